export default {
  openings: {
    title: '첫마디',
    solve: {
      name: '문제 해결형',
      how: '들어서 알고 있고 우리가 해결할 수 있는 문제를 꺼냅니다.',
      example:
        '점장님께서 월요일마다 납품이 몰린다고 하시더군요. 다른 매장 두 곳이 일주일로 나눠 해결한 방법을 보여 드릴까요?',
    },
    observe: {
      name: '설명·관찰형',
      how: '선택할 때 중요한 점을 짧게 설명하고 고객이 어디에 반응하는지 살핍니다.',
      example:
        '거래처를 고르실 때 대개 회전율, 마진, 납품, 서비스를 보십니다. 그중 무엇을 가장 중요하게 생각하십니까?',
    },
    offer: {
      name: '혜택 제안형',
      how: '기간이 정해진 가격이나 조건의 이점으로 시작합니다.',
      example:
        '이달 말까지 신제품을 처음 주문하시면 진열대를 함께 드립니다. 늦지 않게 알려 드리고 싶었습니다.',
    },
    unique: {
      name: '차별 서비스형',
      how: '다른 회사에는 없는 서비스로 시작합니다.',
      example: '저희가 직접 무료로 직원 교육을 해 드려서 첫 주부터 신제품이 팔리게 합니다.',
    },
  },
  approach: {
    title: '6단계 접근법',
    nameTitle: {
      name: '이름과 직함 부르기',
      how: '이름과 직함으로 부릅니다. 누구나 자기 이름이 불리는 것을 좋아합니다.',
    },
    introduce: { name: '자기소개', how: '이름과 회사명을 또렷하게 말합니다.' },
    thank: { name: '감사 인사', how: '시간을 내 주신 데 진심으로 감사를 표합니다.' },
    smallTalk: {
      name: '가벼운 대화',
      how: '미리 준비한 칭찬이나 고객이 이야기하기 좋아하는 화제를 꺼냅니다.',
    },
    reason: { name: '방문 이유', how: '자신 있게 방문 이유를 밝혀 전문가라는 믿음을 줍니다.' },
    praiseQuestion: { name: '칭찬과 질문', how: '칭찬한 뒤 질문하여 관심과 필요를 이끌어 냅니다.' },
  },
  openQuestions: {
    title: '개방형 질문',
    state: {
      name: '현재 상황',
      example: '지금은 재고를 어떻게 관리하고 계시고, 어떤 점이 더 편해졌으면 하십니까?',
    },
    goal: { name: '목표', example: '이 제품군으로 어떤 성과를 기대하십니까?' },
    competitor: { name: '경쟁사에 대한 견해', example: '지금 거래처는 어떤 점이 좋으십니까?' },
    need: { name: '필요', example: '지금은 받지 못하지만 거래처가 꼭 제공했으면 하는 것은 무엇입니까?' },
  },
  closedQuestions: {
    title: '폐쇄형 질문',
    confirm: { name: '확인', example: '오전 10시 이전 납품이 가장 중요하다는 말씀이시지요?' },
    build: {
      name: '장점 연결',
      example: '신선도가 중요하다고 하셨는데, 매주 납품해 드리면 도움이 되시겠습니까?',
    },
    lead: { name: '주제로 유도', example: '소포장 수요가 늘어날 것으로 보십니까?' },
    narrow: { name: '범위 좁히기', example: '진열이 더 문제입니까, 유통 기한이 더 문제입니까?' },
    prioritise: { name: '우선순위 정하기', example: '가격과 서비스 중 어느 쪽이 먼저이십니까?' },
  },
  factPurposes: {
    title: '사실 조사의 목적',
    explain: '제품을 설명할 때의 증거',
    show: '제품을 시연할 때의 증거',
    propose: '제안서를 쓸 때의 증거',
    close: '계약을 마무리할 때의 증거',
  },
  factTopics: {
    title: '대화 화제 8가지',
    business: '사업 범위',
    offer: '판매하는 제품과 서비스',
    affiliates: '관계 회사',
    industry: '업계 동향',
    culture: '기업 문화',
    philosophy: '경영 이념',
    interests: '고객의 관심사',
    network: '고객의 인맥',
  },
  factItems: {
    title: '판매와 직결되는 13가지',
    decision: '내부 의사 결정 방식',
    plan: '계획과 예산이 있는지, 어떻게 편성하는지',
    health: '경영 상태가 좋은지',
    keyPerson: '실제 결정권자는 누구이며 어떤 사람인지',
    departments: '사용 부서와 구매 부서',
    current: '지금 무엇을 쓰고 있는지',
    supplier: '지금 어디에서 공급받는지',
    competitor: '경쟁사가 들어와 있는지',
    attitude: '경영 성향이 보수적인지 진취적인지',
    why: '왜 우리 제품과 서비스가 필요한지',
    benefit: '쓰면 어떤 이익이 있는지',
    improve: '쓰면 무엇이 나아지는지',
    efficiency: '쓰면 어디에서 효율이 오르는지',
  },
  factPeople: {
    title: '누구에게 물어볼까',
    keyPerson: '의사 결정권자',
    user: '사용 부서',
    buyer: '구매 부서',
  },
  factMethods: {
    title: '어떻게 알아볼까',
    survey: '방문 전 사전 조사',
    observe: '현장 관찰',
    ask: '직접 질문(누가, 무엇을, 언제, 어디서, 왜, 어떻게)',
    questionnaire: '설문지',
  },
  listening: {
    title: '경청 자가 점검',
    position: '판단하지 않고 고객의 입장에서 들었는가?',
    confirm: '요점을 되짚어 바르게 이해했는지 확인했는가?',
    attention: '진심으로 집중하는 태도를 보였는가?',
    finish: '끝까지 말하게 하고 요점을 적었는가?',
    openMind: '듣고 싶은 말이 아니라 실제로 한 말을 들었는가?',
    noDefence: '반론에 바로 방어하지 않고 먼저 자세히 물어보았는가?',
  },
  futureOrigins: {
    title: '미래 고객의 원천',
    information: { name: '정보 채널', how: '언론, 업계 소식, 지인 소개 등 꾸준히 지켜볼 정보원입니다.' },
    targets: {
      name: '아직 활용하지 않은 목표',
      how: '제품에 맞지만 아직 진출하지 않은 지역, 직접 사용자, 판매 채널입니다.',
    },
    channels: {
      name: '제품의 새로운 채널',
      how: '항공사, 호텔, 기업처럼 아직 팔지 않지만 팔 수 있는 곳입니다.',
    },
    products: { name: '신제품', how: '다른 유형의 고객을 열어 주는 신제품입니다.' },
  },
} as const;
