/** Texts of *Fit travel times* in Korean. */
export default {
  title: '이동 시간 맞추기',
  trips: '알려진 이동',
  before: '현재 추정의 평균 오차',
  after: '맞춘 뒤 평균 오차',
  unseen: '다른 이동에서 예상되는 오차',
  worstBefore: '현재 가장 큰 오차',
  worstAfter: '맞춘 뒤 가장 큰 오차',
  fitted: '{{rule}} (이전 {{before}})',
  fittedOn: '{{rule}} (이전 {{before}}, 주행 {{km}} km)',
  minutes: '분',
  from: '출발',
  to: '도착',
  known: '실제(분)',
  estimateBefore: '현재 추정',
  estimateAfter: '맞춘 뒤 추정',
} as const;
