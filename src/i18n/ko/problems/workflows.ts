export default {
  'workflows-history-joined': {
    text: '거래처 {{count}}곳의 월별 매출을 "{{table}}"에서 읽었습니다.',
    fix: '그대로 두어도 됩니다.',
  },
  'workflows-changed-since': {
    text: '{{sheet}}!{{address}}은(는) 실행 뒤에 바뀌어 그대로 두었습니다.',
    fix: '셀을 확인하세요. 실행 취소는 그 뒤에 입력한 값을 덮어쓰지 않습니다.',
  },
  'workflows-choices-left-out': {
    text: '{{address}}의 선택 목록은 Excel이 받을 수 있는 길이를 넘거나 값에 쉼표가 있어 넣지 않았습니다.',
    fix: '값은 지금까지처럼 직접 입력하세요. 시트의 다른 내용에는 영향이 없습니다.',
  },
  'workflows-column-missing': {
    text: '표 "{{table}}"에 $t(sheets:fields.{{kind}}.{{field}}) 열이 없습니다.',
    fix: '표 페이지에서 열을 선택하거나 표에 열을 추가하세요.',
  },
  'workflows-header-missing': {
    text: '{{sheet}}에 "{{header}}" 열이 더 이상 없습니다. 아무것도 쓰지 않았습니다.',
    fix: '머리글을 되돌리거나 다시 시작하세요. 통합 문서를 새로 읽습니다.',
  },
  'workflows-key-ambiguous': {
    text: '"{{key}}"이(가) {{sheet}}의 {{count}}개 행에 있어 {{row}}행에 결과를 씁니다.',
    fix: '행마다 다른 코드를 쓰거나 중복된 행을 지우세요.',
  },
  'workflows-name-taken': {
    text: '셀 이름 {{name}}을(를) {{sheet}}에서 이미 쓰고 있어 그대로 두었습니다.',
    fix: '수식에서 Fieldsheet의 값을 쓰려면 이름 관리자에서 기존 이름을 바꾸세요.',
  },
  'workflows-nothing-to-undo': {
    text: '되돌릴 것이 없습니다.',
    fix: '이미 되돌렸거나 그 사이 통합 문서를 닫았습니다.',
  },
  'workflows-own-cell-changed': {
    text: '계산하는 동안 {{sheet}}!{{address}}("{{column}}")이(가) 바뀌었습니다. 아무것도 쓰지 않았습니다.',
    fix: '다시 시작하면 통합 문서를 새로 읽습니다.',
  },
  'workflows-sheet-cell-changed': {
    text: '작업하는 동안 {{sheet}}!{{address}} 셀이 바뀌었습니다. 아무것도 쓰지 않았습니다.',
    fix: '항목을 다시 여세요. 시트에서 새로 읽습니다.',
  },
  'workflows-right-side-taken': {
    text: '{{sheet}}의 표 오른쪽에 빈자리가 없어 결과를 별도 시트에 씁니다.',
    fix: '결과를 표 옆에 두려면 오른쪽 열을 비워 두세요.',
  },
  'workflows-row-vanished': {
    text: '"{{key}}"이(가) {{sheet}}에 더 이상 없습니다. 아무것도 쓰지 않았습니다.',
    fix: '다시 시작하면 통합 문서를 새로 읽습니다.',
  },
  'workflows-rule-elsewhere': {
    text: '규칙 {{name}}은(는) 귀사의 {{sheet}} 시트에 있어 바꾸지 않았습니다.',
    fix: '그 시트에서 바꾸거나 셀 이름을 규칙 시트로 옮기세요.',
  },
  'workflows-rule-error-cell': {
    text: '규칙 {{name}}({{sheet}}!{{address}})에 오류가 있어 기본값을 씁니다.',
    fix: '값을 적어 주세요.',
  },
  'workflows-rule-name-broken': {
    text: '셀 이름 {{name}}이(가) 없어진 셀을 가리켜 기본값을 씁니다.',
    fix: '이름 관리자에서 지우면 다음 실행 때 새로 만듭니다.',
  },
  'workflows-rule-not-a-number': {
    text: '규칙 {{name}}({{sheet}}!{{address}})이(가) 숫자가 아니어서 기본값을 씁니다.',
    fix: '숫자를 적어 주세요.',
  },
  'workflows-rule-not-a-time': {
    text: '규칙 {{name}}({{sheet}}!{{address}})이(가) 시각이 아니어서 기본값을 씁니다.',
    fix: '9:00처럼 시각을 적어 주세요.',
  },
  'workflows-rule-not-weekdays': {
    text: '규칙 {{name}}({{sheet}}!{{address}})에 요일이 없어 기본값을 씁니다.',
    fix: '월-금처럼 요일을 적어 주세요.',
  },
  'workflows-rule-not-a-date': {
    text: '규칙 {{name}}({{sheet}}!{{address}})에 날짜가 없어 무시합니다.',
    fix: '2026-04-01처럼 날짜를 적거나 비워 두세요.',
  },
  'workflows-rule-not-day-hours': {
    text: '규칙 {{name}}({{sheet}}!{{address}})이(가) 요일별 시간이 아니어서 무시합니다.',
    fix: '월-목 9:00-18:00; 금 9:00-16:00처럼 적어 주세요.',
  },
  'workflows-rule-order': {
    text: '다음 규칙은 작은 값부터 커져야 합니다: {{names}}. 기본값을 씁니다.',
    fix: '규칙 시트의 값을 고쳐 주세요.',
  },
  'workflows-rule-out-of-range': {
    text: '규칙 {{name}}({{sheet}}!{{address}})의 값 {{value}}이(가) {{min}}~{{max}} 범위를 벗어나 기본값을 씁니다.',
    fix: '범위 안의 값을 적어 주세요.',
  },
  'workflows-rule-size': {
    text: '셀 이름 {{name}}이(가) {{wanted}}개가 아니라 {{found}}개 셀을 가리켜 기본값을 씁니다.',
    fix: '이름이 {{wanted}}개 셀을 가리키게 하세요.',
  },
  'workflows-rule-unknown-choice': {
    text: '규칙 {{name}}({{sheet}}!{{address}})이(가) 다음 중 하나가 아니어서 기본값을 씁니다: {{choices}}.',
    fix: '이 중 하나를 적어 주세요.',
  },
  'workflows-sheet-protected': {
    text: '{{sheet}} 시트가 보호되어 있습니다. 아무것도 쓰지 않았습니다.',
    fix: '[검토] > [시트 보호 해제] 뒤 다시 시작하세요.',
  },
  'workflows-table-empty': {
    text: '표 "{{table}}"($t(sheets:kinds.{{kind}}))에 쓸 수 있는 행이 없습니다.',
    fix: '아래 문제를 보고 행을 고쳐 주세요.',
  },
  'workflows-table-missing': {
    text: '$t(sheets:kinds.{{kind}}) 표를 찾지 못했습니다.',
    fix: '해당 표가 있는 통합 문서를 열거나 표 페이지에서 열을 선택하세요.',
  },
  'workflows-table-vanished': {
    text: '$t(sheets:kinds.{{table}}) 표가 없어졌습니다. 아무것도 쓰지 않았습니다.',
    fix: '다시 시작하면 통합 문서를 새로 읽습니다.',
  },
  'workflows-tables-joined': {
    text: '$t(sheets:kinds.{{kind}})을(를) 열이 같은 여러 표에서 읽었습니다: {{tables}}.',
    fix: '그대로 두어도 됩니다. 한 표만 읽으려면 표 페이지에서 선택하세요.',
  },
  'workflows-write-failed': {
    text: '쓰지 못했습니다. 통합 문서는 이전 상태 그대로입니다.',
    fix: '다시 시도하세요. 편집 중인 셀이 있으면 먼저 마치세요.',
  },
  'workflows-price-later': {
    text: '이 가격은 보고 기준일 이후인 {{date}}에 조사했습니다. 제외합니다.',
    fix: '날짜를 고치거나 더 늦은 기준일을 선택하세요.',
  },
  'workflows-price-not-positive': {
    text: '가격 {{value}}은(는) 0보다 크지 않습니다. 이 행은 제외합니다.',
    fix: '가격을 고치거나, 모르면 셀을 비워 두세요.',
  },
  'workflows-mixed-currency': {
    text: '이 가격은 {{currency}}이고 다른 가격은 대부분 {{usual}}입니다. 이 행은 제외합니다.',
    fix: '환산하거나 다른 통화의 가격은 별도 통합 문서에 두세요.',
  },
  'workflows-pack-unknown': {
    text: '{{product}}의 포장 용량이 이 행에는 없고 다른 행에는 있습니다. 이 행은 제외합니다.',
    fix: '포장 용량을 입력하거나 제품 목록에 용량과 함께 등록하세요.',
  },
  'workflows-grade-later': {
    text: '이 등급은 보고 기준일 이후인 {{date}}의 것입니다. 제외합니다.',
    fix: '날짜를 고치거나 더 늦은 기준일을 선택하세요.',
  },
  'workflows-invoice-later': {
    text: '이 전표의 날짜 {{date}}은(는) 보고 기준일 이후입니다. 제외합니다.',
    fix: '날짜를 고치거나 더 늦은 기준일을 선택하세요.',
  },
  'workflows-invoice-twice': {
    text: '전표 {{number}}은(는) {{first}}행에 이미 있습니다. 이 행은 제외합니다.',
    fix: '중복된 행을 지우거나 번호를 고치세요.',
  },
  'workflows-overpaid': {
    text: '계산서 금액({{amount}})보다 많이 입금되었습니다({{paid}}). 남는 금액은 채무로 봅니다.',
    fix: '입금 내역을 확인하세요. 미리 받은 돈은 선수금으로 적으세요.',
  },
  'workflows-due-unknown': {
    text: '계산서 {{count}}건에 만기일이 없습니다(첫 건은 이 행). 발행일을 만기일로 봅니다.',
    fix: '만기일을 입력하세요.',
  },
  'workflows-zero-limit': {
    text: '{{dealer}}의 여신한도는 0입니다. 현금 거래만 가능하며 채권이 있으면 모두 한도 초과입니다.',
    fix: '한도를 정하지 않았다면 셀을 비워 두세요.',
  },
  'workflows-audit-later': {
    text: '이 점검은 보고 기준일 이후인 {{date}}의 것입니다. 제외합니다.',
    fix: '날짜를 고치거나 더 늦은 기준일을 선택하세요.',
  },
  'workflows-table-exists': {
    text: '이 용도의 표가 이미 있습니다. {{sheet}} 시트의 {{table}}입니다.',
    fix: '그 표에 이어서 입력하세요. 다른 종류의 표라면 표 페이지에서 바꿔 주세요.',
  },
  'workflows-no-accounts': {
    text: '점검할 여신이 없습니다.',
    fix: '여신 표나 채권 내역에 대리점을 한 줄 이상 입력하세요.',
  },
} as const;
