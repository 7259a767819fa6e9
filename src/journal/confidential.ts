/** Words of headers under which prices, margins, credit or competitors stand, in English, Korean and Chinese. */
const WORDS =
  /\bpric(?:e|es|ing)\b|\bmargins?\b|\bcredit\b|\bcollateral\b|\bdebts?\b|\boverdue\b|\bcompetit(?:or|ors|ion|ive)\b|\bdiscounts?\b|\brebates?\b|가격|단가|원가|마진|신용|여신|담보|채권|미수|경쟁|할인|장려금|价格|单价|进价|售价|成本|毛利|信用|授信|额度|担保|抵押|欠款|应收|竞品|竞争|折扣|返利/i;

/**
 * Whether a column of a team holds prices, credit or competitors by its header, so that it stays out of files unless somebody asks for it (DOMAIN 5).
 * @example isConfidentialHeader('Purchase price') // true
 */
export function isConfidentialHeader(header: string): boolean {
  return WORDS.test(header.normalize('NFKC'));
}
