export default {
  freeze: '公式转为数值',
} as const;
