export default {
  categories: { customers: '고객', leads: '리드', visits: '방문', dealers: '대리점', results: '성과' },
  units: {
    money: '금액',
    share: '비율, 0~1',
    score: '점수, 0~100',
    rating: '평가, 1~5',
    condition: '0 아니오, 1 일부, 2 예',
    days: '일',
    units: '수량',
    periods: '기간 수',
    turns: '연간 회전 수',
    calls: '4주당 방문 횟수',
    volume: '연간 물량 또는 금액',
    weight: '가중치',
    year: '연도',
    index: '1 = 평균 기간',
    degrees: '도',
    minutes: '분',
    km: 'km',
    kmh: 'km/h',
  },
  types: { number: '숫자', date: '날짜', text: '텍스트', rows: '여러 행' },
  labels: {
    syntax: '구문',
    arguments: '인수',
    returns: '반환값',
    errors: '오류',
    formula: '계산식',
    examples: '예',
    related: '관련 함수',
    optional: '선택',
    insert: '삽입',
    help: '도움말',
  },
  SEGMENT: {
    summary: '기간별 매출로 기존 고객의 등급(EI~EIV 또는 NEW)을 구합니다.',
    overview:
      '기존 고객을 기여도와 거래 안정성으로 나눕니다. EI 관계 강화, EII 전환, EIII 육성, EIV 정리, NEW는 판단하기 이름. 기여도 기준 없이 여러 고객을 지정하면 그 고객들로 기준을 정합니다. 전체의 80%를 차지하는 가장 작은 집합이 상위입니다. 고객 한 명만 지정할 때는 ContributionCut 셀 같은 기준이 필요합니다. 고객 분류 단추는 판단에 쓴 두 기준과 계절성을 기록합니다. 순매출 내역에는 SalesCut과 SeasonalIndex를 쓰며, 그러면 단추가 순매출로 매긴 등급과 같습니다. 주문에 마진이 없으면 ContributionCut도 같은 값이고, 마진이 있으면 단추는 매출 총이익을 비교합니다(ContributionBasis 규칙). SeasonalIndex에는 분류에 쓴 달마다 값이 하나씩 있으므로 내역도 같은 달이어야 합니다.',
    returns: 'history의 행마다 EI, EII, EIII, EIV, NEW 중 하나.',
    formula:
      '기여도 = 최근 12개 기간의 합, 기준 이상이면 높음. 안정성은 STABILITY와 같으며 stability_cut 이상이면 높음. 높음/높음 EI, 높음/낮음 EII, 낮음/높음 EIII, 낮음/낮음 EIV. 주문이 있는 기간이 3개 미만이거나 첫 주문 후 두 분기가 지나지 않았으면 NEW.',
    parameters: {
      history: '기간(월)별 매출. 오래된 것부터, 고객마다 한 행. 빈 셀은 주문이 없는 기간입니다.',
      contribution_cut:
        '기여도가 높다고 보는 기준 금액. history와 같은 종류의 금액이어야 합니다. 순매출이면 SalesCut, 마지막 분류의 기준 금액이면 ContributionCut. 생략하면 지정한 행들로 정합니다.',
      stability_cut: '안정적이라고 보는 기준. 이름 있는 셀 StabilityCut. 기본값 0.6.',
      seasonal_index:
        '각 기간의 계절 지수. 계절 업종이 비수기 때문에 불리해지지 않게 합니다. 이름 있는 셀 SeasonalIndex.',
    },
    examples: {
      e1: '매월 100씩 12개월, 기준 1,000: 기여도가 높고 안정적입니다.',
      e2: '수식 하나로 고객 세 명. 기준은 세 행에서 정해집니다.',
      e3: '표의 열에서 팀의 이름 있는 셀과 함께 씁니다.',
      e4: '순매출로 고객을 분류한 결과와 같습니다. 여기서는 계절성이 없습니다.',
    },
  },
  STABILITY: {
    summary: '고객이 얼마나 꾸준히 구매하는지 0~1로 나타냅니다.',
    overview:
      'SEGMENT가 판단에 쓰는 안정성입니다. 주문이 있는 기간의 비율, 분기별 매출의 고름, 마지막 주문의 최근 정도를 고객 자신의 주기에 맞춰 봅니다.',
    returns: '0에서 1 사이의 숫자. 아직 판단하기 이르면 #N/A.',
    formula:
      '0.4 × 활동 비율 + 0.3 × (1 − min(1, 분기 매출의 변동계수)) + 0.3 × 최근성. 최근성 = clamp(1 − (R/I − 1)/2, 0, 1), R은 마지막 주문 후 지난 기간, I는 주문 간격의 중앙값.',
    parameters: {
      history: '기간(월)별 매출. 오래된 것부터, 고객마다 한 행. 빈 셀은 주문이 없는 기간입니다.',
      seasonal_index: '각 기간의 계절 지수. 계절 업종이 비수기 때문에 불리해지지 않게 합니다.',
    },
    examples: { e1: '12개월이 모두 같으면 가장 안정적입니다.' },
  },
  PROSPECT: {
    summary: '예상 기여도와 구매 의향으로 가망 고객의 등급(PI~PIV)을 구합니다.',
    overview:
      '가망 고객을 기대되는 기여도와 구매 의향으로 나눕니다. PI 돌파, PII 육성, PIII 최소 노력으로 수주, PIV 보류. 물량이나 기준이 없으면 적합도로 판단합니다.',
    returns: '행마다 PI, PII, PIII, PIV 중 하나.',
    formula:
      '기여도는 contribution_cut(EI·EII 고객 기여도의 중앙값) 이상이면 높음, 없으면 적합도가 fit_cut 이상일 때 높음. 의향은 intent_cut 이상이면 높음. 높음/높음 PI, 높음/낮음 PII, 낮음/높음 PIII, 낮음/낮음 PIV.',
    parameters: {
      expected: '연간 예상 기여도. 모르면 비워 둡니다.',
      intent: '구매 의향 0~100. 예: INTENT의 결과.',
      contribution_cut: '기여도가 높다고 보는 기준 금액. 이름 있는 셀 ProspectCut.',
      fit: '적합도. 알고 있는 평가(1~5)의 평균. 물량이나 기준이 없을 때 씁니다.',
      intent_cut: '의향이 높다고 보는 기준. 이름 있는 셀 IntentCut. 기본값 60.',
      fit_cut: '적합하다고 보는 기준. 이름 있는 셀 FitCut. 기본값 3.5.',
    },
    examples: {
      e1: '예상 1,600, 기준 1,000, 의향 72.',
      e2: '물량을 모를 때: 적합도 4는 높지만 의향 50은 낮습니다.',
    },
  },
  INTENT: {
    summary: '다섯 가지 점검으로 가망 고객의 구매 의향(20~100)을 구합니다.',
    overview:
      '알고 있는 구매 욕구 점검의 평균 × 20입니다. 모르는 점검은 비워 두면 계산에서 빠지며 0으로 보지 않습니다. 60 이상은 높음, 40~60은 경계입니다.',
    returns: '20에서 100 사이의 숫자. 아는 점검이 없으면 #N/A.',
    formula: '알고 있는 점검의 평균 × 20.',
    parameters: {
      checks:
        '행마다 셀 다섯 개(1~5): 제품에 대한 관심, 구매 조건에 대한 관심, 필요와의 일치, 제품에 대한 신뢰, 우리에 대한 호감. 빈 셀은 모름입니다.',
    },
    examples: { e1: '점검 4, 3, 5, 모름, 2: 평균 3.5.' },
  },
  CLOSECLASS: {
    summary: '수주가 얼마나 가까운지: Hot, Promising, Potential, Overdue, No date.',
    overview:
      '예상 주문일로 가망 고객의 시간 등급을 정합니다. 기준일을 인수로 받으므로 내일 열어도 결과가 같습니다. 접촉 주기: Hot 2일마다, Promising 매주, Potential 매월.',
    returns: '행마다 Hot, Promising, Potential, Overdue, No date 중 하나.',
    formula:
      '일수 = expected_date − as_of. 0 미만 Overdue, 7일까지 Hot, 15일까지 Promising, 그 뒤 Potential, 빈 셀은 No date.',
    parameters: {
      expected_date: '주문이 예상되는 날짜. 없으면 비워 둡니다.',
      as_of: '보고 기준일.',
      hot_days: 'Hot의 마지막 일수. 이름 있는 셀 HotDays. 기본값 7.',
      promising_days: 'Promising의 마지막 일수. 이름 있는 셀 PromisingDays. 기본값 15.',
    },
    examples: { e1: '8일 뒤입니다.' },
  },
  IMPORTANCE: {
    summary: '물량에 따른 가망 고객의 중요도: Important, Secondary, Ordinary, Not sized.',
    overview:
      '예상 물량의 순위를 매깁니다. 전체의 처음 70%를 이루는 고객은 Important, 90%까지는 Secondary, 나머지는 Ordinary입니다. 경계에 걸린 고객은 위 등급이 되고 물량이 같으면 등급도 같습니다. 표의 열에서는 두 번째 인수로 전체 물량을 지정하세요.',
    returns: '행마다 Important, Secondary, Ordinary, Not sized 중 하나.',
    formula:
      '물량을 큰 순서로 더해 합계가 전체의 important_share에 이를 때까지 Important, secondary_share까지 Secondary.',
    parameters: {
      volumes: '가망 고객의 예상 물량. 빈 셀은 Not sized.',
      all_volumes: '순위를 매길 전체 물량, 한 행 또는 한 열. 생략하면 지정한 행들끼리 비교합니다.',
      important_share: 'Important로 보는 누적 비율. 이름 있는 셀 ImportantShare. 기본값 0.7.',
      secondary_share: 'Secondary까지의 누적 비율. 이름 있는 셀 SecondaryShare. 기본값 0.9.',
    },
    examples: {
      e1: '합계 100: 60과 20이 처음 70%를, 15까지가 90%를 채웁니다.',
      e2: '표의 한 행을 열 전체와 비교합니다.',
    },
  },
  FUNNELSTAGE: {
    summary: '구매 의향과 지불 능력으로 가망 고객의 깔때기 단계를 구합니다.',
    overview:
      '수주까지의 어느 단계에 있는지 알려 줍니다. Target market(아직 의향 없음), Potential customer(의향이나 능력을 확인해야 함), Target customer는 case 3(능력 충분: 최우선, 7일 이내), case 2(능력 약함: 연락을 유지하며 쟁취, 14일), case 1(당분간 구매 불가, 30일)로 나뉩니다.',
    returns: 'Target market, Potential customer 또는 Target customer, case 1~3.',
    formula:
      '의향이 30 미만이거나 모르면 Target market. intent_cut 미만이거나 능력을 모르면 Potential customer. 그 밖에는 능력에 따른 Target customer.',
    parameters: {
      intent: '구매 의향 0~100. 예: INTENT의 결과. 빈 셀은 모름입니다.',
      ability: '지불 능력: strong, weak, none(강함, 약함, 없음 또는 2, 1, 0). 빈 셀은 모름입니다.',
      intent_cut: '의향이 높다고 보는 기준. 이름 있는 셀 IntentCut. 기본값 60.',
    },
    examples: { e1: '의향은 높지만 지불 능력이 약합니다.' },
  },
  STRATEGY: {
    summary: '등급별로 무엇을 해야 하는지 글로 알려 줍니다.',
    overview:
      '등급의 전략과 할 일, 사유 코드를 주면 대책까지 알려 줍니다. EII 사유: a 새로운 것을 좋아함, b 경쟁사가 더 제공, c 불만족. PII 사유: a 우리를 모름, b 전환이 두려움, c 경쟁사가 더 강함.',
    returns: '여러 줄의 글: 전략, 사유에 대한 대책, 할 일. 전체를 보려면 텍스트 줄 바꿈을 켜세요.',
    formula: '플레이북에서 찾으며, 팀의 문구가 표준 문구보다 우선합니다.',
    parameters: {
      class_name:
        '등급, 시간 등급 또는 깔때기 단계: EI~EIV, NEW, PI~PIV, Hot, Promising, Potential, Overdue, No date, Case 1~Case 3.',
      reason: 'EII 또는 PII 고객의 사유 코드: a, b, c.',
      language: 'en, ko, zh. 생략하면 엑셀의 언어.',
      playbook: '팀의 문구: 플레이북 시트의 이름 범위 Playbook. 생략하면 표준 문구.',
    },
    examples: { e1: 'EII 고객의 전략을 영어로 봅니다.', e2: '팀이 정한 전략 이름으로 보여 줍니다.' },
  },
  LEADSCORE: {
    summary: '다섯 가지 조건으로 리드의 점수(0~100)를 구합니다.',
    overview:
      '유망 고객의 다섯 조건에 대한 점수입니다. 모르는 조건은 비워 두면 계산에서 빠집니다. 지불 능력이나 필요가 없으면 점수와 관계없이 부적격이며, 리드 평가 단추가 점수 옆에 표시합니다.',
    returns: '0에서 100 사이의 숫자. 아는 것이 없으면 #N/A.',
    formula:
      '아는 조건의 합 ÷ (2 × 아는 조건 수) × 100. 가중치가 있으면 아는 조건에 대해 Σ w·v ÷ (2 Σ w) × 100.',
    parameters: {
      conditions:
        '행마다 셀 다섯 개: 지불 능력, 욕구, 필요, 영향력, 접근성. 0 아니오, 1 일부, 2 예, 빈 셀은 모름.',
      weights: '같은 순서의 가중치 다섯 개. 이름 있는 셀 LeadWeights. 생략하면 모두 같습니다.',
    },
    examples: { e1: '8점 중 5점. 조건 하나는 모릅니다.' },
  },
  LEADPROBABILITY: {
    summary: '학습된 모델에 따른 리드별 수주 확률, 0~1.',
    overview:
      '리드 점수 버튼이 리드 모델 시트(이름 범위 LeadModel)에 기록한 모델로 행의 점수를 매깁니다. 열은 머리글로 찾으므로 순서가 달라도 되고 다른 열이 있어도 됩니다. 빈 셀과 “미확인” 같은 말은 미확인이라는 하나의 답으로 봅니다. 수식 하나로 모든 행의 점수가 펼쳐지며, 표의 열에서는 그 행의 셀과 함께 머리글을 세 번째 인수로 지정합니다.',
    returns: '머리글 아래 행마다 0~1의 수, 빈 행에는 빈 값.',
    formula: '1 ÷ (1 + e^−로짓), 로짓 = (all) + 모델의 각 행에 대한 Σ 가중치 · (입력 − 평균).',
    parameters: {
      features: '머리글 행을 포함한 행, 리드마다 한 행. 머리글을 따로 지정하면 행만.',
      model: '모델: 이름 범위 LeadModel.',
      headers: '특성의 머리글 행. 생략하면 특성의 첫 행.',
    },
    examples: {
      e1: '방문 횟수가 평균인 기존 고객: 로짓 1, 73%. 방문이 두 번 많은 신규 고객: 로짓 0.5, 62%.',
      e2: '표의 열에서.',
    },
  },
  LEADREASONS: {
    summary: '학습된 모델에서 각 리드에 유리한 점과 불리한 점.',
    overview:
      'LEADPROBABILITY의 이유입니다. 평균적인 거래와 견주어 확률을 가장 많이 올리고 내리는 사실과 로짓에 더해지는 값을 보여 줍니다. 나머지 사실과 평균 거래의 로짓을 합하면 그 리드의 로짓과 정확히 같습니다.',
    returns: '머리글 아래 행마다 한 줄의 글.',
    formula: '열의 기여 = 모델에서 그 열의 행에 대한 Σ 가중치 · (입력 − 평균).',
    parameters: {
      features: '머리글 행을 포함한 행, 리드마다 한 행. 머리글을 따로 지정하면 행만.',
      model: '모델: 이름 범위 LeadModel.',
      headers: '특성의 머리글 행. 생략하면 특성의 첫 행.',
      count: '한쪽에 보일 이유의 최대 개수. 기본값 3.',
      language: '글의 언어: en, ko, zh. 생략하면 Excel의 언어.',
    },
    examples: { e1: '리드마다 가장 큰 이유.' },
  },
  CALLFREQUENCY: {
    summary: '등급이 요구하는 4주당 방문 횟수입니다.',
    overview:
      '고객을 얼마나 자주 방문할지 알려 줍니다. 한 행에 여러 등급(등급, 시간 등급, 깔때기 단계)이 있으면 가장 잦은 쪽을 따릅니다. 팀이 만든 등급별 횟수 목록이 기본값보다 우선합니다.',
    returns: '4주당 방문 횟수, 최대 8회(주 2회). 0은 방문하지 않음.',
    formula:
      '28 ÷ 주기(일): EI 14일, EII 7일, EIII 14일, EIV 84일, NEW 14일, PI 3일, PII 14일, PIII 28일, Hot 2일, Promising 7일, Potential 28일, Overdue 7일, case 3 7일, case 2 14일, case 1 28일. PIV와 No date는 없음.',
    parameters: {
      classes: '등급 하나, 또는 같은 고객의 여러 등급을 나란히. 빈 셀은 건너뜁니다.',
      frequencies: '직접 만든 목록, 두 열: 등급, 4주당 방문 횟수.',
    },
    examples: {
      e1: 'EII 고객은 매주 방문합니다.',
      e2: 'EI는 2회, Hot은 주 2회까지 요구합니다.',
      e3: '직접 만든 목록의 A 등급.',
    },
  },
  NEXTVISIT: {
    summary: '다음 방문일을 근무일로 알려 줍니다.',
    overview:
      '마지막 방문에서 한 주기 뒤이며, 근무일이 아니면 그다음 근무일입니다. 휴무일은 날짜 열 또는 PUBLICHOLIDAYS의 결과를 쓸 수 있고, 대체 근무일은 근무일로 봅니다.',
    returns: '날짜. 셀에 날짜 서식을 지정하세요.',
    formula: 'last + max(1, round(28 ÷ frequency)), 그날부터 첫 근무일.',
    parameters: {
      last: '마지막 방문일.',
      frequency: '4주당 방문 횟수. 예: CALLFREQUENCY의 결과. 0이면 #N/A.',
      holidays: '휴무일: 날짜 열 또는 PUBLICHOLIDAYS의 결과.',
      weekdays: '근무 요일. 예: 월-금 또는 1-5. 이름 있는 셀 WorkDays. 기본값 월~금.',
    },
    examples: {
      e1: '2026-02-02 월요일의 2주 뒤.',
      e2: '설 연휴를 건너뛰면 2026-02-19 목요일.',
    },
  },
  PUBLICHOLIDAYS: {
    summary: '한 국가, 한 해의 공휴일과 대체 근무일 목록입니다.',
    overview:
      '전국 공휴일을 날짜, 이름, 종류의 목록으로 펼칩니다. 중국은 대신 근무하는 주말(“Working day”)도 나옵니다. 한국과 중국은 정부가 발표한 해까지 있습니다.',
    returns: '셀 세 개로 된 행들: 날짜, 이름, “Day off” 또는 “Working day”. 첫 열에 날짜 서식을 지정하세요.',
    formula: '관보(KR), 국무원 통지(CN), date-holidays(그 밖의 국가).',
    parameters: { country: 'KR, CN, US 같은 두 글자 국가 코드.', year: '연도.' },
    examples: { e1: '새해 첫날과 마틴 루서 킹의 날로 시작합니다.' },
  },
  TRAVELTIME: {
    summary: '두 지점 사이의 예상 이동 시간(분)을 방문 계획과 같은 방식으로 계산합니다.',
    overview:
      '직선거리에 우회율을 곱해 도로 거리를 구하고, 각 구간(시내, 교외, 고속)의 거리를 그 구간의 속도로 달린다고 본 뒤 주차와 도보에 드는 고정 시간을 더합니다. 추정값이며, 팀이 직접 적은 이동 시간표가 있으면 계획에서는 그 표가 우선합니다. 규칙 시트의 이름 있는 셀을 넣으면 셀과 계획의 값이 같아집니다.',
    returns: '분 단위 정수.',
    formula: 'round(fixed_minutes + 60 × Σ 구간 거리 ÷ 구간 속도), 도로 거리 = 직선거리 × 우회율.',
    parameters: {
      from_latitude: '출발지 위도(도, WGS 84).',
      from_longitude: '출발지 경도(도).',
      to_latitude: '도착지 위도(도).',
      to_longitude: '도착지 경도(도).',
      circuity: '도로 거리 ÷ 직선거리. 이름 있는 셀 Circuity. 기본값 1.35.',
      fixed_minutes: '이동할 때마다 더하는 주차·도보 시간(분). 이름 있는 셀 FixedMinutes. 기본값 5.',
      city_speed: '처음 구간의 속도(km/h). 이름 있는 셀 CitySpeed. 기본값 22.',
      city_km: '시내 속도가 적용되는 거리(km). 이름 있는 셀 CityKm. 기본값 5.',
      suburb_speed: '그다음 구간의 속도(km/h). 이름 있는 셀 SuburbSpeed. 기본값 35.',
      suburb_km: '교외 속도가 적용되는 거리(km). 이름 있는 셀 SuburbKm. 기본값 20.',
      highway_speed: '그 이후의 속도(km/h). 이름 있는 셀 HighwaySpeed. 기본값 65.',
    },
    examples: {
      e1: '서울시청에서 강남역까지: 8.78 km × 1.35 = 11.85 km. 5 km는 시속 22 km, 6.85 km는 시속 35 km, 고정 5분.',
      e2: '위도 1도(111.2 km)를 계속 시속 60 km로 달릴 때.',
    },
  },
  SELLOUT: {
    summary: '재고 실사로 대리점의 기간 판매량을 구합니다.',
    overview:
      '기초 재고, 매입, 기말 실사로 판매량을 구합니다. 있을 수 있는 것보다 많이 남았으면 실사가 잘못된 것이므로 #NUM!입니다.',
    returns: '수량, 0 이상.',
    formula: 'opening + purchases − closing.',
    parameters: {
      opening: '기초 재고.',
      purchases: '기간 중 우리에게서 산 수량. 반품은 음수로 넣습니다.',
      closing: '기말 실사 재고.',
    },
    examples: { e1: '처음 40, 매입 60, 남은 것 25.' },
  },
  STOCKRATIO: {
    summary: '판매 대비 재고 비율: 재고가 몇 기간 가는지 나타냅니다.',
    overview: '기말 재고를 기간 판매량과 비교합니다. 지난 방문 이후의 판매량을 쓰면 단위는 방문 주기입니다.',
    returns: '기간 수. 판매가 없으면 #DIV/0!.',
    formula: 'closing ÷ sales.',
    parameters: { closing: '실사 재고.', sales: '기간 판매량.' },
    examples: { e1: '한 기간 반을 버틸 재고입니다.' },
  },
  STOCKSTATUS: {
    summary: '재고 상태: Out of stock, Stock-out risk, Normal, Overstock, Severe, Dead stock.',
    overview:
      '실사 재고를 기간 판매량에 비추어 판단하고, 요청하면 할 일(발주, 유지, 판촉, 이관, 반품)을 알려 줍니다. 수식에서 비교할 수 있도록 영어 단어는 모든 언어에서 같으며, language를 주면 번역됩니다.',
    returns: '상태, answer가 “action”이면 할 일.',
    formula:
      '비율 = closing ÷ sales. 재고 없음: Out of stock, 판매 없는 재고: Dead stock, 비율 < 1 Stock-out risk, 1~2 Normal, > 2 Overstock, > 3 Severe.',
    parameters: {
      closing: '실사 재고.',
      sales: '기간 판매량.',
      risk_ratio: '이 비율 미만이면 Stock-out risk. 이름 있는 셀 StockRiskRatio. 기본값 1.',
      over_ratio: '이 비율을 넘으면 Overstock. 이름 있는 셀 StockOverRatio. 기본값 2.',
      severe_ratio: '이 비율을 넘으면 Severe. 이름 있는 셀 StockSevereRatio. 기본값 3.',
      answer: 'status(기본값) 또는 action.',
      language: 'en(기본값), ko, zh.',
    },
    examples: { e1: '두 기간 반을 버틸 재고입니다.' },
  },
  DAYSOFSUPPLY: {
    summary: '재고가 며칠 가는지 구합니다.',
    overview: '재고를 하루 판매량과 비교합니다.',
    returns: '일수. 판매가 없으면 #DIV/0!.',
    formula: 'stock ÷ (sales ÷ days).',
    parameters: {
      stock: '실사 재고.',
      sales: '기간 판매량.',
      days: '판매 기간의 일수. 이름 있는 셀 StockPeriodDays. 기본값 30.',
    },
    examples: { e1: '재고 45, 하루 3개 판매.' },
  },
  STOCKSHARE: {
    summary: '대리점 재고에서 자사 제품의 비중(0~1)을 구합니다.',
    overview:
      '자사 재고를 전체 재고와 비교합니다. 셀의 단위에 따라 수량 또는 금액 기준입니다. 5포인트 이상 줄면 이야기해 볼 만합니다.',
    returns: '0에서 1 사이의 비율. 셀에 백분율 서식을 지정하세요.',
    formula: 'Σ own ÷ Σ all.',
    parameters: {
      own: '자사 제품별 재고. 대리점마다 한 행. 빈 셀은 실사하지 않은 것입니다.',
      all: '자사를 포함한 모든 제품별 재고. 대리점마다 한 행. 빈 셀은 실사하지 않은 것입니다.',
    },
    examples: { e1: '120개 중 30개가 자사 제품입니다.' },
  },
  STOCKTURN: {
    summary: '재고 회전율: 평균 재고가 1년에 몇 번 팔리는지 나타냅니다.',
    overview:
      '판매량을 평균 재고와 비교해 연간으로 환산합니다. 대리점 중앙값의 1.5배 이상은 빠름, 절반 이하는 느림입니다.',
    returns: '연간 회전 수. 재고가 없으면 #DIV/0!.',
    formula: 'sales ÷ average_stock × periods_per_year.',
    parameters: {
      sales: '기간 판매량.',
      average_stock: '기간 평균 재고. 예: (기초 + 기말) ÷ 2.',
      periods_per_year: '1년의 기간 수: 월 12(기본값), 주 52, 연 1.',
    },
    examples: { e1: '한 달에 재고의 절반이 팔리면 연 6회전입니다.' },
  },
  STOCKCHANGE: {
    summary: '지난 실사 이후의 재고 변화.',
    overview:
      '한 대리점의 같은 품목에 대한 두 실사를 비교합니다. 30% 이상 늘거나 줄면 이유를 물어볼 만합니다. 한쪽 실사에만 있는 품목은 추가되었거나 빠진 품목입니다.',
    returns: '-1 이상의 비율. answer가 "kind"이면 Same, Up, Down, Added, Dropped 중 하나.',
    formula:
      '(current − previous) ÷ previous. +limit부터 Up, −limit부터 Down. 이전 실사에 없으면 Added, 이번 실사에 없으면 Dropped.',
    parameters: {
      previous: '지난 실사의 재고. 그때 없던 품목이면 비워 둡니다.',
      current: '현재 재고. 이번 실사에 없는 품목이면 비워 둡니다.',
      limit: 'Up 또는 Down으로 보는 변화율. 이름이 지정된 셀 StockChangeLimit. 기본값 0.3.',
      answer: 'change(기본값) 또는 kind.',
    },
    examples: { e1: '100에서 60으로: 40% 감소.', e2: '같은 내용을 낱말로.' },
  },
  DEMANDRATE: {
    summary: '이력에 맞는 방법으로 구한 기간당 예상 수요.',
    overview:
      '추정 방법을 스스로 고릅니다. 고른 수요는 평균, 두 주기 이상 반복되는 계절성은 계절 지수, 가끔씩만 팔리는 품목은 TSB입니다. TSB는 더 이상 팔리지 않는 품목도 알아차립니다. answer를 "reason"으로 하면 선택한 방법과 이유를 알려 줍니다.',
    returns:
      '기간당 수량. answer가 "deviation"이면 표준편차, "gap"이면 수요 사이의 평균 기간 수, "reason"이면 문장.',
    formula:
      '8기간 미만: 평균. 기간 수 ÷ 판매가 있는 기간 수 ≥ 1.32: TSB(Teunter, Syntetos & Babai 2011), 확률 × 크기, 평활 계수 0.1. 계절성(주기 시차의 자기상관이 90% 한계 초과): 최근 주기의 수준 × 앞으로의 기간 지수. 그 밖에는 평균. SBA는 요청 시: (1 − 0.05) × 크기 ÷ 간격(Syntetos & Boylan 2005).',
    parameters: {
      history:
        '기간별 판매량을 오래된 순서로, 한 행에 품목 하나. 빈 셀은 판매가 없는 기간이며, 첫 숫자 앞의 빈 셀은 판매 시작 전입니다.',
      method: 'auto(기본값), mean, seasonal, tsb 또는 sba.',
      cycle: '한 계절 주기의 기간 수. 기본값 12.',
      horizon: '계절 수요율을 적용할 앞으로의 기간 수. 기본값 1.',
      answer: 'rate(기본값), deviation, gap 또는 reason.',
      language: '이유를 표시할 언어: en(기본값), ko, zh.',
    },
    examples: { e1: '세 기간: 평균.', e2: '크기 4, 두 기간에 한 번, 5% 차감.' },
  },
  SAFETYSTOCK: {
    summary: '평균에서 벗어나는 수요와 납품에 대비하는 재고.',
    overview:
      '요청한 비율의 보충 주기 동안 물건이 떨어지지 않으려면 대리점이 예상 수요보다 얼마나 더 보유해야 하는지 알려 줍니다. 시간은 모두 수요와 같은 기간 단위입니다. 리드타임이 변동하면 평균 수요도 필요합니다.',
    returns: '수량(반올림하지 않음).',
    formula: 'z √((R + L) σ² + d² σ_L²). z는 서비스 수준의 정확한 정규분위수, R은 점검 간격, L은 리드타임.',
    parameters: {
      demand_deviation: '기간당 수요의 표준편차. 예: DEMANDRATE의 "deviation".',
      lead_time: '주문에서 납품까지의 기간 수.',
      service_level: '품절 없이 지나가는 보충 주기의 비율: A 품목 0.975, B 품목 0.95(기본값), C 품목 0.9.',
      review_period: '점검 간격(기간 수). 재고를 상시 확인하면 0(기본값).',
      lead_time_deviation: '리드타임의 표준편차(기간 수). 기본값 0.',
      demand: '기간당 평균 수요. 리드타임이 변동할 때만 필요합니다.',
    },
    examples: {
      e1: '주당 편차 500, 2주, 90%: 약 906.',
      e2: '하루 2,500 ± 500, 리드타임 7 ± 7일, 90%: 약 22,491.',
    },
  },
  REORDERPOINT: {
    summary: '다시 주문할 재고 수준, 또는 점검 때마다 채울 목표 수준.',
    overview:
      '물건이 도착할 때까지의 예상 수요에 안전재고를 더한 값입니다. 점검 간격이 없으면 상시 관리하는 재고의 재주문점이고, 있으면 방문 때마다 채울 목표 수준입니다.',
    returns: '수량(반올림하지 않음).',
    formula: 'd (R + L) + z √((R + L) σ² + d² σ_L²).',
    parameters: {
      demand: '기간당 평균 수요. 예: DEMANDRATE의 결과.',
      demand_deviation: '기간당 수요의 표준편차. 예: DEMANDRATE의 "deviation".',
      lead_time: '주문에서 납품까지의 기간 수.',
      service_level: '품절 없이 지나가는 보충 주기의 비율: A 품목 0.975, B 품목 0.95(기본값), C 품목 0.9.',
      review_period: '점검 간격(기간 수). 재고를 상시 확인하면 0(기본값).',
      lead_time_deviation: '리드타임의 표준편차(기간 수). 기본값 0.',
    },
    examples: {
      e1: '주당 2,500 ± 500, 2주, 90%: 5,000 + 906.',
      e2: '같은 조건에서 4주마다 점검: 15,000 + 1,570.',
    },
  },
  EOQ: {
    summary: '비용이 가장 적게 드는 주문량.',
    overview:
      '주문이 크면 오래 보관해야 하고, 작으면 자주 주문해야 합니다. 경제적 주문량에서는 보관 비용과 주문 비용이 같아집니다. 수요가 고르고 알려져 있다고 보는 식이므로, 대리점에 지금 필요한 양은 SUGGESTEDORDER로 구하세요.',
    returns: '한 번에 주문할 수량(반올림하지 않음). 다른 answer를 주면 비용이나 주문 간격.',
    formula: 'Q = √(2 D K ÷ h), 비용 √(2 D K h), 간격 Q ÷ D.',
    parameters: {
      demand: '단위 시간(예: 1년)의 수요량.',
      order_cost: '주문량과 관계없이 주문 한 번에 드는 비용.',
      holding_cost: '한 개를 그 시간 동안 보관하는 비용.',
      answer: 'quantity(기본값), cost(그 시간의 주문·보관 비용) 또는 interval(주문 간격).',
    },
    examples: {
      e1: '연 1,300개, 주문당 8, 개당 연 0.225: 한 번에 약 304개.',
      e2: '그 비용은 연 68.41.',
    },
  },
  SUGGESTEDORDER: {
    summary: '대리점이 한 품목을 얼마나 주문해야 하는지.',
    overview:
      '이력이 8기간 미만이면 업계 규칙을, 그 뒤에는 다음 납품까지의 수요와 안전재고를, 가끔씩만 팔리는 품목은 과거의 최고 구간을 씁니다. 필요량을 최소 주문량과 포장 단위로 올린 뒤 유통기한, 재고 보유 기간, 신용 한도로 제한합니다. answer를 "reason"으로 하면 모든 항과 주문을 줄인 제한을 보여 줍니다.',
    returns: '포장 단위로 맞춘 수량. 다른 answer를 주면 해당 항.',
    formula:
      '8기간 미만 1.5 × 지난 기간 − 재고 위치. 그 밖에는 d (R + L) + z √((R + L) σ² + d² σ_L²) − 재고 위치. 간헐 수요(간격 ≥ 1.32): 과거 R + L 기간 구간의 분위수를 TSB 수요율에 맞춤. 재고 위치 = stock + on_order − backorders. 제한: d × shelf_life − 재고 위치, d × maximum_cover − 재고 위치, credit_headroom ÷ unit_price. 남은 양이 최소 주문량보다 적으면 주문하지 않음.',
    parameters: {
      history:
        '기간별 판매량을 오래된 순서로, 한 행에 품목 하나. 빈 셀은 판매가 없는 기간이며, 첫 숫자 앞의 빈 셀은 판매 시작 전입니다.',
      stock: '실사한 재고.',
      on_order: '주문했으나 아직 납품되지 않은 수량. 기본값 0.',
      backorders: '대리점 고객에게 약속했으나 아직 주지 못한 수량. 기본값 0.',
      lead_time: '주문에서 납품까지의 기간 수. 기본값 0.5.',
      review_period: '다음 주문까지의 기간 수(방문 주기). 기본값 1.',
      service_level:
        '품절 없는 보충 주기의 비율: A 0.975, B 0.95, C 0.9. 기본값은 0.95이고, 수요가 드문드문 있으면 0.95를 대비할 기간 수만큼 거듭제곱한 값(최저 0.9).',
      case_size: '한 상자의 수량. 기본값 1.',
      minimum_order: '최소 주문 수량. 기본값 0.',
      shelf_life: '물건을 팔아야 하는 기간 수. 생략하면 제한 없음.',
      maximum_cover: '재고와 주문이 버틸 최대 기간 수. 생략하면 제한 없음.',
      credit_headroom: '대리점이 더 외상할 수 있는 금액. 생략하면 제한 없음.',
      unit_price: '대리점이 내는 단가. credit_headroom과 함께 필요합니다.',
      lead_time_deviation: '리드타임의 표준편차(기간 수). 기본값 0.',
      policy: 'auto(기본값), trade 또는 statistical.',
      answer: 'quantity(기본값), expected, safety, level, need 또는 reason.',
      language: '이유를 표시할 언어: en(기본값), ko, zh.',
    },
    examples: {
      e1: '두 기간: 1.5 × 100 − 60.',
      e2: '200 + 24.3 − 보유 및 주문분 60 = 164.3, 12개들이 상자 단위.',
      e3: '유통기한 두 기간: 2 × 100 − 60 = 140, 열한 상자.',
    },
  },
  PRICEGAP: {
    summary: '가격이 다른 가격과 얼마나 차이 나는지, 포장 단위를 맞춰 비교합니다.',
    overview: '대리점 가격을 정책 가격, 이웃 대리점 또는 포장 크기가 다른 경쟁사 가격과 비교합니다.',
    returns: '비율. -0.1은 10% 쌈.',
    formula: '(price ÷ pack) ÷ (reference ÷ reference_pack) − 1.',
    parameters: {
      price: '한 포장의 가격.',
      reference: '비교할 가격.',
      pack: '포장의 내용량(예: 그램). 기본값 1.',
      reference_pack: '비교 대상 포장의 내용량, 같은 단위. 기본값 1.',
    },
    examples: { e1: '100에 대한 90.', e2: '400g에 100인 제품에 대한 500g에 90인 제품.' },
  },
  PRICESTATUS: {
    summary: '소매가의 상태: In policy, Below policy, Above policy, Thin margin, Negative margin.',
    overview:
      '소매가를 정책 가격 및 대리점 매입가와 비교하며, 해당하는 것 중 가장 나쁜 상태를 알려 줍니다. 정책 가격이나 매입가, 또는 둘 다 입력하세요.',
    returns: '행마다 다섯 낱말 중 하나.',
    formula:
      '마진 = (retail − purchase) ÷ retail. 0 미만 Negative margin, minimum_margin 미만 Thin margin. 그 밖에 retail이 policy ± tolerance를 벗어나면 Below policy 또는 Above policy.',
    parameters: {
      retail: '최종 고객 가격.',
      policy: '정책 가격. 없으면 비워 둡니다.',
      purchase: '대리점 매입가. 모르면 비워 둡니다.',
      tolerance: '허용되는 정책 가격과의 차이. 기본값 0.03.',
      minimum_margin: '이보다 낮으면 Thin margin. 기본값 0.08.',
    },
    examples: { e1: '정책 가격보다 4% 낮음.', e2: '대리점 원가보다 싸게 판매.' },
  },
  CREDITSTATUS: {
    summary: '신용 한도 사용 상태: Within limit, Near limit, Over limit, No limit.',
    overview:
      '대리점의 채무를 한도와 비교합니다. 한도가 없다는 것은 무한하다는 뜻이 아니므로 No limit으로 표시합니다. 한도 0은 현금 거래만 뜻합니다.',
    returns: '행마다 네 낱말 중 하나.',
    formula: '사용률 = exposure ÷ limit. amber부터 Near limit, red 초과 시 Over limit.',
    parameters: {
      exposure: '미수금 + 출고 + 미출고 주문 − 선수금.',
      limit: '신용 한도. 정한 것이 없으면 비워 둡니다.',
      amber: 'Near limit으로 보는 사용률. 기본값 0.8.',
      red: '이를 넘으면 Over limit. 기본값 1.',
    },
    examples: { e1: '100 중 85.' },
  },
  AGEBUCKET: {
    summary: '미수 송장의 연체 구간: Current, 1-30, 31-60, 61-90, 90+.',
    overview:
      '송장 만기 후 지난 일수를 연령 분석 구간으로 나눕니다. 기준일을 인수로 받으므로 내일 열어도 같은 결과입니다.',
    returns: '행마다 다섯 낱말 중 하나.',
    formula: '일수 = as_of − due. 0 이하면 Current.',
    parameters: { due: '송장의 지급 만기일.', as_of: '보고 기준일.' },
    examples: { e1: '31일 연체.' },
  },
  LOSTRISK: {
    summary: '고객을 잃을 위험(0~1).',
    overview:
      '고객이 정해진 일수 안에 다시 주문하지 않을 가능성을 고객 자신의 주문 주기로 판단합니다. 매주 주문하던 고객의 공백은 분기마다 주문하는 고객보다 빨리 드러납니다. 모든 고객을 한 수식에 넣으세요. 고객이 100곳 이상이고 그중 재주문 고객이 40곳 이상이면 그 자료로 모형을 학습하고, 그보다 적으면 CDNOW에 대해 발표된 모수를 씁니다.',
    returns: '0에서 1 사이의 수. 기준일까지 주문이 없으면 #N/A.',
    formula:
      '1 − P(활동) · (1 − ((α + T) ÷ (α + T + days))^(r + x)), BG/NBD 모형(Fader, Hardie & Lee 2005). x는 첫 주문 뒤의 주문 수, T는 첫 주문부터의 일수.',
    parameters: {
      order_dates: '주문일, 한 행에 고객 하나. 빈 셀, 같은 날짜, 기준일 뒤의 날짜는 세지 않습니다.',
      as_of: '보고 기준일.',
      days: '주문을 기대하는 일수. 기본값 90.',
    },
    examples: { e1: '40일 전에 한 번 주문.' },
  },
  ORDERSPLIT: {
    summary: '주문 증감을 접촉 수와 수주율의 몫으로 나눕니다.',
    overview:
      '주문은 접촉한 가망 고객 수에 수주율을 곱한 값입니다. 두 기간의 증감을 중간점에서 나누므로 두 몫의 합이 증감과 같습니다.',
    returns: '셀 세 개: 접촉 수에 의한 증감, 수주율에 의한 증감, 전체 증감.',
    formula: 'ΔC · (w₀ + w₁)/2; Δw · (C₀ + C₁)/2; C₁w₁ − C₀w₀.',
    parameters: {
      coverage_before: '앞 기간에 접촉한 가망 고객 수(중복 제외).',
      orders_before: '앞 기간의 주문 수.',
      coverage_now: '뒤 기간에 접촉한 가망 고객 수(중복 제외).',
      orders_now: '뒤 기간의 주문 수.',
    },
    examples: { e1: '접촉 수도 수주율도 두 배: 주문이 75건 늘고 절반씩 기여합니다.' },
  },
  GROWTHSPLIT: {
    summary: '매출 증감을 신규, 이탈, 유지 고객으로 끝자리까지 나눕니다.',
    overview:
      '모양이 같은 두 순매출 표를 비교합니다. 한 행이 고객, 한 열이 제품군입니다. 증감 = 신규 − 이탈 + 유지, 유지 = 동일 + 추가 제품군 − 중단 제품군. 빈 셀은 매출 없음이며, 순매출이 반품뿐인 고객은 구매 고객으로 보지 않습니다.',
    returns: '셀 일곱 개: 신규, 이탈, 유지, 동일 제품군, 추가 제품군, 중단 제품군, 증감.',
    formula: '금액을 소수 둘째 자리로 반올림하여 정수로 더합니다.',
    parameters: {
      prior: '앞 기간의 순매출, 머리글 제외.',
      current: '뒤 기간의 순매출, 같은 행과 열.',
    },
    examples: { e1: '이탈 고객 하나(80), 신규 고객 하나(50), 제품군이 바뀐 유지 고객 하나.' },
  },
  SEASONALINDEX: {
    summary: '열두 달의 계절 지수. 1이 평균적인 달입니다.',
    overview:
      '각 달이 그해 매출에서 차지하는 비중의 여러 해 평균에 12를 곱합니다. 0.8 미만인 달은 비수기입니다. 완전한 두 해의 자료가 필요합니다.',
    returns: '1월부터 셀 열두 개. 합은 12입니다.',
    formula: '여러 해 평균(월 ÷ 연) × 12.',
    parameters: {
      sales: '월별 매출, 오래된 달부터 24개 이상.',
      first_month: '첫 값의 달, 1~12. 기본값 1.',
    },
    examples: { e1: '하반기에만 팔리는 업종.' },
  },
} as const;
