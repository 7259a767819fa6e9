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
    text: '无法从工作簿得知国家，因此未计入公共假日。',
    fix: '请在规则表的 Country 中填写国家代码或 none。',
  },
  'visits-country-guessed': {
    text: '根据表头的语言，已计入 {{country}} 的公共假日。',
    fix: '若团队在其他国家工作，请设置规则表中的 Country；none 表示不计公共假日。',
  },
  'visits-no-result': {
    text: '{{count}} 次已过期的计划拜访既未标为完成也未标为未拜访，不算作已拜访。',
    fix: '继续计划之前，请在拜访计划表中把状态改为已完成或未拜访。',
  },
  'visits-horizon-order': {
    text: '计划的最后一天 {{to}} 早于第一天 {{from}}。',
    fix: '请修改规则表中的 PlanFrom 或 PlanTo。',
  },
  'visits-horizon-over': {
    text: '计划日期 {{from}} 至 {{to}} 早于基准日期 {{asOf}}。',
    fix: '请修改规则表中的 PlanFrom 和 PlanTo，或选择更早的基准日期。',
  },
  'visits-horizon-too-long': {
    text: '{{from}} 至 {{to}} 超过了一次计划的最长期限（{{most}} 天）。',
    fix: '每次最多计划一个季度。',
  },
  'visits-confirmed-kept': {
    text: '{{count}} 次已确认的拜访无法按约定进行（例如 {{example}}）；这些行原样保留在表中。',
    fix: '未安排拜访表说明了原因。请另约日期，或清除其状态。',
  },
  'visits-agreed-past': {
    text: '与{{customer}}约定于{{date}}拜访，日期已过，此后没有拜访记录。',
    fix: '请登记该次拜访，或填写重新约定的日期。',
  },
  'visits-agreed-replaced': {
    text: '{{customer}}在{{date}}的拜访不按约定安排：拜访记录中有更晚的一条（{{later}}）。',
    fix: '若该日期仍然有效，请填入较晚记录的“下次拜访”。',
  },
  'visits-agreed-holiday': {
    text: '与{{customer}}约定于{{date}}的拜访无法安排：当天不上班（{{holiday}}）。',
    fix: '请改约其他日期，或将当天登记为工作日。',
  },
  'visits-agreed-day-off': {
    text: '与{{customer}}约定于{{date}}的拜访无法安排：{{rep}}当天不上班。',
    fix: '请改约其他日期，或将当天登记为该代表的工作日。',
  },
  'visits-agreed-outside-hours': {
    text: '与{{customer}}约定于{{date}} {{time}}的拜访无法安排：从该时刻起{{minutes}}分钟超出工作时间{{hours}}。',
    fix: '请改约其他时间，或调整当天的工作时间。',
  },
  'visits-agreed-no-contact': {
    text: '{{customer}}约定于{{date}}拜访，但已标记为勿扰，因此不安排拜访。',
    fix: '请取消该标记或清除日期。',
  },
  'visits-agreed-several': {
    text: '{{customer}}有多个约定拜访：{{dates}}。',
    fix: '能够履行的约定均已安排。若其中一个已被另一个取代，请清除不再有效的日期。',
  },
  'visits-agreed-clash': {
    text: '与{{customer}}约定于{{date}}的拜访无法与当天其他约定兼顾。',
    fix: '请与其中一方改约时间或日期；“未安排的拜访”工作表给出了可行的日期。',
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
  'visits-district-only': {
    text: '{{count}} 个客户没有坐标（例如{{example}}），路程按其所在区域的中心估算。',
    fix: '区域较大时，请补充纬度和经度。',
  },
  'visits-rep-without-days': {
    text: '{{rep}} 有 {{count}} 个客户要拜访，但本期没有工作时间。',
    fix: '请检查休息日和工作时间，或把客户交给其他人。',
  },
  'visits-overload': {
    text: '{{rep}} 的拜访需要 {{percent}}% 的工作时间，缺少 {{hours}} 小时。最先排不进去的客户：{{class}}。',
    fix: '请降低拜访频率、缩短拜访时间或转交客户。其中的路程为估算值。',
  },
  'visits-overload-visits': {
    text: '{{rep}} 的客户需要的拜访比每日上限合计多 {{visits}} 次。',
    fix: '请提高每日拜访上限，或降低拜访频率。',
  },
  'visits-unbalanced': {
    text: '区域分配不均：{{rep}} 需要 {{percent}}% 的工作时间，{{other}} 需要 {{otherPercent}}%。',
    fix: '转交相当于 {{hours}} 小时拜访和路程的客户，两人即可持平。',
  },
  'visits-all-agreed': {
    text: '要拜访的 {{count}} 个客户都已约定日期，没有可选择的余地。',
    fix: '如需由计划安排，请取消该客户的约定。',
  },
  'visits-many-frequencies': {
    text: '共有 {{count}} 种拜访频率（四周 {{frequencies}} 次）。超过三种时，相邻客户的到期日往往错开，路程可能增加。',
    fix: '在预览的概览中（命令行：--frequencies 3）可以算出改用三种互为倍数的频率能为本团队省多少路程。',
  },
  'visits-travel-unknown': {
    text: '行程表中有 {{count}} 个名称不是客户、业务员或区域：{{names}}。这些行未使用。',
    fix: '请按客户和业务员名单中的名称或编号，或其所在区域的写法填写。',
  },
  'visits-travel-ambiguous': {
    text: '行程表中有 {{count}} 个名称对应多个客户：{{names}}。这些行未使用。',
    fix: '请填写客户编号代替名称。',
  },
  'visits-travel-mixed': {
    text: '有 {{count}} 条行程时间是从客户到区域，计划无法使用。',
    fix: '每行请填写两个客户，或两个区域。',
  },
  'visits-travel-repeated': {
    text: '同一路线的行程时间重复了 {{count}} 次；取平均值。',
    fix: '如不需要平均值，每条路线只保留一行。',
  },
  'visits-travel-centres': {
    text: '{{count}} 个没有坐标的客户按所在区域（{{areas}} 个）其他客户的中心处理。',
    fix: '请为客户补充坐标，或添加带纬度和经度的区域表。',
  },
  'visits-travel-equal': {
    text: '完全不知道客户之间的路程：每段行程都按 {{minutes}} 分钟计算，计划无法节省路途。',
    fix: '请为客户补充坐标或区域，或添加行程时间表。',
  },
  'visits-travel-sources': {
    text: '行程时间：{{known}} 段来自您的表；{{estimated}} 段为估计（坐标 {{coordinates}}，区域中心 {{centroids}}，位置未知 {{equal}}）。',
    fix: '估计值不是时刻表。请把已知时间填入行程时间表，再运行“校准行程时间”，使其更接近您的道路。',
  },
  'visits-fit-few-trips': {
    text: '{{trips}} 条已知行程中可用的有 {{usable}} 条；至少需要 {{needed}} 条。',
    fix: '请列出 10 到 20 条开过的行程：有坐标的客户之间的出发、到达、分钟数，以及已知的公里数。',
  },
  'visits-fit-no-place': {
    text: '从 {{from}} 到 {{to}} 的行程无法利用：其中一处未知或没有坐标。',
    fix: '请补充该客户的纬度和经度，或同时填写分钟数和公里数。',
  },
  'visits-fit-same-place': {
    text: '从 {{from}} 到 {{to}} 不足 300 米，无法利用。',
    fix: '请选择相距更远的行程。',
  },
  'visits-fit-no-number': {
    text: '从 {{from}} 到 {{to}} 的行程没有大于 0 的分钟数或公里数。',
    fix: '请填写不含停车和步行的行车分钟数。',
  },
  'visits-fit-too-short': {
    text: '从 {{from}} 到 {{to}} 的公里数小于两地的直线距离。',
    fix: '请填写公里（不是英里），并检查两处的坐标。',
  },
  'visits-fit-speed': {
    text: '从 {{from}} 到 {{to}} 的行程速度不可能。',
    fix: '请检查分钟数、公里数以及两处的坐标。',
  },
  'visits-fit-no-gain': {
    text: '目前规则的估计与校准后同样准确，保持不变。',
    fix: '无需处理。更多行程或不同长度的行程可能仍有帮助。',
  },
  'visits-fit-rough': {
    text: '{{count}} 条行程偏少：校准值会接近原值。',
    fix: '请列出 {{wanted}} 到 20 条长短不同的行程。',
  },
  'visits-fit-no-road': {
    text: '没有行程带道路公里数，因此绕行系数不变，由速度来弥补。',
    fix: '请为部分行程也填写公里数。',
  },
  'visits-bad-horizon': {
    text: '要安排的日期不成区间：{{example}}。',
    fix: '请检查计划的第一天和最后一天。',
  },
  'visits-bad-week-limit': {
    text: '每周拜访上限 {{example}} 必须大于 0。',
    fix: '请在规则表中修改 VisitsPerWeek。',
  },
  'visits-bad-travel': {
    text: '路程规则的值不成立：{{example}}。',
    fix: '速度须大于 0，区间须递增，系数和分钟不得为负。请修改规则表。',
  },
  'visits-bad-weight': {
    text: '权重 {{example}} 不是不小于 0 的数。',
    fix: '请在规则表中修改。',
  },
  'visits-bad-share': {
    text: '{{example}}的时间占比不是不小于 0 的数。',
    fix: '请在规则表中修改。',
  },
  'visits-same-id': {
    text: '有 {{count}} 个编号被两个客户或两个业务员共用（例如 {{example}}）。',
    fix: '请为每一个指定自己的编号。',
  },
  'visits-bad-place': {
    text: '有 {{count}} 个位置不在地球上（例如{{example}}）。',
    fix: '纬度应在 −90 至 90 度之间，经度应在 −180 至 180 度之间。',
  },
  'visits-bad-hours': {
    text: '有 {{count}} 个工作日的工作时间开始不早于结束（例如 {{example}}）。',
    fix: '请修改工作时间。',
  },
  'visits-bad-lunch': {
    text: '有 {{count}} 个午休开始不早于结束（例如 {{example}}）。',
    fix: '请修改午休时间。',
  },
  'visits-bad-capacity': {
    text: '有 {{count}} 个工作日的上限不是不小于 0 的数（例如 {{example}}）。',
    fix: '请修改每日拜访次数和分钟数。',
  },
  'visits-bad-length': {
    text: '有 {{count}} 个客户的拜访时长不成立（例如{{example}}）。',
    fix: '请填写拜访分钟数，0 或更多。',
  },
  'visits-bad-frequency': {
    text: '有 {{count}} 个客户的拜访频率不成立（例如{{example}}）。',
    fix: '请用不小于 0 的数填写拜访次数。',
  },
  'visits-bad-priority': {
    text: '有 {{count}} 个客户的优先级不在 0（不含）至 30 之间（例如{{example}}）。',
    fix: '请填写 1 至 10 的优先级。',
  },
  'visits-bad-date': {
    text: '有 {{count}} 个客户的日期无效（例如{{example}}）。',
    fix: '请修改上次拜访日期以及最早和最晚日期。',
  },
  'visits-bad-window': {
    text: '有 {{count}} 个客户允许的时间开始不早于结束（例如{{example}}）。',
    fix: '请修改允许的时间。',
  },
  'visits-bad-weekday': {
    text: '有 {{count}} 个客户的星期无效（例如{{example}}）。',
    fix: '星期从 1（星期一）到 7（星期日）。',
  },
  'visits-bad-appointment': {
    text: '有 {{count}} 个客户的约定没有可用的日期或时间（例如{{example}}）。',
    fix: '请填写日期，如已约定时间也请填写。',
  },
} as const;
