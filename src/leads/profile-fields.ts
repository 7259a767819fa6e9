import type { CellValue } from '../core/cell';
import { factNumber, factText, levelKey } from './fact';
import type { FieldChoice, LeadTable, Outcome } from './lead-data';

/** Why a column is left out; texts under `leads:leftOut.<reason>`. */
export type LeftOutReason =
  /** What is predicted, or the key of the row. */
  | 'outcome'
  | 'key'
  /** Off unless asked for. */
  | 'seller'
  | 'product'
  | 'dropped'
  /** Nothing that a rule can be learned from. */
  | 'empty'
  | 'constant'
  | 'identifier'
  | 'freeText'
  | 'date'
  /** Knows the outcome. */
  | 'afterClose'
  | 'namedAfterOutcome'
  | 'tellsAlone'
  | 'filledAfter'
  | 'filledForOne';

/** A column that is not learned from, and why. */
export interface LeftOut {
  readonly field: string;
  readonly reason: LeftOutReason;
  /** Figures of the reason, for its text. */
  readonly args?: Readonly<Record<string, number>>;
}

/** What a person has said about the columns. */
export interface FieldWishes {
  /** Column of the outcome. */
  readonly outcome: string;
  readonly key?: readonly string[];
  /** Columns to leave out. */
  readonly drop?: readonly string[];
  /** Columns to use although they would be left out by their names (seller, product). */
  readonly keep?: readonly string[];
}

/** What two headers are compared by. */
export function fieldKey(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

const SELLER =
  /^(?:sales?|seller|sellers|salesman|salesperson|salesrep|salesagent|salesexecutive|rep|reps|representative|agent|owner|leadowner|dealowner|opportunityowner|accountowner|accountmanager|manager|salesmanager|bdm|assignedto|담당|담당자|담당자명|영업담당|영업담당자|영업사원|영업대표|사원|销售|销售员|销售人员|销售代表|业务员|负责人|客户经理|跟进人|担当)(?:name|id|code|명|이름|코드|姓名|编号)?$/u;
const PRODUCT =
  /^(?:product|products|item|items|sku|model|productline|productgroup|productcategory|productfamily|제품|상품|품목|모델|제품군|产品|商品|品名|型号|产品线|产品类别)(?:name|id|code|type|명|이름|코드|名称|编号)?$/u;
/** Headers of what nobody knows before the deal is closed. */
const AFTER_OUTCOME =
  /^(?:(?:lost|loss|lose|losing|won|win|winning|close|closed|closing|reject|rejection|churn|drop|disqualification)(?:reason|reasons|reasoncode|cause|comment|comments|value|amount|price|revenue)|reason(?:lost|won|forloss|forlosing|forwinning|forlost)|reasonfor(?:loss|win|closing)|signed(?:date|on)?|contract(?:no|number|signed|date|signedon)|invoice(?:no|number|date|amount)?|orderno|ordernumber|purchaseordernumber|ponumber|actualrevenue|finalprice|wonamount|convertedon|converteddate|conversiondate|실주사유|실주원인|패인|성공사유|수주금액|수주사유|계약번호|계약일|주문번호|주문일|失单原因|丢单原因|输单原因|赢单原因|成交金额|成交价|合同编号|合同号|签约日期|订单号|发票号)$/u;
const ID_WORDS =
  /(?:^|[\s_\-.])(?:id|no|nr|number|code|key|uuid|guid|ref|reference|phone|tel|mobile|fax|zip|postcode)(?:$|[\s_\-.])|번호|코드|전화|연락처|우편|编号|编码|号码|电话|手机|邮编/iu;
const ID_CAMEL = /[a-z](?:Id|ID|No|Number|Code)$/;
const CLOSE_DATE =
  /^(?:close|closed|closing|closedate|closeddate|closingdate|closedon|dateclosed|outcomedate|decisiondate|enddate|종결일|마감일|완료일|결과일|성사일|关闭日期|结束日期|成交日期|结案日期)$/u;
const DATE_WORDS = /date|\bday\b|일자|날짜|일시|日期|时间/iu;
const DATE_TEXT = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[ T]\d{1,2}:\d{2}.*)?$/;

const FIRST_DATE = 20_000;
const LAST_DATE = 80_000;
/** Share of known cells that must be numbers. */
const NUMERIC = 0.95;
/** Different values ÷ known cells from which a column names its rows. */
const NEAR_UNIQUE = 0.7;
const TEXT_UNIQUE = 0.3;
const TEXT_WORDS = 4;
/** Rows that must differ from the most frequent value. */
const LEAST_DIFFERENT = 2;

/**
 * Sorts the columns of a table into those that can be learned from and those that cannot, with reasons. Only closed deals are looked
 * at. The outcome itself is used for dates alone: none may lie after the close of the deal. O(cells).
 */
