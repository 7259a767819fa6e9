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
  'leads-outcome-missing': {
    text: 'No table has the column “{{column}}”.',
    fix: 'Name the column that says how deals ended, as it is written in the header row.',
  },
  'leads-few-deals': {
    text: 'No score was learned: there are {{deals}} closed deals, and at least 20 are needed.',
    fix: 'Keep on writing down how deals end; until then go by the points score.',
  },
  'leads-few-of-class': {
    text: 'No score was learned: {{won}} deals were won and {{lost}} lost, and at least 5 of each are needed.',
    fix: 'Check which values of the column mean won and lost; keep lost deals in the list.',
  },
  'leads-no-fields': {
    text: 'No score was learned: no column is left that could tell won deals from lost ones.',
    fix: 'Add columns with facts that are known before the deal is closed.',
  },
  'leads-few-groups': {
    text: 'No score was learned: the closed deals differ in fewer than 10 ways.',
    fix: 'Add columns with more facts.',
  },
  'leads-tells-alone': {
    text: '“{{field}}” was left out: alone it tells won from lost deals with an AUC of {{auc}}, so it probably knows the outcome.',
    fix: 'If it really is known beforehand, check how it is filled in; if not, leave it out.',
  },
  'leads-filled-after': {
    text: '“{{field}}” was left out: it is filled in for {{closed}}% of the closed and {{open}}% of the open deals.',
    fix: 'Fill it in while deals are open, or leave it out.',
  },
  'leads-filled-for-one': {
    text: '“{{field}}” was left out: it is filled in for {{won}}% of the won and {{lost}}% of the lost deals.',
    fix: 'Fill it in for all deals alike, or leave it out.',
  },
  'leads-after-close': {
    text: '“{{field}}” was left out: for {{percent}}% of the deals its date is later than the close.',
    fix: 'Nothing needs to be done: nobody knows that date beforehand.',
  },
  'leads-named-after-outcome': {
    text: '“{{field}}” was left out: by its name it is known only after the outcome.',
    fix: 'If it is known beforehand, ask for it by name (--keep on the command line).',
  },
  'leads-unknown-column': {
    text: 'No column is called “{{column}}”; nothing was left out or kept for it.',
    fix: 'Write the header as it stands in the table.',
  },
} as const;
