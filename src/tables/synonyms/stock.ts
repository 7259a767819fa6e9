import { words } from './words';
import type { FieldSpec } from '../fields';
import { CUSTOMER_CODE, CUSTOMER_NAME } from './customers';
import { PRODUCT_CODE, PRODUCT_NAME } from './orders';

/** Columns of stock counts at dealers. */
export const stockFields: readonly FieldSpec[] = [
  { id: 'dealer', type: 'text', required: 'dealer', weight: 0.2, synonyms: CUSTOMER_NAME },
  { id: 'dealerCode', type: 'text', required: 'dealer', weight: 0.2, synonyms: CUSTOMER_CODE },
  { id: 'sku', type: 'text', required: 'product', weight: 0.2, synonyms: PRODUCT_CODE },
  { id: 'product', type: 'text', required: 'product', weight: 0.25, synonyms: PRODUCT_NAME },
  {
    id: 'date',
    type: 'date',
    weight: 0.3,
    synonyms: words(
      'count date|stock date|date|inventory date|date counted|counted on|as of|stocktake date|date of the count',
      'month',
      '조사일|조사일자|재고일자|재고조사일|실사일|실사일자|일자|날짜|기준일|재고실사일|조사월',
      '월',
      '盘点日期|库存日期|日期|清点日期|统计日期|盘存日期|截止日期|盘点日|月份',
    ),
  },
  {
    id: 'opening',
    type: 'number',
    weight: 0.6,
    synonyms: words(
      'opening|opening stock|opening inventory|beginning stock|beginning inventory|start stock',
      'previous stock|last count|stock at start|initial stock',
      '기초|기초재고|기초재고수량|전월재고|이월재고|전기재고|전회재고|직전재고|기초수량',
      '월초재고',
      '期初|期初库存|期初数量|上期库存|上月库存|上次库存|月初库存|期初结存|上期结存|期初庫存',
    ),
  },
  {
    id: 'purchases',
    type: 'number',
    weight: 0.5,
    synonyms: words(
      'purchases|purchased|purchase|received|receipts|goods received|bought|inbound|stock in',
      'deliveries|delivered',
      '매입|매입수량|입고|입고수량|입고량|매입량|구매|구매수량|당기매입|당월입고|당기입고',
      '납품수량',
      '进货|进货量|进货数量|本期进货|入库|入库数量|入库量|采购|采购数量|本月进货|本期入库|收货数量|进货数|進貨',
    ),
  },
  {
    id: 'closing',
    type: 'number',
    required: 'closing',
    weight: 0.6,
    synonyms: words(
      'closing|closing stock|closing inventory|ending stock|ending inventory|stock',
      'current stock|stock on hand|on hand|inventory|stock count|counted|count|counted stock',
      'end stock|stock qty|stock quantity|soh|available',
      '기말|기말재고|기말재고수량|재고|재고수량|현재고|현재재고|실사재고|실사수량|재고량',
      '당월재고|월말재고|기말수량|조사재고|실재고',
      '期末|期末库存|期末数量|库存|库存量|库存数量|当前库存|现有库存|盘点数量|盘点数|实际库存|月末库存|实盘数量',
      '期末结存|结存|现库存|期末庫存|庫存',
    ),
  },
  {
    id: 'sales',
    type: 'number',
    weight: 0.3,
    synonyms: words(
      'sales|sell out|sellout|sold|units sold|sales qty|sales quantity|period sales',
      'sold quantity|consumption|outbound|stock out',
      '판매|판매량|판매수량|출고|출고량|출고수량|매출수량|당기판매|당월판매|셀아웃|소진량',
      '销量|销售量|销售数量|本期销量|本月销量|出库|出库数量|售出|动销|动销量|出货量|卖出数量|本期销售|銷量',
    ),
  },
  {
    id: 'unitPrice',
    type: 'number',
    min: 0,
    weight: 0.2,
    synonyms: words(
      'unit price|price|unit cost|cost|purchase price|price per unit|price each',
      '단가|매입단가|공급단가|가격|판매단가|원가|출고가|매입가',
      '单价|进货价|进价|价格|成本价|供货价|出厂价|单位成本|單價',
    ),
  },
  {
    id: 'onOrder',
    type: 'number',
    min: 0,
    weight: 0.2,
    synonyms: words(
      'on order|ordered not delivered|open order|open orders|in transit|qty on order',
      '주문중|미입고|발주잔량|입고예정|입고예정수량|발주중',
      '在途|在途库存|在途数量|已订未到|未到货|已订货',
    ),
  },
  {
    id: 'backorders',
    type: 'number',
    min: 0,
    weight: 0.2,
    synonyms: words(
      'backorders|back orders|backorder|promised to customers|reserved|owed to customers',
      '미납주문|예약수량|미출고수량|고객예약',
      '欠货|缺货订单|客户预订|已预订|未交客户订单',
    ),
  },
  {
    id: 'ownProduct',
    type: 'boolean',
    weight: 0.3,
    synonyms: words(
      'own product|own|ours|our product|own brand|is own|own competitor|own or competitor',
      '자사|자사제품|자사여부|자사품|자사/경쟁사|자사경쟁구분|자사구분',
      '本品|自有产品|自有品牌|是否本品|我司产品|是否自有|本品竞品|本品/竞品|自家产品',
    ),
  },
];
