import type { CellValue } from '../core/cell';
import { isCellError } from '../core/cell';
import type { EntryState } from './dealer-rows';
import type { Parsed } from './parse-cell';
import { BLANK, cellText } from './parse-cell';

type Words<T> = ReadonlyMap<string, T>;

function wordMap<T extends string>(lists: Readonly<Record<T, string>>): Words<T> {
  return new Map(
    (Object.entries(lists) as [T, string][]).flatMap(([value, list]) =>
      list.split('|').map((word) => [word, value] as const),
    ),
  );
}

function parseOneOf<T>(value: CellValue, words: Words<T>, wrong: string): Parsed<T> {
  if (value === null) return BLANK;
  if (isCellError(value)) return { wrong: 'tables-error-cell' };
  const text = cellText(value).toLowerCase();
  if (text === '' || /^[-–—?.]+$/.test(text)) return BLANK;
  const found = words.get(text);
  return found === undefined ? { wrong } : { value: found };
}

const ABC = wordMap({
  A: 'a|a급|a등급|a类|a级|class a|1',
  B: 'b|b급|b등급|b类|b级|class b|2',
  C: 'c|c급|c등급|c类|c级|class c|3',
});

/** Importance of a product: A, B or C. */
export function parseAbc(value: CellValue): Parsed<'A' | 'B' | 'C'> {
  return parseOneOf(value, ABC, 'tables-not-abc');
}

const PRICE_KINDS = wordMap({
  retail:
    'retail|retail price|shelf|shelf price|selling|sale|consumer|소매|소매가|판매|판매가|소비자가|매대가|零售|零售价|售价|终端价|货架价',
  purchase:
    'purchase|purchase price|buying|cost|wholesale|trade|매입|매입가|구매|구매가|입고가|도매|도매가|공급가|进货|进货价|进价|采购|批发|批发价|供货价',
});

/** Which price was seen. */
export function parsePriceKind(value: CellValue): Parsed<'retail' | 'purchase'> {
  return parseOneOf(value, PRICE_KINDS, 'tables-not-a-price-kind');
}

const STATES: Words<EntryState | 'settled'> = wordMap({
  invoice:
    'invoice|invoiced|billed|open|unpaid|partly paid|overdue|credit note|청구|계산서|세금계산서|미수|미수금|미지급|미입금|외상|부분입금|일부입금|연체|반품|已开票|发票|应收|应收账款|未付|未付款|未收|部分付款|逾期|欠款|退货',
  settled:
    'paid|paid in full|settled|closed|cleared|received|입금|입금완료|완납|수금완료|결제완료|已付|已付款|已收|已收款|已结清|结清|已回款',
  shipped:
    'shipped|delivered|shipped not invoiced|in transit|goods sent|출하|출고|납품|배송|배송중|미청구|발송|发货|已发货|已发|出库|在途|未开票',
  order:
    'order|open order|ordered|sales order|backlog|주문|수주|미출고|미납|발주|订单|未发货|未发订单|待发货|已下单',
  prepayment:
    'prepayment|prepaid|advance|advance payment|deposit|on account|선수금|선급금|선입금|예치금|보증금|预付|预付款|预收|预收款|订金|定金|押金',
});

/** What an entry of an account is; `settled` is an invoice that was paid in full. */
export function parseEntryState(value: CellValue): Parsed<EntryState | 'settled'> {
  return parseOneOf(value, STATES, 'tables-not-an-entry');
}
