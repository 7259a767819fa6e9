import type { FieldSpec } from '../fields';
import { AREA, CUSTOMER_CODE, CUSTOMER_NAME, REGION } from './customers';
import { PRODUCT_CODE, PRODUCT_NAME } from './orders';
import { words } from './words';

const DEALER = (weight: number): readonly FieldSpec[] => [
  { id: 'dealer', type: 'text', required: 'dealer', weight, synonyms: CUSTOMER_NAME },
  { id: 'dealerCode', type: 'text', required: 'dealer', weight: weight / 2, synonyms: CUSTOMER_CODE },
];
const OWN_PRODUCT = words(
  'own product|own|ours|our product|our own product|own brand|is own|own competitor|own or competitor',
  '자사|자사제품|자사여부|자사품|자사/경쟁사|자사경쟁구분|자사구분|자사 제품 여부',
  '本品|自有产品|自有品牌|是否本品|我司产品|是否自有|本品竞品|本品/竞品|自家产品|是否我司产品',
);
const PACK = words(
  'pack size|pack|content|contents|volume per pack|net content|size|pack content',
  '용량|규격|포장규격|포장단위|내용량|포장용량|포장 용량',
  '规格|包装规格|净含量|容量|包装|含量|包装含量',
);
const LIST_PRICE = words(
  'list price|dealer price|price to dealer|trade price|wholesale price|selling price|unit price|price',
  '공급가|공급단가|출고가|도매가|대리점가|기준단가|단가|가격',
  '供货价|出厂价|批发价|经销价|标准价|目录价|单价|价格',
);

/** Columns of a list of products. */
export const productFields: readonly FieldSpec[] = [
  { id: 'code', type: 'text', required: 'product', weight: 0.3, synonyms: PRODUCT_CODE },
  { id: 'name', type: 'text', required: 'product', weight: 0.3, synonyms: PRODUCT_NAME },
  {
    id: 'brand',
    type: 'text',
    weight: 0.1,
    synonyms: words(
      'brand|product line|category|maker|manufacturer',
      '브랜드|제품군|카테고리|제조사',
      '品牌|产品线|品类|厂家',
    ),
  },
  { id: 'ownProduct', type: 'boolean', weight: 0.2, synonyms: OWN_PRODUCT },
  { id: 'pack', type: 'number', min: 1e-6, weight: 0.3, synonyms: PACK },
  {
    id: 'caseSize',
    type: 'number',
    min: 1e-6,
    weight: 0.5,
    synonyms: words(
      'units per case|case size|case|units per carton|carton size|case pack|case quantity|packing unit',
      '박스입수|입수|박스당수량|케이스입수|입수량|박스당 수량|박스단위',
      '箱规|每箱数量|装箱数|件装数|每件数量|箱装数|整箱数量',
    ),
  },
  {
    id: 'minimumOrder',
    type: 'number',
    min: 0,
    weight: 0.5,
    synonyms: words(
      'minimum order|min order|moq|minimum order quantity|least order|minimum quantity',
      '최소주문|최소주문량|최소주문수량|최소발주량|최소발주수량',
      '起订量|最小起订量|最低起订量|最小订货量|最低订货量',
    ),
  },
  {
    id: 'shelfLife',
    type: 'number',
    min: 0,
    weight: 0.5,
    synonyms: words(
      'shelf life|shelf life days|shelf life (days)|best before days|days to expiry|expiry days',
      '유통기한|유통기한(일)|유통기간|소비기한|소비기한(일)|판매가능일수',
      '保质期|保质期(天)|保质天数|有效期天数|货架期',
    ),
  },
  {
    id: 'leadTime',
    type: 'number',
    min: 0,
    weight: 0.4,
    synonyms: words(
      'lead time|lead time days|delivery time|delivery days|days to deliver|replenishment time',
      '리드타임|납기|납기일수|조달기간|배송일수|조달일수',
      '交货期|提前期|交货天数|到货天数|订货周期|供货周期',
    ),
  },
  { id: 'listPrice', type: 'number', min: 0, weight: 0.4, synonyms: LIST_PRICE },
  {
    id: 'policyPrice',
    type: 'number',
    min: 0,
    weight: 0.5,
    synonyms: words(
      'policy price|recommended price|recommended retail price|rrp|srp|msrp|suggested retail price|retail price',
      'guide price',
      '정책가|권장가|권장소비자가|권장소매가|소비자가|정책가격|가격정책',
      '政策价|指导价|建议零售价|零售指导价|统一零售价|零售价|政策价格',
    ),
  },
  {
    id: 'cost',
    type: 'number',
    min: 0,
    weight: 0.3,
    synonyms: words(
      'cost|unit cost|cost price|cost of goods',
      '원가|매입원가|제품원가|단위원가',
      '成本|成本价|单位成本',
    ),
  },
  {
    id: 'abc',
    type: 'abc',
    weight: 0.4,
    synonyms: words(
      'abc|abc class|abc code|product class|item class|class',
      'ABC|ABC등급|제품등급|품목등급',
      'ABC分类|ABC类|产品等级|ABC等级',
    ),
  },
  {
    id: 'launched',
    type: 'date',
    weight: 0.3,
    synonyms: words(
      'launched|launch date|launched on|on sale since|new since|introduction date',
      '출시일|출시일자|발매일|신제품출시일',
      '上市日期|上市时间|推出日期|发布日期',
    ),
  },
];

