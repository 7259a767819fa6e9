export default {
  'results-no-orders': {
    text: '보고 기준일까지 주문이 없습니다.',
    fix: '기준일 이전의 주문일을 하나 이상 지정하세요.',
  },
  'results-days-not-positive': {
    text: '재주문을 기다리는 기간으로 {{value}}일은 쓸 수 없습니다.',
    fix: '재주문이 예상되는 일수를 0보다 크게 입력하세요.',
  },
  'results-negative-count': {
    text: '건수 {{value}}은(는) 0보다 작습니다.',
    fix: '접촉한 가망 고객 수와 주문 수는 0 이상이어야 합니다.',
  },
  'results-no-coverage': {
    text: '두 기간 중 한 기간에 접촉한 가망 고객이 없습니다.',
    fix: '접촉이 없으면 수주율을 구할 수 없습니다. 가망 고객을 접촉한 기간을 선택하세요.',
  },
  'results-no-orders-won': {
    text: '수주가 없어 수주율이 0입니다.',
    fix: '수주율이 0이면 아무리 많이 접촉해도 목표에 이를 수 없습니다. 더 긴 기간으로 계산하세요.',
  },
  'results-period-reversed': {
    text: '기간의 종료일이 시작일보다 빠릅니다.',
    fix: '시작일과 종료일을 서로 바꾸세요.',
  },
  'results-periods-overlap': {
    text: '두 기간에 겹치는 날이 있습니다.',
    fix: '매출이 두 번 집계되지 않도록 앞 기간을 뒤 기간이 시작되기 전에 끝내세요.',
  },
  'results-money-too-large': {
    text: '매출이 너무 커서 끝자리까지 정확히 더할 수 없습니다.',
    fix: '금액을 천 단위로 입력하세요.',
  },
  'results-season-too-short': {
    text: '{{months}}개월로는 계절성을 알 수 없습니다.',
    fix: '두 해 모두 매출이 있는 24개월 이상의 자료를 지정하세요.',
  },
  'results-tables-differ': {
    text: '두 표의 크기가 다릅니다: {{first}}, {{second}}.',
    fix: '두 표에서 같은 행에는 같은 고객, 같은 열에는 같은 제품군을 두세요.',
  },
  'results-not-money': {
    text: '“{{value}}”은(는) 금액이 아닙니다.',
    fix: '각 셀에 금액을 입력하거나 비워 두세요.',
  },
  'results-counts-too-large': {
    text: '건수의 차이가 너무 커서 나눌 수 없습니다.',
    fix: '두 기간의 가망 고객 수와 주문 수를 확인하세요.',
  },
  'results-ledger-short': {
    text: '주문이 {{date}}부터 있습니다. 그 전에 산 거래처가 신규로 셀 수 있습니다.',
    fix: '그 전 달들의 주문을 적어도 반년치 추가하세요.',
  },
  'results-level-assumed': {
    text: '담당자 {{count}}명은 구분도 입사일도 없어 경력 기준으로 판단합니다.',
    fix: '담당자 목록에 “입사일” 또는 “경력구분” 열을 추가하세요.',
  },
  'results-from-months': {
    text: '주문 내역이 없어 거래처 목록의 {{months}}개월 매출을 월 1회 주문으로 봅니다.',
    fix: '위험, 품목, 일별 주문을 정확히 보려면 주문 표를 추가하세요.',
  },
} as const;
