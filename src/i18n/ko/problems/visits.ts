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
    text: '공휴일을 반영하지 않았습니다.',
    fix: '규칙 시트의 Country를 지정하세요.',
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
  'visits-many-frequencies': {
    text: '방문 주기가 {{count}}가지입니다. 세 가지를 넘으면 이동이 늘어납니다.',
    fix: '규칙 시트에서 주기의 가짓수를 줄이세요.',
  },
} as const;
