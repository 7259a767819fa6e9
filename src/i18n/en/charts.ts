export default {
  numbers: '{{title}}: the numbers',
  points: {
    name: 'Name',
    group: 'Group',
    hint: 'Point at a dot to read it. With the keyboard, the left and right arrow keys go from dot to dot, Enter chooses one.',
    none: 'No dot chosen',
    reading: '{{name}}: {{x}}, {{y}}',
    position: '{{name}}, {{index}} of {{count}}',
  },
  cut: 'Drag the line, or move it with the arrow keys.',
  pareto: { rank: 'Rank', cumulative: 'Cumulative share' },
  reliability: {
    predicted: 'Predicted',
    observed: 'Observed',
    count: 'Cases',
    perfect: 'On the line what was predicted came true.',
  },
};