/** Columns of prices that were seen. */
export const priceFields: readonly FieldSpec[] = [
  {
    id: 'date',
    type: 'date',
    required: 'date',
    weight: 0.2,
    synonyms: words(
      'date|price date|seen on|observed on|survey date|checked on|date seen',
      '일자|날짜|조사일|조사일자|가격조사일|확인일',
      '日期|调查日期|观察日期|采价日期|价格日期|巡店日期',
    ),
  },
  ...DEALER(0.2),
  {
    id: 'area',
    type: 'text',
    weight: 0.1,
    synonyms: [...AREA, ...REGION],
  },
  { id: 'sku', type: 'text', required: 'product', weight: 0.15, synonyms: PRODUCT_CODE },
  { id: 'product', type: 'text', required: 'product', weight: 0.2, synonyms: PRODUCT_NAME },
  {
    id: 'retail',
    type: 'number',
    required: 'price',
    weight: 0.5,
    synonyms: words(
      'retail price|retail|shelf price|selling price|consumer price|street price|store price',
      '소매가|소매가격|판매가|판매가격|소비자가|매대가|실판매가',
      '零售价|零售价格|售价|终端价|货架价|实际售价',
    ),
  },
  {
    id: 'purchase',
    type: 'number',
    required: 'price',
    weight: 0.4,
    synonyms: words(
      'purchase price|buying price|cost price|wholesale price|dealer pays|price paid|trade price',
      '매입가|매입가격|구매가|구매단가|입고가|도매가|매입단가',
      '进货价|进价|进货价格|采购价|批发价|供货价',
    ),
  },
  {
    id: 'price',
    type: 'number',
    required: 'price',
    weight: 0.35,
    synonyms: words(
      'price|price seen|observed price|market price|unit price',
      '가격|조사가격|시장가|시장가격|단가',
      '价格|市场价|观察价格|调查价格|单价',
    ),
  },
  {
    id: 'kind',
    type: 'priceKind',
    weight: 0.5,
    synonyms: words(
      'kind|price kind|price type|type of price|kind of price|retail or purchase',
      '가격구분|가격종류|가격유형|구분',
      '价格类型|价格种类|价格类别|价格性质',
    ),
  },
  { id: 'pack', type: 'number', min: 1e-6, weight: 0.2, synonyms: PACK },
  {
    id: 'currency',
    type: 'text',
    weight: 0.2,
    synonyms: words('currency|ccy|currency code', '통화|화폐|통화단위', '币种|货币|币别'),
  },
  { id: 'ownProduct', type: 'boolean', weight: 0.2, synonyms: OWN_PRODUCT },
  {
    id: 'source',
    type: 'text',
    weight: 0.1,
    synonyms: words(
      'source|source of price|seen by|remark',
      '출처|정보출처|확인방법|비고',
      '来源|信息来源|价格来源|备注',
    ),
  },
];

