import { words } from './words';
import type { FieldSpec } from '../fields';

/** Columns that say who a customer is; shared by the tables that name customers. */
export const CUSTOMER_CODE = words(
  'customer code|customer id|customer no|customer number|cust code|cust id|cust no',
  'client code|client id|client no|account code|account id|account no|account number',
  'outlet code|outlet id|store code|store id|shop code|shop id|dealer code|dealer id',
  'dealer no|partner code',
  '거래처코드|거래처번호|거래처ID|거래처 No|고객코드|고객번호|고객ID|고객사코드|매장코드',
  '점포코드|업체코드|대리점코드|판매점코드|업소코드|거래선코드|코드',
  '客户编号|客户编码|客户代码|客户号|客户ID|门店编号|门店编码|门店代码|店铺编号|经销商编号|经销商编码|经销商代码|终端编号|终端编码',
  '网点编号|网点编码|往来单位编号|往来单位编码|客戶編號|客戶代碼',
);

export const CUSTOMER_NAME = words(
  'customer|customer name|cust name|client|client name|account|account name|company',
  'company name|outlet|outlet name|store|store name|shop|shop name|dealer|dealer name',
  'distributor|buyer|buyer name|sold to|sold to party|ship to|partner|partner name',
  '거래처|거래처명|거래처이름|거래처 상호|고객|고객명|고객사|고객사명|고객이름|업체|업체명',
  '상호|상호명|회사명|매장|매장명|점포|점포명|업소|업소명|대리점|대리점명|판매점|판매점명',
  '거래선|거래선명|매출처|매출처명|납품처|납품처명|판매처|판매처명',
  '客户|客户名|客户名称|客户姓名|客户简称|客户全称|单位名称|公司名称|公司|企业名称|门店|门店名称|店名|店铺',
  '店铺名称|经销商|经销商名称|终端|终端名称|网点|网点名称|往来单位|购货单位|买方|客戶|客戶名稱|經銷商',
);

export const REP = words(
  'rep|reps|sales rep|salesrep|sales representative|representative|salesperson|sales person',
  'salesman|seller|account manager|account owner|owner|assigned to|sales|agent|field rep',
  'rep name|employee',
  '담당|담당자|담당자명|영업담당|영업담당자|담당영업|영업사원|영업사원명|담당사원|사원',
  '사원명|영업자|담당MD|관리자|담당직원',
  '业务员|业务员姓名|业务人员|销售员|销售人员|销售代表|业务代表|负责人|客户经理|跟进人|所属业务员|责任人|销售|专员|業務員',
  '業務',
);

export const REGION = words(
  'region|territory|province|state|zone|sales region|sales territory|branch',
  '지역|권역|시도|시/도|광역|지사|지점|영업소|영업지역|관할지역',
  '区域|大区|省|省份|地区|片区|分公司|办事处|销售区域|所属区域|所在地区|區域|地區',
);

export const AREA = words(
  'area|district|city|town|county|route|cluster|neighbourhood|neighborhood|suburb',
  'postcode area',
  '구역|시군구|시/군/구|구|동|구군|상권|루트|코스|세부지역|도시|읍면동',
  '区县|区|县|城市|市|商圈|线路|路线|街道|所在城市|乡镇|縣市|鄉鎮',
);

export const LATITUDE = words('latitude|lat|gps lat|y', '위도|Y좌표', '纬度|緯度');
export const LONGITUDE = words('longitude|lon|lng|long|gps lon|x', '경도|X좌표', '经度|經度');

export const LAST_VISIT = words(
  'last visit|last visit date|last visited|latest visit|date of last visit|last call',
  'last call date',
  '최근방문|최근방문일|마지막방문|마지막방문일|최종방문|최종방문일|직전방문일|지난방문일',
  '방문일(최근)',
  '上次拜访|上次拜访日期|上次拜访时间|最近拜访|最近拜访日期|最后拜访|最后拜访日期|最近一次拜访',
  '末次拜访日期|最後拜訪日期',
);

export const WEEKDAYS = words(
  'visit days|weekdays|visit weekdays|days|allowed days|preferred days|preferred day',
  'visiting days|day of week|working days|open days|call day',
  '방문요일|방문가능요일|요일|희망요일|방문희망요일|영업요일|근무요일|방문 가능 요일',
  '拜访日|可拜访日|可访日|拜访星期|星期|周几|可拜访星期|工作日|拜访周期日|到访日|營業日',
);

export const HOURS = words(
  'visit hours|hours|opening hours|open hours|business hours|working hours|time window',
  'visit time|visiting hours|preferred time|available hours|office hours',
  '방문시간|방문가능시간|영업시간|희망시간|방문시간대|가능시간|근무시간|운영시간',
  '방문희망시간',
  '可拜访时间|营业时间|拜访时间|拜访时段|可访时间|工作时间|营业时段|上班时间|營業時間',
);

/** Place in the chain of trade: tier 1, tier 2, terminal. */
export const TIER = words(
  'tier|dealer tier|trade tier|trade level|distribution tier',
  '단계|차수|거래단계|유통단계|유통차수|거래처단계',
  '层级|经销层级|渠道层级|分销层级|经销级别',
);

