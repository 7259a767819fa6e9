export default {
  classes: {
    EI: {
      name: '巩固',
      summary: '贡献高、交易稳定：守住这位客户，共同成长。',
      actions: {
        serve: '优先服务，客户投诉3天内解决。',
        bond: '建立利益共同体：共同的关注点、共同的计划，双方人员相互熟悉。',
        consult: '做客户的经营顾问，提供市场数据、思路和资源支持。',
        plan: '共同制定长期发展计划，并按计划逐步落实。',
        newProducts: '在维持现有产品的同时，每季度推荐一款新品。',
        time: '约占老客户时间的30%。',
      },
    },
    EII: {
      name: '转化',
      summary: '贡献高但不稳定：最为紧迫，找出原因并加以解决。',
      actions: {
        findWhy: '从产品、服务、竞争、客户兴趣等方面找出不稳定的原因，并记录原因代码。',
        countermeasure: '针对原因制定对策，注明依据和完成期限。',
        followUp: '每周跟进一次。',
        rescore: '90天后重新评估并记录结果。',
        time: '短期内投入时间最多，约占老客户时间的40%。',
      },
    },
    EIII: {
      name: '提升',
      summary: '贡献低但稳定：忠诚客户，给予支持就能成长。',
      actions: {
        visit: '定期拜访。',
        analyse: '与客户一起分析经营状况，寻找增长点。',
        support: '提供陈列支持、客户开发支持和促销支持。',
        record: '记录给予的支持及其效果。',
        time: '约占老客户时间的20%。',
      },
    },
    EIV: {
      name: '清理',
      summary: '贡献低且不稳定：核算投入是否值得。',
      actions: {
        costToServe: '核算净收益：毛利 − 供货成本 − 工时 × 每小时成本 − 营销费用。',
        future: '加上未来可预期的收益。',
        lessEffort: '降低投入：电话订货、固定订货日、设最低订货量。',
        giveUp: '只有连续两次核算净收益为负并经主管确认，才可放弃。',
        time: '不超过老客户时间的10%左右。',
      },
    },
    NEW: {
      name: '了解',
      summary: '为时尚早：订货不足三次，或自首次订货起不满两个季度。',
      actions: {
        start: '确保头几单顺利：送货、陈列、结算。',
        contact: '每次订货后保持联系。',
        learn: '了解客户自身的订货周期和品种。',
        rescore: '下月数据出来后重新分类。',
      },
    },
    PI: {
      name: '突破',
      summary: '预期贡献高、意向强：尽快签约。',
      actions: {
        obstacles: '列出签约障碍，逐项落实负责人和日期。',
        keyPeople: '加强服务，搞好与关键人物的关系。',
        costOfDelay: '说明晚一天的损失：每天的预期毛利。',
        next: '3天内再次联系。',
      },
    },
    PII: {
      name: '培育',
      summary: '预期贡献高、意向弱：及早准备，持续投入。',
      actions: {
        plan: '制定带有阶段目标的客户开发计划。',
        findWhy: '找出意向低的原因，并记录原因代码。',
        keyPeople: '与最高决策人建立关系。',
        next: '每14天联系一次。',
      },
    },
    PIII: {
      name: '顺势接单',
      summary: '预期贡献低、意向强：以最少的投入拿下订单。',
      actions: {
        order: '通过电话或网上提供标准产品，不给特殊条件。',
        next: '每30天联系一次。',
      },
    },
    PIV: {
      name: '搁置',
      summary: '预期贡献低、意向弱：保留名单，不安排拜访。',
      actions: {
        park: '不上门拜访，只保持资讯发送。',
        next: '每季度查看一次是否有变化。',
      },
    },
    Hot: {
      name: '热恋客户',
      summary: '预计7天内下单。',
      actions: { close: '排除最后的障碍，促成签单。', next: '每2天联系一次。' },
    },
    Promising: {
      name: '有望客户',
      summary: '预计8至15天内下单。',
      actions: { win: '用方案、实证和关键人沟通积极争取决定。', next: '每周联系一次。' },
    },
    Potential: {
      name: '潜在客户',
      summary: '预计下单时间在15天以后。',
      actions: { keep: '用对客户有价值的信息保持其兴趣。', next: '每月联系一次。' },
    },
    Overdue: {
      name: '已过期',
      summary: '预计下单日期已过。',
      actions: {
        update: '确认新的日期并记录。',
        risk: '推迟超过两次即为风险信号，了解真正的原因。',
      },
    },
    NoDate: {
      name: '无日期',
      summary: '尚不知预计下单日期。',
      actions: { ask: '询问计划何时下单。' },
    },
    TargetMarket: {
      name: '目标市场',
      summary: '有需求或可能有需求，但意向未知或尚无意向。',
      actions: {
        size: '估算需要程度和用量，先从占总需求70%的对象入手。',
        reach: '进行首次接触，逐项检查五个购买欲望要点。',
      },
    },
    PotentialCustomer: {
      name: '潜力客户',
      summary: '有一定意向，但意向或支付能力尚不明确。',
      actions: {
        clarify: '弄清意向：要下决心还缺什么？',
        ability: '核实支付能力。',
      },
    },
    Case1: {
      name: '目标客户 情形1',
      summary: '有意购买，但目前无力购买。',
      actions: { setAside: '暂时搁置，但不断联系。', next: '每30天联系一次。' },
    },
    Case2: {
      name: '目标客户 情形2',
      summary: '有意购买，但支付能力较弱。',
      actions: { keepContact: '保持联系，积极争取：首单减量、条件合适。', next: '每14天联系一次。' },
    },
    Case3: {
      name: '目标客户 情形3',
      summary: '既有意购买又有支付能力：首选对象。',
      actions: { first: '优先安排拜访，力争拿下订单。', next: '每7天联系一次。' },
    },
  },
  reasons: {
    EII: {
      novelty: {
        reason: '喜欢尝试新东西',
        switchingCost: '帮客户算一笔账：更换所增加的成本并不划算。',
        loyalty: '用忠诚客户计划加以巩固：年终返利、累计量奖励。',
      },
      competitorOffer: {
        reason: '竞争对手给的利益更多',
        advantages: '突出我方产品在性能上的优势。',
        benefit: '说明产品给这位客户带来的具体利益。',
        loyalty: '结合忠诚客户计划：年终返利、累计量奖励。',
      },
      dissatisfied: {
        reason: '对产品或服务不满意',
        talk: '与客户深入沟通，弄清不满的具体所在。',
        correct: '反馈给公司改进，并将结果告知客户。',
        empathy: '态度和同理心为先：多倾听，不辩解。',
        fittingProduct: '提供最合适的产品和服务。',
      },
    },
    PII: {
      unfamiliar: {
        reason: '不了解我们公司和产品',
        relationship: '先建立个人关系。',
        strengths: '再集中介绍公司实力和产品对该客户的具体好处。',
      },
      switchingRisk: {
        reason: '担心转换成本或风险',
        riskByRisk: '把可能的风险逐一分析，逐项给出解决办法。',
        trial: '争取试用：小批量、标准明确。',
      },
      competitorStronger: {
        reason: '竞争对手更强',
        service: '在服务上取胜：供货、响应、售后跟进。',
        trust: '建立客户对人和产品的信任。',
        priceLast: '价格放在最后，且仅在我方确实更低时使用。',
      },
    },
  },
} as const;