/** Columns of the terms of dealers' accounts. */
export const accountFields: readonly FieldSpec[] = [
  ...DEALER(0.2),
  {
    id: 'limit',
    type: 'number',
    required: 'terms',
    lenient: true,
    min: 0,
    weight: 0.6,
    synonyms: words(
      'credit limit|limit|credit line|line of credit|credit ceiling',
      '여신한도|신용한도|한도|외상한도|여신 한도액|한도액',
      '信用额度|授信额度|额度|信用限额|赊销额度|授信限额',
    ),
  },
  {
    id: 'collateral',
    type: 'number',
    required: 'terms',
    lenient: true,
    min: 0,
    weight: 0.6,
    synonyms: words(
      'collateral|collateral value|security|security value|guarantee|mortgage value',
      '담보|담보액|담보금액|담보가액|보증금액|담보가치',
      '抵押|抵押额|担保|担保额|抵押金额|担保金额|抵押物价值|担保物价值',
    ),
  },
  {
    id: 'collateralKind',
    type: 'text',
    weight: 0.3,
    synonyms: words(
      'kind of collateral|collateral kind|collateral type|type of security',
      '담보종류|담보물|담보유형|담보구분',
      '抵押物|担保方式|抵押物类型|担保物|担保类型',
    ),
  },
  {
    id: 'collateralUntil',
    type: 'date',
    weight: 0.5,
    synonyms: words(
      'collateral until|collateral expiry|collateral expires|collateral expiry date|guarantee until|security expiry',
      '담보만기|담보만기일|담보기한|담보종료일|보증만기일|보증만료일',
      '抵押到期日|担保到期日|担保到期|抵押到期|担保有效期|担保期限',
    ),
  },
  {
    id: 'confirmedOn',
    type: 'date',
    required: 'terms',
    lenient: true,
    weight: 0.5,
    synonyms: words(
      'confirmed on|balance confirmed|confirmation date|last confirmation|statement signed|balance confirmed on',
      '잔액확인일|채권확인일|확인서일자|잔액조회일|채권채무확인일|잔액확인서일자',
      '对账日期|对账确认日|确认日期|最近对账|余额确认日|最近对账日期',
    ),
  },
  {
    id: 'grade',
    type: 'text',
    required: 'terms',
    lenient: true,
    weight: 0.5,
    synonyms: words(
      'credit grade|credit rating|credit class|credit score|grade of credit',
      '신용등급|여신등급|신용평가|신용도',
      '信用等级|信用评级|信用级别|资信等级',
    ),
  },
  {
    id: 'gradedOn',
    type: 'date',
    weight: 0.4,
    synonyms: words(
      'graded on|grade date|grade since|rated on|credit grade date|date of the grade',
      '등급일|등급일자|등급변경일|평가일|신용등급일|등급 부여일',
      '评级日期|评定日期|等级日期|等级变更日期|定级日期',
    ),
  },
  {
    id: 'gradeReason',
    type: 'text',
    weight: 0.3,
    synonyms: words(
      'reason|grade reason|reason for the grade|reason of change|reason for change',
      '사유|등급사유|변경사유|등급변경사유',
      '原因|评级原因|变更原因|等级变更原因|评定原因',
    ),
  },
];

/** Columns of the entries of dealers' accounts. */
export const invoiceFields: readonly FieldSpec[] = [
  ...DEALER(0.25),
  {
    id: 'number',
    type: 'text',
    weight: 0.2,
    synonyms: words(
      'invoice no|invoice number|invoice|document no|document number|voucher no|entry no|reference',
      '계산서번호|송장번호|전표번호|문서번호|증빙번호',
      '发票号|发票号码|单号|单据号|凭证号|单据编号',
    ),
  },
  {
    id: 'date',
    type: 'date',
    weight: 0.3,
    synonyms: words(
      'invoice date|date|issued on|document date|posting date|billing date|date of the entry',
      '계산서일|계산서일자|발행일|발행일자|일자|날짜|전표일자|청구일',
      '开票日期|发票日期|日期|单据日期|记账日期|入账日期',
    ),
  },
  {
    id: 'due',
    type: 'date',
    required: 'entry',
    lenient: true,
    weight: 0.8,
    synonyms: words(
      'due date|due|due on|payment due|payment due date|pay by|payable by|net due date',
      '만기일|만기|지급기일|결제기일|입금예정일|결제예정일|납부기한|결제일',
      '到期日|付款到期日|应付日期|到期日期|付款期限|应收日期|应收到期日|约定付款日',
    ),
  },
  {
    id: 'amount',
    type: 'number',
    required: 'amount',
    weight: 0.5,
    synonyms: words(
      'amount|invoice amount|total|invoice total|gross amount|value|invoice value',
      '금액|청구금액|계산서금액|합계금액|총금액|채권금액|매출채권',
      '金额|发票金额|应收金额|总金额|开票金额|价税合计|货款',
    ),
  },
  {
    id: 'paid',
    type: 'number',
    required: 'entry',
    lenient: true,
    weight: 0.6,
    synonyms: words(
      'paid|amount paid|paid amount|payment|received|amount received|settled',
      '입금액|수금액|입금|수금|지급액|결제금액|회수액|입금금액',
      '已付|已付金额|已收|已收金额|收款|收款金额|回款|回款金额|付款金额',
    ),
  },
  {
    id: 'balance',
    type: 'number',
    required: 'entry',
    lenient: true,
    weight: 0.6,
    synonyms: words(
      'balance|balance due|open balance|open amount|outstanding|outstanding amount|amount due|unpaid amount|remaining',
      '미수금|미수금액|미수잔액|미수금잔액|채권잔액|잔액|미입금액|미회수액',
      '未收金额|未付金额|未收款|欠款|欠款余额|应收余额|余额|未结金额|未回款',
    ),
  },
  {
    id: 'state',
    type: 'entry',
    required: 'entry',
    lenient: true,
    weight: 0.5,
    synonyms: words(
      'state|entry|kind of entry|entry kind|entry type|invoice status|status|payment status|type',
      '구분|상태|전표구분|채권구분|결제상태|항목구분',
      '状态|类型|单据类型|款项类型|结算状态|付款状态|款项性质',
    ),
  },
];