/** Columns of a customer list. */
export const customerFields: readonly FieldSpec[] = [
  { id: 'code', type: 'text', required: 'who', weight: 0.5, synonyms: CUSTOMER_CODE },
  { id: 'name', type: 'text', required: 'who', weight: 0.5, synonyms: CUSTOMER_NAME },
  { id: 'rep', type: 'text', weight: 0.25, synonyms: REP },
  { id: 'region', type: 'text', weight: 0.25, synonyms: REGION },
  { id: 'area', type: 'text', weight: 0.2, synonyms: AREA },
  {
    id: 'channel',
    type: 'text',
    weight: 0.4,
    synonyms: words(
      'channel|trade channel|sales channel|customer type|type of business|business type',
      'category|industry|segment|outlet type|store type',
      '채널|유통채널|유형|업태|업종|거래처유형|고객유형|구분|거래처구분|판매채널|업체유형',
      '渠道|渠道类型|客户类型|客户类别|行业|业态|销售渠道|终端类型|门店类型|类型|通路',
    ),
  },
  {
    id: 'tier',
    type: 'text',
    weight: 0.2,
    synonyms: [...TIER, ...words('level|customer level', '층', '级别|客户层级')],
  },
  {
    id: 'parent',
    type: 'text',
    weight: 0.15,
    synonyms: words(
      'parent|parent customer|parent code|parent account|parent dealer|supplied by|buys from|upstream dealer|supplying dealer',
      '상위거래처|상위거래처코드|상위거래처명|상위대리점|소속대리점|공급대리점|공급거래처|매입처',
      '上级客户|上级客户编号|上级经销商|上游经销商|所属经销商|供货经销商|上级|供货商',
    ),
  },
  {
    id: 'address',
    type: 'text',
    weight: 0.35,
    synonyms: words(
      'address|street|street address|location|full address|delivery address|customer address',
      'postal address',
      '주소|소재지|사업장주소|배송지|배송주소|도로명주소|매장주소|상세주소|거래처주소',
      '地址|详细地址|客户地址|门店地址|收货地址|送货地址|店铺地址|联系地址',
    ),
  },
  {
    id: 'phone',
    type: 'text',
    weight: 0.1,
    synonyms: words(
      'phone|phone number|telephone|telephone number|tel|mobile|cell phone|contact number|phone no',
      '전화|전화번호|연락처|휴대폰|핸드폰|대표전화',
      '电话|电话号码|联系电话|手机|手机号|手机号码|電話',
    ),
  },
  { id: 'latitude', type: 'number', min: -90, max: 90, weight: 0.3, synonyms: LATITUDE },
  { id: 'longitude', type: 'number', min: -180, max: 180, weight: 0.3, synonyms: LONGITUDE },
  {
    id: 'teamClass',
    type: 'text',
    weight: 0.3,
    synonyms: words(
      'class|grade|customer class|customer grade|rating|abc|abc class|rank|customer rank',
      'priority',
      '등급|거래처등급|고객등급|클래스|분류등급|관리등급|ABC등급',
      '等级|客户等级|客户级别|评级|客户评级|ABC类|分级|客户分级|重要程度',
    ),
  },
  {
    id: 'visitMinutes',
    type: 'minutes',
    min: 1,
    max: 600,
    weight: 0.3,
    synonyms: words(
      'visit minutes|visit length|visit duration|duration|minutes per visit|service time',
      'call length|call duration|minutes',
      '방문소요시간|소요시간|체류시간|상담시간|방문시간(분)|소요분|방문분',
      '拜访时长|拜访分钟|停留时间|时长|拜访用时|服务时间|所需时间',
    ),
  },
  {
    id: 'callsPerMonth',
    type: 'number',
    min: 0,
    max: 31,
    weight: 0.35,
    synonyms: words(
      'calls per month|visits per month|visit frequency|call frequency|frequency|monthly visits',
      'monthly calls',
      '월방문횟수|방문횟수|방문주기|방문빈도|월방문|월간방문횟수|월 방문 수',
      '每月拜访次数|拜访频率|拜访次数|月拜访次数|月访次数|拜访频次',
    ),
  },
  { id: 'weekdays', type: 'weekdays', weight: 0.3, synonyms: WEEKDAYS },
  { id: 'hours', type: 'hours', weight: 0.25, synonyms: HOURS },
  { id: 'lastVisit', type: 'date', weight: 0.35, synonyms: LAST_VISIT },
  {
    id: 'earliestVisit',
    type: 'date',
    weight: 0.2,
    synonyms: words(
      'earliest visit|not before|visit after|no visit before|earliest date',
      '방문가능일|이후방문|방문시작일|방문제한해제일',
      '最早拜访日期|最早可访日期|不早于|开始拜访日期',
    ),
  },
  {
    id: 'doNotContact',
    type: 'boolean',
    weight: 0.3,
    synonyms: words(
      'do not contact|do not visit|dnc|no contact|no visit|blocked|opt out',
      '방문금지|연락금지|방문거부|연락거부|접촉금지|방문제외|제외',
      '勿扰|禁止拜访|不可联系|禁止联系|免打扰|拒访|不拜访',
    ),
  },
  {
    id: 'appointment',
    type: 'moment',
    weight: 0.25,
    synonyms: words(
      'appointment|next appointment|agreed visit|agreed date|meeting date',
      '약속|약속일|방문약속|약속일자|예약일|방문예정일|방문예약',
      '约定拜访|预约日期|预约|约访日期|约定日期|下次约访',
    ),
  },
];
