import type { Choice, DEVELOPMENT_REGISTER_IDS, RegisterColumn, RegisterSpec, Words } from './register-spec';
import { column, DATE, DONE, inThree, NOTE, REP } from './register-words';

/** Tier of a line of the development plan; left blank, both. */
const TIERS: readonly Choice[] = [
  { id: '2', words: inThree('Tier 2|2|Second tier', '2차|2차 대리점', '二批|二级') },
  { id: '3', words: inThree('Terminal|3|Retail|Outlet', '터미널|소매점|매장', '终端|零售|门店') },
];

const text = (
  id: string,
  width: number,
  words: Words,
  more: Partial<Pick<RegisterColumn, 'required' | 'telling'>> = {},
): RegisterColumn => column(id, 'text', width, words, more);
const number = (
  id: string,
  width: number,
  words: Words,
  more: Pick<RegisterColumn, 'telling'> = {},
): RegisterColumn => column(id, 'number', width, words, more);
const date = (id: string, words: Words, required = false): RegisterColumn =>
  column(id, 'date', 12, words, required ? { required } : {});

const DEALER = text('Customer', 18, inThree('Dealer|Customer', '딜러|거래처|대리점', '经销商|客户'));

/** The monthly development plan: a line a representative, area and tier (DOMAIN 7). */
export const DEVELOPMENT_PLAN: RegisterSpec = {
  id: 'DevelopmentPlan',
  words: inThree('Development plan|Account development plan', '개발 계획|개척 계획', '开发计划|市场开发计划'),
  columns: [
    date('Month', inThree('Month|Plan month', '월|계획월', '月份|计划月份'), true),
    REP,
    text('Area', 16, inThree('Area|District', '지역|구역', '区域|片区')),
    column('Tier', 'choice', 10, inThree('Tier|Level', '단계|차수', '层级'), { choices: TIERS }),
    number('Targets', 9, inThree('Targets', '대상 수|대상', '目标数|目标客户数')),
    number('Visits', 9, inThree('Visits planned|Visits', '계획 방문 수|방문 횟수', '计划拜访数|拜访次数')),
    number('ToOpen', 9, inThree('To open|Quantity to open', '개설 목표|개발 수량', '计划开户|开发数量'), {
      telling: inThree(
        'Accounts to open|Outlets to open',
        '개척 목표|신규 개설 목표',
        '计划开发数量|开发目标数',
      ),
    }),
    date('From', inThree('From|Start', '시작일|부터', '开始日期|起')),
    date('To', inThree('To|End', '종료일|까지', '结束日期|止')),
    number('Visited', 9, inThree('Visited', '방문 실적|방문 수', '实际拜访|已拜访')),
    number('Opened', 9, inThree('Opened', '개설 실적|개설 수', '实际开户|已开户')),
    text('Problem', 26, inThree('Problems met|Problem', '문제점|애로 사항', '存在问题|问题')),
    text(
      'Comment',
      26,
      inThree('Comment of the manager|Comment', '관리자 평가|코멘트|평가', '经理点评|评语'),
    ),
    text('Outcome', 18, inThree('Outcome|Reward or correction', '결과|포상 및 시정', '处理结果|奖惩')),
  ],
};

/** Trips and other events with dealers. */
export const DEALER_EVENTS: RegisterSpec = {
  id: 'DealerEvents',
  words: inThree(
    'Dealer events|Dealer trips',
    '딜러 행사|대리점 행사|대리점 여행',
    '经销商活动|经销商旅游|经销商会议',
  ),
  columns: [
    DATE,
    text('Event', 26, inThree('Event|Trip', '행사|행사명|여행', '活动|活动名称'), {
      required: true,
      telling: inThree('Dealer event|Dealer trip', '대리점 행사|딜러 행사명', '经销商活动|旅游活动'),
    }),
    text('Where', 18, inThree('Where|Place', '장소', '地点')),
    text('Leader', 16, inThree('Led by|Company leader', '인솔 책임자|인솔자', '带队人|负责人')),
    number('People', 9, inThree('Dealers|People', '참가 딜러 수|인원', '参加人数|人数')),
    number('Cost', 12, inThree('Cost', '비용', '费用')),
    NOTE,
  ],
};

/** What dealers said and proposed, at an event or elsewhere. */
export const DEALER_SUGGESTIONS: RegisterSpec = {
  id: 'DealerSuggestions',
  words: inThree(
    'Dealer suggestions|Suggestions',
    '딜러 제안|대리점 건의|건의사항',
    '经销商建议|建议|建议记录',
  ),
  columns: [
    DATE,
    DEALER,
    text('Event', 22, inThree('At event|Event', '행사|행사명', '活动|活动名称')),
    text('What', 40, inThree('Suggestion|What', '제안|의견|내용', '建议|意见|内容'), {
      required: true,
      telling: inThree(
        'Suggestion|Dealer suggestion|Suggestion made',
        '제안 내용|건의 사항|건의 내용',
        '建议内容|意见建议',
      ),
    }),
    REP,
    date('Due', inThree('Answer due|Due', '회신 기한|기한', '答复期限|期限')),
    text('Answer', 30, inThree('Answer', '회신|조치', '答复|处理')),
    DONE,
  ],
};

/** What the off-season keeps. */
export const DEVELOPMENT_REGISTERS: Readonly<
  Record<(typeof DEVELOPMENT_REGISTER_IDS)[number], RegisterSpec>
> = {
  DevelopmentPlan: DEVELOPMENT_PLAN,
  DealerEvents: DEALER_EVENTS,
  DealerSuggestions: DEALER_SUGGESTIONS,
};
