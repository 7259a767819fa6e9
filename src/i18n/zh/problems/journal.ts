export default {
  'journal-error-cell': {
    text: '“{{column}}”显示错误而不是数值。',
    fix: '请更正公式，或直接输入内容。',
  },
  'journal-not-a-date': {
    text: '“{{column}}”中的“{{value}}”不是日期。',
    fix: '请输入日期，例如 2026-03-05。',
  },
  'journal-not-a-number': {
    text: '“{{column}}”中的“{{value}}”不是数字。',
    fix: '请只输入数字。',
  },
  'journal-not-a-rating': {
    text: '“{{column}}”中的“{{value}}”不是评分。',
    fix: '请输入 1 到 5，或留空。',
  },
  'journal-not-a-tick': {
    text: '“{{column}}”中的“{{value}}”不是“是”或“否”。',
    fix: '请输入 ✓、是或否，或留空。',
  },
  'journal-not-a-choice': {
    text: '“{{value}}”不是“{{column}}”可用的词。',
    fix: '请使用 docs/visit-log.md 中为该列列出的词。',
  },
  'journal-cell-missing': {
    text: '“{{column}}”为空，该行不计入。',
    fix: '请填写，或删除该行。',
  },
  'journal-registers-present': {
    text: '所有记录表都已存在，无需新增。',
    fix: '请继续使用；如需空表，请先删除相应工作表。',
  },
  'journal-no-date': {
    text: '拜访没有日期。',
    fix: '请输入拜访日期。',
  },
  'journal-future-visit': {
    text: '{{date}} 尚未到来。',
    fix: '请在拜访之后记录；未来的拜访请列入拜访计划。',
  },
  'journal-later-visit': {
    text: '{{customer}} 在 {{date}} 的拜访晚于基准日，暂不计入。',
    fix: '如日期有误，请更正。',
  },
  'journal-no-customer': {
    text: '拜访没有填写客户。',
    fix: '请输入客户编号或名称。',
  },
  'journal-customer-unknown': {
    text: '没有名为“{{customer}}”的客户或准客户。',
    fix: '请检查写法，或将其加入客户表。',
  },
  'journal-unknown-customer': {
    text: '拜访记录中的“{{customer}}”不在任何名单中。',
    fix: '请更正写法或添加客户；该拜访按此名称计入。',
  },
  'journal-miss-unexplained': {
    text: '目标未达成但没有原因（{{goal}}）。',
    fix: '请选择原因：价格、库存、权限、竞品、时机、关系或其他。',
  },
  'journal-result-without-goal': {
    text: '结果 {{goal}} 没有对应的目标。',
    fix: '请填写目标，或清除结果。',
  },
  'journal-promise-without-day': {
    text: '承诺没有期限。',
    fix: '请约定日期，以便按时兑现。',
  },
  'journal-day-without-promise': {
    text: '填了承诺日期，却没有承诺内容。',
    fix: '请填写承诺内容，或清除日期。',
  },
  'journal-before-visit': {
    text: '{{date}} 早于拜访日期。',
    fix: '请输入更晚的日期。',
  },
  'journal-personal-number': {
    text: '有疑似证件号码的文字：$t(sheets:papers.{{kind}})。',
    fix: '该工作簿会被他人阅读，请删除号码。',
  },
  'journal-log-gone': {
    text: '工作簿中已没有拜访记录表。',
    fix: '请撤销删除该工作表，或重新记录拜访。',
  },
  'journal-column-gone': {
    text: '拜访记录表已没有“{{column}}”列，所填内容不会保存。',
    fix: '如有需要，请恢复该列。',
  },
  'journal-no-visits': {
    text: '{{from}} 至 {{to}} 没有计划的拜访。',
    fix: '请先制定拜访计划，或选择其他日期或业务员。',
  },
  'journal-next-day': {
    text: '{{asked}} 没有计划，以下为 {{date}} 的简报。',
    fix: '如需其他日期，请另选。',
  },
  'journal-earlier-day': {
    text: '{{asked}} 没有拜访，日报为 {{date}}。',
    fix: '如需其他日期，请另选。',
  },
  'journal-no-goal': {
    text: '对 {{customer}} 的拜访没有目标。',
    fix: '请在拜访前确定目标，或取消该拜访。',
  },
  'journal-do-not-contact': {
    text: '{{customer}} 不希望被拜访，但计划中有拜访。',
    fix: '请将该拜访从计划中移除。',
  },
  'journal-nothing-logged': {
    text: '没有可报告的拜访记录或计划。',
    fix: '请记录拜访，或制定拜访计划。',
  },
  'journal-stale-facts': {
    text: '{{count}} 条市场信息已超过 {{days}} 天。',
    fix: '请在下次拜访时核实，并记录最新情况。',
  },
  'journal-done-unlogged': {
    text: '计划中有 {{count}} 次拜访标为完成，但没有拜访记录。',
    fix: '请补录，以便统计目标和承诺。',
  },
  'journal-team-row': {
    text: '这次拜访记在团队自己的表（“{{sheet}}”）里，该表只读不写。',
    fix: '请直接在该表中修改。',
  },
  'journal-team-cells': {
    text: '团队自己的表“{{table}}”中“{{column}}”列有 {{count}} 个单元格无法识别，已略过。',
    fix: '无需处理。可以在“表格”页指定各列的含义。',
  },
  'journal-prospects-by-log': {
    text: '有 {{count}} 个潜在客户按拜访记录中最近的内容（购买意愿、预计成交日期）处理。',
    fix: '无需处理。如有错误请修改拜访记录，潜在客户名单保持不变。',
  },
} as const;
