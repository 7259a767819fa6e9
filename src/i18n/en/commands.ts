export default {
  freeze: 'Freeze to values',
} as const;
