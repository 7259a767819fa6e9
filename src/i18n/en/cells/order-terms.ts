export default {
  demandMethod: { mean: 'mean', seasonal: 'season', tsb: 'TSB', sba: 'SBA' },
  demandReason: {
    asked: 'as asked for',
    short: 'too few periods to judge',
    intermittent: 'demand comes only now and then',
    season: 'the season repeats',
    steady: 'demand in nearly every period, no season',
    noDemand: 'no demand at all',
  },
  cap: { shelfLife: 'shelf life', cover: 'maximum cover', credit: 'credit headroom' },
  order: {
    rate: 'Demand {{rate}} a period by {{method}}: {{reason}}.',
    trade: 'Sales of the last period {{expected}}, times the trade factor: level {{level}}.',
    statistical: 'Expected {{expected}} + safety {{safety}} = level {{level}}.',
    empirical: 'Expected {{expected}}, past peaks add {{safety}}: level {{level}}.',
    need: 'Less {{position}} on hand and on order: need {{need}}, rounded {{rounded}}.',
    cut: 'Cut to {{quantity}} by {{cap}}.',
    belowMinimum: 'Nothing: {{cap}} leaves less than the minimum order.',
  },
};
