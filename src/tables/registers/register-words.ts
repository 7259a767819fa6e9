import type { Choice, RegisterColumn, RegisterType, Words } from './register-spec';

/** Words in English, Korean and Chinese. */
export const inThree = (en: string, ko: string, zh: string): Words => ({ en, ko, zh });

/** A column. */
export const column = (
  id: string,
  type: RegisterType,
  width: number,
  words: Words,
  more: Partial<Pick<RegisterColumn, 'required' | 'choices' | 'confidential' | 'telling' | 'spare'>> = {},
): RegisterColumn => ({ id, type, width, words, ...more });

/** The same column under further headers. */
export const also = (given: RegisterColumn, en: string, ko: string, zh: string): RegisterColumn => ({
  ...given,
  words: inThree(`${given.words.en}|${en}`, `${given.words.ko}|${ko}`, `${given.words.zh}|${zh}`),
});

/** Columns that several registers have. */
export const ID = column('Id', 'text', 14, inThree('No.|Id|Entry', '번호|기록번호', '编号|记录编号'));
export const DATE = column(
  'Date',
  'date',
  12,
  inThree('Date|Noted on|Entered on', '날짜|일자|기록일|등록일', '日期|登记日期|记录日期'),
  { required: true },
);
export const REP = column(
  'Rep',
  'text',
  12,
  inThree(
    'Rep|Sales rep|Representative|Salesperson|Owner',
    '담당자|영업담당자|영업사원|담당',
    '业务员|销售员|负责人|销售代表',
  ),
);
export const CUSTOMER = column(
  'Customer',
  'text',
  14,
  inThree(
    'Customer|Customer code|Account|Dealer|Outlet',
    '거래처|거래처코드|고객|고객코드|대리점|매장',
    '客户|客户编号|客户编码|经销商|门店',
  ),
  {
    spare: inThree(
      'Customer name|Account name|Dealer name|Store name|Outlet name|Name|Client|Store|Shop',
      '거래처명|고객명|대리점명|매장명|점포명|업체명|상호|점포',
      '客户名称|名称|经销商名称|门店名称|店名|单位名称|公司名称',
    ),
  },
);
export const NAME = column(
  'Name',
  'text',
  22,
  inThree('Customer name|Name', '거래처명|고객명', '客户名称|名称'),
);
export const NOTE = column(
  'Note',
  'text',
  26,
  inThree('Note|Remark|Remarks|Comment', '비고|메모|참고', '备注|说明'),
);

export const DUE = column(
  'Due',
  'date',
  12,
  inThree('Due|Due date|Due by|Deadline', '기한|완료기한|마감일|완료예정일', '期限|截止日期|完成期限'),
);
export const DONE = column(
  'Done',
  'date',
  12,
  inThree(
    'Done on|Done|Date done|Closed on|Completed on',
    '완료일|처리일|완료일자|처리완료일|이행일',
    '完成日期|处理日期|完成时间|处理完成日期|结案日期',
  ),
);

/** One value of a choice. */
export const choice = (id: string, words: Words): Choice => ({ id, words });

/** Whether the visit took place. */
export const VISIT_STATES: readonly Choice[] = [
  choice('done', inThree('done|visited|yes', '완료|방문|방문완료|실시', '完成|已拜访|已完成')),
  choice(
    'missed',
    inThree('not met|missed|no|absent|cancelled', '못 만남|미방문|부재|취소', '未见到|未拜访|不在|取消'),
  ),
];

/** What came of a goal. */
export const GOAL_RESULTS: readonly Choice[] = [
  choice('met', inThree('met|reached|yes|done|achieved', '달성|완료|예', '达成|完成|是|已达成')),
  choice('partly', inThree('partly|partial', '일부 달성|일부|부분', '部分达成|部分')),
  choice('missed', inThree('missed|no|not met|failed', '미달성|실패|아니오', '未达成|未完成|否')),
];

/** Why a goal was missed (DOMAIN 5). */
export const MISS_REASONS: readonly Choice[] = [
  choice('price', inThree('price', '가격', '价格')),
  choice('stock', inThree('stock', '재고', '库存')),
  choice(
    'authority',
    inThree('authority|not the decider', '권한|결정권 없음|결정권', '权限|无决定权|决定权'),
  ),
  choice('competitor', inThree('competitor|competition', '경쟁사|경쟁', '竞品|竞争对手')),
  choice('timing', inThree('timing|not now', '시기|시점', '时机|时间不合适')),
  choice('relationship', inThree('relationship', '관계', '关系|客情')),
  choice('other', inThree('other', '기타', '其他')),
];

/** What a complaint is about. */
export const COMPLAINT_KINDS: readonly Choice[] = [
  choice('product', inThree('product|quality', '제품|품질', '产品|质量')),
  choice('delivery', inThree('delivery|logistics', '배송|납품', '送货|物流|配送')),
  choice('price', inThree('price|billing', '가격|청구', '价格|账单')),
  choice('service', inThree('service|attitude', '서비스|태도', '服务|态度')),
  choice('policy', inThree('policy|promotion', '정책|판촉', '政策|促销')),
  choice('other', inThree('other', '기타', '其他')),
];

/** What a piece of market information is about (`000`, step 7). */
export const FACT_KINDS: readonly Choice[] = [
  choice('reserve', inThree('reserve prospect|prospect', '예비 고객|잠재고객', '后备客户|潜在客户')),
  choice('competitor', inThree('competitor|competition', '경쟁사|경쟁', '竞争对手|竞品')),
  choice('price', inThree('price', '가격', '价格')),
  choice('promotion', inThree('promotion', '판촉|프로모션', '促销|推广')),
  choice('credit', inThree('credit|credit change', '신용|신용 변화', '信用|信用变化')),
  choice('other', inThree('other', '기타', '其他')),
];

/** How sure somebody is of a fact. */
export const CONFIDENCES: readonly Choice[] = [
  choice('high', inThree('high|sure|seen myself', '높음|확실|직접 확인', '高|确定|亲眼所见')),
  choice('medium', inThree('medium|likely', '보통|중간', '中|较可能')),
  choice('low', inThree('low|hearsay|rumour', '낮음|소문', '低|传闻')),
];

/** What a policy rules. */
export const POLICY_KINDS: readonly Choice[] = [
  choice('sales', inThree('sales policy|sales', '판매 정책|판매', '销售政策|销售')),
  choice('price', inThree('price policy|price', '가격 정책|가격', '价格政策|价格')),
  choice('promotion', inThree('promotion', '판촉 정책|판촉|프로모션', '促销政策|促销')),
  choice('service', inThree('service', '서비스 정책|서비스', '服务政策|服务')),
  choice('newProduct', inThree('new product', '신제품', '新产品|新品')),
  choice('other', inThree('other', '기타', '其他')),
];
