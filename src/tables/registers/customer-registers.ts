import type { Choice, CUSTOMER_REGISTER_IDS, RegisterSpec, Words } from './register-spec';
import { also, choice, column, CUSTOMER, DUE, inThree, NAME, NOTE, REP } from './register-words';

const CLASSES: readonly Choice[] = ['EI', 'EII', 'EIII', 'EIV', 'NEW', 'PI', 'PII', 'PIII', 'PIV'].map((id) =>
  choice(id, inThree(id, id, id)),
);

/** Reason codes of EII and PII (DOMAIN 1.1, 1.2): the letter is what both have in common. */
const REASONS: readonly Choice[] = [
  choice('a', inThree('a|novelty|does not know us', 'a|새것을 좋아함|우리를 모름', 'a|喜欢尝新|不了解我们')),
  choice(
    'b',
    inThree(
      'b|competitor offers more|fears switching',
      'b|경쟁사가 더 제시|전환을 걱정함',
      'b|竞争对手给得更多|担心转换',
    ),
  ),
  choice(
    'c',
    inThree('c|dissatisfied|competitor stronger', 'c|불만족|경쟁사가 강함', 'c|不满意|竞争对手更强'),
  ),
];

/** Support that is given to EIII customers (DOMAIN 1.1), noted by its code in the place of a reason. */
export const SUPPORT_KINDS: readonly Choice[] = [
  choice('display', inThree('display|display support', '진열|진열 지원', '陈列|陈列支持')),
  choice(
    'development',
    inThree(
      'development|customer development|development support',
      '고객 개발|고객 개발 지원',
      '客户开发|客户开发支持',
    ),
  ),
  choice('promotion', inThree('promotion|promotion support', '판촉|판촉 지원', '促销|促销支持')),
];

/** A step of the account plan of a PII prospect (DOMAIN 1.2), noted by its code in the place of a reason. */
export const MILESTONE: Choice = choice(
  'milestone',
  inThree('milestone|account plan', '마일스톤|단계 목표', '里程碑|阶段目标'),
);

const RESULTS: readonly Choice[] = [
  choice('worked', inThree('worked|solved|yes|done', '해결|성공|예|완료', '有效|解决|是|成功')),
  choice('partly', inThree('partly|partial', '일부|부분|일부 해결', '部分|部分有效')),
  choice('failed', inThree('failed|no|not solved', '실패|미해결|아니오', '无效|失败|否|未解决')),
];

const ORIGINS: readonly Choice[] = [
  choice(
    'information',
    inThree('information channel|information|press', '정보 채널|정보|언론', '信息渠道|信息'),
  ),
  choice(
    'targets',
    inThree('unused target|target|targets', '미개척 목표|목표 시장|미진입 시장', '未开发目标|目标市场'),
  ),
  choice('channels', inThree('new channel|channel', '새 채널|신규 채널', '新渠道|渠道')),
  choice('products', inThree('new product|product', '신제품', '新产品')),
];

