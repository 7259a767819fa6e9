import { words } from './words';
import type { FieldSpec } from '../fields';
import {
  AREA,
  CUSTOMER_CODE,
  CUSTOMER_NAME,
  LAST_VISIT,
  LATITUDE,
  LONGITUDE,
  REGION,
  REP,
  TIER,
} from './customers';

const rating = (id: string, synonyms: readonly string[]): FieldSpec => ({
  id,
  type: 'rating',
  min: 1,
  max: 5,
  weight: 0.35,
  synonyms,
});
const condition = (id: string, synonyms: readonly string[]): FieldSpec => ({
  id,
  type: 'condition',
  min: 0,
  max: 2,
  weight: 0.4,
  synonyms,
});

/** Order of the five desire checks (DOMAIN 1.2) in `ProspectRow.desire`. */
export const DESIRE_FIELDS = [
  'interestProduct',
  'interestBuying',
  'fitsNeeds',
  'trust',
  'impression',
] as const;
/** Order of the six indicators and two judgements in `ProspectRow.fit`. */
export const FIT_FIELDS = [
  'strength',
  'management',
  'network',
  'marketing',
  'growth',
  'advantage',
  'experience',
  'strategic',
] as const;
/** Order of the five conditions (DOMAIN 2) in `ProspectRow.conditions`. */
export const CONDITION_FIELDS = ['ability', 'desire', 'needCondition', 'influence', 'accessibility'] as const;

