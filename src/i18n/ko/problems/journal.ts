export default {
  'journal-error-cell': {
    text: '"{{column}}" 칸에 값 대신 오류가 있습니다.',
    fix: '수식을 고치거나 값을 입력하세요.',
  },
  'journal-not-a-date': {
    text: '"{{column}}"의 "{{value}}"은(는) 날짜가 아닙니다.',
    fix: '2026-03-05처럼 날짜를 입력하세요.',
  },
  'journal-not-a-number': {
    text: '"{{column}}"의 "{{value}}"은(는) 숫자가 아닙니다.',
    fix: '글자 없이 숫자만 입력하세요.',
  },
  'journal-not-a-rating': {
    text: '"{{column}}"의 "{{value}}"은(는) 점수가 아닙니다.',
    fix: '1에서 5까지 입력하거나 비워 두세요.',
  },
  'journal-not-a-tick': {
    text: '"{{column}}"의 "{{value}}"은(는) 예/아니오가 아닙니다.',
    fix: '✓, 예, 아니오를 입력하거나 비워 두세요.',
  },
  'journal-not-a-choice': {
    text: '"{{value}}"은(는) "{{column}}"에서 쓰는 말이 아닙니다.',
    fix: 'docs/visit-log.md에 나온 말 중 하나를 쓰세요.',
  },
  'journal-cell-missing': {
    text: '"{{column}}"이(가) 비어 있어 이 행은 세지 않습니다.',
    fix: '채우거나 행을 삭제하세요.',
  },
  'journal-registers-present': {
    text: '기록 시트가 이미 모두 있어 추가할 것이 없습니다.',
    fix: '그대로 쓰세요. 빈 시트가 필요하면 먼저 해당 시트를 삭제하세요.',
  },
  'journal-no-date': {
    text: '방문 날짜가 없습니다.',
    fix: '방문한 날을 입력하세요.',
  },
  'journal-future-visit': {
    text: '{{date}}은(는) 아직 오지 않았습니다.',
    fix: '방문한 뒤에 기록하세요. 예정은 방문 계획에 넣으세요.',
  },
  'journal-later-visit': {
    text: '{{date}} {{customer}} 방문은 기준일 이후라 아직 세지 않습니다.',
    fix: '날짜가 틀렸으면 고치세요.',
  },
  'journal-no-customer': {
    text: '거래처가 없습니다.',
    fix: '거래처 코드나 이름을 입력하세요.',
  },
  'journal-customer-unknown': {
    text: '"{{customer}}"라는 거래처나 가망고객이 없습니다.',
    fix: '이름을 확인하거나 목록에 추가하세요.',
  },
  'journal-unknown-customer': {
    text: '방문 일지의 "{{customer}}"이(가) 어느 목록에도 없습니다.',
    fix: '이름을 고치거나 거래처를 추가하세요. 방문은 이 이름으로 집계됩니다.',
  },
  'journal-miss-unexplained': {
    text: '목표 미달성 사유가 없습니다 ({{goal}}).',
    fix: '사유를 고르세요: 가격, 재고, 권한, 경쟁사, 시기, 관계, 기타.',
  },
  'journal-result-without-goal': {
    text: '결과 {{goal}}에 목표가 없습니다.',
    fix: '목표를 적거나 결과를 지우세요.',
  },
  'journal-promise-without-day': {
    text: '약속 기한이 없습니다.',
    fix: '제때 지킬 수 있도록 기한을 정하세요.',
  },
  'journal-day-without-promise': {
    text: '약속 날짜는 있으나 약속 내용이 없습니다.',
    fix: '약속 내용을 적거나 날짜를 지우세요.',
  },
  'journal-before-visit': {
    text: '{{date}}은(는) 방문보다 앞섭니다.',
    fix: '방문 이후의 날짜를 입력하세요.',
  },
  'journal-personal-number': {
    text: '신분증 번호로 보이는 글이 있습니다: $t(sheets:papers.{{kind}}).',
    fix: '여럿이 보는 통합 문서이므로 번호를 지우세요.',
  },
  'journal-log-gone': {
    text: '방문 일지 시트가 더 이상 없습니다.',
    fix: '시트 삭제를 취소하거나 방문을 새로 기록하세요.',
  },
  'journal-column-gone': {
    text: '방문 일지에 "{{column}}" 열이 없어 입력한 값을 저장하지 않습니다.',
    fix: '필요하면 열을 다시 넣으세요.',
  },
  'journal-no-visits': {
    text: '{{from}}부터 {{to}}까지 계획된 방문이 없습니다.',
    fix: '먼저 방문 계획을 만들거나 다른 날이나 담당자를 고르세요.',
  },
  'journal-next-day': {
    text: '{{asked}}에는 계획이 없어 {{date}} 브리프를 만들었습니다.',
    fix: '다른 날을 원하면 날짜를 바꾸세요.',
  },
  'journal-earlier-day': {
    text: '{{asked}}에는 방문이 없어 {{date}} 일일 보고를 만들었습니다.',
    fix: '다른 날을 원하면 날짜를 바꾸세요.',
  },
  'journal-no-goal': {
    text: '{{customer}} 방문에 목표가 없습니다.',
    fix: '방문 전에 목표를 정하거나 방문을 빼세요.',
  },
  'journal-do-not-contact': {
    text: '{{customer}}은(는) 방문을 원하지 않는데 방문이 계획되어 있습니다.',
    fix: '계획에서 방문을 빼세요.',
  },
  'journal-nothing-logged': {
    text: '보고할 방문 기록도 계획도 없습니다.',
    fix: '방문을 기록하거나 방문 계획을 만드세요.',
  },
  'journal-stale-facts': {
    text: '시장 정보 {{count}}건이 {{days}}일을 넘었습니다.',
    fix: '다음 방문에서 확인하고 지금 맞는 내용을 적으세요.',
  },
  'journal-done-unlogged': {
    text: '계획에서 완료로 표시된 방문 {{count}}건이 일지에 없습니다.',
    fix: '목표와 약속도 집계되도록 일지에 기록하세요.',
  },
  'journal-team-row': {
    text: '이 방문은 팀의 자체 표("{{sheet}}")에 있습니다. 이 표는 읽기만 하고 쓰지 않습니다.',
    fix: '해당 표에서 직접 고치세요.',
  },
  'journal-team-cells': {
    text: '팀의 자체 표 "{{table}}"의 "{{column}}" 열에서 셀 {{count}}개를 읽지 못해 제외했습니다.',
    fix: '따로 하실 일은 없습니다. 표 페이지에서 어느 열이 무엇인지 지정할 수 있습니다.',
  },
  'journal-prospects-by-log': {
    text: '잠재 고객 {{count}}곳은 방문 일지의 최근 내용(구매 의향, 예상 수주일)을 기준으로 했습니다.',
    fix: '따로 하실 일은 없습니다. 틀렸으면 방문 기록을 고치세요. 잠재 고객 목록은 그대로입니다.',
  },
} as const;
