export default {
  'visits-nothing-to-plan': {
    text: '이 기간에 방문이 필요한 고객이 없습니다.',
    fix: '규칙 시트의 방문 주기와 마지막 방문일을 확인하세요.',
  },
  'visits-no-working-days': {
    text: '{{from}}부터 {{to}}까지 근무일이 있는 담당자가 없습니다.',
    fix: '규칙 시트의 근무 요일과 휴무일 목록을 확인하세요.',
  },
  'visits-plan-invalid': {
    text: '완성된 계획이 자체 검사에서 {{count}}곳에 걸려 기록하지 않았습니다. 첫 번째: {{example}}.',
    fix: '통합 문서는 바뀌지 않았습니다. 다시 실행해 보고, 계속되면 알려 주세요.',
  },
  'visits-left-out': {
    text: '고객 {{count}}곳의 방문이 필요한 만큼 배정되지 않았습니다.',
    fix: '미배정 방문 시트에 고객별 이유와 해결 방법이 있습니다.',
  },
  'visits-no-rep': {
    text: '고객 {{count}}곳에 담당자가 없어(예: {{example}}) 계획에서 빠졌습니다.',
    fix: '담당자 열을 채우세요.',
  },
  'visits-rep-not-listed': {
    text: '{{rep}}은(는) 담당자 목록에 없어 규칙 시트의 근무 시간으로 계획했습니다.',
    fix: '담당자를 목록에 추가하거나 이름을 고치세요.',
  },
  'visits-no-country': {
    text: '통합 문서에서 나라를 알 수 없어 공휴일을 반영하지 않았습니다.',
    fix: '규칙 시트의 Country에 국가 코드나 none을 적으세요.',
  },
  'visits-country-guessed': {
    text: '머리글의 언어에 따라 {{country}}의 공휴일을 반영했습니다.',
    fix: '다른 나라에서 일한다면 규칙 시트의 Country를 바꾸세요. none이면 공휴일을 반영하지 않습니다.',
  },
  'visits-no-result': {
    text: '날짜가 지난 방문 계획 {{count}}건에 완료나 미방문 표시가 없어 방문한 것으로 치지 않았습니다.',
    fix: '다음 계획을 세우기 전에 방문 계획 시트의 상태를 완료 또는 미방문으로 바꾸세요.',
  },
  'visits-horizon-order': {
    text: '계획의 마지막 날 {{to}}이(가) 첫날 {{from}}보다 앞섭니다.',
    fix: '규칙 시트의 PlanFrom이나 PlanTo를 고치세요.',
  },
  'visits-horizon-over': {
    text: '계획 기간 {{from}}~{{to}}이(가) 기준일 {{asOf}}보다 앞섭니다.',
    fix: '규칙 시트의 PlanFrom과 PlanTo를 고치거나 더 이른 기준일을 고르세요.',
  },
  'visits-horizon-too-long': {
    text: '{{from}}~{{to}}은(는) 한 번에 계획할 수 있는 기간({{most}}일)보다 깁니다.',
    fix: '한 번에 최대 한 분기를 계획하세요.',
  },
  'visits-confirmed-kept': {
    text: '확정된 방문 {{count}}건은 약속대로 지킬 수 없습니다(예: {{example}}). 해당 행은 시트에 그대로 둡니다.',
    fix: '빠진 방문 시트에 이유가 있습니다. 다른 날로 다시 약속하거나 상태를 지우세요.',
  },
  'visits-agreed-past': {
    text: '{{customer}}와(과) {{date}}에 방문하기로 약속했으나 날짜가 지났고 이후 방문 기록이 없습니다.',
    fix: '방문을 기록하거나 새로 약속한 날짜를 입력하세요.',
  },
  'visits-agreed-replaced': {
    text: '{{customer}}의 {{date}} 방문은 약속으로 계획하지 않습니다. 방문 일지에 더 늦은 기록({{later}})이 있습니다.',
    fix: '그 날짜가 아직 유효하면 나중 기록의 다음 방문일에 입력하세요.',
  },
  'visits-agreed-holiday': {
    text: '{{customer}}와(과) {{date}}로 약속한 방문은 계획할 수 없습니다. 그날은 근무하지 않습니다({{holiday}}).',
    fix: '다른 날로 약속하거나 그날을 근무일로 등록하세요.',
  },
  'visits-agreed-day-off': {
    text: '{{customer}}와(과) {{date}}로 약속한 방문은 계획할 수 없습니다. {{rep}} 담당자가 그날 근무하지 않습니다.',
    fix: '다른 날로 약속하거나 그날을 담당자의 근무일로 등록하세요.',
  },
  'visits-agreed-outside-hours': {
    text: '{{customer}}와(과) {{date}} {{time}}으로 약속한 방문은 계획할 수 없습니다. 그때부터 {{minutes}}분이 근무 시간 {{hours}} 안에 들어가지 않습니다.',
    fix: '다른 시간으로 약속하거나 그날의 근무 시간을 바꾸세요.',
  },
  'visits-agreed-no-contact': {
    text: '{{customer}}은(는) {{date}} 방문을 약속했지만 연락 금지로 표시되어 있어 방문을 계획하지 않습니다.',
    fix: '표시를 지우거나 날짜를 지우세요.',
  },
  'visits-agreed-several': {
    text: '{{customer}}의 약속 방문이 여러 건입니다: {{dates}}.',
    fix: '지킬 수 있는 약속은 모두 계획합니다. 하나가 다른 하나를 대신한 것이라면 더 이상 유효하지 않은 쪽을 지우세요.',
  },
  'visits-agreed-clash': {
    text: '{{customer}}와(과) {{date}}로 약속한 방문은 그날의 다른 약속과 함께 갈 수 없습니다.',
    fix: '한쪽과 다른 시간이나 날짜로 약속하세요. 빠진 방문 시트에 가능한 날짜가 있습니다.',
  },
  'visits-no-class': {
    text: '고객 {{count}}곳은 등급이 없어 신규 고객처럼 계획했습니다.',
    fix: '고객 분류를 실행하거나 매출을 입력하세요.',
  },
  'visits-no-location': {
    text: '고객 {{count}}곳의 좌표가 없어(예: {{example}}) 지역 기준으로 이동 시간을 가정했습니다.',
    fix: '위도와 경도, 또는 지역을 입력하세요.',
  },
  'visits-unknown-last-visit': {
    text: '고객 {{count}}곳의 마지막 방문일을 알 수 없어(예: {{example}}) 어느 날이든 제때로 봅니다.',
    fix: '마지막 방문일 열을 추가하거나 방문 기록 표를 두세요.',
  },
  'visits-week-limit': {
    text: '고객 {{count}}곳의 희망 방문이 주간 한도를 넘습니다(예: {{example}}).',
    fix: '규칙 시트의 VisitsPerWeek를 높이거나 방문 사이에 전화하세요.',
  },
  'visits-district-only': {
    text: '고객 {{count}}곳의 좌표가 없어(예: {{example}}) 지역 중심을 기준으로 이동 시간을 추정합니다.',
    fix: '지역이 넓으면 위도와 경도를 추가하세요.',
  },
  'visits-rep-without-days': {
    text: '{{rep}} 담당자는 방문할 고객이 {{count}}곳인데 이 기간에 근무 시간이 없습니다.',
    fix: '휴무일과 근무 시간을 확인하거나 고객을 다른 담당자에게 배정하세요.',
  },
  'visits-overload': {
    text: '{{rep}} 담당자의 방문에는 근무 시간의 {{percent}}%가 필요해 {{hours}}시간이 부족합니다. 먼저 방문에서 빠지는 고객: {{class}}.',
    fix: '방문 횟수를 낮추거나 방문 시간을 줄이거나 고객을 넘기세요. 이 합계의 이동 시간은 추정치입니다.',
  },
  'visits-overload-visits': {
    text: '{{rep}} 담당자의 고객에게 필요한 방문이 하루 한도보다 모두 {{visits}}건 많습니다.',
    fix: '하루 방문 한도를 높이거나 방문 횟수를 낮추세요.',
  },
  'visits-unbalanced': {
    text: '담당 구역이 고르지 않습니다. {{rep}} 담당자는 근무 시간의 {{percent}}%, {{other}} 담당자는 {{otherPercent}}%가 필요합니다.',
    fix: '방문과 이동 {{hours}}시간에 해당하는 고객을 넘기면 두 담당자가 같아집니다.',
  },
  'visits-all-agreed': {
    text: '방문할 고객 {{count}}곳이 모두 약속되어 있어 더 고를 것이 없습니다.',
    fix: '계획에 맡기려면 해당 고객의 약속을 해제하세요.',
  },
  'visits-many-frequencies': {
    text: '방문 횟수가 {{count}}가지입니다(4주에 {{frequencies}}회). 세 가지를 넘으면 이웃한 고객의 방문일이 자주 어긋나 이동이 늘어날 수 있습니다.',
    fix: '미리 보기의 개요(명령줄: --frequencies 3)에서 서로 배수인 세 가지 횟수로 줄이면 우리 팀의 이동이 얼마나 줄어드는지 계산할 수 있습니다.',
  },
  'visits-travel-unknown': {
    text: '이동 시간 표의 이름 {{count}}개가 거래처, 담당자, 지역 어디에도 없습니다: {{names}}. 해당 행은 쓰지 않습니다.',
    fix: '거래처·담당자 목록의 이름이나 코드, 또는 그 행에 적힌 지역과 똑같이 쓰세요.',
  },
  'visits-travel-ambiguous': {
    text: '이동 시간 표의 이름 {{count}}개는 같은 이름의 거래처가 여럿입니다: {{names}}. 해당 행은 쓰지 않습니다.',
    fix: '이름 대신 거래처 코드를 쓰세요.',
  },
  'visits-travel-mixed': {
    text: '이동 시간 {{count}}건이 거래처와 지역을 잇고 있어 계획에 쓸 수 없습니다.',
    fix: '한 행에는 거래처 둘 또는 지역 둘을 쓰세요.',
  },
  'visits-travel-repeated': {
    text: '같은 구간의 이동 시간이 {{count}}번 더 나와 평균을 씁니다.',
    fix: '평균을 원하는 것이 아니면 구간마다 한 행만 남기세요.',
  },
  'visits-travel-centres': {
    text: '좌표가 없는 거래처 {{count}}곳은 같은 지역({{areas}}개) 거래처들의 중심에 있는 것으로 봅니다.',
    fix: '거래처에 좌표를 넣거나, 위도와 경도가 있는 지역 표를 추가하세요.',
  },
  'visits-travel-equal': {
    text: '거래처 사이의 거리를 전혀 알 수 없어 모든 이동을 {{minutes}}분으로 봅니다. 이동을 줄이는 계획을 세울 수 없습니다.',
    fix: '거래처에 좌표나 지역을 넣거나 이동 시간 표를 추가하세요.',
  },
  'visits-travel-sources': {
    text: '이동 시간: {{known}}건은 팀의 표, {{estimated}}건은 추정(좌표 {{coordinates}}, 지역 중심 {{centroids}}, 위치 모름 {{equal}}).',
    fix: '추정은 실제와 다를 수 있습니다. 아는 이동 시간을 표에 적고 “이동 시간 맞추기”를 실행하면 실제 도로에 가까워집니다.',
  },
  'visits-fit-few-trips': {
    text: '알려진 이동 {{trips}}건 가운데 {{usable}}건만 쓸 수 있습니다. 적어도 {{needed}}건이 필요합니다.',
    fix: '직접 운전한 이동 10~20건을 적으세요: 좌표가 있는 거래처 사이의 출발, 도착, 분, 그리고 알면 km.',
  },
  'visits-fit-no-place': {
    text: '{{from}}에서 {{to}}까지의 이동은 한쪽을 알 수 없거나 좌표가 없어 배울 수 없습니다.',
    fix: '거래처의 위도와 경도를 넣거나, 분과 km를 모두 입력하세요.',
  },
  'visits-fit-same-place': {
    text: '{{from}}에서 {{to}}까지는 300 m보다 짧아 배울 수 없습니다.',
    fix: '더 멀리 떨어진 곳 사이의 이동을 고르세요.',
  },
  'visits-fit-no-number': {
    text: '{{from}}에서 {{to}}까지의 이동에 0보다 큰 분이나 km가 없습니다.',
    fix: '주차와 도보를 뺀 주행 시간(분)을 입력하세요.',
  },
  'visits-fit-too-short': {
    text: '{{from}}에서 {{to}}까지의 km가 두 곳의 직선거리보다 짧습니다.',
    fix: '마일이 아닌 km로 입력했는지, 두 곳의 좌표가 맞는지 확인하세요.',
  },
  'visits-fit-speed': {
    text: '{{from}}에서 {{to}}까지의 이동은 있을 수 없는 속도입니다.',
    fix: '분과 km, 두 곳의 좌표를 확인하세요.',
  },
  'visits-fit-no-gain': {
    text: '지금 규칙의 추정이 맞춘 값만큼 정확하므로 그대로 둡니다.',
    fix: '할 일은 없습니다. 이동을 더 적거나 길이가 다른 이동을 적으면 나아질 수 있습니다.',
  },
  'visits-fit-rough': {
    text: '이동 {{count}}건은 적어서 맞춘 값이 이전 값에 가깝게 머뭅니다.',
    fix: '길이가 다른 이동을 {{wanted}}~20건 적으세요.',
  },
  'visits-fit-no-road': {
    text: '도로 km가 있는 이동이 없어 우회율은 그대로 두고 속도로 맞췄습니다.',
    fix: '몇 건에는 km도 입력하세요.',
  },
  'visits-bad-horizon': {
    text: '계획할 기간이 올바르지 않습니다: {{example}}.',
    fix: '계획 시작일과 종료일을 확인하세요.',
  },
  'visits-bad-week-limit': {
    text: '주간 방문 한도 {{example}}은(는) 0보다 커야 합니다.',
    fix: '규칙 시트에서 VisitsPerWeek를 바꾸세요.',
  },
  'visits-bad-travel': {
    text: '이동 규칙의 값이 올바르지 않습니다: {{example}}.',
    fix: '속도는 0보다 크고 구간은 오름차순이어야 하며 계수와 분은 음수일 수 없습니다. 규칙 시트를 고치세요.',
  },
  'visits-bad-weight': {
    text: '가중치 {{example}}이(가) 0 이상의 수가 아닙니다.',
    fix: '규칙 시트에서 고치세요.',
  },
  'visits-bad-share': {
    text: '{{example}}의 시간 배분이 0 이상의 수가 아닙니다.',
    fix: '규칙 시트에서 고치세요.',
  },
  'visits-same-id': {
    text: '고객 둘 또는 담당자 둘이 같은 식별자를 씁니다({{count}}건, 예: {{example}}).',
    fix: '각각 고유한 키를 주세요.',
  },
  'visits-bad-place': {
    text: '지구상에 없는 위치가 {{count}}곳 있습니다(예: {{example}}).',
    fix: '위도는 −90~90도, 경도는 −180~180도입니다.',
  },
  'visits-bad-hours': {
    text: '시작이 종료보다 늦은 근무 시간이 {{count}}일 있습니다(예: {{example}}).',
    fix: '근무 시간을 고치세요.',
  },
  'visits-bad-lunch': {
    text: '시작이 종료보다 늦은 점심시간이 {{count}}건 있습니다(예: {{example}}).',
    fix: '점심시간을 고치세요.',
  },
  'visits-bad-capacity': {
    text: '한도가 0 이상의 수가 아닌 근무일이 {{count}}일 있습니다(예: {{example}}).',
    fix: '하루 방문 수와 분을 고치세요.',
  },
  'visits-bad-length': {
    text: '방문 시간이 올바르지 않은 고객이 {{count}}곳 있습니다(예: {{example}}).',
    fix: '방문 시간을 0분 이상으로 입력하세요.',
  },
  'visits-bad-frequency': {
    text: '방문 횟수가 올바르지 않은 고객이 {{count}}곳 있습니다(예: {{example}}).',
    fix: '방문 횟수를 0 이상의 수로 입력하세요.',
  },
  'visits-bad-priority': {
    text: '우선순위가 0 초과 30 이하가 아닌 고객이 {{count}}곳 있습니다(예: {{example}}).',
    fix: '우선순위를 1~10으로 입력하세요.',
  },
  'visits-bad-date': {
    text: '날짜가 올바르지 않은 고객이 {{count}}곳 있습니다(예: {{example}}).',
    fix: '마지막 방문일과 방문 가능한 첫날, 마지막 날을 고치세요.',
  },
  'visits-bad-window': {
    text: '시작이 종료보다 늦은 방문 가능 시간이 있는 고객이 {{count}}곳 있습니다(예: {{example}}).',
    fix: '방문 가능 시간을 고치세요.',
  },
  'visits-bad-weekday': {
    text: '요일이 올바르지 않은 고객이 {{count}}곳 있습니다(예: {{example}}).',
    fix: '요일은 1(월요일)부터 7(일요일)까지입니다.',
  },
  'visits-bad-appointment': {
    text: '날짜나 시간을 쓸 수 없는 약속이 있는 고객이 {{count}}곳 있습니다(예: {{example}}).',
    fix: '날짜를 입력하고, 정해졌다면 시간도 입력하세요.',
  },
} as const;
