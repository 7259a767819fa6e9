import type { CellValue } from '../core/cell';
import { factText, levelKey } from './fact';
import type { Outcome } from './lead-data';

/** Values of an outcome column, and what each was taken for. */
export interface OutcomeReading {
  readonly outcomes: readonly Outcome[];
  /** Each value as it stands in the column, with how many rows have it. */
  readonly values: readonly {
    readonly value: string;
    readonly rows: number;
    readonly as: 'won' | 'lost' | 'open';
  }[];
}

const words = (...lists: readonly string[]) =>
  new Set(lists.flatMap((list) => list.split('|')).map(levelKey));
const WON = words(
  'won|win|closed won|closed-won|deal won|converted|success|successful|ordered|order|signed|yes|y|true|1',
  '수주|성공|계약|계약완료|수주성공|성사|성약|주문|예',
  '赢单|成交|已成交|成功|中标|签约|已签约|下单|是',
);
const LOST = words(
  'lost|lose|loss|closed lost|closed-lost|deal lost|not converted|failed|failure|no|n|false|0|rejected|disqualified|dead',
  '실주|실패|수주실패|패배|취소|무산|거절|아니오|아니요',
  '输单|丢单|失单|未成交|失败|流失|未中标|拒绝|取消|否',
);
const OPEN = words(
  'open|pending|in progress|ongoing|active|new|working|engaging|prospecting|negotiation|negotiating|qualified|proposal',
  'contacted|quoted|quote sent|on hold|nurturing|in process|waiting',
  '진행중|진행 중|진행|대기|보류|협의중|협상중|검토중|견적|신규|영업중',
  '进行中|跟进中|洽谈中|待定|谈判中|报价中|新|未结束|处理中|跟进',
);

/** Headers under which teams keep how a deal ended. */
export const OUTCOME_HEADERS: readonly string[] = [
  'outcome|result|status|deal status|lead status|stage|deal stage|won/lost|won lost|converted|closed won',
  '결과|수주결과|상태|진행상태|수주여부|성공여부|영업결과|단계',
  '结果|状态|商机状态|线索状态|成交状态|是否成交|阶段|销售阶段|赢单输单',
].flatMap((list) => list.split('|'));

/**
 * Reads how deals ended. Won is the value named, or the common words for it. Lost is the value named; else the common words for it,
 * when the column has one of them; else everything that is neither blank nor a word for an open deal.
 * @param won value of won deals; left out: common words in three languages
 */
export function readOutcomes(
  cells: readonly CellValue[],
  { won, lost }: { readonly won?: string; readonly lost?: string } = {},
): OutcomeReading {
  const texts = cells.map((cell) => {
    const text = factText(cell);
    return text === null ? null : { text, key: levelKey(text) };
  });
  const isWon = matcher(won, WON);
  const namesLoss = texts.some((one) => one !== null && !isWon(one.key) && LOST.has(one.key));
  const isLost = lost !== undefined || namesLoss ? matcher(lost, LOST) : (key: string) => !OPEN.has(key);
  const kindOf = (key: string) => (isWon(key) ? 'won' : isLost(key) ? 'lost' : 'open');
  const seen = new Map<string, { value: string; rows: number; as: 'won' | 'lost' | 'open' }>();
  for (const one of texts) {
    if (one === null) continue;
    const found = seen.get(one.key);
    if (found) found.rows += 1;
    else seen.set(one.key, { value: one.text, rows: 1, as: kindOf(one.key) });
  }
  const outcomes = texts.map((one): Outcome => {
    const kind = one === null ? 'open' : kindOf(one.key);
    return kind === 'open' ? null : kind === 'won' ? 1 : 0;
  });
  return { outcomes, values: [...seen.values()] };
}

function matcher(value: string | undefined, common: ReadonlySet<string>): (key: string) => boolean {
  if (value === undefined) return (key) => common.has(key);
  // 1 and 1.0 are the same answer however the file writes them.
  const wanted = levelKey(value);
  const number = wanted === '' ? Number.NaN : Number(wanted);
  return (key) => key === wanted || (!Number.isNaN(number) && Number(key) === number);
}
