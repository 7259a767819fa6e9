export default {
  demandMethod: { mean: '平均', seasonal: '季节', tsb: 'TSB', sba: 'SBA' },
  demandReason: {
    asked: '按要求的方法',
    short: '期数太少，无法判断',
    intermittent: '需求时有时无',
    season: '季节性重复出现',
    steady: '几乎每期都有需求，无季节性',
    noDemand: '完全没有需求',
  },
  cap: { shelfLife: '保质期', cover: '最长库存期', credit: '剩余信用额度' },
  order: {
    rate: '每期需求 {{rate}}（{{method}}：{{reason}}）。',
    trade: '上期销量 {{expected}} 乘以规则倍数：目标 {{level}}。',
    statistical: '预期需求 {{expected}} + 安全库存 {{safety}} = 目标 {{level}}。',
    empirical: '预期需求 {{expected}}，按以往高峰增加 {{safety}}：目标 {{level}}。',
    need: '减去在库和在途 {{position}}：需要 {{need}}，取整为 {{rounded}}。',
    cut: '因{{cap}}减为 {{quantity}}。',
    belowMinimum: '不订货：因{{cap}}所余不足最小订货量。',
  },
};
