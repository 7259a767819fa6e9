export default {
  categories: { customers: '客户', leads: '线索', visits: '拜访', dealers: '经销商', results: '业绩' },
  units: {
    money: '金额',
    share: '比例，0 至 1',
    score: '分数，0 至 100',
    rating: '评分，1 至 5',
    condition: '0 否，1 部分，2 是',
    days: '天',
    units: '数量',
    periods: '期数',
    turns: '年周转次数',
    calls: '每四周拜访次数',
    volume: '年数量或金额',
    weight: '权重',
    year: '年份',
    index: '1 = 平均期间',
    degrees: '度',
    minutes: '分钟',
    km: '公里',
    kmh: '公里/小时',
  },
  types: { number: '数字', date: '日期', text: '文本', rows: '多行' },
  labels: {
    syntax: '语法',
    arguments: '参数',
    returns: '返回值',
    errors: '错误',
    formula: '计算公式',
    examples: '示例',
    related: '相关函数',
    optional: '可选',
    insert: '插入',
    help: '帮助页',
  },
  SEGMENT: {
    summary: '根据各期销售额得出现有客户的等级（EI 至 EIV 或 NEW）。',
    overview:
      '按贡献大小和购买稳定性划分现有客户：EI 巩固、EII 转化、EIII 提升、EIV 清理，NEW 表示尚早、无法判断。给出多个客户而不给贡献分界线时，分界线由这些客户得出：合计占总额 80% 的最小集合为高贡献。单个客户必须给出分界线，例如单元格 ContributionCut。“客户分类”按钮会写入所用的两条分界线和季节指数。净销售额历史用 SalesCut 和 SeasonalIndex，结果与按钮按净销售额写入的等级相同；订单没有毛利时 ContributionCut 与之相等，有毛利时按钮比较毛利（规则 ContributionBasis）。SeasonalIndex 对所看的每个月各有一个值，因此历史必须是同样的月份。',
    returns: 'history 的每一行返回 EI、EII、EIII、EIV 或 NEW。',
    formula:
      '贡献 = 最近 12 期之和，达到分界线为高。稳定性见 STABILITY，达到 stability_cut 为高。高/高 EI，高/低 EII，低/高 EIII，低/低 EIV。有订单的期数少于 3，或首单后不足两个完整季度，为 NEW。',
    parameters: {
      history: '各期（月）销售额，从早到晚，每个客户一行。空单元格表示该期没有订单。',
      contribution_cut:
        '高贡献的分界金额，须与 history 为同一种金额：净销售额用 SalesCut，上次分类所用的金额用 ContributionCut。省略时由各行得出。',
      stability_cut: '高稳定性的分界值；命名单元格 StabilityCut。默认 0.6。',
      seasonal_index: '各期的季节指数，使季节性生意不因淡季而吃亏；命名单元格 SeasonalIndex。',
    },
    examples: {
      e1: '十二个月每月 100，分界线 1,000：贡献高且稳定。',
      e2: '一个公式计算三个客户，分界线由这三行得出。',
      e3: '在表格列中使用团队的命名单元格。',
      e4: '与按净销售额分类客户的结果相同；此处没有季节性。',
    },
  },
  STABILITY: {
    summary: '客户购买的稳定程度，0 至 1。',
    overview:
      'SEGMENT 所依据的稳定性：有订单的期间占比、各季度是否均匀、最近一次订单有多近，均按客户自己的节奏衡量。',
    returns: '0 至 1 的数字；尚早无法判断时为 #N/A。',
    formula:
      '0.4 × 活跃占比 + 0.3 × (1 − min(1, 季度销售额的变异系数)) + 0.3 × 近期健康度；近期健康度 = clamp(1 − (R/I − 1)/2, 0, 1)，R 为距最近订单的期数，I 为订单间隔的中位数。',
    parameters: {
      history: '各期（月）销售额，从早到晚，每个客户一行。空单元格表示该期没有订单。',
      seasonal_index: '各期的季节指数，使季节性生意不因淡季而吃亏。',
    },
    examples: { e1: '十二个月完全相同：最稳定。' },
  },
  PROSPECT: {
    summary: '根据预期贡献和购买意向得出潜在客户的等级（PI 至 PIV）。',
    overview:
      '按可能带来的贡献和购买意愿划分潜在客户：PI 突破、PII 培育、PIII 以最少投入接单、PIV 搁置。没有数量或没有分界线时，由契合度决定。',
    returns: '每一行返回 PI、PII、PIII 或 PIV。',
    formula:
      '达到 contribution_cut（EI 和 EII 客户贡献的中位数）为高贡献；否则契合度达到 fit_cut 为高。意向达到 intent_cut 为高。高/高 PI，高/低 PII，低/高 PIII，低/低 PIV。',
    parameters: {
      expected: '预期年贡献；不清楚时留空。',
      intent: '购买意向，0 至 100，例如 INTENT 的结果。',
      contribution_cut: '高贡献的分界金额；命名单元格 ProspectCut。',
      fit: '契合度，已知评分（1 至 5）的平均值；没有数量或分界线时使用。',
      intent_cut: '高意向的分界值；命名单元格 IntentCut。默认 60。',
      fit_cut: '高契合度的分界值；命名单元格 FitCut。默认 3.5。',
    },
    examples: {
      e1: '预期 1,600，分界线 1,000，意向 72。',
      e2: '数量未知：契合度 4 为高，意向 50 为低。',
    },
  },
  INTENT: {
    summary: '根据五项检查得出潜在客户的购买意向（20 至 100）。',
    overview:
      '已知购买欲望检查的平均值 × 20。不清楚的检查留空即可，不会按零计算。60 及以上为高，40 至 60 为临界。',
    returns: '20 至 100 的数字；没有任何已知检查时为 #N/A。',
    formula: '已知检查的平均值 × 20。',
    parameters: {
      checks:
        '每行五个单元格（1 至 5）：对产品的兴趣、对购买条件的兴趣、符合需求、信任产品、对我们印象良好。空白表示不清楚。',
    },
    examples: { e1: '检查为 4、3、5、不清楚、2：平均 3.5。' },
  },
  CLOSECLASS: {
    summary: '预计多久成交：Hot、Promising、Potential、Overdue 或 No date。',
    overview:
      '根据预计下单日期得出潜在客户的时间等级。基准日是参数，因此明天打开结果也相同。联系节奏：Hot 每 2 天，Promising 每周，Potential 每月。',
    returns: '每一行返回 Hot、Promising、Potential、Overdue 或 No date。',
    formula:
      '天数 = expected_date − as_of。小于 0 为 Overdue，7 天以内 Hot，15 天以内 Promising，更晚 Potential；空白为 No date。',
    parameters: {
      expected_date: '预计下单日期；没有时留空。',
      as_of: '报表基准日。',
      hot_days: 'Hot 的最后一天；命名单元格 HotDays。默认 7。',
      promising_days: 'Promising 的最后一天；命名单元格 PromisingDays。默认 15。',
    },
    examples: { e1: '还有八天。' },
  },
  IMPORTANCE: {
    summary: '按数量划分潜在客户的重要性：Important、Secondary、Ordinary 或 Not sized。',
    overview:
      '对预期数量排序：合计占总量前 70% 的为 Important，到 90% 为 Secondary，其余为 Ordinary。跨越界限者归入上一级，数量相同则等级相同。在表格列中请把全部数量作为第二个参数。',
    returns: '每一行返回 Important、Secondary、Ordinary 或 Not sized。',
    formula:
      '数量从大到小累加，达到总量的 important_share 之前为 Important，达到 secondary_share 之前为 Secondary。',
    parameters: {
      volumes: '各潜在客户的预期数量；空白为 Not sized。',
      all_volumes: '参与排序的全部数量，一行或一列。省略时由各行自身排序。',
      important_share: 'Important 的累计占比；命名单元格 ImportantShare。默认 0.7。',
      secondary_share: 'Secondary 的累计占比；命名单元格 SecondaryShare。默认 0.9。',
    },
    examples: {
      e1: '合计 100：60 和 20 覆盖前 70%，加上 15 达到 90%。',
      e2: '表格中的一行与整列比较。',
    },
  },
  FUNNELSTAGE: {
    summary: '根据购买意向和支付能力得出潜在客户的漏斗阶段。',
    overview:
      '说明潜在客户处于成交过程的哪一步：Target market（尚无意向）、Potential customer（意向或能力有待确认）、Target customer 分为 case 3（能力强：优先，7 天内）、case 2（能力弱：保持联系并争取，14 天）和 case 1（暂时无法购买，30 天）。',
    returns: 'Target market、Potential customer 或 Target customer, case 1 至 3。',
    formula:
      '意向小于 30 或未知：Target market。低于 intent_cut 或能力未知：Potential customer。其余按能力为 Target customer。',
    parameters: {
      intent: '购买意向，0 至 100，例如 INTENT 的结果；空白表示未知。',
      ability: '支付能力：strong、weak 或 none（强、弱、无，或 2、1、0）；空白表示未知。',
      intent_cut: '高意向的分界值；命名单元格 IntentCut。默认 60。',
    },
    examples: { e1: '意向高，但支付能力弱。' },
  },
  STRATEGY: {
    summary: '以文字说明对某一等级的客户该做什么。',
    overview:
      '给出等级的策略和行动；给出原因代码时还有对策。EII 原因：a 喜欢新鲜，b 竞争对手给得更多，c 不满意。PII 原因：a 不了解我们，b 害怕更换，c 竞争对手更强。',
    returns: '多行文本：策略、针对原因的对策、行动。请打开“自动换行”以查看全文。',
    formula: '从行动手册中查找；团队的文字优先于标准文字。',
    parameters: {
      class_name:
        '等级、时间等级或漏斗阶段：EI 至 EIV、NEW、PI 至 PIV、Hot、Promising、Potential、Overdue、No date、Case 1 至 Case 3。',
      reason: 'EII 或 PII 客户的原因代码：a、b 或 c。',
      language: 'en、ko 或 zh。省略时为 Excel 的语言。',
      playbook: '团队自己的文字：“话术手册”工作表的命名区域 Playbook。省略时用标准文字。',
    },
    examples: { e1: '用英文显示 EII 客户的策略。', e2: '用团队自己起的策略名称显示。' },
  },
  LEADSCORE: {
    summary: '根据五项条件得出线索的分数（0 至 100）。',
    overview:
      '有望客户五项条件的得分。不清楚的条件留空，不计入。没有支付能力或没有需求的线索无论得分多少都不合格：“线索评分”按钮会在分数旁注明。',
    returns: '0 至 100 的数字；一无所知时为 #N/A。',
    formula: '已知条件之和 ÷ (2 × 已知个数) × 100；有权重时对已知条件为 Σ w·v ÷ (2 Σ w) × 100。',
    parameters: {
      conditions: '每行五个单元格：支付能力、欲望、需求、影响力、可接近性；0 否，1 部分，2 是，空白不清楚。',
      weights: '按相同顺序的五个权重；命名单元格 LeadWeights。省略时权重相同。',
    },
    examples: { e1: '8 分中得 5 分；有一项条件不清楚。' },
  },
  LEADPROBABILITY: {
    summary: '按学习所得模型给出每条线索的赢单概率，0 到 1。',
    overview:
      '用“线索评分”按钮写入“线索模型”工作表的模型（名称 LeadModel）给各行评分。各列按表头查找，顺序无关紧要，多余的列也无妨。空白单元格和“未知”一类的词算作未知，未知本身就是一种答案。一个公式即可给所有行评分并溢出；在表格列中，请给出本行的单元格，并把表头作为第三个参数。',
    returns: '表头以下每行一个 0 到 1 的数；空行为空白。',
    formula: '1 ÷ (1 + e^−logit)，logit = (all) + 对模型各行求 Σ 权重 ·（输入 − 均值）。',
    parameters: {
      features: '含表头行的各行，每条线索一行；若另给表头，则只含各行。',
      model: '模型：名称 LeadModel。',
      headers: '特征的表头行；省略时为其第一行。',
    },
    examples: {
      e1: '拜访次数为均值的老客户：logit 1，73%。多拜访两次的新客户：logit 0.5，62%。',
      e2: '在表格列中。',
    },
  },
  LEADREASONS: {
    summary: '按学习所得模型说明每条线索的有利与不利之处。',
    overview:
      'LEADPROBABILITY 的理由：与平均商机相比，最能提高和降低概率的事实，以及各自给 logit 增加的数值。连同其余事实和平均商机的 logit，它们之和恰好等于该线索的 logit。',
    returns: '表头以下每行一行文字。',
    formula: '一列的贡献 = 对模型中该列各行求 Σ 权重 ·（输入 − 均值）。',
    parameters: {
      features: '含表头行的各行，每条线索一行；若另给表头，则只含各行。',
      model: '模型：名称 LeadModel。',
      headers: '特征的表头行；省略时为其第一行。',
      count: '每一侧最多列出的理由数。默认 3。',
      language: '文字的语言：en、ko 或 zh。省略时为 Excel 的语言。',
    },
    examples: { e1: '每条线索最强的理由。' },
  },
  CALLFREQUENCY: {
    summary: '某一等级要求的每四周拜访次数。',
    overview:
      '多久拜访一次客户。一行中有多个等级（等级、时间等级、漏斗情形）时，以要求最高者为准。团队自己的等级与次数清单优先于默认值。',
    returns: '每四周拜访次数，最多 8 次（每周两次）；0 表示不实地拜访。',
    formula:
      '28 ÷ 周期（天）：EI 14，EII 7，EIII 14，EIV 84，NEW 14，PI 3，PII 14，PIII 28，Hot 2，Promising 7，Potential 28，Overdue 7，case 3 为 7，case 2 为 14，case 1 为 28；PIV 和 No date 无。',
    parameters: {
      classes: '一个等级，或同一客户并排的多个等级；空白会跳过。',
      frequencies: '自己的清单，两列：等级、每四周拜访次数。',
    },
    examples: {
      e1: 'EII 客户每周拜访。',
      e2: 'EI 要求 2 次，Hot 要求每周两次。',
      e3: '自己清单中的 A 级。',
    },
  },
  NEXTVISIT: {
    summary: '下次拜访的日期，落在工作日。',
    overview:
      '最近一次拜访后的一个周期；若不是工作日，则为其后的第一个工作日。休息日可以是一列日期，也可以是 PUBLICHOLIDAYS 的结果，其中的调休上班日按工作日计算。',
    returns: '日期；请为单元格设置日期格式。',
    formula: 'last + max(1, round(28 ÷ frequency))，取该日起的第一个工作日。',
    parameters: {
      last: '最近一次拜访的日期。',
      frequency: '每四周拜访次数，例如 CALLFREQUENCY 的结果；0 返回 #N/A。',
      holidays: '休息日：一列日期，或 PUBLICHOLIDAYS 的结果。',
      weekdays: '工作日，例如 周一至周五 或 1-5；命名单元格 WorkDays。默认周一至周五。',
    },
    examples: {
      e1: '2026-02-02 星期一之后两周。',
      e2: '同样的情况避开韩国春节：2026-02-19 星期四。',
    },
  },
  PUBLICHOLIDAYS: {
    summary: '某国某年的公共假日以及调休上班日。',
    overview:
      '以溢出列表给出全国性公共假日：日期、名称、类别。中国还列出周末调休上班日（“Working day”）。韩国和中国以政府已公布的年份为限。',
    returns: '每行三个单元格：日期、名称、“Day off”或“Working day”。请为第一列设置日期格式。',
    formula: '官方公报（KR）、国务院通知（CN）、date-holidays（其他）。',
    parameters: { country: '两位国家或地区代码，例如 KR、CN、US。', year: '年份。' },
    examples: { e1: '以元旦和马丁·路德·金日开头。' },
  },
  TRAVELTIME: {
    summary: '两地之间的估计行程分钟数，与拜访计划的算法相同。',
    overview:
      '直线距离乘以绕行系数得到道路里程，各段里程（市区、郊区、高速）按该段的速度行驶，再加上停车和步行的固定时间。这是估计值：团队自己的行程时间表在计划中优先。请传入规则表中的命名单元格，使单元格与计划一致。',
    returns: '整数分钟。',
    formula: 'round(fixed_minutes + 60 × Σ 各段里程 ÷ 该段速度)，道路里程 = 直线距离 × 绕行系数。',
    parameters: {
      from_latitude: '出发地纬度（度，WGS 84）。',
      from_longitude: '出发地经度（度）。',
      to_latitude: '目的地纬度（度）。',
      to_longitude: '目的地经度（度）。',
      circuity: '道路里程 ÷ 直线距离；命名单元格 Circuity。默认 1.35。',
      fixed_minutes: '每段行程另加的停车和步行分钟数；命名单元格 FixedMinutes。默认 5。',
      city_speed: '最初里程的速度（km/h）；命名单元格 CitySpeed。默认 22。',
      city_km: '市区速度适用到第几公里；命名单元格 CityKm。默认 5。',
      suburb_speed: '其后里程的速度（km/h）；命名单元格 SuburbSpeed。默认 35。',
      suburb_km: '郊区速度适用到第几公里；命名单元格 SuburbKm。默认 20。',
      highway_speed: '更远里程的速度（km/h）；命名单元格 HighwaySpeed。默认 65。',
    },
    examples: {
      e1: '首尔市政厅到江南站：8.78 km × 1.35 = 11.85 km；5 km 按 22 km/h，6.85 km 按 35 km/h，固定 5 分钟。',
      e2: '纬度 1 度（111.2 km），全程 60 km/h。',
    },
  },
  SELLOUT: {
    summary: '根据库存盘点得出经销商本期的销量。',
    overview: '由期初库存、进货和期末盘点得出本期销量。若剩余多于可能的数量，则盘点有误：#NUM!。',
    returns: '数量，大于或等于 0。',
    formula: 'opening + purchases − closing。',
    parameters: {
      opening: '期初库存。',
      purchases: '本期从我方进货的数量；退货记为负数。',
      closing: '期末盘点库存。',
    },
    examples: { e1: '期初 40，进货 60，剩余 25。' },
  },
  STOCKRATIO: {
    summary: '库存销售比：库存可以维持多少期。',
    overview: '期末库存与本期销量之比。使用上次拜访以来的销量时，单位为拜访周期。',
    returns: '期数；没有销售时为 #DIV/0!。',
    formula: 'closing ÷ sales。',
    parameters: { closing: '盘点库存。', sales: '本期销量。' },
    examples: { e1: '库存够用一期半。' },
  },
  STOCKSTATUS: {
    summary: '库存状态：Out of stock、Stock-out risk、Normal、Overstock、Severe、Dead stock。',
    overview:
      '按本期销量判断盘点库存，并可说明该怎么做：订货、保持、促销、调拨、退货。英文词在各语言中保持不变，便于公式比较；给出 language 时会翻译。',
    returns: '状态；answer 为“action”时返回该做什么。',
    formula:
      '比率 = closing ÷ sales。无库存：Out of stock；有库存无销售：Dead stock；比率 < 1 Stock-out risk，1 至 2 Normal，> 2 Overstock，> 3 Severe。',
    parameters: {
      closing: '盘点库存。',
      sales: '本期销量。',
      risk_ratio: '低于此比率为 Stock-out risk；命名单元格 StockRiskRatio。默认 1。',
      over_ratio: '高于此比率为 Overstock；命名单元格 StockOverRatio。默认 2。',
      severe_ratio: '高于此比率为 Severe；命名单元格 StockSevereRatio。默认 3。',
      answer: 'status（默认）或 action。',
      language: 'en（默认）、ko 或 zh。',
    },
    examples: { e1: '库存够用两期半。' },
  },
  DAYSOFSUPPLY: {
    summary: '库存可以维持多少天。',
    overview: '库存与日均销量之比。',
    returns: '天数；没有销售时为 #DIV/0!。',
    formula: 'stock ÷ (sales ÷ days)。',
    parameters: {
      stock: '盘点库存。',
      sales: '本期销量。',
      days: '销售期间的天数；命名单元格 StockPeriodDays。默认 30。',
    },
    examples: { e1: '库存 45，每天销售 3。' },
  },
  STOCKSHARE: {
    summary: '我方产品在经销商库存中的占比，0 至 1。',
    overview: '我方库存与全部库存之比，按单元格内容为数量或金额。下降五个百分点及以上值得沟通。',
    returns: '0 至 1 的比例；请为单元格设置百分比格式。',
    formula: 'Σ own ÷ Σ all。',
    parameters: {
      own: '各我方产品的库存，每个经销商一行；空白表示未盘点。',
      all: '包含我方在内的各产品库存，每个经销商一行；空白表示未盘点。',
    },
    examples: { e1: '120 件中有 30 件是我方的。' },
  },
  STOCKTURN: {
    summary: '库存周转率：平均库存每年售出多少次。',
    overview: '销量与平均库存之比，折算为全年。达到经销商中位数的 1.5 倍为快，一半及以下为慢。',
    returns: '年周转次数；没有库存时为 #DIV/0!。',
    formula: 'sales ÷ average_stock × periods_per_year。',
    parameters: {
      sales: '本期销量。',
      average_stock: '本期平均库存，例如 (期初 + 期末) ÷ 2。',
      periods_per_year: '一年的期数：月为 12（默认），周为 52，年为 1。',
    },
    examples: { e1: '每月售出一半库存，即一年周转六次。' },
  },
  STOCKCHANGE: {
    summary: '与上次盘点相比的库存变化。',
    overview:
      '比较同一经销商同一产品的两次盘点。增减达到 30% 值得询问原因；只出现在一次盘点中的产品为新增或消失。',
    returns: '比例，大于或等于 −1；answer 为“kind”时返回 Same、Up、Down、Added、Dropped 之一。',
    formula:
      '(current − previous) ÷ previous。达到 + limit 为 Up，达到 − limit 为 Down；上次没有为 Added，本次没有为 Dropped。',
    parameters: {
      previous: '上次盘点的库存；当时没有该产品则留空。',
      current: '当前库存；本次盘点没有该产品则留空。',
      limit: '达到多少算 Up 或 Down；命名单元格 StockChangeLimit。默认 0.3。',
      answer: 'change（默认）或 kind。',
    },
    examples: { e1: '从 100 到 60：减少 40%。', e2: '同样的结果，用词表示。' },
  },
  DEMANDRATE: {
    summary: '用适合历史数据的方法得出每期预期需求。',
    overview:
      '自动选择估计方法：需求平稳用平均，季节性在两个完整周期中重复时用季节指数，时有时无的产品用 TSB。TSB 还能察觉产品不再有人购买。answer 为“reason”时说明选择了什么以及原因。',
    returns:
      '每期数量；answer 为“deviation”返回标准差，“gap”返回两次需求之间的平均期数，“reason”返回一句说明。',
    formula:
      '少于 8 期：平均。期数 ÷ 有销售的期数 ≥ 1.32：TSB（Teunter、Syntetos 与 Babai 2011），概率 × 批量，平滑系数均为 0.1。季节性（周期滞后的自相关超过 90% 界限）：最近一个周期的水平 × 未来各期指数。其余用平均。可指定 SBA：(1 − 0.05) × 批量 ÷ 间隔（Syntetos 与 Boylan 2005）。',
    parameters: {
      history:
        '各期销量，从旧到新，每行一个产品。空白单元格表示该期没有销售；第一个数字之前的空白表示尚未上市。',
      method: 'auto（默认）、mean、seasonal、tsb 或 sba。',
      cycle: '一个完整季节周期的期数。默认 12。',
      horizon: '季节需求率所针对的未来期数。默认 1。',
      answer: 'rate（默认）、deviation、gap 或 reason。',
      language: '理由的语言：en（默认）、ko 或 zh。',
    },
    examples: { e1: '三期：取平均。', e2: '批量 4，每两期一次，减 5%。' },
  },
  SAFETYSTOCK: {
    summary: '为应对需求和到货偏离平均而持有的库存。',
    overview:
      '要使货物在所要求比例的补货周期内不断货，经销商应比预期需求多持有多少。所有时间与需求使用相同的期。交货期有波动时还需要平均需求。',
    returns: '数量，不取整。',
    formula: 'z √((R + L) σ² + d² σ_L²)，z 为服务水平的精确正态分位数，R 为检查间隔，L 为交货期。',
    parameters: {
      demand_deviation: '每期需求的标准差，例如 DEMANDRATE 的“deviation”。',
      lead_time: '从订货到到货的期数。',
      service_level: '不缺货的补货周期所占比例：A 类 0.975，B 类 0.95（默认），C 类 0.9。',
      review_period: '检查间隔（期数）；随时掌握库存时为 0（默认）。',
      lead_time_deviation: '交货期的标准差（期数）。默认 0。',
      demand: '每期平均需求；仅在交货期有波动时需要。',
    },
    examples: {
      e1: '每周偏差 500，两周，90%：约 906。',
      e2: '每天 2,500 ± 500，交货期 7 ± 7 天，90%：约 22,491。',
    },
  },
  REORDERPOINT: {
    summary: '再订货点，或每次检查时应补到的目标水平。',
    overview:
      '到货之前的预期需求加安全库存。没有检查间隔时是随时掌握库存的再订货点；有检查间隔时是每次拜访应补到的水平。',
    returns: '数量，不取整。',
    formula: 'd (R + L) + z √((R + L) σ² + d² σ_L²)。',
    parameters: {
      demand: '每期平均需求，例如 DEMANDRATE 的结果。',
      demand_deviation: '每期需求的标准差，例如 DEMANDRATE 的“deviation”。',
      lead_time: '从订货到到货的期数。',
      service_level: '不缺货的补货周期所占比例：A 类 0.975，B 类 0.95（默认），C 类 0.9。',
      review_period: '检查间隔（期数）；随时掌握库存时为 0（默认）。',
      lead_time_deviation: '交货期的标准差（期数）。默认 0。',
    },
    examples: {
      e1: '每周 2,500 ± 500，两周，90%：5,000 + 906。',
      e2: '同样条件，每四周检查一次：15,000 + 1,570。',
    },
  },
  EOQ: {
    summary: '成本最低的订货量。',
    overview:
      '订得多要存得久，订得少要订得勤；在经济订货量上，持有成本等于订货成本。该公式假定需求均匀且已知；经销商眼下需要多少，请用 SUGGESTEDORDER。',
    returns: '每次订货数量，不取整；给出其他 answer 时返回成本或订货间隔。',
    formula: 'Q = √(2 D K ÷ h)；成本 √(2 D K h)；间隔 Q ÷ D。',
    parameters: {
      demand: '单位时间（如一年）的需求量。',
      order_cost: '每次订货的固定成本，与数量无关。',
      holding_cost: '一件产品存放这段时间的成本。',
      answer: 'quantity（默认）、cost（这段时间的订货与持有成本）或 interval（订货间隔）。',
    },
    examples: {
      e1: '年需求 1,300，每次订货 8，每件每年 0.225：每次约 304 件。',
      e2: '每年成本 68.41。',
    },
  },
  SUGGESTEDORDER: {
    summary: '经销商应订购某产品多少。',
    overview:
      '历史不足八期时用行业惯例；之后用到下次到货为止的需求和安全库存，时有时无的产品用以往的高峰。需要量先按最小订货量和整箱取整，再受保质期、库存期和信用额度限制。answer 为“reason”时列出每一项，并指出削减订货的限制。',
    returns: '整箱数量；给出其他 answer 时返回相应的项。',
    formula:
      '不足 8 期：1.5 × 上期 − 库存位置。否则 d (R + L) + z √((R + L) σ² + d² σ_L²) − 库存位置。时有时无（间隔 ≥ 1.32）：以往 R + L 期窗口的分位数，按 TSB 需求率折算。库存位置 = stock + on_order − backorders。限制：d × shelf_life − 库存位置、d × maximum_cover − 库存位置、credit_headroom ÷ unit_price；所余不足最小订货量时不订。',
    parameters: {
      history:
        '各期销量，从旧到新，每行一个产品。空白单元格表示该期没有销售；第一个数字之前的空白表示尚未上市。',
      stock: '盘点库存。',
      on_order: '已订未到的数量。默认 0。',
      backorders: '已答应经销商客户但尚未交付的数量。默认 0。',
      lead_time: '从订货到到货的期数。默认 0.5。',
      review_period: '到下次订货的期数，即拜访周期。默认 1。',
      service_level:
        '不缺货的补货周期所占比例：A 类 0.975，B 类 0.95，C 类 0.9。默认 0.95；需求时有时无的，为 0.95 的（需覆盖周期数）次方，最低 0.9。',
      case_size: '每箱数量。默认 1。',
      minimum_order: '最小订货量。默认 0。',
      shelf_life: '货物必须售完的期数；省略则不限。',
      maximum_cover: '库存加订货最多维持的期数；省略则不限。',
      credit_headroom: '经销商还可赊欠的金额；省略则不限。',
      unit_price: '经销商的进货单价；给出 credit_headroom 时必填。',
      lead_time_deviation: '交货期的标准差（期数）。默认 0。',
      policy: 'auto（默认）、trade 或 statistical。',
      answer: 'quantity（默认）、expected、safety、level、need 或 reason。',
      language: '理由的语言：en（默认）、ko 或 zh。',
    },
    examples: {
      e1: '两期：1.5 × 100 − 60。',
      e2: '200 + 24.3 − 在库和在途 60 = 164.3，每箱 12。',
      e3: '保质期两期：2 × 100 − 60 = 140，共十一箱。',
    },
  },
  PRICEGAP: {
    summary: '一个价格与另一价格的差距，按包装单位折算。',
    overview: '将经销商的价格与政策价、邻近经销商或包装大小不同的竞品比较。',
    returns: '比例：−0.1 表示便宜 10%。',
    formula: '(price ÷ pack) ÷ (reference ÷ reference_pack) − 1。',
    parameters: {
      price: '一个包装的价格。',
      reference: '用于比较的价格。',
      pack: '包装含量，例如克。默认 1。',
      reference_pack: '参照包装的含量，单位相同。默认 1。',
    },
    examples: { e1: '90 与 100 相比。', e2: '500 克 90 与 400 克 100 相比。' },
  },
  PRICESTATUS: {
    summary: '零售价的状态：In policy、Below policy、Above policy、Thin margin 或 Negative margin。',
    overview: '将零售价与政策价及经销商进价比较，返回成立的最差状态。请给出政策价、进价或两者。',
    returns: '每一行返回五个词之一。',
    formula:
      '毛利率 = (retail − purchase) ÷ retail：小于 0 为 Negative margin，小于 minimum_margin 为 Thin margin。否则 retail 超出 policy ± tolerance 为 Below policy 或 Above policy。',
    parameters: {
      retail: '面向最终客户的价格。',
      policy: '政策价；没有则留空。',
      purchase: '经销商进价；未知则留空。',
      tolerance: '允许与政策价的偏差。默认 0.03。',
      minimum_margin: '低于此毛利率为 Thin margin。默认 0.08。',
    },
    examples: { e1: '比政策价低 4%。', e2: '售价低于经销商成本。' },
  },
  CREDITSTATUS: {
    summary: '信用额度使用状态：Within limit、Near limit、Over limit 或 No limit。',
    overview: '将经销商的欠款与额度比较。没有额度并不等于无限，因此返回 No limit。额度为 0 表示只收现款。',
    returns: '每一行返回四个词之一。',
    formula: '使用率 = exposure ÷ limit：达到 amber 为 Near limit，超过 red 为 Over limit。',
    parameters: {
      exposure: '未付发票 + 已发货 + 未完订单 − 预付款。',
      limit: '信用额度；未约定则留空。',
      amber: '达到多少算接近额度。默认 0.8。',
      red: '超过多少算超额。默认 1。',
    },
    examples: { e1: '100 中已用 85。' },
  },
  AGEBUCKET: {
    summary: '未付发票的账龄：Current、1-30、31-60、61-90 或 90+。',
    overview: '发票到期后的天数，按账龄表分段。基准日是参数，因此明天打开结果也相同。',
    returns: '每一行返回五个词之一。',
    formula: '天数 = as_of − due；不超过 0 为 Current。',
    parameters: { due: '发票的付款到期日。', as_of: '报表基准日。' },
    examples: { e1: '逾期 31 天。' },
  },
  LOSTRISK: {
    summary: '客户流失的风险，0 到 1。',
    overview:
      '按客户自己的订货节奏判断其在若干天内不再订货的可能性：每周订货的客户比每季订货的客户更早显出异常。请在一个公式中给出全部客户：客户达到 100 个且其中至少 40 个有过再次订货时，模型从这些数据中学习；不足时采用 CDNOW 的已发表参数。',
    returns: '0 到 1 的数；截至报告日期没有订单时为 #N/A。',
    formula:
      '1 − P(活跃) · (1 − ((α + T) ÷ (α + T + days))^(r + x))，BG/NBD 模型（Fader、Hardie 与 Lee，2005）：x 为首单之后的订单数，T 为首单至今的天数。',
    parameters: {
      order_dates: '订货日期，每行一个客户；空白、重复及报告日期之后的日期不计。',
      as_of: '报告日期。',
      days: '预期再次订货的天数。默认 90。',
    },
    examples: { e1: '40 天前订过一次货。' },
  },
  ORDERSPLIT: {
    summary: '把订单的增减分解为覆盖面和成交率的贡献。',
    overview: '订单数等于接触的潜在客户数乘以成交率。两个期间的增减按中点分解，两部分之和等于总增减。',
    returns: '三个单元格：覆盖面的贡献、成交率的贡献、总增减。',
    formula: 'ΔC · (w₀ + w₁)/2；Δw · (C₀ + C₁)/2；C₁w₁ − C₀w₀。',
    parameters: {
      coverage_before: '前一期间接触的潜在客户数（不重复）。',
      orders_before: '前一期间的订单数。',
      coverage_now: '后一期间接触的潜在客户数（不重复）。',
      orders_now: '后一期间的订单数。',
    },
    examples: { e1: '客户数和成交率都翻倍：多 75 单，各占一半。' },
  },
  GROWTHSPLIT: {
    summary: '把销售增长分解为新增、流失和保留客户，精确到分。',
    overview:
      '比较两张形状相同的净销售额表：每行一个客户，每列一条产品线。增减 = 新增 − 流失 + 保留；保留 = 相同产品线 + 新增产品线 − 停购产品线。空白表示没有销售；只有退货的客户不算购买客户。',
    returns: '七个单元格：新增、流失、保留、相同产品线、新增产品线、停购产品线、增减。',
    formula: '金额四舍五入到分，按整数相加。',
    parameters: {
      prior: '前一期间的净销售额，不含表头。',
      current: '后一期间的净销售额，行列相同。',
    },
    examples: { e1: '一个客户流失（80），一个新增（50），一个保留客户的产品线有变化。' },
  },
  SEASONALINDEX: {
    summary: '十二个月的季节指数；1 为平均月份。',
    overview: '各月占当年销售比重的多年平均值乘以十二。低于 0.8 的月份为淡季。需要两个完整年度的数据。',
    returns: '十二个单元格，从一月开始，合计为 12。',
    formula: '多年平均（月 ÷ 年）× 12。',
    parameters: {
      sales: '各月销售额，由远及近，至少 24 个月。',
      first_month: '第一个值所在的月份，1 到 12。默认 1。',
    },
    examples: { e1: '只在下半年销售的行业。' },
  },
} as const;
