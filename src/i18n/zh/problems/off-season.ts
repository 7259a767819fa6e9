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
} as const;
