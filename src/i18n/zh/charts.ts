export default {
  numbers: '{{title}}：查看数据',
  points: {
    name: '名称',
    group: '分组',
    hint: '指向圆点即可查看内容。使用键盘时，按左右方向键在各点之间移动，按 Enter 键选中。',
    none: '未选中任何点',
    reading: '{{name}}：{{x}}，{{y}}',
    position: '{{name}}，第 {{index}} 个，共 {{count}} 个',
  },
  cut: '拖动这条线，或用方向键移动。',
  pareto: { rank: '排名', cumulative: '累计占比' },
  reliability: {
    predicted: '预测',
    observed: '实际',
    count: '数量',
    perfect: '点落在线上，表示预测与实际相符。',
  },
};
