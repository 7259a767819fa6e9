export default {
  demandMethod: { mean: '평균', seasonal: '계절', tsb: 'TSB', sba: 'SBA' },
  demandReason: {
    asked: '요청한 방법',
    short: '판단하기에 기간이 너무 적음',
    intermittent: '수요가 가끔씩만 발생',
    season: '계절성이 반복됨',
    steady: '거의 모든 기간에 수요가 있고 계절성 없음',
    noDemand: '수요가 전혀 없음',
  },
  cap: { shelfLife: '유통기한', cover: '최대 재고 보유 기간', credit: '신용 여유 한도' },
  order: {
    rate: '기간당 수요 {{rate}}({{method}}: {{reason}}).',
    trade: '지난 기간 판매 {{expected}}에 규칙의 배수를 적용한 목표 {{level}}.',
    statistical: '예상 수요 {{expected}} + 안전재고 {{safety}} = 목표 {{level}}.',
    empirical: '예상 수요 {{expected}}, 과거 최고치로 {{safety}} 추가: 목표 {{level}}.',
    need: '보유 및 주문분 {{position}} 제외: 필요 {{need}}, 올림 {{rounded}}.',
    cut: '{{cap}} 제한 적용: {{quantity}}.',
    belowMinimum: '주문 없음: {{cap}} 때문에 최소 주문량에 미치지 못함.',
  },
};
