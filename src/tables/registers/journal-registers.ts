import type { JournalRegisterId, RegisterSpec } from './register-spec';
import {
  also,
  column,
  COMPLAINT_KINDS,
  CONFIDENCES,
  CUSTOMER,
  DATE,
  DONE,
  DUE,
  FACT_KINDS,
  ID,
  inThree,
  NOTE,
  POLICY_KINDS,
  REP,
} from './register-words';
import { visitLog } from './visit-log';

/** What visits and the talk about them leave behind, in the order in which the sheets are made. */
export const JOURNAL_REGISTERS: Readonly<Record<JournalRegisterId, RegisterSpec>> = {
  VisitLog: visitLog,
  OpenItems: {
    id: 'OpenItems',
    words: inThree(
      'Promises and tasks|Promises|To do|To-do list|Task list|Open tasks|Commitments',
      '약속과 할 일|약속|약속사항|할 일|할일 목록|과제',
      '承诺与待办|承诺|承诺事项|待办|待办事项|任务清单',
    ),
    columns: [
      ID,
      also(
        DATE,
        'Promised on|Made on|Created|Opened',
        '약속일|작성일|등록일자|약속일자',
        '承诺日期|创建日期|登记日',
      ),
      REP,
      CUSTOMER,
      column('What', 'text', 40, inThree('What|Promise|Task', '내용|약속|할 일', '内容|承诺|待办'), {
        required: true,
        telling: inThree(
          'Promise|Promised|Promise made|What was promised|Commitment|To do|Task|Action item',
          '약속|약속 내용|약속 사항|할 일|할일|해야 할 일|이행 사항',
          '承诺|承诺内容|承诺事项|待办|待办事项|待办内容|任务内容',
        ),
      }),
      DUE,
      DONE,
      NOTE,
    ],
  },
  Instructions: {
    id: 'Instructions',
    words: inThree(
      'Instructions|Instruction log|Directives',
      '지시 사항|지시|업무지시|업무 지시서|본사지시',
      '上级指示|指示|指令|工作指示',
    ),
    columns: [
      ID,
      also(DATE, 'Given on|Issued on|Issued', '지시일|지시일자|하달일', '指示日期|下达日期'),
      column(
        'From',
        'text',
        14,
        inThree('From|Given by|Issued by', '지시자|지시한 사람|지시 부서', '指示人|下达人|下达部门'),
      ),
      REP,
      CUSTOMER,
      column('What', 'text', 40, inThree('What|Instruction', '지시 내용|내용', '指示内容|内容'), {
        required: true,
        telling: inThree(
          'Instruction|Directive|Instruction given',
          '지시 내용|지시 사항|업무 지시',
          '指示内容|指示事项|指令内容',
        ),
      }),
      DUE,
      DONE,
      NOTE,
    ],
  },
  Complaints: {
    id: 'Complaints',
    words: inThree(
      'Complaints|Complaint log|Claims|Customer complaints',
      '고객 불만|불만|불만접수|클레임|민원',
      '客户投诉|投诉|投诉记录|客诉',
    ),
    columns: [
      ID,
      also(
        DATE,
        'Date received|Received on|Received|Complaint date|Reported on',
        '접수일|접수일자|발생일|불만접수일|접수 날짜',
        '投诉日期|受理日期|接收日期|发生日期',
      ),
      REP,
      { ...CUSTOMER, required: true },
      column(
        'Kind',
        'choice',
        12,
        inThree('About|Kind|Category', '구분|유형|불만 유형', '类别|类型|投诉类型'),
        {
          choices: COMPLAINT_KINDS,
        },
      ),
      column('What', 'text', 40, inThree('What|Complaint', '내용|불만 내용', '内容|投诉内容'), {
        required: true,
        telling: inThree(
          'Complaint|Complaint details|Customer complaint|Claim',
          '불만 내용|불만|불만 사항|클레임 내용|클레임',
          '投诉内容|投诉|投诉事项|客诉内容',
        ),
      }),
      column(
        'Answer',
        'text',
        30,
        inThree(
          'What was done|Answer|Resolution|Action taken',
          '처리 내용|조치|조치 내용|처리 결과|조치 사항',
          '处理结果|处理措施|处理情况|解决措施',
        ),
      ),
      DONE,
      NOTE,
    ],
  },
  MarketInfo: {
    id: 'MarketInfo',
    words: inThree(
      'Market information|Market intelligence|Market info|Competitor information',
      '시장 정보|시장정보|경쟁사 동향|시장 동향|정보수집',
      '市场信息|市场情报|竞品信息|市场动态|情报',
    ),
    columns: [
      ID,
      also(DATE, 'Heard on|Seen on|Collected on', '수집일|입수일|파악일', '收集日期|获悉日期|采集日期'),
      REP,
      CUSTOMER,
      column('Kind', 'choice', 16, inThree('About|Kind', '구분|유형', '类别|类型'), { choices: FACT_KINDS }),
      column(
        'Subject',
        'text',
        20,
        inThree(
          'Who or which product|Subject|Competitor|Competitor or product',
          '대상|업체 또는 제품|경쟁사|경쟁사명|경쟁 업체',
          '对象|公司或产品|竞争对手|竞品|竞争厂家',
        ),
        {
          confidential: true,
        },
      ),
      column('What', 'text', 40, inThree('What|Fact', '내용|사실', '内容|事实'), {
        required: true,
        telling: inThree(
          'Market information|Information|Intelligence|Competitor activity',
          '정보 내용|시장 정보|동향|동향 내용|경쟁사 활동',
          '信息内容|市场信息|情报内容|竞品动态|动态内容',
        ),
        confidential: true,
      }),
      column(
        'Source',
        'text',
        18,
        inThree('Source|Source of information|Heard from', '출처|정보원|정보 출처', '来源|信息来源|情报来源'),
      ),
      column(
        'Confidence',
        'choice',
        12,
        inThree('Confidence|Reliability', '신뢰도|확실성', '可信度|可靠性'),
        { choices: CONFIDENCES },
      ),
      NOTE,
    ],
  },
  Training: {
    id: 'Training',
    words: inThree(
      'Training at customers|Training|Training log|Training register',
      '거래처 교육|교육|교육일지|교육 실적|교육대장',
      '客户培训|培训|培训记录|培训登记',
    ),
    columns: [
      ID,
      also(DATE, 'Training date|Held on', '교육일|교육일자|실시일', '培训日期|培训时间'),
      REP,
      CUSTOMER,
      column('Topic', 'text', 30, inThree('Topic', '주제|교육 주제', '主题|培训主题'), {
        required: true,
        telling: inThree(
          'Training topic|Training|Training subject|Course',
          '교육 주제|교육 내용|교육 과정|교육명',
          '培训主题|培训内容|培训课程|课程名称',
        ),
      }),
      column(
        'People',
        'number',
        9,
        inThree(
          'People|Attendees|Participants',
          '인원|참석 인원|교육 인원|참석자 수',
          '人数|参加人数|培训人数',
        ),
      ),
      column('Minutes', 'number', 9, inThree('Minutes', '시간(분)|분', '时长(分钟)|分钟')),
      column(
        'Outcome',
        'text',
        30,
        inThree('Outcome|Suggestions|Result', '결과|제안|교육 결과', '效果|建议|培训效果'),
      ),
      NOTE,
    ],
  },
  Policies: {
    id: 'Policies',
    words: inThree(
      'Policies and news|Policies|Policy|Sales policy|Promotions and policies',
      '정책과 소식|정책|영업정책|판매정책|정책공지',
      '政策与动态|政策|销售政策|市场政策|政策通知',
    ),
    columns: [
      ID,
      {
        ...DATE,
        words: inThree(
          'From|Valid from|Date|Effective from|Effective date',
          '시행일|날짜|일자|적용일|시행일자',
          '生效日期|日期|执行日期|开始日期',
        ),
      },
      column(
        'Until',
        'date',
        12,
        inThree('Until|Valid until|Ends on', '종료일|마감일|적용 종료일', '截止日期|失效日期|结束日期'),
      ),
      column('Kind', 'choice', 16, inThree('Kind|About|Type', '구분|유형|정책 구분', '类别|类型|政策类别'), {
        choices: POLICY_KINDS,
      }),
      column('What', 'text', 40, inThree('What|Policy', '내용|정책', '内容|政策'), {
        required: true,
        telling: inThree(
          'Policy|Policy name|Sales policy|Policy text',
          '정책|정책명|정책 내용|판매 정책',
          '政策|政策名称|政策内容|销售政策',
        ),
      }),
      column(
        'Points',
        'text',
        40,
        inThree('Details and selling points|Details', '세부 내용과 판매 포인트|세부 내용', '细则与卖点|细则'),
      ),
      NOTE,
    ],
  },
  Tools: {
    id: 'Tools',
    words: inThree(
      'Tools to carry|Sales kit|Visit kit',
      '휴대 도구|방문 준비물|준비물|지참물',
      '携带工具|销售工具|拜访工具|随身物品',
    ),
    columns: [
      column('Tool', 'text', 44, inThree('Tool|Item', '도구|품목', '工具|物品'), {
        required: true,
        telling: inThree('Tool|Tool to carry|Sales tool', '도구|준비물|지참물', '工具|销售工具|携带物品'),
      }),
      NOTE,
    ],
  },
};

/** Tools that a rep carries to a visit (`000`, step 1), as a team without a list of its own gets them. */
export const DEFAULT_TOOLS = [
  inThree('Product and company brochures', '제품 설명서와 회사 홍보 자료', '产品说明书与企业宣传资料'),
  inThree('Business cards', '명함', '名片'),
  inThree('Calculator', '계산기', '计算器'),
  inThree('Notebook and pen', '노트와 펜', '笔记本和笔'),
  inThree('Price list', '가격표', '价格表'),
  inThree('Promotion material', '판촉물', '宣传品'),
  inThree('Samples', '샘플', '样品'),
  inThree('Press cuttings', '신문 스크랩', '剪报'),
  inThree('Order forms', '구매 주문서', '订货单'),
  inThree('Wet wipes', '물티슈', '湿巾'),
] as const;
