export default {
  'cli-file-missing': {
    text: '{{file}} 파일이 없습니다.',
    fix: '이름과 폴더를 확인하세요.',
  },
  'cli-file-unreadable': {
    text: '{{file}}을(를) 읽을 수 없습니다({{code}}).',
    fix: '다른 프로그램에서 닫고 읽기 권한을 확인하세요.',
  },
  'cli-file-unwritable': {
    text: '{{file}}을(를) 쓸 수 없습니다({{code}}).',
    fix: '다른 프로그램에서 닫고, 폴더가 있는지와 쓰기 권한을 확인하세요.',
  },
  'cli-csv-encoding': {
    text: '{{file}}은(는) UTF-8, UTF-16, CP949, GB18030 텍스트가 아닙니다.',
    fix: '“CSV UTF-8”로 다시 저장하세요.',
  },
  'cli-csv-empty': {
    text: '{{file}}에 셀이 없습니다.',
    fix: '올바른 파일을 내보냈는지 확인하세요.',
  },
  'cli-csv-too-large': {
    text: '{{file}}의 행이나 열이 워크시트 한도(1,048,576행, 16,384열)를 넘습니다.',
    fix: '여러 파일로 나누세요.',
  },
  'cli-map-unused': {
    text: '--map {{field}}={{header}}은(는) 쓰이지 않았습니다. {{table}} 표에 그런 머리글이 없습니다.',
    fix: '표에 적힌 머리글을 그대로 쓰세요.',
  },
} as const;