/** Columns of a prospect list. */
export const prospectFields: readonly FieldSpec[] = [
  {
    id: 'code',
    type: 'text',
    required: 'who',
    weight: 0.3,
    synonyms: [
      ...CUSTOMER_CODE,
      ...words(
        'prospect code|prospect id|lead id|lead code|lead no|opportunity id',
        '가망고객코드|가망코드|리드코드|잠재고객코드|리드번호|영업기회번호',
        '潜在客户编号|编号|编码|线索编号|商机编号|意向客户编号',
      ),
    ],
  },
  {
    id: 'name',
    type: 'text',
    required: 'who',
    weight: 0.4,
    synonyms: [
      ...CUSTOMER_NAME,
      ...words(
        'prospect|prospect name|lead|lead name|opportunity',
        '가망고객|가망고객명|잠재고객|잠재고객명|예비고객|신규후보|리드명',
        '潜在客户|潜在客户名称|意向客户|意向客户名称|线索|线索名称|准客户|商机名称',
      ),
    ],
  },
  { id: 'rep', type: 'text', weight: 0.1, synonyms: REP },
  { id: 'region', type: 'text', weight: 0.1, synonyms: REGION },
  { id: 'area', type: 'text', weight: 0.1, synonyms: AREA },
  { id: 'tier', type: 'text', weight: 0.1, synonyms: TIER },
  {
    id: 'supplier',
    type: 'text',
    weight: 0.2,
    synonyms: words(
      'current supplier|present supplier|competitor|competing supplier|competitor brand|current brand|sells now',
      '현재공급처|현공급처|현재거래업체|경쟁사|경쟁업체|취급브랜드|현재취급브랜드|경쟁브랜드',
      '现供应商|当前供应商|目前供应商|竞争对手|竞品|竞品品牌|现经营品牌',
    ),
  },
  { id: 'latitude', type: 'number', min: -90, max: 90, weight: 0.1, synonyms: LATITUDE },
  { id: 'longitude', type: 'number', min: -180, max: 180, weight: 0.1, synonyms: LONGITUDE },
  rating(
    'interestProduct',
    words(
      'interest in product|product interest|interested in the product|interest',
      '제품관심|제품관심도|상품관심|관심도',
      '产品兴趣|产品关心|关心产品|对产品感兴趣|产品关注度|兴趣',
    ),
  ),
  rating(
    'interestBuying',
    words(
      'interest in buying|buying interest|interest in price|purchase interest|asks price',
      '구매관심|구매관심도|구매의향|구매의사|거래조건관심',
      '购买兴趣|购入关心|关心购买|购买意向|购买关注|关心价格|采购意向',
    ),
  ),
  rating(
    'fitsNeeds',
    words(
      'fits needs|fit to needs|meets needs|matches needs',
      '니즈적합|요구적합|필요적합도|니즈부합|수요적합',
      '符合需求|需求匹配|满足需求|需求契合度',
    ),
  ),
  rating(
    'trust',
    words(
      'trust|trust in product|product trust|confidence',
      '제품신뢰|신뢰|신뢰도|제품신뢰도',
      '产品信任|产品信赖|信任|信任度|信赖',
    ),
  ),
  rating(
    'impression',
    words(
      'impression|good impression|impression of us|rapport',
      '호감|호감도|좋은 인상|당사호감|당사인상|인상',
      '好感|好感度|良好印象|印象|对我司印象',
    ),
  ),
  rating(
    'strength',
    words(
      'strength|strength and size|company size|size|scale|company strength',
      '규모|실력규모|기업규모|업체규모|자금력규모',
      '实力规模|规模|企业实力|实力|公司规模|综合实力',
    ),
  ),
  rating(
    'management',
    words(
      'management|management level|quality of management',
      '경영수준|관리수준|경영관리',
      '管理水平|经营水平|管理能力',
    ),
  ),
  rating(
    'network',
    words(
      'network|buyers network|sales network|distribution network|buying power',
      '유통망|구매망|판매망|네트워크|구매력|고객망',
      '销售网络|网络|下线网络|购买力|分销网络|客户网络',
    ),
  ),
  rating(
    'marketing',
    words('marketing|marketing level', '마케팅수준|마케팅|판촉역량|영업력', '营销水平|营销能力|市场营销水平'),
  ),
  rating(
    'growth',
    words(
      'growth|future growth|growth potential|potential growth',
      '성장성|성장가능성|향후성장|미래성장',
      '发展潜力|成长能力|成长潜力|成长性|未来发展|增长潜力',
    ),
  ),
  rating(
    'advantage',
    words(
      'comparative advantage|our advantage|competitive advantage|advantage',
      '당사우위|비교우위|경쟁우위|우리강점',
      '比较优势|我方优势|竞争优势|相对优势',
    ),
  ),
  rating(
    'experience',
    words(
      'experience|judgement|experience judgement|gut feeling',
      '경험판단|담당자판단|경험|경험평가',
      '经验判断|个人经验|经验|业务员判断',
    ),
  ),
  rating(
    'strategic',
    words(
      'strategic value|strategic|strategic importance',
      '전략가치|전략적가치|전략중요도|전략',
      '战略价值|战略意义|战略重要性',
    ),
  ),
  {
    id: 'expectedVolume',
    type: 'number',
    min: 0,
    weight: 0.45,
    synonyms: words(
      'expected volume|expected sales|expected amount|expected yearly volume|annual volume',
      'yearly volume|annual potential|potential|expected value|deal size|potential value',
      'expected revenue',
      '예상매출|예상물량|예상수량|연간예상매출|예상금액|예상구매량|연예상매출|예상연매출',
      '예상규모|예상주문금액|잠재매출',
      '预计销量|预计销售额|预计金额|年预计销量|预计年销量|预计年销售额|预期销量|年需求量|预计采购额|意向金额|预计成交金额',
      '年用量|预计年采购额',
    ),
  },
  {
    id: 'marginRate',
    type: 'share',
    weight: 0.3,
    synonyms: words(
      'margin rate|margin|margin percent|gross margin|expected margin|margin %',
      '마진율|이익률|예상마진율|예상이익률|마진',
      '毛利率|预计毛利率|利润率|预期毛利率',
    ),
  },
  {
    id: 'expectedDate',
    type: 'date',
    weight: 0.5,
    synonyms: words(
      'expected date|expected order date|expected close|expected close date|close date',
      'closing date|due date|target date|expected order',
      '예상주문일|예상계약일|예상일|수주예정일|계약예정일|구매예정일|주문예정일|예상수주일',
      '클로징예정일|예정일|예상구매일',
      '预计成交日期|预计成交日|预计下单日|预计下单日期|预计签约日期|预计订货日期|预计日期|预计采购日期|预计成交时间|预计签单日期|预计下单时间',
    ),
  },
  {
    id: 'timesPushed',
    type: 'number',
    min: 0,
    weight: 0.3,
    synonyms: words(
      'times pushed|postponed|times postponed|pushes|date changes',
      '연기횟수|연기|지연횟수|일정연기횟수',
      '推迟次数|延期次数|延期|改期次数',
    ),
  },
  condition(
    'ability',
    words(
      'ability|can pay|paying ability|purchasing power|financial ability|ability to pay',
      '지불조건|구매능력|지불가능|자금여력|지불능력|지급능력',
      '支付条件|购买能力|支付力|资金能力|支付能力|付款能力',
    ),
  ),
  condition(
    'desire',
    words(
      'desire|wants|desire to buy|purchase desire',
      '구매욕구|욕구|의향|구매욕',
      '购买欲望|购买欲|欲望|意愿',
    ),
  ),
  condition(
    'needCondition',
    words(
      'need condition|has need|needs|need exists|need',
      '필요|필요성|구매필요|필요여부',
      '购买需求|有需求|需求条件|是否有需求|必要性|需求|需要',
    ),
  ),
  condition(
    'influence',
    words(
      'influence|decision power|decides|decision maker|authority',
      '영향력|결정권|구매결정권|의사결정권|의사결정력',
      '影响力|决策权|购买决策权|决定权|是否决策人',
    ),
  ),
  condition(
    'accessibility',
    words(
      'accessibility|accessible|access|reachable|approachable',
      '접근성|접근가능|접근용이|접근용이성|접근가능성|접촉가능',
      '可接近性|接近性|可接近|易接近|可接触性|接近难易度|接近难易',
    ),
  ),
  rating(
    'need',
    words('need|need level|demand|need 1-5', '수요|필요도|수요도|니즈', '需求|需求度|需求程度|需求强度'),
  ),
  {
    id: 'abilityToPay',
    type: 'ability',
    weight: 0.4,
    synonyms: words(
      'ability to pay|payment ability|solvency|credit strength|buying ability|financial standing',
      '지불능력|지급능력|결제능력|상환능력|구매력|자금력',
      '支付能力|付款能力|偿付能力|资金实力|购买能力',
    ),
  },
  {
    id: 'source',
    type: 'text',
    weight: 0.35,
    synonyms: words(
      'source|lead source|origin|source channel|how found',
      '출처|발굴경로|유입경로|소스|발굴방법|유입채널',
      '来源|客户来源|线索来源|开发途径|来源渠道|信息来源',
    ),
  },
  {
    id: 'channel',
    type: 'text',
    weight: 0.1,
    synonyms: words(
      'channel|trade channel|sales channel',
      '채널|유통채널|판매채널',
      '渠道|渠道类型|销售渠道',
    ),
  },
  {
    id: 'firstContact',
    type: 'date',
    weight: 0.1,
    synonyms: words(
      'first contact|first contact date|first contacted on|first contacted',
      '최초연락일|최초접촉일|첫연락일|첫접촉일|최초상담일',
      '首次联系|首次联系日期|首次接触|首次接触日期|首次拜访日期',
    ),
  },
  {
    id: 'lastContact',
    type: 'date',
    weight: 0.3,
    synonyms: words(
      'last contact|last contacted|last contact date|contacted on',
      '최근연락일|최근연락|최종연락일|마지막연락일|최근접촉일|최종접촉일',
      '最近联系|最近联系日期|上次联系|上次联系日期|最后联系时间|最近跟进|最后跟进时间|最近联系时间',
    ),
  },
  { id: 'lastVisit', type: 'date', weight: 0.15, synonyms: LAST_VISIT },
];
