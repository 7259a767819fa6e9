export default {
  'excel-access-denied': {
    text: 'Excel 不允许更改此工作表或工作簿。',
    fix: '请取消保护（审阅 > 撤消工作表保护），或向所有者申请编辑权限，然后重试。',
  },
  'excel-busy': {
    text: 'Excel 正忙，请求已中断（{{code}}）。',
    fix: '请稍候再试；如果仍然如此，请保存工作簿并重新打开。',
  },
  'excel-cell-edit': {
    text: '有单元格正在编辑。',
    fix: '请按 Enter 或 Esc 退出单元格编辑，然后重试。',
  },
  'excel-charts-left-out': {
    text: 'Excel 未能绘制 {{count}} 个图表（{{code}}）。数据已写在工作表上。',
    fix: '请更新 Excel，或在 Windows、Mac 或网页版 Excel 中打开工作簿，然后重新运行该任务。',
  },
  'excel-item-gone': {
    text: '处理过程中，某个工作表、表格或名称不见了。',
    fix: '可能有人将其删除或改名。请重新运行该任务。',
  },
  'excel-nothing-to-freeze': {
    text: '所选区域中没有 Fieldsheet 公式。',
    fix: '请选择要转为数值的 Fieldsheet 结果所在的单元格，然后重试。',
  },
  'excel-read-only': {
    text: '工作簿以只读方式打开。',
    fix: '请选择“编辑工作簿”，或另存一份副本。',
  },
  'excel-refused': {
    text: 'Excel 拒绝了该请求（{{code}}）。',
    fix: '请重试。如果再次发生，请将此代码连同所做的操作一并反馈。',
  },
  'excel-restore-incomplete': {
    text: '“{{title}}”中途停止，工作簿未能完全还原（{{code}}）。',
    fix: '请退出正在编辑的单元格，再启动任意任务：Fieldsheet 会先还原剩余部分。也可以不保存直接关闭工作簿。',
  },
  'excel-restored': {
    text: '“{{title}}”中途停止，已写入的内容已全部撤回。',
    fix: '没有任何数据丢失，可以重试。',
  },
  'excel-rules-left-out': {
    text: 'Excel 未能添加颜色规则或下拉列表（{{code}}）。数值已写在工作表上。',
    fix: '请更新 Excel，或在 Windows、Mac 或网页版 Excel 中打开工作簿，再运行一次任务。',
  },
  'excel-rules-not-restored': {
    text: '有人加在 Fieldsheet 工作表上的 {{count}} 条颜色规则或数据验证未能恢复。',
    fix: '请重新添加，或打开较早的版本（文件 > 信息 > 版本历史记录）。',
  },
  'excel-select-one-area': {
    text: '选择了多个区域。',
    fix: '请只选择一个连续的单元格区域，然后重试。',
  },
  'excel-too-large': {
    text: '单元格数量超出了 Excel 一次所能处理的范围（{{code}}）。',
    fix: '请将数据拆分到多个工作表，或使用 Windows 版或 Mac 版 Excel。',
  },
  'excel-too-old': {
    text: '当前版本的 Excel 不支持此操作（{{code}}）。',
    fix: '请更新 Excel，或在 Excel 网页版中打开工作簿。',
  },
  'excel-unchanged': {
    text: '未写入任何内容，工作簿保持不变。',
    fix: '',
  },
  'excel-undo-incomplete': {
    text: '“{{title}}”未能完全撤消。',
    fix: '请再次选择“撤消”，将从停止处继续。',
  },
} as const;
