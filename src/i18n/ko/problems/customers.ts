export default {
  'customers-no-history': {
    text: '판단할 매출 실적이 없습니다.',
    fix: '숫자가 있는 기간을 하나 이상 넣으세요. 주문이 없는 기간은 비워 두거나 0으로 두면 됩니다.',
  },
  'customers-cut-missing': {
    text: '고객 한 곳만으로는 높은 기여도의 기준을 정할 수 없습니다.',
    fix: '두 번째 인수에 기여도 기준(예: ContributionCut)을 넣으세요. 이 셀은 [고객 분류] 버튼이 만듭니다.',
  },
  'customers-contribution-cut-range': {
    text: '기여도 기준이 금액이 아닙니다.',
    fix: '숫자(예: ContributionCut 셀)를 넣으세요.',
  },
  'customers-stability-cut-range': {
    text: '안정성 기준이 {{value}}입니다. 0에서 1 사이여야 합니다.',
    fix: '0.6 또는 StabilityCut 셀을 사용하세요.',
  },
  'customers-seasonal-index-length': {
    text: '계절 지수는 {{found}}개인데 실적 기간은 {{expected}}개입니다.',
    fix: '실적의 각 기간마다 지수를 하나씩 같은 순서로 넣으세요.',
  },
  'customers-undetermined': {
    text: '아직 판단하기 이릅니다. 주문이 있는 기간 {{orders}}개, 첫 주문 이후 완전한 분기 {{quarters}}개입니다.',
    fix: '주문 3회와 완전한 분기 2개가 필요합니다. 그때까지 등급은 NEW입니다.',
  },
  'customers-check-range': {
    text: '구매 욕구 점검 {{position}}번이 {{value}}입니다. {{low}}에서 {{high}} 사이여야 합니다.',
    fix: '값을 고치거나, 모르면 비워 두세요.',
  },
  'customers-indicator-range': {
    text: '지표 {{position}}번이 {{value}}입니다. {{low}}에서 {{high}} 사이여야 합니다.',
    fix: '값을 고치거나, 모르면 비워 두세요.',
  },
  'customers-intent-unknown': {
    text: '구매 의향을 알 수 없습니다.',
    fix: '구매 욕구 점검 다섯 항목 중 하나 이상을 채우세요.',
  },
  'customers-intent-range': {
    text: '의향이 {{value}}입니다. 0에서 100 사이여야 합니다.',
    fix: 'INTENT의 결과나 0~100의 숫자를 사용하세요.',
  },
  'customers-expected-unknown': {
    text: '예상 기여도를 알 수 없습니다.',
    fix: '예상 물량과 비교할 기준을 넣거나, 적합도 지표를 하나 이상 채우세요.',
  },
  'customers-share-counts': {
    text: '{{n}} 중 {{successes}}은(는) 비율이 될 수 없습니다.',
    fix: '0 ≤ 부분 ≤ 전체인 정수를 넣으세요.',
  },
  'customers-share-empty': {
    text: '비율을 구할 대상이 없습니다.',
    fix: '사례가 하나 이상 생길 때까지 기다리세요.',
  },
  'customers-unknown-class': {
    text: '"{{value}}"은(는) 등급이 아닙니다.',
    fix: 'EI, EII, EIII, EIV, NEW, PI, PII, PIII, PIV, Hot, Promising, Potential, Overdue, NoDate, TargetMarket, PotentialCustomer, Case1~Case3 중 하나를 쓰세요.',
  },
  'customers-unknown-reason': {
    text: '"{{value}}"은(는) {{class}} 등급의 사유 코드가 아닙니다.',
    fix: '다음 중 하나를 쓰세요: {{codes}}.',
  },
} as const;
