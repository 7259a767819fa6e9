/** Texts of *Fit travel times*. */
export default {
  title: 'Fit travel times',
  trips: 'Known trips',
  before: 'Mean error of the estimates now',
  after: 'Mean error after the fit',
  unseen: 'Expected error on other trips',
  worstBefore: 'Worst trip now',
  worstAfter: 'Worst trip after the fit',
  fitted: '{{rule}} (was {{before}})',
  fittedOn: '{{rule}} (was {{before}}; {{km}} km driven)',
  minutes: ' min',
  from: 'From',
  to: 'To',
  known: 'Known (min)',
  estimateBefore: 'Estimate now',
  estimateAfter: 'Estimate after the fit',
} as const;
