export default {
  'classify-nothing-to-classify': {
    text: '고객의 매출도, 가망 고객도 찾지 못했습니다.',
    fix: '주문 표(거래처, 날짜, 금액)를 추가하거나, 고객 명단에 월별 매출 열을 넣거나, 가망 고객 명단을 추가하세요. 또는 [표] 페이지에서 열을 바로잡으세요.',
  },
  'classify-no-sales': {
    text: '고객 명단은 찾았지만 주문도 월별 매출도 없습니다.',
    fix: '주문 표(거래처, 날짜, 금액)를 추가하거나 고객 옆에 월별 매출 열을 넣으세요.',
  },
  'classify-no-complete-month': {
    text: '{{date}}까지 끝난 달에 해당하는 주문이 없습니다.',
    fix: '기준일을 늦추거나 주문 날짜를 확인하세요.',
  },
  'classify-orders-later': {
    text: '주문 {{count}}건은 기준일 이후이므로 제외했습니다.',
    fix: '',
  },
  'classify-month-incomplete': {
    text: '진행 중인 달 {{month}}의 주문 {{count}}건은 제외했습니다. 끝난 달만 비교합니다.',
    fix: '',
  },
  'classify-column-incomplete': {
    text: '"{{column}}" 열은 진행 중인 달 {{month}}이므로 제외했습니다. 끝난 달만 비교합니다.',
    fix: '',
  },
  'classify-orders-end': {
    text: '마지막 주문이 {{month}}입니다. {{expected}}까지의 주문이 있어야 합니다. {{month}} 기준으로 판단했습니다.',
    fix: '빠진 주문을 추가하거나 기준일을 앞당기세요.',
  },
  'classify-margin-few': {
    text: '주문 {{total}}건 중 {{known}}건에만 마진이 있어 순매출로 비교했습니다.',
    fix: '마진으로 비교하려면 열 건 중 아홉 건 이상에 마진을 채우세요.',
  },
  'classify-margin-filled': {
    text: '주문 {{total}}건 중 {{known}}건에 마진이 있습니다. 나머지는 평균 마진율로 계산했습니다.',
    fix: '',
  },
  'classify-basis-margin': {
    text: '여기서 기여도는 매출 총이익입니다. ContributionCut은 {{contribution}}입니다. 월별 순매출 열을 쓰는 수식에는 등급 현황 시트의 SalesCut({{sales}})을 쓰세요.',
    fix: '모두 순매출로 판단하려면 ContributionBasis 규칙을 sales로 바꾸세요.',
  },
  'classify-margin-missing': {
    text: '규칙은 margin인데 마진이 있는 주문이 없습니다. 대신 순매출로 비교했습니다.',
    fix: '주문에 매출 총이익 열을 추가하거나 ContributionBasis 규칙을 auto 또는 sales로 바꾸세요.',
  },
  'classify-volumes-missing': {
    text: '고정 물량으로 정하도록 했지만 ImportantVolume 또는 SecondaryVolume이 비어 있어 비율을 씁니다.',
    fix: '규칙 시트에서 두 칸을 모두 채우거나 ImportanceRule을 share로 두세요.',
  },
  'classify-amount-missing': {
    text: '규칙은 "고정 금액"인데 금액이 없습니다. 대신 누적 비중을 사용했습니다.',
    fix: '규칙 시트의 ContributionAmount 셀을 채우세요.',
  },
  'classify-nobody-positive': {
    text: '기여도가 0보다 큰 고객이 없어 모두 낮음으로 분류했습니다.',
    fix: '금액과 기준일을 확인하세요.',
  },
  'classify-few-months': {
    text: '끝난 달이 {{months}}개뿐입니다. 안정성을 보려면 6개월이 필요합니다.',
    fix: '이전 주문을 추가하세요. 그때까지 모든 고객은 NEW입니다.',
  },
  'classify-two-sources': {
    text: '주문 내역과 월별 열이 모두 있습니다. 더 많은 달({{months}}개월)을 담은 {{used}}을(를) 사용했습니다.',
    fix: '',
  },
  'classify-unlisted-customers': {
    text: '고객 명단이 없어 주문에서 고객 {{count}}곳을 가져왔습니다.',
    fix: '',
  },
} as const;
