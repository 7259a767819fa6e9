import { words } from './words';
import type { FieldSpec } from '../fields';
import { CUSTOMER_CODE, CUSTOMER_NAME, REP } from './customers';

export const PRODUCT_NAME = words(
  'product|product name|item|item name|article|description|goods|material',
  'product description|item description|brand',
  '제품|제품명|상품|상품명|품목|품목명|품명|브랜드|자재명|아이템',
  '产品|产品名称|商品|商品名称|品名|货品|货品名称|品种|物料名称|存货名称|品牌|產品|產品名稱',
);

export const PRODUCT_CODE = words(
  'sku|sku code|product code|item code|article no|item no|product id|item number',
  'material no|barcode|part no',
  '제품코드|상품코드|품목코드|품번|바코드|자재코드|SKU코드',
  '产品编号|产品编码|商品编码|商品编号|货号|条码|条形码|物料编码|存货编码|产品代码|商品代码|品号',
);

/** Columns of order lines. */
export const orderFields: readonly FieldSpec[] = [
  {
    id: 'customerCode',
    type: 'text',
    required: 'customer',
    weight: 0.35,
    synonyms: [
      ...CUSTOMER_CODE,
      ...words('user id|member id|buyer id|household id|shopper id|회원번호|회원ID|会员编号|会员号|用户编号'),
    ],
  },
  { id: 'customer', type: 'text', required: 'customer', weight: 0.35, synonyms: CUSTOMER_NAME },
  {
    id: 'date',
    type: 'date',
    required: 'date',
    weight: 0.6,
    synonyms: words(
      'order date|date|invoice date|sales date|sale date|transaction date|ship date',
      'trans date|tran date|purchased on|event time|order time|transaction time|purchase time|timestamp',
      'shipped date|delivery date|posting date|ordered on|document date|purchase date|day',
      '주문일|주문일자|주문날짜|일자|날짜|거래일|거래일자|매출일|매출일자|판매일|판매일자',
      '출고일|출고일자|납품일|납품일자|전표일자|계산서일자|발주일|수주일|수주일자',
      '订单日期|日期|下单日期|销售日期|单据日期|开单日期|出货日期|发货日期|出库日期|成交日期|交易日期|下单时间',
      '开票日期|订货日期|訂單日期|銷售日期',
    ),
  },
  {
    id: 'amount',
    type: 'number',
    required: 'amount',
    weight: 0.6,
    synonyms: words(
      'amount|order amount|sales|net sales|sales amount|revenue|value|order value|total',
      'line total|total amount|net amount|turnover|invoice amount|net value|sales value',
      'price total|extended price|dollars|dollar value|dollar amount|total price|total sales|order total',
      'invoice total|tran amount|trans amount|purchase amount|purchase value|transaction amount|transaction value|spend|amount paid|gross sales',
      '금액|주문금액|매출|매출액|매출금액|판매금액|공급가액|공급가|순매출|순매출액|합계금액',
      '총금액|납품금액|거래금액|수주금액|판매액',
      '金额|订单金额|销售额|销售金额|销售收入|总金额|成交金额|合计金额|实收金额|净销售额|含税金额|不含税金额|货款|价税合计',
      '金額|銷售額',
    ),
  },
  {
    id: 'margin',
    type: 'number',
    weight: 0.4,
    synonyms: words(
      'margin|gross margin|gross profit|profit|gp|contribution|margin amount|line margin',
      '마진|매출이익|이익|매출총이익|이익금액|마진금액|총이익|이익액',
      '毛利|毛利额|毛利润|利润|利润额|毛利金额|毛利額',
    ),
  },
  {
    id: 'quantity',
    type: 'number',
    weight: 0.3,
    synonyms: words(
      'quantity|qty|units|cases|pieces|order qty|order quantity|volume|boxes',
      '수량|주문수량|판매수량|출고수량|박스수|개수|박스|케이스|수주수량',
      '数量|订单数量|销售数量|销量|件数|箱数|出库数量|订货数量|數量',
    ),
  },
  {
    // With the quantity it stands in for the amount.
    id: 'unitPrice',
    type: 'number',
    required: 'amount',
    with: 'quantity',
    weight: 0.2,
    synonyms: words(
      'unit price|price|price per unit|price each|item price|selling price|unit selling price',
      '단가|판매단가|개당가격|판매 단가',
      '单价|销售单价|成交单价|單價',
    ),
  },
  { id: 'sku', type: 'text', weight: 0.2, synonyms: PRODUCT_CODE },
  { id: 'product', type: 'text', weight: 0.2, synonyms: PRODUCT_NAME },
  { id: 'rep', type: 'text', weight: 0.1, synonyms: REP },
];
