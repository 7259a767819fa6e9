export default {
  'leads-condition-count': {
    text: 'There are {{found}} conditions; five are needed.',
    fix: 'Give ability to pay, desire, need, influence and accessibility in this order; leave unknown ones blank.',
  },
  'leads-condition-range': {
    text: 'Condition {{position}} is {{value}}; it can be 0 (no), 1 (partly) or 2 (yes).',
    fix: 'Correct the condition, or leave it blank when it is not known.',
  },
  'leads-weight-count': {
    text: 'There are {{found}} weights; five are needed.',
    fix: 'Give one weight for each condition, or use the cells LeadWeights.',
  },
  'leads-weight-range': {
    text: 'Weight {{position}} is {{value}}; a weight cannot be negative.',
    fix: 'Use 0 or more.',
  },
  'leads-weights-zero': {
    text: 'All weights are zero.',
    fix: 'Give at least one condition a weight above 0.',
  },
  'leads-nothing-known': {
    text: 'None of the five conditions is known.',
    fix: 'Fill in at least one condition that has a weight.',
  },
} as const;
