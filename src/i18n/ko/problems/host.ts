export default {
  'host-cell-not-empty': {
    text: '선택한 셀이 비어 있지 않습니다.',
    fix: '빈 셀을 선택하거나 내용을 바꾸도록 선택하세요.',
  },
  'host-formula-refused': {
    text: 'Excel이 이 위치에 수식을 넣지 못하게 했습니다({{code}}).',
    fix: '셀 편집을 마치고 보호되지 않은 시트의 셀을 선택한 뒤 다시 시도하세요.',
  },
} as const;
