export default {
  'visits-nothing-to-plan': {
    text: '这段时间没有需要拜访的客户。',
    fix: '请检查规则表中的拜访频率和上次拜访日期。',
  },
  'visits-no-working-days': {
    text: '{{from}} 至 {{to}} 没有任何业务员有工作日。',
    fix: '请检查规则表中的工作日和休假清单。',
  },
  'visits-plan-invalid': {
    text: '完成的计划有 {{count}} 处未通过自检，因此没有写入。第一处：{{example}}。',
    fix: '工作簿没有任何改动。请重新运行；如仍出现，请告知我们。',
  },
  'visits-left-out': {
    text: '{{count}} 个客户的拜访少于所需。',
    fix: '“未安排的拜访”工作表说明了每个客户的原因和解决办法。',
  },
  'visits-no-rep': {
    text: '{{count}} 个客户没有业务员（如 {{example}}），未列入计划。',
    fix: '请填写业务员一列。',
  },
  'visits-rep-not-listed': {
    text: '{{rep}} 不在业务员名单中，按规则表的工作时间安排。',
    fix: '请将其加入名单，或更正姓名。',
  },
  'visits-no-country': {
    text: '没有考虑法定节假日。',
    fix: '请在规则表中设置 Country。',
  },
  'visits-no-class': {
    text: '{{count}} 个客户没有分类，按新客户安排。',
    fix: '请运行客户分类，或填写其销售额。',
  },
  'visits-no-location': {
    text: '{{count}} 个客户没有坐标（如 {{example}}），路程按地区假定。',
    fix: '请填写经纬度，至少填写地区。',
  },
  'visits-unknown-last-visit': {
    text: '{{count}} 个客户的上次拜访日期未知（如 {{example}}），任何一天都算准时。',
    fix: '请增加上次拜访日期一列，或保留拜访记录表。',
  },
  'visits-week-limit': {
    text: '{{count}} 个客户需要的拜访超过每周上限（如 {{example}}）。',
    fix: '请在规则表中提高 VisitsPerWeek，或在两次拜访之间电话联系。',
  },
  'visits-many-frequencies': {
    text: '共有 {{count}} 种拜访频率；超过三种会增加路程。',
    fix: '请在规则表中减少频率的种类。',
  },
} as const;
