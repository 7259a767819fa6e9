import { words } from './words';
import type { FieldSpec } from '../fields';
import { AREA, CUSTOMER_CODE, CUSTOMER_NAME, HOURS, LATITUDE, LONGITUDE, REP, WEEKDAYS } from './customers';

/** Columns of visits, planned or done. */
export const visitFields: readonly FieldSpec[] = [
  {
    id: 'date',
    type: 'date',
    required: 'date',
    weight: 0.45,
    synonyms: words(
      'visit date|date|date of visit|call date|planned date|visited on|day',
      '방문일|방문일자|방문날짜|일자|날짜|방문예정일|계획일|방문계획일',
      '拜访日期|日期|拜访日|到访日期|计划日期|计划拜访日期|访问日期|拜訪日期',
    ),
  },
  { id: 'customerCode', type: 'text', required: 'customer', weight: 0.2, synonyms: CUSTOMER_CODE },
  { id: 'customer', type: 'text', required: 'customer', weight: 0.2, synonyms: CUSTOMER_NAME },
  { id: 'rep', type: 'text', weight: 0.2, synonyms: REP },
  {
    id: 'order',
    type: 'number',
    min: 0,
    weight: 0.35,
    synonyms: words(
      'stop|stop no|sequence|visit order|seq|order|no',
      '순서|방문순서|순번|번호',
      '顺序|拜访顺序|序号|次序|站点',
    ),
  },
  {
    id: 'arrival',
    type: 'time',
    weight: 0.45,
    synonyms: words(
      'arrival|arrival time|start time|time|visit time|arrive|eta|check in',
      '도착|도착시간|도착시각|방문시각|시작시간|방문시간|시각|도착예정',
      '到达时间|到店时间|开始时间|时间|拜访时间|预计到达|到达|签到时间',
    ),
  },
  {
    id: 'status',
    type: 'status',
    weight: 0.45,
    synonyms: words(
      'visit status|status|done|state|result status|completed',
      '상태|방문상태|방문여부|완료여부|실시여부|진행상태',
      '状态|拜访状态|完成情况|是否完成|执行状态|完成状态',
    ),
  },
];

