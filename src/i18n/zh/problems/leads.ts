export default {
  'leads-condition-count': {
    text: '给出了{{found}}个条件，需要五个。',
    fix: '请依次给出支付能力、欲望、必要性、影响力、接近的难易度；不清楚的留空。',
  },
  'leads-condition-range': {
    text: '第{{position}}个条件为{{value}}，只能是0（否）、1（部分）或2（是）。',
    fix: '请更正；不清楚时请留空。',
  },
  'leads-weight-count': {
    text: '给出了{{found}}个权重，需要五个。',
    fix: '请为每个条件给出一个权重，或使用单元格 LeadWeights。',
  },
  'leads-weight-range': {
    text: '第{{position}}个权重为{{value}}，权重不能为负。',
    fix: '请使用0或更大的数。',
  },
  'leads-weights-zero': {
    text: '所有权重都是0。',
    fix: '请至少给一个条件大于0的权重。',
  },
  'leads-nothing-known': {
    text: '五个条件都未知。',
    fix: '请至少填写一个有权重的条件。',
  },
  'leads-model-cell': {
    text: '无法读取线索模型：区域第 {{row}} 行第 {{column}} 列的内容不符合要求。',
    fix: '请使用名称 LeadModel 所指的区域，或重新学习评分；若有人改写了该单元格，请改正。',
  },
  'leads-model-empty': {
    text: '该区域中没有线索模型。',
    fix: '请使用名称 LeadModel 所指的区域。已结束的商机达到 20 个时，“线索评分”按钮会写入模型。',
  },
  'leads-field-missing': {
    text: '缺少模型需要的列：{{fields}}。',
    fix: '请让区域包含这些列，并以表头行为第一行；或把表头作为第三个参数给出。',
  },
} as const;
