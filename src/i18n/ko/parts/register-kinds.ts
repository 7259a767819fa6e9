/** What registers are called; the tabs of their sheets say the same. */
export const registerKinds = {
  VisitLog: '방문 일지',
  OpenItems: '약속과 할 일',
  Instructions: '지시 사항',
  Complaints: '고객 불만',
  MarketInfo: '시장 정보',
  Training: '거래처 교육',
  Policies: '정책과 소식',
  Tools: '휴대 도구',
  Actions: '조치',
  ServeInputs: '유지 비용',
  FutureCustomers: '미래 고객',
  Sources: '고객 발굴 경로',
  DevelopmentPlan: '개발 계획',
  DealerEvents: '딜러 행사',
  DealerSuggestions: '딜러 제안',
  TimeSheets: '시간 기록',
};
