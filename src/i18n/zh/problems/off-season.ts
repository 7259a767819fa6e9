export default {
  'off-season-too-short': {
    text: '只有 {{months}} 个完整月份的销售数据，至少 {{needed}} 个月才能看出淡旺季。',
    fix: '请补充更早的订单或月份列。在此之前可先使用不需要季节数据的开发计划和各类登记表。',
  },
  'off-season-none': {
    text: '没有月份的季节指数低于 {{cut}}：该行业没有淡季。',
    fix: '若全年起伏较小，可在规则表中调整淡季界限。',
  },
  'off-season-natural-enough': {
    text: '自然销售已高于由旺季推算的淡季目标，以自然销售为目标。',
    fix: '若要更高，请在规则表中提高旺季增长或设定目标。',
  },
  'off-season-closed': {
    text: '{{customer}} 等 {{count}} 家客户从未在淡季进货，不设目标。',
    fix: '',
  },
  'off-season-unfilled': {
    text: '缺口中的 {{amount}} 既无增长点也无法靠新开客户补足：没有客户可供推算每户销售额。',
    fix: '请降低目标，或补填客户层级。',
  },
  'off-season-no-products': {
    text: '销售数据没有产品，目标只按客户分解，也不检讨品种。',
    fix: '请在订单中增加产品列。',
  },
  'off-season-parent-unknown': {
    text: '{{customer}} 的上级“{{value}}”不在客户表中。',
    fix: '请更正名称或编号，或把该经销商加入客户表。',
  },
  'off-season-parent-self': {
    text: '{{customer}} 的上级是它自己。',
    fix: '请填写实际供货的经销商，或留空。',
  },
  'off-season-parent-cycle': {
    text: '{{customer}} 与“{{value}}”互为上级，形成循环。',
    fix: '请更正循环中的一个上级。',
  },
  'off-season-parent-order': {
    text: '{{customer}} 不能位于“{{value}}”之下：层级并不更低。',
    fix: '请更正层级或上级。',
  },
  'off-season-tier-unknown': {
    text: '“{{value}}”不是层级；{{customer}} 按其在结构中的位置判断。',
    fix: '请填写一级、二批或终端。',
  },
  'off-season-no-tiers': {
    text: '潜在客户没有层级列，全部按终端计。',
    fix: '请增加“层级”列，填写二批或终端。',
  },
  'off-season-no-targets': {
    text: '没有开发对象：潜在客户中没有规模大或匹配的竞争对手二批或终端。',
    fix: '请补充带层级、现供应商和预计销量的潜在客户。',
  },
  'off-season-orders-young': {
    text: '订单数据早于该月不足 {{days}} 天，无法以首单判断新开户。',
    fix: '请补充更早的订单，或在计划表中填写实际开户数。',
  },
} as const;
