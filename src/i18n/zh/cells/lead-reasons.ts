export default {
  for: '有利：{{list}}',
  against: '不利：{{list}}',
  item: '{{field}}：{{value}}（{{logit}}）',
  unknown: '未知',
  points: '五个条件的得分',
  facts: '{{of}} 项事实中已知 {{known}} 项',
};
