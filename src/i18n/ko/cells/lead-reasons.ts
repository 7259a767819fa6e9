export default {
  for: '유리: {{list}}',
  against: '불리: {{list}}',
  item: '{{field}}: {{value}} ({{logit}})',
  unknown: '미확인',
  points: '다섯 조건의 점수',
  facts: '사실 {{of}}개 중 {{known}}개 확인',
};