/** What a team does about its customers; made by the review of customers. */
export const CUSTOMER_REGISTERS: Readonly<Record<(typeof CUSTOMER_REGISTER_IDS)[number], RegisterSpec>> = {
  Actions: {
    id: 'Actions',
    words: inThree(
      'Actions|Action plan|Action list|Milestones|Account plan|Countermeasures',
      '조치|조치 계획|실행 계획|대책|마일스톤',
      '行动|行动计划|对策|对策表|里程碑',
    ),
    columns: [
      { ...CUSTOMER, required: true },
      NAME,
      column('Class', 'choice', 8, inThree('Class', '등급', '等级'), { choices: CLASSES }),
      column(
        'Reason',
        'choice',
        14,
        inThree(
          'Reason or code|Reason (a, b, c)|Reason|Code',
          '원인 또는 코드|원인(a, b, c)|원인|코드',
          '原因或代码|原因(a、b、c)|原因|代码',
        ),
        { choices: [...REASONS, ...SUPPORT_KINDS, MILESTONE] },
      ),
      column('Obstacle', 'text', 30, inThree('Obstacle', '걸림돌|장애물', '障碍'), {
        telling: inThree('Obstacles|Barrier', '장애 요인', '障碍因素'),
      }),
      column('Evidence', 'text', 30, inThree('Evidence', '근거', '依据|证据')),
      column('Countermeasure', 'text', 36, inThree('Countermeasure|Measure', '대책', '对策|措施'), {
        telling: inThree(
          'Countermeasures|Action planned|Milestone|Step',
          '조치 계획|실행 과제|단계 목표',
          '应对措施|行动方案|里程碑',
        ),
      }),
      REP,
      column(
        'KeyPeople',
        'text',
        22,
        inThree('Key people|Key person', '핵심 인물|의사결정자', '关键人物|决策人'),
      ),
      column('Opened', 'date', 12, inThree('Opened|Opened on', '시작일|등록일', '开始日期|登记日期')),
      DUE,
      column(
        'FollowedUp',
        'date',
        14,
        inThree('Last follow-up|Followed up on', '최근 점검일', '最近跟进日期'),
      ),
      column('Result', 'choice', 12, inThree('Result', '결과', '结果'), { choices: RESULTS }),
      column('Closed', 'date', 12, inThree('Closed on|Closed', '종료일', '结束日期')),
      NOTE,
    ],
  },
  ServeInputs: {
    id: 'ServeInputs',
    words: inThree(
      'Cost to serve|Service cost',
      '유지 비용|거래처 유지비|서비스 비용',
      '服务成本|维护成本|客户维护费用',
    ),
    columns: [
      { ...CUSTOMER, required: true },
      NAME,
      column(
        'Margin',
        'number',
        18,
        inThree('Gross margin a year|Gross margin per year|Annual gross margin', '연간 매출총이익', '年毛利'),
      ),
      column('SupplyCost', 'number', 18, inThree('Supply cost a year', '연간 공급 비용', '年供货成本'), {
        telling: inThree(
          'Supply cost|Delivery cost|Logistics cost',
          '공급 비용|배송 비용|물류비',
          '供货成本|配送成本|物流成本',
        ),
      }),
      column('Hours', 'number', 14, inThree('Hours a year', '연간 투입 시간', '年投入小时'), {
        telling: inThree('Hours spent|Sales hours|Hours', '투입 시간|영업 시간 투입', '投入时间|投入小时'),
      }),
      column('Marketing', 'number', 18, inThree('Marketing a year', '연간 마케팅 비용', '年营销费用'), {
        telling: inThree('Marketing cost|Promotion cost', '마케팅 비용|판촉비', '营销费用|促销费用'),
      }),
      column(
        'FutureBenefit',
        'number',
        22,
        inThree('Future benefit a year', '향후 기대 이익(연)', '未来预期收益（年）'),
      ),
      column(
        'Confirmed',
        'tick',
        22,
        inThree('Give up: manager confirms', '포기: 관리자 확인', '放弃：主管确认'),
      ),
      NOTE,
    ],
  },
  FutureCustomers: {
    id: 'FutureCustomers',
    words: inThree('Future customers|Target list', '미래 고객|미래 거래처', '未来客户|未来客户名单'),
    columns: [
      { ...also(NAME, 'Company|Target', '업체명|상호', '单位名称|公司名称'), required: true },
      column('Origin', 'choice', 20, inThree('Origin', '출처', '来源'), { choices: ORIGINS }),
      column('Region', 'text', 14, inThree('Region', '지역', '区域')),
      column('Channel', 'text', 14, inThree('Channel', '채널', '渠道')),
      column('Demand', 'text', 34, inThree('Demand points', '수요 포인트', '需求点'), {
        telling: inThree('Demand|Demand point', '수요점', '需求要点'),
      }),
      column('Material', 'tick', 14, inThree('Material ready', '자료 준비', '资料已备'), {
        telling: inThree('Materials ready', '자료 준비 여부', '资料准备'),
      }),
      column('Method', 'text', 20, inThree('Contact method', '접촉 방법', '联系方式')),
      column('Noted', 'date', 12, inThree('Noted on', '등록일', '登记日期')),
      column('FirstContact', 'date', 14, inThree('First contact', '최초 접촉일', '首次联系')),
      column('ProspectOn', 'date', 16, inThree('Prospect since', '잠재 고객 전환일', '转为潜在客户日期')),
      REP,
      NOTE,
    ],
  },
  Sources: {
    id: 'Sources',
    words: inThree('Prospect sources|Lead sources', '고객 발굴 경로|발굴 경로', '客户来源|线索来源'),
    columns: [
      column('Code', 'number', 8, inThree('Code', '코드', '代码'), { required: true }),
      column('Label', 'text', 34, inThree('Source', '경로', '来源')),
      column('Cost', 'number', 16, inThree('Cost', '비용', '费用')),
      NOTE,
    ],
  },
};

/** Names of the nine sources (DOMAIN 2); the first is what a new sheet says, and a team may change it there. */
export const SOURCE_WORDS: readonly Words[] = [
  inThree('Direct visit|cold visit|visit', '직접 방문|방문|개척 방문', '直接拜访|拜访|陌生拜访'),
  inThree('Chain introduction|referral chain', '연쇄 소개|소개 연결', '连锁介绍|连锁介绍法'),
  inThree(
    "Predecessor's customers|predecessor|handover",
    '전임자 고객|전임자|인수',
    '前任客户|前任业务员的客户|交接',
  ),
  inThree(
    'Introduction by old customers|customer referral|referral',
    '기존 고객 소개|고객 소개|소개',
    '老客户介绍|客户介绍|转介绍',
  ),
  inThree('Direct mail|DM', '직접 우편|DM|우편', '直邮|DM'),
  inThree('Sales letter|letter', '판매 편지|세일즈 레터|편지', '销售信函|信函'),
  inThree('Telephone|phone|telemarketing|call', '전화|텔레마케팅', '电话|电话营销'),
  inThree('Exhibition|trade fair|fair|show|event', '전시회|박람회|행사', '展示会|展会|展览'),
  inThree('Personal network|network|acquaintance|friends', '인맥|지인', '人际关系|人脉|熟人'),
];
