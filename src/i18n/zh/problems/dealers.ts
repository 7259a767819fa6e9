export default {
  'dealers-negative-stock': {
    text: '库存 {{value}} 小于零。',
    fix: '请更正盘点数量；库存必须大于或等于 0。',
  },
  'dealers-negative-sales': {
    text: '销量 {{value}} 小于零。',
    fix: '请填写扣除退货后的本期销量；如果退货更多，请留空。',
  },
  'dealers-count-error': {
    text: '盘点库存（{{closing}}）多于可能的数量：期初 {{opening}} + 进货 {{purchases}}。',
    fix: '请重新盘点，或补上进货中漏记的到货。',
  },
  'dealers-no-sales': {
    text: '本期没有销售。',
    fix: '没有销售就无法计算比率；这类库存的状态为 Dead stock（滞销库存）。',
  },
  'dealers-no-stock': {
    text: '经销商没有任何库存。',
    fix: '没有库存就无法计算占比，请检查盘点数量。',
  },
  'dealers-no-average-stock': {
    text: '平均库存为零。',
    fix: '没有库存就无法计算周转率，请检查期初和期末库存。',
  },
  'dealers-own-exceeds-all': {
    text: '我方库存（{{own}}）大于全部库存（{{all}}）。',
    fix: '全部库存必须按相同单位包含我方产品。',
  },
  'dealers-nothing-counted': {
    text: '没有盘点任何库存。',
    fix: '请至少填写一个我方数量和一个全部产品的数量。',
  },
  'dealers-days-not-positive': {
    text: '{{value}} 天不能作为期间长度。',
    fix: '请输入销售期间的天数，且大于 0。',
  },
  'dealers-periods-not-positive': {
    text: '每年 {{value}} 期不成立。',
    fix: '按月填 12，按周填 52，按季度填 4。',
  },
  'dealers-sales-unknown': {
    text: '有 {{count}} 个品种的销量未知，因此没有比率。',
    fix: '请增加销量列，或期初库存和进货列；有两次盘点加进货也可以。',
  },
  'dealers-count-later': {
    text: '盘点日期 {{date}} 晚于报表基准日。',
    fix: '请更正日期，或选择更晚的基准日。',
  },
  'dealers-no-history': {
    text: '没有销售历史。',
    fix: '请按从旧到新的顺序至少给出一期销量。',
  },
  'dealers-no-season': {
    text: '历史数据中看不出季节性。',
    fix: '判断季节性需要两个重复的完整周期（24 个月）；不填方法则自动选择。',
  },
  'dealers-service-level': {
    text: '服务水平 {{value}} 不成立。',
    fix: '请输入大于等于 0.5 且小于 1 的比例：A 类 0.975，B 类 0.95，C 类 0.9。',
  },
  'dealers-negative-term': {
    text: '{{value}} 小于零。',
    fix: '数量、时间和偏差必须大于或等于 0。',
  },
  'dealers-not-positive': {
    text: '{{value}} 不大于零。',
    fix: '需求、费用、单价、箱规和检查周期必须大于 0。',
  },
  'dealers-price-missing': {
    text: '订货受信用额度限制，但单价未知。',
    fix: '请输入经销商的进货单价。',
  },
  'dealers-sold-exceeds-available': {
    text: '销量（{{sales}}）多于可售数量（{{available}}）。',
    fix: '请检查盘点数量和本期到货。',
  },
  'dealers-demand-missing': {
    text: '交货期有波动，但平均需求未知。',
    fix: '请输入每期平均需求；到货有早有晚时，安全库存取决于平均需求。',
  },
  'dealers-no-previous-stock': {
    text: '上次盘点时没有库存。',
    fix: '之前没有库存就无法计算变化率；请改为查询变化类型。',
  },
  'dealers-nothing-to-compare': {
    text: '既没有政策价也没有进货价可供比较。',
    fix: '请至少给出其中一个。',
  },
  'dealers-no-price-cut': {
    text: '价格没有下降：之前 {{before}}，现在 {{after}}。',
    fix: '价格保护只适用于降价；请检查两个价格。',
  },
} as const;
