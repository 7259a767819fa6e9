export default {
  'pane-unexpected': {
    text: '예기치 않은 문제가 발생했습니다: {{message}}',
    fix: '다시 시도하세요. 또 발생하면 통합 문서를 복사해 저장한 뒤 이 메시지와 함께 알려 주세요.',
  },
} as const;
