export default {
  'off-season-too-short': {
    text: '只有 {{months}} 个完整月份的销售数据，至少 {{needed}} 个月才能看出淡旺季。',
    fix: '请补充更早的订单或月份列。在此之前可先使用不需要季节数据的开发计划和各类登记表。',
  },
} as const;
