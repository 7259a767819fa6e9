export default {
  'off-season-too-short': {
    text: '판매 자료가 온전한 {{months}}개월뿐입니다. 계절은 {{needed}}개월부터 판단할 수 있습니다.',
    fix: '더 오래된 주문이나 월별 열을 추가하십시오. 그때까지는 계절이 필요 없는 개발 계획과 대장을 쓰십시오.',
  },
  'off-season-none': {
    text: '계절 지수가 {{cut}}보다 낮은 달이 없습니다. 이 업종에는 비수기가 없습니다.',
    fix: '한 해의 기복이 작다면 규칙 시트에서 비수기 기준을 바꾸십시오.',
  },
  'off-season-natural-enough': {
    text: '자연 판매가 성수기에서 구한 비수기 목표보다 높아 자연 판매를 목표로 합니다.',
    fix: '더 높이려면 규칙 시트에서 성수기 성장률을 올리거나 목표를 정하십시오.',
  },
  'off-season-closed': {
    text: '{{customer}} 등 거래처 {{count}}곳은 비수기에 산 적이 없어 목표를 주지 않았습니다.',
    fix: '',
  },
  'off-season-unfilled': {
    text: '부족분 중 {{amount}}는 성장점으로도 신규 거래처로도 채울 수 없습니다. 신규 거래처의 매출을 알려 줄 거래처가 없습니다.',
    fix: '목표를 낮추거나 거래처의 단계를 채우십시오.',
  },
  'off-season-no-products': {
    text: '제품별 매출이 없어 목표를 거래처별로만 나누고 품목은 검토하지 않았습니다.',
    fix: '주문 자료에 제품 열을 추가하십시오.',
  },
  'off-season-parent-unknown': {
    text: '{{customer}}의 상위 거래처 ‘{{value}}’가 거래처 목록에 없습니다.',
    fix: '이름이나 코드를 고치거나 그 딜러를 목록에 추가하십시오.',
  },
  'off-season-parent-self': {
    text: '{{customer}}의 상위 거래처가 자기 자신입니다.',
    fix: '실제 공급하는 딜러를 적거나 비워 두십시오.',
  },
  'off-season-parent-cycle': {
    text: '{{customer}}와 ‘{{value}}’가 서로의 상위 거래처로 순환합니다.',
    fix: '순환 안의 상위 거래처 하나를 고치십시오.',
  },
  'off-season-parent-order': {
    text: '{{customer}}는 ‘{{value}}’ 아래에 올 수 없습니다. 단계가 더 낮지 않습니다.',
    fix: '단계나 상위 거래처를 고치십시오.',
  },
  'off-season-tier-unknown': {
    text: '‘{{value}}’는 단계가 아닙니다. {{customer}}는 구조상의 위치로 판단합니다.',
    fix: '1차, 2차, 터미널 중 하나를 적으십시오.',
  },
  'off-season-no-tiers': {
    text: '가망 고객에 단계 열이 없어 모두 터미널로 봅니다.',
    fix: '‘단계’ 열에 2차 또는 터미널을 적으십시오.',
  },
  'off-season-no-targets': {
    text: '개발 대상이 없습니다. 규모가 크거나 적합한 경쟁사의 2차 대리점·터미널이 가망 고객에 없습니다.',
    fix: '단계, 현재 공급처, 예상 물량이 있는 가망 고객을 추가하십시오.',
  },
  'off-season-orders-young': {
    text: '주문 자료가 그달보다 {{days}}일도 앞서지 않아 첫 주문으로 신규 거래처를 가릴 수 없습니다.',
    fix: '더 오래된 주문을 추가하거나 개설 실적을 계획에 적으십시오.',
  },
} as const;
