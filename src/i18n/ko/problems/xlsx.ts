export default {
  'xlsx-empty-file': {
    text: '파일이 비어 있습니다.',
    fix: '통합 문서를 다시 선택하세요. 다운로드가 끝나지 않았을 수 있습니다.',
  },
  'xlsx-encrypted': {
    text: '열기 암호로 보호된 통합 문서입니다.',
    fix: 'Excel에서 열어 [파일 > 정보 > 통합 문서 보호]에서 암호를 지운 뒤 저장하세요.',
  },
  'xlsx-old-format': {
    text: '예전 .xls 형식의 통합 문서입니다.',
    fix: 'Excel에서 열어 “Excel 통합 문서(.xlsx)”로 저장하세요.',
  },
  'xlsx-binary-workbook': {
    text: '이진 통합 문서(.xlsb)입니다.',
    fix: 'Excel에서 열어 “Excel 통합 문서(.xlsx)”로 저장하세요.',
  },
  'xlsx-other-kind': {
    text: 'Excel 통합 문서가 아니라 다른 종류의 파일입니다: {{kind}}.',
    fix: '.xlsx 또는 .xlsm 파일을 선택하세요.',
  },
  'xlsx-not-a-workbook': {
    text: '이름과 달리 Excel 통합 문서가 아닙니다.',
    fix: '.xlsx 또는 .xlsm 파일을 선택하세요. 명령줄에서는 이름이 .csv로 끝나는 텍스트 표도 읽습니다.',
  },
  'xlsx-truncated': {
    text: '파일의 끝부분이 없습니다.',
    fix: '통합 문서를 다시 복사하거나 다운로드하세요. 전송이 중간에 끊겼습니다.',
  },
  'xlsx-damaged': {
    text: '파일이 손상되었습니다. 목차와 실제 내용이 맞지 않습니다.',
    fix: '백업을 사용하거나, Excel에서 열어 복구한 뒤 저장하세요.',
  },
  'xlsx-damaged-part': {
    text: '통합 문서의 일부가 손상되었습니다: {{part}}.',
    fix: '백업을 사용하거나, Excel에서 열어 복구한 뒤 저장하세요.',
  },
  'xlsx-missing-part': {
    text: '통합 문서가 가리키는 부분이 파일에 없습니다: {{part}}.',
    fix: '백업을 사용하거나, Excel에서 열어 복구한 뒤 저장하세요.',
  },
  'xlsx-too-large': {
    text: '통합 문서의 한 부분이 500MB를 넘습니다: {{part}}.',
    fix: '데이터를 여러 통합 문서로 나누거나 필요 없는 행을 지우세요.',
  },
  'xlsx-unsupported-compression': {
    text: '파일의 한 부분이 Excel이 쓰지 않는 방식으로 압축되어 있습니다: {{part}}.',
    fix: 'Excel에서 통합 문서를 열어 다시 저장하세요.',
  },
  'xlsx-no-such-sheet': {
    text: '“{{sheet}}” 시트가 없습니다.',
    fix: '시트 이름을 확인하세요. 이름이 바뀌었거나 삭제되었을 수 있습니다.',
  },
  'xlsx-no-such-table': {
    text: '“{{name}}” 표가 없습니다.',
    fix: '[테이블 디자인]에서 표 이름을 확인하세요. 이름이 바뀌었거나 삭제되었을 수 있습니다.',
  },
  'xlsx-sheet-name': {
    text: '“{{sheet}}”은(는) 시트 이름으로 쓸 수 없습니다.',
    fix: '[ ] : * ? / \\ 를 빼고 1~31자로 지으세요. 작은따옴표로 시작하거나 끝날 수 없습니다.',
  },
  'xlsx-sheet-exists': {
    text: '“{{sheet}}” 시트가 이미 있습니다.',
    fix: '다른 이름을 쓰세요.',
  },
  'xlsx-last-sheet': {
    text: '“{{sheet}}”은(는) 마지막으로 보이는 시트이므로 지울 수 없습니다.',
    fix: '먼저 다른 시트를 추가하거나 표시하세요.',
  },
  'xlsx-structure-locked': {
    text: '통합 문서 구조가 보호되어 있어 시트를 추가하거나 이름을 바꾸거나 지울 수 없습니다.',
    fix: '[검토 > 통합 문서 보호]에서 보호를 풀고 저장하세요.',
  },
  'xlsx-part-of-array': {
    text: '{{address}} 셀은 배열 수식의 일부라서 전체로만 바꿀 수 있습니다.',
    fix: '배열 수식 전체를 먼저 지우거나 다른 셀을 고르세요.',
  },
  'xlsx-table-name': {
    text: '“{{name}}”은(는) 표 이름으로 쓸 수 없거나 이미 쓰이고 있습니다.',
    fix: '글자로 시작하고 글자, 숫자, 마침표, 밑줄만 쓰며, 다른 표나 정의된 이름과 겹치지 않게 하세요.',
  },
  'xlsx-table-overlap': {
    text: '“{{name}}” 표에는 두 행 이상이 필요하고, 다른 표와 겹칠 수 없습니다: “{{other}}”.',
    fix: '자리를 만들거나 표 하나를 옮기세요.',
  },
  'xlsx-signature-void': {
    text: '디지털 서명된 통합 문서이며, 변경하면 서명이 무효가 됩니다.',
    fix: '변경한 통합 문서에 다시 서명받으세요.',
  },
} as const;
