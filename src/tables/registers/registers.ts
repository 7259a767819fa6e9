import type { RegisterId, RegisterSpec } from './register-spec';
import {
  column,
  COMPLAINT_KINDS,
  CONFIDENCES,
  CUSTOMER,
  DATE,
  FACT_KINDS,
  ID,
  inThree,
  NOTE,
  POLICY_KINDS,
  REP,
} from './register-words';
import { visitLog } from './visit-log';

const DUE = column('Due', 'date', 12, inThree('Due|Due date|Deadline', '기한|완료기한', '期限|截止日期'));
const DONE = column('Done', 'date', 12, inThree('Done on|Done', '완료일|처리일', '完成日期|处理日期'));

/** Every register with its columns, in the order in which their sheets are made. */
export const REGISTERS: Readonly<Record<RegisterId, RegisterSpec>> = {
  VisitLog: visitLog,
  OpenItems: {
    id: 'OpenItems',
    words: inThree('Promises and tasks', '약속과 할 일', '承诺与待办'),
    columns: [
      ID,
      DATE,
      REP,
      CUSTOMER,
      column('What', 'text', 40, inThree('What|Promise|Task', '내용|약속|할 일', '内容|承诺|待办'), {
        required: true,
      }),
      DUE,
      DONE,
      NOTE,
    ],
  },
  Instructions: {
    id: 'Instructions',
    words: inThree('Instructions', '지시 사항', '上级指示'),
    columns: [
      ID,
      DATE,
      column('From', 'text', 14, inThree('From|Given by', '지시자', '指示人|下达人')),
      REP,
      CUSTOMER,
      column('What', 'text', 40, inThree('What|Instruction', '지시 내용|내용', '指示内容|内容'), {
        required: true,
      }),
      DUE,
      DONE,
      NOTE,
    ],
  },
  Complaints: {
    id: 'Complaints',
    words: inThree('Complaints', '고객 불만', '客户投诉'),
    columns: [
      ID,
      DATE,
      REP,
      { ...CUSTOMER, required: true },
      column('Kind', 'choice', 12, inThree('About|Kind', '구분|유형', '类别|类型'), {
        choices: COMPLAINT_KINDS,
      }),
      column('What', 'text', 40, inThree('What|Complaint', '내용|불만 내용', '内容|投诉内容'), {
        required: true,
      }),
      column('Answer', 'text', 30, inThree('What was done|Answer', '처리 내용|조치', '处理结果|处理措施')),
      DONE,
      NOTE,
    ],
  },
  MarketInfo: {
    id: 'MarketInfo',
    words: inThree('Market information', '시장 정보', '市场信息'),
    columns: [
      ID,
      DATE,
      REP,
      CUSTOMER,
      column('Kind', 'choice', 16, inThree('About|Kind', '구분|유형', '类别|类型'), { choices: FACT_KINDS }),
      column(
        'Subject',
        'text',
        20,
        inThree('Who or which product|Subject', '대상|업체 또는 제품', '对象|公司或产品'),
        {
          confidential: true,
        },
      ),
      column('What', 'text', 40, inThree('What|Fact', '내용|사실', '内容|事实'), {
        required: true,
        confidential: true,
      }),
      column('Source', 'text', 18, inThree('Source', '출처', '来源')),
      column('Confidence', 'choice', 12, inThree('Confidence', '신뢰도', '可信度'), { choices: CONFIDENCES }),
      NOTE,
    ],
  },
  Training: {
    id: 'Training',
    words: inThree('Training at customers', '거래처 교육', '客户培训'),
    columns: [
      ID,
      DATE,
      REP,
      CUSTOMER,
      column('Topic', 'text', 30, inThree('Topic', '주제|교육 주제', '主题|培训主题'), { required: true }),
      column('People', 'number', 9, inThree('People', '인원', '人数')),
      column('Minutes', 'number', 9, inThree('Minutes', '시간(분)|분', '时长(分钟)|分钟')),
      column('Outcome', 'text', 30, inThree('Outcome|Suggestions', '결과|제안', '效果|建议')),
      NOTE,
    ],
  },
  Policies: {
    id: 'Policies',
    words: inThree('Policies and news', '정책과 소식', '政策与动态'),
    columns: [
      ID,
      { ...DATE, words: inThree('From|Valid from|Date', '시행일|날짜|일자', '生效日期|日期') },
      column('Until', 'date', 12, inThree('Until|Valid until', '종료일|마감일', '截止日期|失效日期')),
      column('Kind', 'choice', 16, inThree('Kind|About', '구분|유형', '类别|类型'), {
        choices: POLICY_KINDS,
      }),
      column('What', 'text', 40, inThree('What|Policy', '내용|정책', '内容|政策'), { required: true }),
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
    words: inThree('Tools to carry', '휴대 도구', '携带工具'),
    columns: [
      column('Tool', 'text', 44, inThree('Tool|Item', '도구|품목', '工具|物品'), { required: true }),
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
