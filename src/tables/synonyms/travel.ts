import { words } from './words';
import type { FieldSpec } from '../fields';
import { AREA, LATITUDE, LONGITUDE, REGION } from './customers';

const FROM = words(
  'from|start|origin|from customer|from stop|from place|departure|departure place|a',
  '출발|출발지|출발점|시작|출발거래처|어디서|기점',
  '出发|出发地|起点|起始地|从|始发地|出发客户|起',
);
const TO = words(
  'to|destination|to customer|to stop|to place|end|arrival place|b',
  '도착|도착지|목적지|도착점|도착거래처|어디로|종점',
  '到|目的地|终点|到达地|至|到达客户|抵达地|止',
);
const FROM_AREA = words(
  'from area|from district|from region|from city|area a|area 1|between|start area|origin area',
  '출발지역|출발구역|지역A|지역1|출발권역',
  '出发区域|出发区|起点区域|区域A|区域1|出发城市',
);
const TO_AREA = words(
  'to area|to district|to region|to city|area b|area 2|and|destination area',
  '도착지역|도착구역|지역B|지역2|도착권역',
  '到达区域|到达区|终点区域|区域B|区域2|目的区域|到达城市',
);

/** Columns of known travel times: between stops, or between areas. */
export const travelFields: readonly FieldSpec[] = [
  { id: 'from', type: 'text', required: 'from', weight: 0.4, synonyms: [...FROM, ...FROM_AREA] },
  { id: 'to', type: 'text', required: 'to', weight: 0.4, synonyms: [...TO, ...TO_AREA] },
  {
    id: 'minutes',
    type: 'minutes',
    required: 'how far',
    min: 0,
    max: 1440,
    weight: 0.4,
    synonyms: words(
      'minutes|travel minutes|travel time|driving time|driving minutes|drive time|duration|time|min|mins',
      '분|이동시간|소요시간|주행시간|이동시간(분)|운전시간|걸리는시간|시간',
      '分钟|行程时间|行车时间|车程|所需时间|用时|驾车时间|耗时|时间',
    ),
  },
  {
    id: 'km',
    type: 'number',
    required: 'how far',
    min: 0,
    max: 5000,
    weight: 0.4,
    synonyms: words(
      'km|distance|distance km|kilometres|kilometers|road km|driving distance|travel distance',
      '거리|이동거리|주행거리|거리(km)|도로거리|킬로미터',
      '公里|距离|里程|路程|行驶距离|公里数|行车距离|道路里程',
    ),
  },
];

/** Columns of extra minutes between areas: a river, a ferry, a mountain. */
export const detourFields: readonly FieldSpec[] = [
  { id: 'from', type: 'text', required: 'from', weight: 0.4, synonyms: [...FROM_AREA, ...FROM] },
  { id: 'to', type: 'text', required: 'to', weight: 0.4, synonyms: [...TO_AREA, ...TO] },
  {
    id: 'minutes',
    type: 'minutes',
    required: 'minutes',
    min: 0,
    max: 1440,
    weight: 0.8,
    synonyms: words(
      'extra minutes|additional minutes|detour|detour minutes|ferry minutes|extra time|additional time|crossing time|delay minutes',
      '추가시간|추가분|추가이동시간|우회시간|도선시간|추가소요시간|가산시간',
      '额外时间|额外分钟|附加时间|绕行时间|绕行分钟|轮渡时间|增加时间|过江时间|附加分钟',
    ),
  },
];

/** Columns of areas with their centres. */
export const areaFields: readonly FieldSpec[] = [
  {
    id: 'name',
    type: 'text',
    required: 'name',
    weight: 0.25,
    synonyms: [
      ...words(
        'area name|district name|area centre|centroid',
        '지역명|구역명|행정구역',
        '区域名称|区县名称|地区名称',
      ),
      ...AREA,
      ...REGION,
    ],
  },
  {
    id: 'latitude',
    type: 'number',
    required: 'latitude',
    min: -90,
    max: 90,
    weight: 0.2,
    synonyms: [...LATITUDE, ...words('centre latitude|center latitude', '중심위도', '中心纬度')],
  },
  {
    id: 'longitude',
    type: 'number',
    required: 'longitude',
    min: -180,
    max: 180,
    weight: 0.2,
    synonyms: [...LONGITUDE, ...words('centre longitude|center longitude', '중심경도', '中心经度')],
  },
];