export function profileFields(
  table: LeadTable,
  outcomes: readonly Outcome[],
  wishes: FieldWishes,
): { readonly choices: readonly FieldChoice[]; readonly leftOut: readonly LeftOut[] } {
  const closed = outcomes.flatMap((outcome, row) => (outcome === null ? [] : [row]));
  const named = (list: readonly string[] = []) => new Set(list.map(fieldKey));
  const dropped = named(wishes.drop);
  const kept = named(wishes.keep);
  const keys = named(wishes.key);
  const closeColumn = table.headers.findIndex((header) => CLOSE_DATE.test(fieldKey(header)));
  const choices: FieldChoice[] = [];
  const leftOut: LeftOut[] = [];
  const seen = new Set<string>();
  table.headers.forEach((header, column) => {
    const key = fieldKey(header);
    if (header.trim() === '') return;
    const cells = closed.map((row): CellValue => table.rows[row]?.[column] ?? null);
    const byName = (): LeftOutReason | undefined => {
      if (key === fieldKey(wishes.outcome)) return 'outcome';
      if (dropped.has(key)) return 'dropped';
      if (keys.has(key)) return 'key';
      // The same header twice cannot be found again by its name.
      if (seen.has(key)) return 'dropped';
      if (kept.has(key)) return undefined;
      if (SELLER.test(key)) return 'seller';
      if (PRODUCT.test(key)) return 'product';
      return AFTER_OUTCOME.test(key) ? 'namedAfterOutcome' : undefined;
    };
    const found = byName() ?? kindOf(header, cells, table.dates?.includes(column) === true);
    seen.add(key);
    if (found === 'category' || found === 'number') choices.push({ header, column, kind: found });
    else if (found === 'date' && closeColumn >= 0 && column !== closeColumn) {
      const after = laterShare(table, closed, column, closeColumn);
      leftOut.push(
        after > 0
          ? { field: header, reason: 'afterClose', args: { percent: Math.round(after * 100) } }
          : { field: header, reason: 'date' },
      );
    } else leftOut.push({ field: header, reason: found });
  });
  return { choices, leftOut };
}

/** Share of the closed deals whose date in a column is later than the close. */
function laterShare(table: LeadTable, closed: readonly number[], column: number, close: number): number {
  let both = 0;
  let later = 0;
  for (const row of closed) {
    const date = dateNumber(table.rows[row]?.[column] ?? null);
    const end = dateNumber(table.rows[row]?.[close] ?? null);
    if (date === undefined || end === undefined) continue;
    both += 1;
    if (date > end) later += 1;
  }
  return both === 0 ? 0 : later / both;
}

/** A date as a number that grows with it: the serial number, or year, month and day of an ISO text. */
function dateNumber(cell: CellValue): number | undefined {
  if (typeof cell === 'number') return cell;
  const text = factText(cell);
  if (text === null || !DATE_TEXT.test(text)) return undefined;
  const [year = 0, month = 0, day = 0] = text.split(/[-/. T:]/).map(Number);
  return year * 372 + month * 31 + day;
}

function kindOf(
  header: string,
  cells: readonly CellValue[],
  shownAsDate: boolean,
): FieldChoice['kind'] | LeftOutReason {
  const counts = new Map<string, number>();
  let known = 0;
  let numbers = 0;
  let words = 0;
  let dates = 0;
  let whole = 0;
  let low = Infinity;
  let high = -Infinity;
  for (const cell of cells) {
    const text = factText(cell);
    if (text === null) continue;
    known += 1;
    const key = levelKey(text);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    const number = factNumber(cell);
    if (typeof number === 'number') {
      numbers += 1;
      if (Number.isInteger(number)) whole += 1;
      low = Math.min(low, number);
      high = Math.max(high, number);
    } else {
      words += text.split(' ').length;
      if (DATE_TEXT.test(text)) dates += 1;
    }
  }
  if (known === 0) return 'empty';
  const most = Math.max(...counts.values(), cells.length - known);
  if (cells.length - most < LEAST_DIFFERENT) return 'constant';
  if (shownAsDate || dates >= NUMERIC * known) return 'date';
  const unique = counts.size / known;
  if (numbers >= NUMERIC * known) {
    const serials = whole === numbers && low >= FIRST_DATE && high <= LAST_DATE;
    if (serials && DATE_WORDS.test(header)) return 'date';
    // A whole number for every row that is called a number, or runs without gaps, counts the rows.
    const gapless = high - low < 1.5 * counts.size;
    if (
      known >= 10 &&
      whole === numbers &&
      unique > NEAR_UNIQUE &&
      (ID_WORDS.test(header) || ID_CAMEL.test(header) || gapless)
    )
      return 'identifier';
    return counts.size > 2 ? 'number' : 'category';
  }
  if (known >= 10 && unique > TEXT_UNIQUE && words / known >= TEXT_WORDS) return 'freeText';
  return known >= 10 && unique > NEAR_UNIQUE ? 'identifier' : 'category';
}
