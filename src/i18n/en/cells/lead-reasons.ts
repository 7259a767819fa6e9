export default {
  for: 'For: {{list}}',
  against: 'Against: {{list}}',
  item: '{{field}}: {{value}} ({{logit}})',
  unknown: 'unknown',
  points: 'Points of the five conditions',
  facts: '{{known}} of {{of}} facts known',
};
