import type { FormulaToken } from './formula-tokens';
import { tokenizeFormula } from './formula-tokens';

/** Functions that Excel stores behind `_xlfn.` because its first file format did not know them. */
const FUTURE = new Set(
  (
    'ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR ' +
    'BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS ' +
    'CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL ' +
    'ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE ' +
    'FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV ' +
    'GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ' +
    'ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST ' +
    'NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTOF PERCENTRANK.EXC ' +
    'PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT ' +
    'REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S STOCKHISTORY SWITCH T.DIST T.DIST.2T ' +
    'T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRIMRANGE UNICHAR UNICODE UNIQUE ' +
    'VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST'
  ).split(' '),
);
/** Two that were renamed once more. */
const WORKSHEET_FUTURE = new Set(['FILTER', 'SORT']);
const PREFIX = /^(?:_xlfn\.)?(?:_xlws\.|_xlpm\.|_xleta\.|_xldudf_)|^_xlfn\./i;

function isOpen(token: FormulaToken | undefined): boolean {
  return token?.kind === 'other' && token.text === '(';
}

/** Index of the `)` that closes the `(` at `open`; the last token when it is missing. */
function closing(tokens: readonly FormulaToken[], open: number): number {
  let depth = 0;
  for (let n = open; n < tokens.length; n++) {
    const token = tokens[n];
    if (token?.kind !== 'other') continue;
    if (token.text === '(' || token.text === '{') depth++;
    else if (token.text === ')' || token.text === '}') {
      depth--;
      if (depth === 0) return n;
    }
  }
  return tokens.length - 1;
}

/**
 * Formula as a person types it, from its text in a file: storage prefixes of newer and of custom functions taken off,
 * `ANCHORARRAY(A1)` as `A1#`, `SINGLE(x)` as `@x`.
 * @param formula file text without `=`
 */
export function displayFormula(formula: string): string {
  if (!formula.includes('_xl')) return formula;
  const tokens = tokenizeFormula(formula);
  let text = '';
  const hashes = new Set<number>();
  for (let n = 0; n < tokens.length; n++) {
    const token = tokens[n];
    if (!token) continue;
    if (hashes.has(n)) {
      text += '#';
      continue;
    }
    if (token.kind === 'word' || token.kind === 'cell') {
      const bare = token.text.replace(PREFIX, '');
      if (bare !== token.text && isOpen(tokens[n + 1])) {
        if (bare.toUpperCase() === 'ANCHORARRAY') {
          hashes.add(closing(tokens, n + 1));
          n++;
          continue;
        }
        if (bare.toUpperCase() === 'SINGLE') {
          const end = closing(tokens, n + 1);
          const inner = tokens.slice(n + 2, end);
          // `@(a+b)` keeps its parentheses, `@A1:A9` does not need them.
          if (inner.every(({ kind, text: piece }) => kind !== 'other' || piece === ':' || piece === '!')) {
            text += `@${displayFormula(inner.map(({ text: piece }) => piece).join(''))}`;
            n = end;
            continue;
          }
          text += '@';
          continue;
        }
      }
      text += bare;
    } else text += token.text;
  }
  return text;
}

/**
 * Text that a file must hold for a formula that a person typed: newer functions with their storage prefix, parameters of LET and
 * LAMBDA with theirs, custom functions as `_xldudf_NAME`.
 * @param formula with or without `=`
 * @param customFunctions upper-case names of our own functions
 */
export function fileFormula(formula: string, customFunctions: ReadonlySet<string>): string {
  const tokens = tokenizeFormula(formula.replace(/^=/, ''));
  const texts = tokens.map(({ text }) => text);
  tokens.forEach((token, n) => {
    if (token.kind !== 'word') return;
    const name = token.text.toUpperCase();
    if (!isOpen(tokens[n + 1]) || PREFIX.test(token.text)) return;
    if (customFunctions.has(name)) texts[n] = `_xldudf_${name.replaceAll('.', '_')}`;
    else if (WORKSHEET_FUTURE.has(name)) texts[n] = `_xlfn._xlws.${name}`;
    else if (FUTURE.has(name)) texts[n] = `_xlfn.${name}`;
    if (name === 'LET' || name === 'LAMBDA') prefixParameters(tokens, texts, n + 1, name === 'LET');
  });
  return spillReferences(tokens, texts);
}

/** Marks the parameter names of one LET or LAMBDA call wherever they stand inside of it. */
function prefixParameters(
  tokens: readonly FormulaToken[],
  texts: string[],
  open: number,
  isLet: boolean,
): void {
  const end = closing(tokens, open);
  const starts: number[] = [open + 1];
  let depth = 0;
  for (let n = open; n < end; n++) {
    const token = tokens[n];
    if (token?.kind !== 'other') continue;
    if (token.text === '(' || token.text === '{') depth++;
    else if (token.text === ')' || token.text === '}') depth--;
    else if ((token.text === ',' || token.text === ';') && depth === 1) starts.push(n + 1);
  }
  const names = new Set<string>();
  starts.slice(0, -1).forEach((start, argument) => {
    if (isLet && argument % 2 === 1) return;
    let at = start;
    while (tokens[at]?.text.trim() === '') at++;
    const token = tokens[at];
    if (token?.kind === 'word') names.add(token.text.toLowerCase());
  });
  for (let n = open + 1; n < end; n++) {
    const token = tokens[n];
    if (token?.kind === 'word' && names.has(token.text.toLowerCase()) && !/^_xlpm\./i.test(texts[n] ?? '')) {
      texts[n] = `_xlpm.${token.text}`;
    }
  }
}

/** `A1#` as `_xlfn.ANCHORARRAY(A1)`, with the sheet in front when there is one. */
function spillReferences(tokens: readonly FormulaToken[], texts: string[]): string {
  tokens.forEach((token, n) => {
    if (token.text !== '#' || tokens[n - 1]?.kind !== 'cell') return;
    const first = tokens[n - 2]?.text === '!' ? n - 3 : n - 1;
    texts[first] = `_xlfn.ANCHORARRAY(${texts[first] ?? ''}`;
    texts[n] = ')';
  });
  return texts.join('');
}
