export default {
  'classify-nothing-to-classify': {
    text: '既没有找到客户销售数据，也没有找到潜在客户。',
    fix: '请添加订单表（客户、日期、金额），或在客户名单中加入按月销售列，或添加潜在客户名单；也可在“表格”页更正列。',
  },
  'classify-no-sales': {
    text: '找到了客户名单，但没有订单，也没有按月销售数据。',
    fix: '请添加订单表（客户、日期、金额），或在客户旁加入按月销售列。',
  },
  'classify-no-complete-month': {
    text: '截至{{date}}，没有任何完整月份的订单。',
    fix: '请选择更晚的基准日，或检查订单日期。',
  },
  'classify-orders-later': {
    text: '有{{count}}条订单晚于基准日，未计入。',
    fix: '',
  },
  'classify-month-incomplete': {
    text: '当月{{month}}的{{count}}条订单未计入：只比较完整月份。',
    fix: '',
  },
  'classify-column-incomplete': {
    text: '“{{column}}”列属于未结束的{{month}}，未计入：只比较完整月份。',
    fix: '',
  },
  'classify-orders-end': {
    text: '最后的订单在{{month}}，而应有截至{{expected}}的订单。客户按{{month}}判断。',
    fix: '请补充缺少的订单，或选择更早的基准日。',
  },
  'classify-margin-few': {
    text: '{{total}}条订单中只有{{known}}条有毛利，因此比较净销售额。',
    fix: '要比较毛利，请至少填写九成订单的毛利。',
  },
  'classify-margin-filled': {
    text: '{{total}}条订单中有{{known}}条有毛利，其余按平均毛利率计算。',
    fix: '',
  },
  'classify-basis-margin': {
    text: '这里的贡献为毛利：ContributionCut 为{{contribution}}。使用按月净销售额列的公式应采用“分类一览”中的 SalesCut（{{sales}}）。',
    fix: '若要一律按净销售额判断，请将规则 ContributionBasis 设为 sales。',
  },
  'classify-margin-missing': {
    text: '规则为 margin，但没有一条订单带有毛利，改为比较净销售额。',
    fix: '请在订单中增加毛利列，或将规则 ContributionBasis 设为 auto 或 sales。',
  },
  'classify-volumes-missing': {
    text: '要求按固定销量判定，但 ImportantVolume 或 SecondaryVolume 为空，改用占比。',
    fix: '请在规则表填好两格，或把 ImportanceRule 设为 share。',
  },
  'classify-amount-missing': {
    text: '规则为“固定金额”，但没有填写金额，改用累计占比。',
    fix: '请填写规则表中的 ContributionAmount 单元格。',
  },
  'classify-nobody-positive': {
    text: '没有客户的贡献为正，全部算低。',
    fix: '请检查金额和基准日。',
  },
  'classify-few-months': {
    text: '只有{{months}}个完整月份，判断稳定性需要六个月。',
    fix: '请补充更早的订单。在此之前所有客户均为 NEW。',
  },
  'classify-two-sources': {
    text: '既有订单明细又有按月销售列；采用月份更多（{{months}}个月）的{{used}}。',
    fix: '',
  },
  'classify-unlisted-customers': {
    text: '没有客户名单；从订单中取得{{count}}位客户。',
    fix: '',
  },
} as const;
