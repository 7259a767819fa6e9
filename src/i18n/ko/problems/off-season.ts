export default {
  'off-season-too-short': {
    text: '판매 자료가 온전한 {{months}}개월뿐입니다. 계절은 {{needed}}개월부터 판단할 수 있습니다.',
    fix: '더 오래된 주문이나 월별 열을 추가하십시오. 그때까지는 계절이 필요 없는 개발 계획과 대장을 쓰십시오.',
  },
} as const;
