import { decodeCp949 } from './cp949';

/** Encodings of text tables that are told apart. */
export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'cp949' | 'gb18030';

/** A text with the encoding that it was written in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncodingName;
}

/** Hangul syllables and Chinese characters that fill most of any business text and, above all, its headers. */
const COMMON_KOREAN = new Set(
  '이다는의가을에고하지사기리로대자나한스시어일도인아그해상부정수원주전서장제보구동비미거공유여조경과성소치신용화방관생선산명내국안단문년월고객담당매출금액업체코드재주방문등급지역번호품목점',
);
const COMMON_CHINESE = new Set(
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运客户销售订单库存拜访代表日期金额编号名称区域渠道产品单价数量',
);

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 without a mark: one of each two bytes is zero for nearly all commas, digits and line ends. */
function bareUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined;
  const sample = Math.min(bytes.length, 4096);
  let even = 0;
  let odd = 0;
  for (let n = 0; n < sample; n++) {
    if (bytes[n] === 0) {
      if (n % 2 === 0) even++;
      else odd++;
    }
  }
  if (odd > sample / 16 && even < odd / 8) return 'utf-16le';
  if (even > sample / 16 && odd < even / 8) return 'utf-16be';
  return undefined;
}

function shareOf(text: string, common: ReadonlySet<string>): number {
  let known = 0;
  let all = 0;
  for (const character of text) {
    if (character.charCodeAt(0) < 128) continue;
    all++;
    if (common.has(character)) known++;
  }
  return all === 0 ? 0 : known / all;
}

/**
 * Decodes a text table: marks first, then UTF-8 when every byte fits, then Korean (CP949) or Chinese (GB18030), whichever gives more
 * characters that texts of that language are full of.
 * @returns undefined when the bytes are no text in any of these encodings
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return decodedAs(bytes, 'utf-8');
  if (a === 0xff && b === 0xfe) return decodedAs(bytes, 'utf-16le');
  if (a === 0xfe && b === 0xff) return decodedAs(bytes, 'utf-16be');
  const wide = bareUtf16(bytes);
  if (wide) return decodedAs(bytes, wide);
  if (bytes.includes(0)) return undefined;
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' };
  const korean = decodeCp949(bytes);
  const chinese = tryDecode(bytes, 'gb18030');
  if (korean === undefined && chinese === undefined) return undefined;
  const koreanShare = korean === undefined ? -1 : shareOf(korean, COMMON_KOREAN);
  const chineseShare = chinese === undefined ? -1 : shareOf(chinese, COMMON_CHINESE);
  if (chinese === undefined || (korean !== undefined && koreanShare >= chineseShare)) {
    return { text: korean ?? '', encoding: 'cp949' };
  }
  return { text: chinese, encoding: 'gb18030' };
}

function decodedAs(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): DecodedText | undefined {
  const text = tryDecode(bytes, encoding);
  return text === undefined ? undefined : { text: text.replace(/^\ufeff/, ''), encoding };
}
