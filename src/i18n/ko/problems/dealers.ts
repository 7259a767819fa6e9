export default {
  'dealers-negative-stock': {
    text: '재고 {{value}}은(는) 0보다 작습니다.',
    fix: '실사 수량을 고치세요. 재고는 0 이상이어야 합니다.',
  },
  'dealers-negative-sales': {
    text: '판매량 {{value}}은(는) 0보다 작습니다.',
    fix: '반품을 뺀 기간 판매량을 입력하세요. 반품이 더 많으면 셀을 비워 두세요.',
  },
  'dealers-count-error': {
    text: '실사 재고({{closing}})가 있을 수 있는 수량(기초 {{opening}} + 매입 {{purchases}})보다 많습니다.',
    fix: '다시 실사하거나 매입에서 빠진 입고를 추가하세요.',
  },
  'dealers-no-sales': {
    text: '이 기간에 판매가 없습니다.',
    fix: '판매가 없으면 비율을 계산할 수 없습니다. 이런 재고의 상태는 Dead stock(불용 재고)입니다.',
  },
  'dealers-no-stock': {
    text: '대리점에 재고가 전혀 없습니다.',
    fix: '재고가 없으면 비중을 계산할 수 없습니다. 실사 수량을 확인하세요.',
  },
  'dealers-no-average-stock': {
    text: '평균 재고가 0입니다.',
    fix: '재고가 없으면 회전율을 계산할 수 없습니다. 기초·기말 재고를 확인하세요.',
  },
  'dealers-own-exceeds-all': {
    text: '자사 재고({{own}})가 전체 재고({{all}})보다 많습니다.',
    fix: '전체 재고에는 자사 제품도 같은 단위로 포함되어야 합니다.',
  },
  'dealers-nothing-counted': {
    text: '실사한 재고가 없습니다.',
    fix: '자사 수량과 전체 수량을 하나 이상씩 입력하세요.',
  },
  'dealers-days-not-positive': {
    text: '{{value}}일은 기간이 될 수 없습니다.',
    fix: '판매 기간의 일수를 0보다 크게 입력하세요.',
  },
  'dealers-periods-not-positive': {
    text: '연간 기간 수 {{value}}은(는) 쓸 수 없습니다.',
    fix: '월은 12, 주는 52, 분기는 4를 입력하세요.',
  },
  'dealers-sales-unknown': {
    text: '품목 {{count}}개는 판매량을 알 수 없어 비율을 계산하지 못했습니다.',
    fix: '판매량 열 또는 기초 재고와 매입 열을 추가하세요. 두 번의 실사와 매입이 있어도 됩니다.',
  },
  'dealers-count-later': {
    text: '실사일 {{date}}이(가) 보고 기준일보다 뒤입니다.',
    fix: '날짜를 고치거나 보고 기준일을 더 뒤로 정하세요.',
  },
  'dealers-no-history': {
    text: '판매 이력이 없습니다.',
    fix: '한 기간 이상의 판매량을 오래된 순서로 입력하세요.',
  },
  'dealers-no-season': {
    text: '이력에서 계절성이 나타나지 않습니다.',
    fix: '계절성을 보려면 반복되는 두 주기(24개월)가 필요합니다. 방법을 비워 두면 자동으로 선택합니다.',
  },
  'dealers-service-level': {
    text: '서비스 수준 {{value}}은(는) 쓸 수 없습니다.',
    fix: '0.5 이상 1 미만으로 입력하세요. A 품목 0.975, B 품목 0.95, C 품목 0.9입니다.',
  },
  'dealers-negative-term': {
    text: '{{value}}은(는) 0보다 작습니다.',
    fix: '수량, 기간, 편차는 0 이상이어야 합니다.',
  },
  'dealers-not-positive': {
    text: '{{value}}은(는) 0보다 크지 않습니다.',
    fix: '수요, 비용, 단가, 포장 단위, 점검 주기는 0보다 커야 합니다.',
  },
  'dealers-price-missing': {
    text: '주문이 신용 한도의 제한을 받지만 단가를 알 수 없습니다.',
    fix: '대리점이 내는 단가를 입력하세요.',
  },
  'dealers-sold-exceeds-available': {
    text: '판매량({{sales}})이 있던 수량({{available}})보다 많습니다.',
    fix: '실사 수량과 기간 중 입고를 확인하세요.',
  },
  'dealers-demand-missing': {
    text: '리드타임이 변동하지만 평균 수요를 알 수 없습니다.',
    fix: '기간당 평균 수요를 입력하세요. 납품이 이르거나 늦으면 안전재고는 평균 수요에 따라 달라집니다.',
  },
  'dealers-no-previous-stock': {
    text: '지난 실사에서 재고가 없었습니다.',
    fix: '이전 재고가 없으면 변화율을 계산할 수 없습니다. 변화의 종류를 요청하세요.',
  },
  'dealers-nothing-to-compare': {
    text: '비교할 정책 가격도 매입 가격도 없습니다.',
    fix: '둘 중 하나 이상을 입력하세요.',
  },
  'dealers-no-price-cut': {
    text: '가격이 내리지 않았습니다. 이전 {{before}}, 현재 {{after}}.',
    fix: '가격 보상은 인하할 때만 적용됩니다. 두 가격을 확인하세요.',
  },
} as const;
