export default {
  'functions-not-a-number': {
    text: '{{name}} 中的“{{value}}”不是数字。',
    fix: '请输入数字；如果不清楚，请把单元格留空。',
  },
  'functions-not-a-date': {
    text: '{{name}} 中的“{{value}}”不是日期，或者可以读成两个日期。',
    fix: '请输入 Excel 日期，或 2026-03-05 这样的文本。',
  },
  'functions-date-range': {
    text: '{{name}} 中的 {{value}} 不在 1900-03-01 至 9999-12-31 的日期范围内。',
    fix: '请输入 Excel 日期，或 2026-03-05 这样的文本。',
  },
  'functions-not-weekdays': {
    text: '{{name}} 中的“{{value}}”无法识别为星期。',
    fix: '请写明工作日，例如 周一至周五、1-5 或 周一,周三,周五。',
  },
  'functions-unknown-option': {
    text: '{{name}} 中的“{{value}}”不是可用的选项。',
    fix: '请使用以下之一：{{options}}。',
  },
  'functions-unknown-class': {
    text: '“{{value}}”没有对应的拜访频率。',
    fix: '请使用 EI 至 EIV、NEW、PI 至 PIV、Hot、Promising、Potential、Overdue、No date 或 Case 1 至 Case 3，或在 frequencies 中列出该等级及其拜访次数。',
  },
  'functions-blank': {
    text: '{{name}} 为空。',
    fix: '请填写该单元格；缺少它就无法得出结果。',
  },
  'functions-out-of-range': {
    text: '{{name}} 中的 {{value}} 超出范围（{{range}}）。',
    fix: '请输入 {{range}} 范围内的数字。',
  },
  'functions-not-whole': {
    text: '{{name}} 中的 {{value}} 不是整数。',
    fix: '请输入不带小数的数字。',
  },
  'functions-one-column': {
    text: '{{name}} 有 {{found}} 列，而每行只能有一个单元格。',
    fix: '请指定一个单元格，或每行一个单元格的单独一列。',
  },
  'functions-column-count': {
    text: '{{name}} 有 {{found}} 列，应为 {{expected}} 列。',
    fix: '请按帮助页的顺序每行给出 {{expected}} 个单元格；不清楚的可以留空。',
  },
  'functions-one-row-or-column': {
    text: '{{name}} 必须是一行或一列。',
    fix: '请指定单独一行或单独一列，它适用于结果的所有行。',
  },
  'functions-row-count': {
    text: '{{first}} 有 {{firstRows}} 行，而 {{second}} 有 {{secondRows}} 行。',
    fix: '请指定行数相同的区域，或一个适用于所有行的单元格。',
  },
  'functions-not-a-rectangle': {
    text: '{{name}} 不是矩形区域。',
    fix: '请让每一行的单元格数相同。',
  },
  'functions-too-many-arguments': {
    text: '共有 {{found}} 个参数，而该函数只接受 {{expected}} 个。',
    fix: '请删除多余的参数；帮助页列出了参数的顺序。',
  },
  'functions-volume-alone': {
    text: '只有一个销量无法排序。',
    fix: '请把全部销量作为第二个参数，或把整列作为第一个参数。',
  },
  'functions-result-too-large': {
    text: '结果太大，单元格无法容纳。',
    fix: '请检查参数中是否有位数过多的数字。',
  },
} as const;
