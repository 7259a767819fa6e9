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
  'leads-model-cell': {
    text: 'The lead model cannot be read: row {{row}}, column {{column}} of the range holds something else than expected.',
    fix: 'Give the named range LeadModel, or learn the score again; correct the cell if somebody has typed over it.',
  },
  'leads-model-empty': {
    text: 'The range holds no lead model.',
    fix: 'Give the named range LeadModel. The button Score leads writes it when there are at least 20 closed deals.',
  },
  'leads-field-missing': {
    text: 'The model asks for columns that are not there: {{fields}}.',
    fix: 'Let the range reach over these columns, with its header row first, or give the headers as the third argument.',
  },
} as const;
