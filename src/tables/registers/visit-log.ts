import type { RegisterColumn, RegisterSpec } from './register-spec';
import {
  also,
  column,
  CUSTOMER,
  DATE,
  GOAL_RESULTS,
  ID,
  inThree,
  MISS_REASONS,
  NAME,
  NOTE,
  REP,
  VISIT_STATES,
} from './register-words';

/** Goals that one row has room for. */
export const GOALS_PER_VISIT = 3;

const numbers = Array.from({ length: GOALS_PER_VISIT }, (_, index) => index + 1);

/** Headers of a log that has room for one goal. */
const ONE_GOAL = inThree(
  'Goal|Visit goal|Purpose|Visit purpose|Purpose of visit',
  '목표|방문 목적|방문목표|목적',
  '目标|拜访目的|拜访目标|目的',
);

const goalColumns = numbers.flatMap((n): readonly RegisterColumn[] => [
  column(`Goal${n}`, 'text', 26, inThree(`Goal ${n}`, `목표 ${n}`, `目标${n}`), {
    ...(n === 1 && { telling: ONE_GOAL }),
  }),
  column(`Result${n}`, 'choice', 10, inThree(`Result ${n}`, `결과 ${n}`, `结果${n}`), {
    choices: GOAL_RESULTS,
    ...(n === 1 && { spare: inThree('Goal met|Goal reached', '목표 달성|달성 여부', '目标达成|是否达成') }),
  }),
  column(`Miss${n}`, 'choice', 12, inThree(`Why missed ${n}`, `미달성 사유 ${n}`, `未达成原因${n}`), {
    choices: MISS_REASONS,
    ...(n === 1 && {
      telling: inThree('Why missed|Reason for miss', '미달성 사유|미달 사유', '未达成原因|未完成原因'),
    }),
  }),
]);

/** One row a visit (DOMAIN 5); everything that reports say of visits comes from here. */
export const visitLog: RegisterSpec = {
  id: 'VisitLog',
  words: inThree(
    'Visit log|Visit record|Visit report|Call log|Call report',
    '방문 일지|방문기록|방문 보고|영업일지|활동일지',
    '拜访记录|拜访日志|拜访报告|访店记录',
  ),
  columns: [
    ID,
    { ...DATE, words: inThree('Visit date|Date', '방문일|날짜|일자|방문일자', '拜访日期|日期|拜访时间') },
    REP,
    { ...CUSTOMER, required: true },
    NAME,
    column('Status', 'choice', 10, inThree('Visit|Status', '방문 여부|상태', '拜访情况|状态'), {
      choices: VISIT_STATES,
    }),
    column('Contact', 'text', 14, inThree('Met with|Contact', '면담자|만난 사람', '面谈人|见到的人'), {
      telling: inThree('Person met|Contact met|Met', '접견자|면담 대상|상담자', '接待人|会见人|拜访对象'),
    }),
    column('Sell', 'tick', 7, inThree('Sell', '판매', '销售')),
    column('Maintain', 'tick', 9, inThree('Maintain the market|Maintain', '시장 유지|시장 관리', '维护市场')),
    column('Relate', 'tick', 9, inThree('Relationship', '관계 구축|고객 감정', '建立客情|客情')),
    column('Inform', 'tick', 9, inThree('Information', '정보 수집', '收集信息')),
    column('Guide', 'tick', 7, inThree('Guide', '고객 지도|지도', '指导客户|指导')),
    ...goalColumns,
    column(
      'OrderAmount',
      'number',
      12,
      inThree('Order taken|Order amount', '수주 금액|주문 금액', '订单金额|签单金额'),
    ),
    column('Promise', 'text', 26, inThree('Promise made|Promise', '약속 사항|약속', '承诺事项|承诺'), {
      telling: inThree('Promised|Commitment', '약속 내용', '承诺内容'),
    }),
    column('PromiseDue', 'date', 12, inThree('Promise due|Due', '약속 기한|기한', '承诺期限|期限')),
    column(
      'PromiseKept',
      'date',
      12,
      inThree('Promise kept on|Kept on', '약속 이행일|이행일', '兑现日期|履行日期'),
    ),
    column('NextStep', 'text', 26, inThree('Next step', '다음 할 일|다음 단계', '下一步|下步计划'), {
      telling: inThree(
        'Next steps|Follow-up|Next action',
        '후속 조치|향후 계획|향후 조치',
        '后续跟进|跟进事项|下一步计划',
      ),
    }),
    column('NextVisit', 'date', 12, inThree('Next visit', '다음 방문일|차기 방문', '下次拜访')),
    column(
      'ExpectedDate',
      'date',
      12,
      inThree('Expected order date', '예상 수주일|주문 예정일', '预计成交日期|预计签单日期'),
    ),
    column(
      'Interest',
      'rating',
      9,
      inThree('Interest in product (1-5)', '제품 관심 (1-5)', '对产品的关心 (1-5)'),
    ),
    column(
      'Buying',
      'rating',
      9,
      inThree('Interest in buying (1-5)', '구입 관심 (1-5)', '对购入的关心 (1-5)'),
    ),
    column('Fits', 'rating', 9, inThree('Fits the needs (1-5)', '필요 부합 (1-5)', '符合需求 (1-5)')),
    column(
      'Trust',
      'rating',
      9,
      inThree('Trusts the product (1-5)', '제품 신뢰 (1-5)', '对产品的信赖 (1-5)'),
    ),
    column(
      'Impression',
      'rating',
      9,
      inThree('Good impression of us (1-5)', '당사 인상 (1-5)', '对我们的印象 (1-5)'),
    ),
    column('Strengths', 'text', 24, inThree('What went well|Strengths', '잘한 점|장점', '做得好的地方|优点')),
    column('Improve', 'text', 24, inThree('To improve', '개선할 점|개선점', '需改进的地方|改进点')),
    also(
      NOTE,
      'Visit notes|What was said|Discussion',
      '방문 내용|상담 내용|면담 내용|활동 내용',
      '拜访内容|洽谈内容|沟通内容|面谈内容',
    ),
  ],
};
