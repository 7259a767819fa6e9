/** Rules of orders, prices and accounts on the Rules sheet. */
export const dealerRules = {
  OrderPolicy: {
    label: '주문 제안 방식',
    note: 'auto: 판매 기간이 8개 미만이면 업계 관행(trade), 그 이상이면 통계(statistical)로 계산합니다.',
  },
  TradeFactor: { label: '관행 배수', note: '업계 관행은 직전 기간 판매량의 이 배수까지 주문합니다.' },
  ReviewDays: {
    label: '주문 간격(일)',
    note: '대리점이 주문하는 주기, 곧 방문과 다음 방문 사이의 일수입니다.',
  },
  LeadDays: {
    label: '납품 소요일',
    note: '주문부터 납품까지의 일수입니다. 제품 목록의 리드타임이 우선합니다.',
  },
  LeadDaysDeviation: {
    label: '납품일 편차',
    note: '주문부터 납품까지 일수의 표준편차입니다. 늘 제때 오면 0입니다.',
  },
  ServiceA: { label: 'A품목 서비스 수준', note: '품절 없이 지나가는 주문 주기의 비율입니다.' },
  ServiceB: {
    label: 'B품목 서비스 수준',
    note: '품절 없이 지나가는 주문 주기의 비율입니다. 등급이 없고 꾸준히 팔리는 품목에도 씁니다.',
  },
  ServiceC: {
    label: 'C품목 서비스 수준',
    note: '품절 없이 지나가는 주문 주기의 비율입니다.',
  },
  ServiceSlow: {
    label: '간헐 품목 서비스 수준',
    note: '등급이 없고 드문드문 팔리는 품목에 씁니다. 다음 주문이 도착할 때까지 한 기간마다 재고가 남을 확률입니다. 두 기간이면 95% × 95% = 90%이며, 이것이 최저입니다.',
  },
  CoverDays: {
    label: '최대 재고 일수',
    note: '재고와 주문을 합쳐 버틸 수 있는 최대 일수입니다. 비워 두면 제한하지 않습니다.',
  },
  PriceAreaGap: { label: '지역 가격과의 차이', note: '지역 중앙값에서 이보다 벗어난 소매가를 표시합니다.' },
  PriceAreaDays: { label: '지역 가격 비교 기간', note: '이 일수 안에 조사한 지역 가격끼리 비교합니다.' },
  PriceAreaDealers: { label: '중앙값에 필요한 대리점 수', note: '이보다 적으면 중앙값을 내지 않습니다.' },
  PriceTolerance: { label: '정책가 허용 폭', note: '정책가에서 이보다 벗어난 소매가는 위반입니다.' },
  PriceChange: { label: '가격 변동', note: '직전 조사 가격에서 이만큼 바뀌면 표시합니다.' },
  ThinMargin: { label: '낮은 마진 기준', note: '소매가 대비 대리점 마진입니다.' },
  PurchaseSpread: {
    label: '매입가 격차',
    note: '지역 최저 매입가보다 이만큼 비싸게 사는 대리점을 표시합니다.',
  },
  CompetitorChange: { label: '경쟁사 가격 변동', note: '경쟁사 가격이 이만큼 바뀌면 회사에 보고합니다.' },
  CreditAmber: { label: '한도 임박 기준', note: '여신한도 대비 채권 잔액의 비율입니다.' },
  CreditRed: { label: '한도 초과 기준', note: '여신한도 대비 채권 잔액의 비율입니다.' },
  CollateralShare: { label: '담보 인정 비율', note: '담보 가운데 인정하는 비율입니다.' },
  CollateralDays: { label: '담보 만기 예고', note: '이 일수 안에 담보가 끝나면 알립니다.' },
  ConfirmationDays: { label: '잔액 확인 주기', note: '이 일수가 지나면 잔액확인서를 다시 받습니다.' },
  LegacyDays: { label: '장기 미결 기준', note: '이 일수 넘게 연체된 건은 장기 미결로 정리해야 합니다.' },
  ProtectionDays: { label: '가격 인하 후 실사 기한', note: '가격 인하 후 이 일수 안에 재고를 실사합니다.' },
} as const;
