export default {
  'results-no-orders': {
    text: '截至报告日期没有任何订单。',
    fix: '请至少提供一个不晚于报告日期的订货日期。',
  },
  'results-days-not-positive': {
    text: '{{value}} 天不能作为等待再次订货的期限。',
    fix: '请填写预期再次订货的天数，须大于 0。',
  },
  'results-negative-count': {
    text: '数量 {{value}} 小于零。',
    fix: '接触的潜在客户数和订单数必须大于或等于 0。',
  },
  'results-no-coverage': {
    text: '其中一个期间没有接触任何潜在客户。',
    fix: '没有接触就没有成交率；请选择接触过潜在客户的期间。',
  },
  'results-no-orders-won': {
    text: '没有成交，成交率为零。',
    fix: '成交率为零时，接触再多客户也达不到目标；请改用更长的期间。',
  },
  'results-period-reversed': {
    text: '期间的结束日期早于开始日期。',
    fix: '请将开始日期和结束日期对调。',
  },
  'results-periods-overlap': {
    text: '两个期间有重叠的日期。',
    fix: '请让前一期间在后一期间开始之前结束，否则这部分销售会重复计算。',
  },
  'results-money-too-large': {
    text: '销售额过大，无法精确到分地相加。',
    fix: '请以千元为单位填写金额。',
  },
  'results-season-too-short': {
    text: '{{months}} 个月的数据太少，无法判断季节性。',
    fix: '请提供至少两个完整年度（24 个月）且两年都有销售的数据。',
  },
  'results-tables-differ': {
    text: '两张表的大小不同：{{first}} 和 {{second}}。',
    fix: '请让两张表的同一行是同一客户，同一列是同一产品线。',
  },
  'results-not-money': {
    text: '“{{value}}”不是金额。',
    fix: '请在每个单元格中填写金额，或留空。',
  },
  'results-counts-too-large': {
    text: '数量相差过大，无法分解。',
    fix: '请核对两个期间的潜在客户数和订单数。',
  },
  'results-ledger-short': {
    text: '订单从 {{date}} 开始：此前购买过的客户可能被计为新客户。',
    fix: '请补充之前至少半年的订单。',
  },
  'results-level-assumed': {
    text: '{{count}} 名业务员既无级别也无入职日期，按熟练标准考核。',
    fix: '请在业务员名单中添加“入职日期”或“级别”列。',
  },
  'results-from-months': {
    text: '没有订单明细：以客户名单中 {{months}} 个月的销售额代替，每月视为一笔订单。',
    fix: '如需准确的风险、品类和按日订单，请添加订单表。',
  },
} as const;
