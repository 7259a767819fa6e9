export default {
  'customers-no-history': {
    text: '没有可供判断的销售数据。',
    fix: '至少提供一个有数字的期间；没有订货的期间可以留空或填0。',
  },
  'customers-cut-missing': {
    text: '只有一位客户，无法判断怎样才算贡献高。',
    fix: '请在第二个参数给出贡献界限，例如 ContributionCut。按钮“客户分类”会写入该单元格。',
  },
  'customers-contribution-cut-range': {
    text: '贡献界限不是金额。',
    fix: '请给出数字，例如单元格 ContributionCut。',
  },
  'customers-stability-cut-range': {
    text: '稳定性界限为{{value}}，必须在0到1之间。',
    fix: '请使用0.6或单元格 StabilityCut。',
  },
  'customers-seasonal-index-length': {
    text: '季节指数有{{found}}个，而历史数据有{{expected}}期。',
    fix: '请按相同顺序为每一期给出一个指数。',
  },
  'customers-undetermined': {
    text: '为时尚早：有订货的期间{{orders}}个，自首次订货起完整季度{{quarters}}个。',
    fix: '至少需要三次订货和两个完整季度；在此之前类别为 NEW。',
  },
  'customers-check-range': {
    text: '第{{position}}个购买欲望检查要点为{{value}}，应在{{low}}到{{high}}之间。',
    fix: '请更正；不清楚时请留空。',
  },
  'customers-indicator-range': {
    text: '第{{position}}个指标为{{value}}，应在{{low}}到{{high}}之间。',
    fix: '请更正；不清楚时请留空。',
  },
  'customers-intent-unknown': {
    text: '购买意向未知。',
    fix: '请至少填写五个购买欲望检查要点中的一个。',
  },
  'customers-intent-range': {
    text: '意向为{{value}}，必须在0到100之间。',
    fix: '请使用 INTENT 的结果，或0到100的数字。',
  },
  'customers-expected-unknown': {
    text: '预期贡献未知。',
    fix: '请给出预期用量及对比界限，或至少一个契合度指标。',
  },
  'customers-share-counts': {
    text: '{{n}}中的{{successes}}不构成比例。',
    fix: '请给出整数，且 0 ≤ 部分 ≤ 总数。',
  },
  'customers-share-empty': {
    text: '没有可计算比例的对象。',
    fix: '请等到至少有一个案例。',
  },
  'customers-unknown-class': {
    text: '“{{value}}”不是类别。',
    fix: '请使用 EI、EII、EIII、EIV、NEW、PI、PII、PIII、PIV、Hot、Promising、Potential、Overdue、NoDate、TargetMarket、PotentialCustomer 或 Case1 至 Case3。',
  },
  'customers-unknown-reason': {
    text: '“{{value}}”不是{{class}}类客户的原因代码。',
    fix: '请使用其中之一：{{codes}}。',
  },
} as const;
