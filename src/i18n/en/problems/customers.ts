export default {
  'customers-no-history': {
    text: 'There are no sales figures to judge by.',
    fix: 'Give at least one period with a number; a period without an order may stay blank or be 0.',
  },
  'customers-cut-missing': {
    text: 'One customer alone does not say what a high contribution is.',
    fix: 'Give the contribution cut as second argument, e.g. ContributionCut. The button Classify customers writes that cell.',
  },
  'customers-contribution-cut-range': {
    text: 'The contribution cut is not an amount of money.',
    fix: 'Give a number, e.g. the cell ContributionCut.',
  },
  'customers-stability-cut-range': {
    text: 'The stability cut is {{value}}; it must lie between 0 and 1.',
    fix: 'Use 0.6, or the cell StabilityCut.',
  },
  'customers-seasonal-index-length': {
    text: 'The seasonal index has {{found}} values, the history has {{expected}} periods.',
    fix: 'Give one value for each period of the history, in the same order.',
  },
  'customers-undetermined': {
    text: 'It is too early to judge: {{orders}} periods with orders, {{quarters}} full quarters since the first one.',
    fix: 'Three orders and two full quarters are needed; until then the class is NEW.',
  },
  'customers-check-range': {
    text: 'Desire check {{position}} is {{value}}; checks go from {{low}} to {{high}}.',
    fix: 'Correct the check, or leave it blank when it is not known.',
  },
  'customers-indicator-range': {
    text: 'Indicator {{position}} is {{value}}; indicators go from {{low}} to {{high}}.',
    fix: 'Correct the indicator, or leave it blank when it is not known.',
  },
  'customers-intent-unknown': {
    text: 'No purchase intent is known.',
    fix: 'Fill in at least one of the five desire checks.',
  },
  'customers-intent-range': {
    text: 'Intent is {{value}}; it must lie between 0 and 100.',
    fix: 'Use the result of INTENT, or a number from 0 to 100.',
  },
  'customers-expected-unknown': {
    text: 'Expected contribution is not known.',
    fix: 'Give the expected volume and a cut to hold it against, or at least one fit indicator.',
  },
  'customers-share-counts': {
    text: '{{successes}} of {{n}} is not a share.',
    fix: 'Give whole numbers with 0 ≤ part ≤ total.',
  },
  'customers-share-empty': {
    text: 'There is nothing to take a share of.',
    fix: 'Wait until there is at least one case.',
  },
  'customers-unknown-class': {
    text: '“{{value}}” is no class.',
    fix: 'Use EI, EII, EIII, EIV, NEW, PI, PII, PIII, PIV, Hot, Promising, Potential, Overdue, NoDate, TargetMarket, PotentialCustomer or Case1 to Case3.',
  },
  'customers-unknown-reason': {
    text: '“{{value}}” is no reason code of class {{class}}.',
    fix: 'Use one of: {{codes}}.',
  },
} as const;
