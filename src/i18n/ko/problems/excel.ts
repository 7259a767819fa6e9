export default {
  'excel-access-denied': {
    text: 'Excel에서 이 시트나 통합 문서를 변경할 수 없습니다.',
    fix: '보호를 해제하거나(검토 > 시트 보호 해제) 소유자에게 편집 권한을 요청한 뒤 다시 시도하세요.',
  },
  'excel-busy': {
    text: 'Excel이 다른 작업 중이어서 요청이 중단되었습니다({{code}}).',
    fix: '잠시 후 다시 시도하세요. 계속되면 통합 문서를 저장하고 다시 여세요.',
  },
  'excel-cell-edit': {
    text: '셀을 편집하는 중입니다.',
    fix: 'Enter 또는 Esc 키를 눌러 셀 편집을 마친 뒤 다시 시도하세요.',
  },
  'excel-charts-left-out': {
    text: 'Excel에서 차트 {{count}}개를 그리지 못했습니다({{code}}). 수치는 시트에 있습니다.',
    fix: 'Excel을 업데이트하거나 Windows, Mac 또는 웹용 Excel에서 통합 문서를 열고 작업을 다시 실행하세요.',
  },
  'excel-item-gone': {
    text: '작업하는 동안 시트, 표 또는 이름이 없어졌습니다.',
    fix: '다른 사람이 삭제했거나 이름을 바꾸었을 수 있습니다. 작업을 다시 실행하세요.',
  },
  'excel-nothing-to-freeze': {
    text: '선택한 영역에 Fieldsheet 수식이 없습니다.',
    fix: '값으로 바꿀 Fieldsheet 결과가 있는 셀을 선택한 뒤 다시 시도하세요.',
  },
  'excel-read-only': {
    text: '통합 문서가 읽기 전용으로 열려 있습니다.',
    fix: '‘통합 문서 편집’을 선택하거나 복사본을 저장하세요.',
  },
  'excel-refused': {
    text: 'Excel이 요청을 거부했습니다({{code}}).',
    fix: '다시 시도하세요. 같은 일이 반복되면 하던 작업과 함께 이 코드를 알려 주세요.',
  },
  'excel-restore-incomplete': {
    text: '‘{{title}}’ 작업이 도중에 멈추었고 통합 문서를 완전히 되돌리지 못했습니다({{code}}).',
    fix: '편집 중인 셀에서 나온 뒤 아무 작업이나 시작하세요. 남은 부분을 먼저 되돌립니다. 또는 저장하지 말고 통합 문서를 닫으세요.',
  },
  'excel-restored': {
    text: '‘{{title}}’ 작업이 도중에 멈추었습니다. 기록한 내용은 모두 되돌렸습니다.',
    fix: '없어진 것은 없습니다. 다시 시도할 수 있습니다.',
  },
  'excel-rules-left-out': {
    text: 'Excel이 색 규칙이나 선택 목록을 받지 않았습니다({{code}}). 값은 시트에 있습니다.',
    fix: 'Excel을 업데이트하거나 Windows, Mac 또는 웹용 Excel에서 통합 문서를 열고 작업을 다시 실행하세요.',
  },
  'excel-rules-not-restored': {
    text: '누군가 Fieldsheet 시트에 추가한 색 규칙 또는 유효성 검사 {{count}}개를 되살리지 못했습니다.',
    fix: '다시 추가하거나 이전 버전을 여세요(파일 > 정보 > 버전 기록).',
  },
  'excel-select-one-area': {
    text: '둘 이상의 영역이 선택되어 있습니다.',
    fix: '이어진 셀 영역 하나만 선택한 뒤 다시 시도하세요.',
  },
  'excel-too-large': {
    text: 'Excel이 한 번에 처리할 수 있는 셀 수를 넘었습니다({{code}}).',
    fix: '데이터를 여러 시트로 나누거나 Windows 또는 Mac용 Excel을 사용하세요.',
  },
  'excel-too-old': {
    text: '이 버전의 Excel에서는 지원되지 않습니다({{code}}).',
    fix: 'Excel을 업데이트하거나 웹용 Excel에서 통합 문서를 여세요.',
  },
  'excel-unchanged': {
    text: '아무것도 기록하지 않았으며 통합 문서는 그대로입니다.',
    fix: '',
  },
  'excel-undo-incomplete': {
    text: '‘{{title}}’ 작업을 완전히 되돌리지 못했습니다.',
    fix: '실행 취소를 다시 선택하면 멈춘 곳부터 이어서 되돌립니다.',
  },
} as const;
