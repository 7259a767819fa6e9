import { headerId } from './normalise-header';
import { cellText } from './parse-cell';
import { words } from './synonyms/words';

/** 1 buys from the maker, 2 from tier 1, 3 is a terminal that sells to consumers. */
export type TierNumber = 1 | 2 | 3;

const TIERS: readonly (readonly [TierNumber, readonly string[]])[] = [
  [
    1,
    words(
      '1|tier 1|tier one|t1|first tier|1st tier|level 1|primary|distributor|wholesaler|main dealer|agency',
      '1차|1단계|1차점|1차 대리점|1차 거래처|1차 딜러|총판|대리점|도매|도매상|특약점',
      '一级|1级|一批|一批商|一级经销商|一级代理|总代理|总经销|经销商|代理商',
    ),
  ],
  [
    2,
    words(
      '2|tier 2|tier two|t2|second tier|2nd tier|level 2|secondary|sub-dealer|sub dealer|sub-distributor',
      '2차|2단계|2차점|2차 대리점|2차 거래처|2차 딜러|중도매|중간도매|소도매',
      '二级|2级|二批|二批商|二级经销商|二级代理|分销商|二批客户',
    ),
  ],
  [
    3,
    words(
      '3|tier 3|terminal|retail|retailer|outlet|shop|store|point of sale|pos|on-trade|off-trade|restaurant|bar|pub',
      '3차|3단계|터미널|단말|말단|소매|소매점|소매상|매장|점포|업소|식당|주점|최종점|판매점',
      '三级|3级|终端|终端店|零售|零售商|零售店|门店|网点|餐饮|餐饮店|酒店|便利店',
    ),
  ],
];

const BY_ID: ReadonlyMap<string, TierNumber> = new Map(
  TIERS.flatMap(([tier, names]) => names.map((name) => [headerId(name), tier] as const)),
);

/** The tier that a text names in any of the three languages; undefined when it names none. */
export function parseTier(text: string): TierNumber | undefined {
  return BY_ID.get(headerId(cellText(text)));
}