/** Columns of a list of representatives. */
export const repFields: readonly FieldSpec[] = [
  {
    id: 'code',
    type: 'text',
    required: 'who',
    weight: 0.5,
    synonyms: words(
      'rep code|rep id|employee id|employee no|employee code|staff id',
      '사번|사원번호|담당자코드|사원코드',
      '工号|员工编号|业务员编号|员工号|业务员编码|业务员代码',
    ),
  },
  {
    id: 'name',
    type: 'text',
    required: 'who',
    weight: 0.45,
    synonyms: [...REP, 'name', '이름', '성명', '姓名', '员工姓名'],
  },
  {
    id: 'startLatitude',
    type: 'number',
    min: -90,
    max: 90,
    weight: 0.35,
    synonyms: [
      ...LATITUDE,
      ...words(
        'start latitude|start lat|home latitude|home lat|depot latitude',
        '출발위도|출발지위도|자택위도',
        '出发纬度|出发地纬度|起点纬度',
      ),
    ],
  },
  {
    id: 'startLongitude',
    type: 'number',
    min: -180,
    max: 180,
    weight: 0.35,
    synonyms: [
      ...LONGITUDE,
      ...words(
        'start longitude|start lon|home longitude|home lon|depot longitude',
        '출발경도|출발지경도|자택경도',
        '出发经度|出发地经度|起点经度',
      ),
    ],
  },
  {
    id: 'endLatitude',
    type: 'number',
    min: -90,
    max: 90,
    weight: 0.2,
    synonyms: words('end latitude|end lat', '도착위도|도착지위도|종료위도', '结束纬度|终点纬度'),
  },
  {
    id: 'endLongitude',
    type: 'number',
    min: -180,
    max: 180,
    weight: 0.2,
    synonyms: words('end longitude|end lon', '도착경도|도착지경도|종료경도', '结束经度|终点经度'),
  },
  {
    id: 'area',
    type: 'text',
    weight: 0.1,
    synonyms: [
      ...words(
        'start area|home area|start district',
        '출발지역|출발구역|자택지역',
        '出发区域|出发区县|起点区域',
      ),
      ...AREA,
    ],
  },
  { id: 'hours', type: 'hours', weight: 0.4, synonyms: HOURS },
  {
    id: 'dayHours',
    type: 'dayHours',
    weight: 0.4,
    synonyms: words(
      'hours by weekday|working hours by weekday|weekly hours|hours per weekday',
      '요일별근무시간|요일별시간|요일별 근무',
      '每日工作时间|按星期的工作时间|各日工作时间',
    ),
  },
  {
    id: 'lunch',
    type: 'hours',
    weight: 0.3,
    synonyms: words(
      'lunch|lunch break|lunch hours|break',
      '점심|점심시간|휴게시간',
      '午休|午休时间|午餐时间',
    ),
  },
  {
    id: 'minutesPerDay',
    type: 'minutes',
    min: 1,
    max: 1440,
    weight: 0.4,
    synonyms: words(
      'minutes per day|max minutes per day|daily minutes|work minutes per day',
      '하루최대시간|일최대근무분|하루근무분|1일 최대 시간',
      '每日最长时间|每日分钟数|每天最多分钟|日工作分钟',
    ),
  },
  {
    id: 'coldMinutes',
    type: 'minutes',
    min: 0,
    max: 1440,
    weight: 0.3,
    synonyms: words(
      'cold visit minutes|minutes for cold visits|new business minutes|prospecting minutes',
      '신규개척시간|신규방문시간|개척시간',
      '陌生拜访时间|开发新客户时间|陌拜时间',
    ),
  },
  {
    id: 'visitsPerDay',
    type: 'number',
    min: 1,
    max: 60,
    weight: 0.5,
    synonyms: words(
      'visits per day|calls per day|daily visits|daily calls|max visits|max visits per day',
      'capacity',
      '일방문수|일방문건수|하루방문수|1일방문수|일일방문|일일방문건수|최대방문수|1일최대방문',
      '일 방문 가능 건수',
      '每日拜访数|日拜访数|日拜访量|每天拜访数|每日拜访家数|日拜访上限|每日最大拜访|日拜访家数',
    ),
  },
  { id: 'weekdays', type: 'weekdays', weight: 0.4, synonyms: WEEKDAYS },
  {
    id: 'since',
    type: 'date',
    weight: 0.2,
    synonyms: words(
      'joined|joined on|hire date|hired on|start of service|employed since|with us since',
      '입사일|입사일자|입사년월일',
      '入职日期|入职时间|入职日|到岗日期',
    ),
  },
  {
    id: 'level',
    type: 'text',
    weight: 0.1,
    synonyms: words(
      'level|rep level|seniority|experience level',
      '직급|경력구분|숙련도|등급구분',
      '级别|职级|资历|员工级别',
    ),
  },
  {
    id: 'coldTarget',
    type: 'number',
    min: 0,
    weight: 0.3,
    synonyms: words(
      'cold visits per week|cold calls per week|cold visit target|weekly cold visits',
      '주간 신규방문 목표|주 신규방문 목표|주간신규방문목표|신규방문목표',
      '每周陌生拜访|每周陌拜|陌生拜访目标|陌拜目标',
    ),
  },
  {
    id: 'newTarget',
    type: 'number',
    min: 0,
    weight: 0.3,
    synonyms: words(
      'new customers per month|new customer target|new accounts per month|monthly new customers',
      '월 신규거래처 목표|신규거래처목표|월신규목표|신규 고객 목표',
      '每月新客户|新客户目标|月新客户目标|每月新增客户',
    ),
  },
  {
    id: 'orderTarget',
    type: 'number',
    min: 0,
    weight: 0.3,
    synonyms: words(
      'orders per month|order target|monthly orders|target orders',
      '월 수주 목표|수주목표|월수주목표|월 주문 목표',
      '每月订单目标|订单目标|月订单目标|每月成交目标',
    ),
  },
  {
    id: 'salesTarget',
    type: 'number',
    min: 0,
    weight: 0.3,
    synonyms: words(
      'sales target|monthly sales target|target sales|sales quota|quota',
      '매출목표|월 매출 목표|월매출목표|판매목표',
      '销售目标|月销售目标|每月销售目标|销售指标',
    ),
  },
];

/** Columns of a list of days off. */
export const dayOffFields: readonly FieldSpec[] = [
  {
    id: 'date',
    type: 'date',
    required: 'date',
    weight: 0.3,
    synonyms: words(
      'date|day off|holiday date|off day|leave date|vacation date|day',
      '날짜|일자|휴무일|휴일|공휴일|휴가일|휴가일자|휴일날짜',
      '日期|休息日|放假日期|假期日期|节假日|休假日期|请假日期',
    ),
  },
  {
    id: 'name',
    type: 'text',
    weight: 0.4,
    synonyms: words(
      'holiday|holiday name|occasion|reason|day off name|leave|leave type|vacation',
      '휴일명|공휴일명|휴무명|휴무사유|명칭|휴가구분|휴무구분|사유',
      '节日|节日名称|假期|假期名称|假日|休假类型|请假类型|放假原因|原因',
    ),
  },
  { id: 'rep', type: 'text', weight: 0.15, synonyms: REP },
  {
    id: 'until',
    type: 'date',
    weight: 0.2,
    synonyms: words(
      'until|to|last day|end date|off until|day off until',
      '종료일|까지|휴가종료일|마지막날',
      '结束日期|至|截止日期|休假结束|最后一天',
    ),
  },
  {
    id: 'working',
    type: 'boolean',
    weight: 0.4,
    synonyms: words(
      'working|working day|make up day|make-up working day|workday',
      '근무|근무일|대체근무|근무여부|대체근무일',
      '上班|调休上班|补班|调休|是否上班|是否补班',
    ),
  },
];
