export default {
  'host-cell-not-empty': {
    text: '所选单元格不为空。',
    fix: '请选择空单元格，或选择替换其中的内容。',
  },
  'host-formula-refused': {
    text: 'Excel 不接受在此处放入公式（{{code}}）。',
    fix: '请结束单元格编辑，在未受保护的工作表中选择一个单元格，然后重试。',
  },
} as const;
