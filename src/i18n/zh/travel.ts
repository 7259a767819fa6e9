/** Texts of *Fit travel times* in Chinese. */
export default {
  title: '校准行程时间',
  trips: '已知行程',
  before: '目前估计的平均误差',
  after: '校准后的平均误差',
  unseen: '其他行程的预期误差',
  worstBefore: '目前误差最大的行程',
  worstAfter: '校准后误差最大的行程',
  fitted: '{{rule}}（原为 {{before}}）',
  fittedOn: '{{rule}}（原为 {{before}}；行驶 {{km}} 公里）',
  minutes: ' 分钟',
  from: '出发',
  to: '到达',
  known: '已知（分钟）',
  estimateBefore: '目前估计',
  estimateAfter: '校准后估计',
} as const;