const rating = (id: string, ...lists: readonly string[]): FieldSpec => ({
  id,
  type: 'rating',
  min: 1,
  max: 5,
  required: 'seen',
  lenient: true,
  weight: 0.4,
  synonyms: words(...lists),
});
const units = (id: string, ...lists: readonly string[]): FieldSpec => ({
  id,
  type: 'number',
  min: 0,
  required: 'seen',
  lenient: true,
  weight: 0.5,
  synonyms: words(...lists),
});

/** Columns of what was seen at dealers. */
export const auditFields: readonly FieldSpec[] = [
  {
    id: 'date',
    type: 'date',
    required: 'date',
    weight: 0.2,
    synonyms: words(
      'date|audit date|seen on|checked on|visit date|date of the audit',
      '일자|날짜|점검일|점검일자|조사일|방문일',
      '日期|检查日期|巡店日期|稽核日期|拜访日期',
    ),
  },
  ...DEALER(0.2),
  {
    id: 'ourShare',
    type: 'share',
    min: 0,
    max: 1,
    required: 'seen',
    lenient: true,
    weight: 0.5,
    synonyms: words(
      'our share|our share of sales|share of sales|own share|share of the dealer sales|sales share',
      '자사비중|자사매출비중|매출비중|자사점유율|점내점유율|자사 판매 비중',
      '本品占比|我司占比|销售占比|本品销售占比|店内占有率|我司销售占比',
    ),
  },
  rating(
    'counter',
    'counter|own counter|counter and shelf|shelf|display place|our counter',
    '전용코너|전용매대|매대|진열대|진열|카운터',
    '专柜|柜台|货架|陈列位|陈列|专柜与陈列',
  ),
  rating(
    'samples',
    'samples|sample goods|samples on show|demo goods',
    '견본|샘플|진열견본|샘플진열|견본품',
    '样品|样机|出样|样品陈列|样品摆放',
  ),
  rating(
    'logo',
    'logo|logo and posters|signs|pop|pop material|advertising material',
    '로고|간판|POP|홍보물|광고물|로고와 홍보물',
    '标识|门头|招牌|宣传物料|POP物料|标识与宣传物料',
  ),
  rating(
    'cleanliness',
    'cleanliness|clean|tidiness|environment|clean and tidy',
    '청결|청결도|환경|매장환경|정리정돈',
    '整洁|清洁|卫生|环境|店面环境|整洁度',
  ),
  rating(
    'service',
    'service|shop staff|staff service|advice|service of the staff',
    '서비스|응대|판매원응대|안내|직원응대|직원 서비스',
    '服务|导购|导购服务|接待|店员服务',
  ),
  rating(
    'tierTwoService',
    'service to retailers|service to tier 2|tier 2 service|tier two service|service to tier 2 and retailers',
    '2차점서비스|2차점 서비스|하위점서비스|소매점서비스|2차점·소매점 서비스',
    '对二批服务|二级商服务|下线服务|二批及零售服务|对二级商和零售商的服务',
  ),
  {
    id: 'promotion',
    type: 'text',
    weight: 0.3,
    synonyms: words(
      'promotion|campaign|promotion name|promotion goods|action',
      '판촉|프로모션|판촉명|행사|판촉행사|판촉물',
      '促销|促销活动|活动名称|促销品|活动',
    ),
  },
  units(
    'received',
    'goods received|promotion received|received|promotion goods received',
    '판촉물입고|판촉물 수령|수령수량|수령|판촉물수령량',
    '促销品收到|收到数量|领用数量|到货数量|促销品到货',
  ),
  units(
    'distributed',
    'distributed|goods distributed|handed out|promotion goods distributed|given out',
    '배포|배포수량|판촉물배포|증정수량|판촉물 배포량',
    '发放|发放数量|促销品发放|赠送数量|已发放',
  ),
  units(
    'onHand',
    'promotion on hand|promotion goods on hand|promotion goods left|left over|goods left',
    '판촉물재고|판촉물 잔량|잔여판촉물|판촉물잔량',
    '促销品结余|促销品库存|剩余促销品|促销品剩余',
  ),
  {
    id: 'note',
    type: 'text',
    weight: 0.05,
    synonyms: words('note|notes|remark|remarks|comment', '비고|메모|특이사항', '备注|说明|备注说明'),
  },
];
