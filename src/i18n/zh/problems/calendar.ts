export default {
  'calendar-unknown-country': {
    text: '没有“{{country}}”的公共假日数据。',
    fix: '请使用以下国家或地区代码之一：{{countries}}。其他国家或地区请自行列出休息日。',
  },
  'calendar-year-not-covered': {
    text: '{{country}} 的公共假日数据为 {{first}} 年至 {{last}} 年，不包括 {{year}} 年。',
    fix: '请使用 {{first}} 至 {{last}} 年，或自行列出休息日。KR 和 CN 随政府公布而更新。',
  },
  'calendar-no-visits': {
    text: '频率为 0 表示不拜访。',
    fix: '无需处理；等级要求拜访时会列入计划。',
  },
  'calendar-frequency-range': {
    text: '每四周 {{value}} 次的频率不成立。',
    fix: '请输入 0 到 28 之间的数字。',
  },
  'calendar-no-working-day': {
    text: '一年之内没有工作日。',
    fix: '请检查工作日设置和休息日清单。',
  },
  'calendar-date-range': {
    text: '该日期超出 Excel 可显示的范围。',
    fix: '请使用 1900-03-01 至 9999-12-31 的日期。',
  },
} as const;
