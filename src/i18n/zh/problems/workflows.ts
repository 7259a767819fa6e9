export default {
  'workflows-history-joined': {
    text: '{{count}} 家客户的月度数据取自“{{table}}”。',
    fix: '无需处理。',
  },
  'workflows-changed-since': {
    text: '{{sheet}}!{{address}} 在运行后被修改，已保持原样。',
    fix: '请检查该单元格；撤销不会覆盖之后录入的内容。',
  },
  'workflows-choices-left-out': {
    text: '{{address}} 的下拉列表超出 Excel 允许的长度，或其中的值含有逗号，因此未添加。',
    fix: '请照常直接输入；工作表的其他内容不受影响。',
  },
  'workflows-column-missing': {
    text: '表格“{{table}}”缺少列：$t(sheets:fields.{{kind}}.{{field}})。',
    fix: '请在“表格”页选择对应的列，或在表中增加该列。',
  },
  'workflows-header-missing': {
    text: '“{{sheet}}”中已没有“{{header}}”列，未写入任何内容。',
    fix: '请恢复列标题，或重新开始，系统会重新读取工作簿。',
  },
  'workflows-key-ambiguous': {
    text: '“{{key}}”在“{{sheet}}”中出现 {{count}} 行，结果写入第 {{row}} 行。',
    fix: '请为每一行使用不同的编号，或删除多余的行。',
  },
  'workflows-name-taken': {
    text: '单元格名称 {{name}} 已在“{{sheet}}”中使用，未作改动。',
    fix: '如需公式使用 Fieldsheet 的数值，请在名称管理器中改名。',
  },
  'workflows-nothing-to-undo': {
    text: '没有可撤销的操作。',
    fix: '该操作已经撤销，或工作簿曾被关闭。',
  },
  'workflows-own-cell-changed': {
    text: '计算期间 {{sheet}}!{{address}}（“{{column}}”）被修改，未写入任何内容。',
    fix: '请重新开始，系统会重新读取工作簿。',
  },
  'workflows-sheet-cell-changed': {
    text: '在您操作期间，{{sheet}}!{{address}} 已被更改。没有写入任何内容。',
    fix: '请重新打开该条目：将从工作表重新读取。',
  },
  'workflows-right-side-taken': {
    text: '“{{sheet}}”中表格右侧没有空位，结果写入单独的工作表。',
    fix: '如需结果位于表格旁边，请留空右侧的列。',
  },
  'workflows-row-vanished': {
    text: '“{{sheet}}”中已没有“{{key}}”，未写入任何内容。',
    fix: '请重新开始，系统会重新读取工作簿。',
  },
  'workflows-rule-elsewhere': {
    text: '规则 {{name}} 位于贵方的工作表“{{sheet}}”，未在那里修改。',
    fix: '请在该表中修改，或把单元格名称移到“规则”表。',
  },
  'workflows-rule-error-cell': {
    text: '规则 {{name}}（{{sheet}}!{{address}}）显示错误，已采用默认值。',
    fix: '请填写数值。',
  },
  'workflows-rule-name-broken': {
    text: '单元格名称 {{name}} 指向已不存在的单元格，已采用默认值。',
    fix: '请在名称管理器中删除，下次运行会重新建立。',
  },
  'workflows-rule-not-a-number': {
    text: '规则 {{name}}（{{sheet}}!{{address}}）不是数字，已采用默认值。',
    fix: '请填写数字。',
  },
  'workflows-rule-not-a-time': {
    text: '规则 {{name}}（{{sheet}}!{{address}}）不是时间，已采用默认值。',
    fix: '请填写时间，例如 9:00。',
  },
  'workflows-rule-not-weekdays': {
    text: '规则 {{name}}（{{sheet}}!{{address}}）不是星期，已采用默认值。',
    fix: '请填写周一至周五之类的内容。',
  },
  'workflows-rule-not-a-date': {
    text: '规则 {{name}}（{{sheet}}!{{address}}）不是日期，已忽略。',
    fix: '请填写 2026-04-01 之类的日期，或留空。',
  },
  'workflows-rule-not-day-hours': {
    text: '规则 {{name}}（{{sheet}}!{{address}}）不是按星期的时间，已忽略。',
    fix: '请按“周一至周四 9:00-18:00；周五 9:00-16:00”的形式填写。',
  },
  'workflows-rule-order': {
    text: '以下规则应依次递增：{{names}}。已采用默认值。',
    fix: '请在“规则”表中更正。',
  },
  'workflows-rule-out-of-range': {
    text: '规则 {{name}}（{{sheet}}!{{address}}）为 {{value}}，不在 {{min}} 到 {{max}} 之间，已采用默认值。',
    fix: '请填写范围内的数值。',
  },
  'workflows-rule-size': {
    text: '单元格名称 {{name}} 覆盖 {{found}} 个单元格，应为 {{wanted}} 个，已采用默认值。',
    fix: '请让该名称覆盖 {{wanted}} 个单元格。',
  },
  'workflows-rule-unknown-choice': {
    text: '规则 {{name}}（{{sheet}}!{{address}}）不在以下选项中：{{choices}}。已采用默认值。',
    fix: '请填写其中之一。',
  },
  'workflows-sheet-protected': {
    text: '工作表“{{sheet}}”受保护，未写入任何内容。',
    fix: '请取消保护（审阅 > 撤消工作表保护）后重新开始。',
  },
  'workflows-table-empty': {
    text: '表格“{{table}}”（$t(sheets:kinds.{{kind}})）没有可用的行。',
    fix: '请查看所列问题并更正。',
  },
  'workflows-table-missing': {
    text: '未找到$t(sheets:kinds.{{kind}})表。',
    fix: '请打开含有该表的工作簿，或在“表格”页选择对应的列。',
  },
  'workflows-table-vanished': {
    text: '$t(sheets:kinds.{{table}})表已不存在，未写入任何内容。',
    fix: '请重新开始，系统会重新读取工作簿。',
  },
  'workflows-tables-joined': {
    text: '$t(sheets:kinds.{{kind}})取自多个列相同的表格：{{tables}}。',
    fix: '无需处理。如只需读取其中一个，请在“表格”页选择。',
  },
  'workflows-write-failed': {
    text: '写入失败，工作簿保持原样。',
    fix: '请重试；如有单元格正在编辑，请先完成。',
  },
  'workflows-price-later': {
    text: '该价格的观察日期为 {{date}}，晚于报告日期，不计入。',
    fix: '请更正日期，或选择更晚的报告日期。',
  },
  'workflows-price-not-positive': {
    text: '价格 {{value}} 不大于零，该行不计入。',
    fix: '请更正价格；不清楚时请留空。',
  },
  'workflows-mixed-currency': {
    text: '该价格为 {{currency}}，其他多为 {{usual}}，该行不计入。',
    fix: '请换算价格，或把其他币种的价格另存一个工作簿。',
  },
  'workflows-pack-unknown': {
    text: '此处没有 {{product}} 的包装规格，而其他行有，该行不计入。',
    fix: '请填写包装规格，或在产品表中登记该产品及其规格。',
  },
  'workflows-grade-later': {
    text: '该等级的日期为 {{date}}，晚于报告日期，不计入。',
    fix: '请更正日期，或选择更晚的报告日期。',
  },
  'workflows-invoice-later': {
    text: '该款项的日期为 {{date}}，晚于报告日期，不计入。',
    fix: '请更正日期，或选择更晚的报告日期。',
  },
  'workflows-invoice-twice': {
    text: '单据 {{number}} 已在第 {{first}} 行，该行不计入。',
    fix: '请删除多余的行，或更正单据号。',
  },
  'workflows-overpaid': {
    text: '已付金额（{{paid}}）多于发票金额（{{amount}}），多出部分记为贷方。',
    fix: '请核对付款；提前支付的款项请记为预付款。',
  },
  'workflows-due-unknown': {
    text: '有 {{count}} 张发票没有到期日（首张在此行），按开票日到期计算。',
    fix: '请填写到期日。',
  },
  'workflows-zero-limit': {
    text: '{{dealer}} 的信用额度为 0：只限现款，任何欠款都超出额度。',
    fix: '如未约定额度，请将单元格留空。',
  },
  'workflows-audit-later': {
    text: '该检查的日期为 {{date}}，晚于报告日期，不计入。',
    fix: '请更正日期，或选择更晚的报告日期。',
  },
  'workflows-table-exists': {
    text: '此类表格已经存在：工作表 {{sheet}} 中的 {{table}}。',
    fix: '请在该表中继续填写。如果那是另一类表格，请在表格页面更正。',
  },
  'workflows-no-accounts': {
    text: '没有可检查的账款。',
    fix: '请在信用表或往来账款表中至少填写一行经销商。',
  },
} as const;
