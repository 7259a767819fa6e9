export default {
  freeze: '수식을 값으로 고정',
} as const;
