export default {
  read: '正在读取工作簿',
  readRules: '正在读取规则',
  readTables: '正在读取表格',
  decode: '正在检查各行',
  compute: '正在计算',
  solve: '正在优化拜访计划',
  check: '正在检查计划',
  preview: '正在准备预览',
  write: '正在写入工作簿',
  apply: '正在写入工作簿',
  undo: '正在撤销',
  restore: '正在恢复工作簿',
} as const;
