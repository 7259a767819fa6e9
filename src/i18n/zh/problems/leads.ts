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
  'leads-outcome-missing': {
    text: '没有哪张表含有“{{column}}”列。',
    fix: '请按表头中的写法，给出记录商机结果的列名。',
  },
  'leads-few-deals': {
    text: '未学习评分：已结束的商机有 {{deals}} 个，至少需要 20 个。',
    fix: '请继续记录商机结果；在此之前以条件评分为准。',
  },
  'leads-few-of-class': {
    text: '未学习评分：赢单 {{won}} 个、输单 {{lost}} 个，各至少需要 5 个。',
    fix: '请检查哪些值表示赢单和输单，并把输单也保留在名单中。',
  },
  'leads-no-fields': {
    text: '未学习评分：没有剩下能区分赢单与输单的列。',
    fix: '请增加在结束之前就能知道的事实列。',
  },
  'leads-few-groups': {
    text: '未学习评分：已结束的商机只有不到 10 种情形。',
    fix: '请增加更多事实列。',
  },
  'leads-tells-alone': {
    text: '已排除“{{field}}”：仅凭它就能以 {{auc}} 的 AUC 区分赢单与输单，很可能包含了结果。',
    fix: '如果它确实事先可知，请检查其填写方式；否则保持排除。',
  },
  'leads-filled-after': {
    text: '已排除“{{field}}”：已结束的商机填写了 {{closed}}%，未结束的只填写了 {{open}}%。',
    fix: '请在商机进行中就填写，或保持排除。',
  },
  'leads-filled-for-one': {
    text: '已排除“{{field}}”：赢单填写了 {{won}}%，输单填写了 {{lost}}%。',
    fix: '请对所有商机一视同仁地填写，或保持排除。',
  },
  'leads-after-close': {
    text: '已排除“{{field}}”：{{percent}}% 的商机中该日期晚于结束日期。',
    fix: '无需处理：这个日期事先无从知道。',
  },
  'leads-named-after-outcome': {
    text: '已排除“{{field}}”：从名称看，有结果之后才能知道它。',
    fix: '如果它事先可知，请按名称指定使用（命令行中用 --keep）。',
  },
  'leads-unknown-column': {
    text: '没有名为“{{column}}”的列，因此没有排除或保留任何列。',
    fix: '请按表中的写法填写表头。',
  },
} as const;
