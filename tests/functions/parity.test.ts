import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import type { Problem } from '../../src/core/problem';
import { catalogue, errorsOf, functionSpec } from '../../src/functions/catalogue';
import { evaluateFunction } from '../../src/functions/evaluate';
import * as customFunctions from '../../src/functions/functions';
import { loadProblemTexts, problemMessage } from '../../src/functions/problem-message';
import { functionText } from '../../src/functions/texts';
import { problemText, translatorOver } from '../../src/i18n';
import enFunctions from '../../src/i18n/en/functions';
import enPlaybook from '../../src/i18n/en/playbook';
import enCalendar from '../../src/i18n/en/problems/calendar';
import enCustomers from '../../src/i18n/en/problems/customers';
import enDealers from '../../src/i18n/en/problems/dealers';
import enResults from '../../src/i18n/en/problems/results';
import enFunctionProblems from '../../src/i18n/en/problems/functions';
import enLeads from '../../src/i18n/en/problems/leads';
import koFunctions from '../../src/i18n/ko/functions';
import koCalendar from '../../src/i18n/ko/problems/calendar';
import koDealers from '../../src/i18n/ko/problems/dealers';
import koFunctionProblems from '../../src/i18n/ko/problems/functions';
import zhFunctions from '../../src/i18n/zh/functions';
import zhCalendar from '../../src/i18n/zh/problems/calendar';
import zhDealers from '../../src/i18n/zh/problems/dealers';
import zhFunctionProblems from '../../src/i18n/zh/problems/functions';

interface MetadataFunction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: true;
  }[];
}
interface Metadata {
  readonly functions: readonly MetadataFunction[];
}
type Tree = { readonly [key: string]: string | Tree };

const metadata = (file: string) =>
  JSON.parse(readFileSync(path.resolve('src/functions/metadata', file), 'utf8')) as Metadata;
const keysOf = (tree: Tree, under = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${under}${key}`] : keysOf(value, `${under}${key}.`),
  );
const placeholders = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(([name]) => name).sort();
const textAt = (tree: Tree, key: string): string => {
  let node: string | Tree | undefined = tree;
  for (const part of key.split('.')) node = typeof node === 'object' ? node[part] : undefined;
  return typeof node === 'string' ? node : '';
};

const IDS = [
  'SEGMENT',
  'STABILITY',
  'PROSPECT',
  'INTENT',
  'CLOSECLASS',
  'IMPORTANCE',
  'FUNNELSTAGE',
  'STRATEGY',
  'LEADSCORE',
  'LEADPROBABILITY',
  'LEADREASONS',
  'CALLFREQUENCY',
  'NEXTVISIT',
  'PUBLICHOLIDAYS',
  'SELLOUT',
  'STOCKRATIO',
  'STOCKSTATUS',
  'DAYSOFSUPPLY',
  'STOCKSHARE',
  'STOCKTURN',
  'LOSTRISK',
  'ORDERSPLIT',
  'GROWTHSPLIT',
  'SEASONALINDEX',
  'STOCKCHANGE',
  'DEMANDRATE',
  'SAFETYSTOCK',
  'REORDERPOINT',
  'EOQ',
  'SUGGESTEDORDER',
  'PRICEGAP',
  'PRICESTATUS',
  'CREDITSTATUS',
  'AGEBUCKET',
];

describe('catalogue, JSDoc, code, metadata and help pages agree', () => {
  it('the catalogue holds every promised function, each once, with ids that Excel takes', () => {
    const ids = catalogue.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(IDS));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of catalogue) expect(id).toMatch(/^[A-Z0-9._]{3,}$/);
  });

  it('the JSDoc of functions.ts, as Microsoft’s generator reads it, is functions.json', async () => {
    const generated = await generateCustomFunctionsMetadata(path.resolve('src/functions/functions.ts'));
    expect(generated.errors).toEqual([]);
    expect((JSON.parse(generated.metadataJson) as Metadata).functions).toEqual(
      metadata('functions.json').functions,
    );
    expect(generated.associate.map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id));
  });

  it('every id has an exported function with as many parameters, all of which reach the evaluator', () => {
    for (const spec of catalogue) {
      const run = (customFunctions as Record<string, (...args: unknown[]) => unknown>)[spec.id.toLowerCase()];
      expect(run).toBeInstanceOf(Function);
      expect(run?.length).toBe(spec.parameters.length);
      const { args } = spec.example;
      const blocks = args.map((value) => (Array.isArray(value) || value === null ? value : [[value]]));
      const expected = evaluateFunction(spec.id, args, 'en');
      expect(run?.(...blocks)).toEqual(Array.isArray(expected) ? expected : [[expected]]);
    }
  });

  it('the localised files have the same ids, names and parameters, and speak their language', () => {
    const english = metadata('functions.json').functions;
    for (const [file, script] of [
      ['functions-ko-KR.json', /[가-힣]/],
      ['functions-zh-CN.json', /[\u4e00-\u9fff]/],
    ] as const) {
      const shape = (list: readonly MetadataFunction[]) =>
        list.map(({ id, name, helpUrl, parameters }) => [
          id,
          name,
          helpUrl,
          parameters.map((parameter) => [parameter.name, parameter.optional ?? false]),
        ]);
      const localised = metadata(file).functions;
      expect(shape(localised)).toEqual(shape(english));
      for (const { description, parameters } of localised) {
        for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
          if (/^[a-z]+[(（]/.test(text)) continue;
          expect(text).toMatch(script);
        }
      }
    }
  });

  it('generated files are up to date', () => {
    const check = () =>
      execFileSync(process.execPath, ['scripts/make-function-files.mjs', '--check'], {
        encoding: 'utf8',
        stdio: 'pipe',
      });
    expect(check).not.toThrow();
  }, 30_000);

  it('related functions exist, and each argument and example has a text', () => {
    const texts = enFunctions as Tree;
    for (const spec of catalogue) {
      for (const id of spec.related) expect(functionSpec(id)?.id).toBe(id);
      for (const part of ['summary', 'overview', 'returns', 'formula'])
        expect(textAt(texts, `${spec.id}.${part}`)).not.toBe('');
      const own = (texts[spec.id] as Tree)['parameters'] as Tree;
      expect(Object.keys(own)).toEqual(spec.parameters.map(({ name }) => name));
      const examples = (texts[spec.id] as Tree)['examples'] as Tree;
      expect(Object.keys(examples)).toHaveLength(1 + (spec.moreExamples?.length ?? 0));
    }
  });
});

describe('texts are complete in three languages', () => {
  it.each([
    ['functions', enFunctions, koFunctions, zhFunctions],
    ['problems of functions', enFunctionProblems, koFunctionProblems, zhFunctionProblems],
    ['problems of dealers', enDealers, koDealers, zhDealers],
    ['problems of the calendar', enCalendar, koCalendar, zhCalendar],
  ] as const)('%s: same keys and the same placeholders', (_, en, ko, zh) => {
    for (const other of [ko, zh] as readonly Tree[]) {
      expect(keysOf(other).sort()).toEqual(keysOf(en).sort());
      for (const key of keysOf(en)) {
        const [ours, theirs] = [
          new Set(placeholders(textAt(en, key))),
          new Set(placeholders(textAt(other, key))),
        ];
        expect([key, [...theirs]]).toEqual([key, [...ours]]);
        expect(textAt(other, key).trim()).not.toBe('');
      }
    }
  });

  it('every error of the catalogue has words in each language', async () => {
    await Promise.all(['ko', 'zh'].map(loadProblemTexts));
    for (const spec of catalogue) {
      for (const { code } of errorsOf(spec)) {
        const messages = ['en', 'ko', 'zh'].map((language) =>
          problemMessage({ code, severity: 'error', args: {} }, language),
        );
        for (const message of messages) expect(message).not.toContain(code);
        expect(new Set(messages).size).toBe(3);
      }
    }
  });

  it('the small look-up of functions.js gives the words that i18next gives', () => {
    const problems = {
      ...enFunctionProblems,
      ...enCustomers,
      ...enLeads,
      ...enDealers,
      ...enCalendar,
      ...enResults,
    };
    const translator = translatorOver('en', { en: { playbook: enPlaybook, problems } });
    for (const [code, texts] of Object.entries(problems)) {
      const names = placeholders(`${texts.text} ${texts.fix}`).map((name) => name.slice(2, -2));
      const odd = (name: string, index: number) => (index % 2 === 0 ? `<${name}> & $1 "x"` : index);
      const args = Object.fromEntries(names.map((name, index) => [name, odd(name, index)]));
      const problem: Problem = { code, severity: 'error', args };
      const { text, fix } = problemText(translator, problem);
      expect(problemMessage(problem, 'en')).toBe(`${text} ${fix}`);
    }
    for (const key of keysOf(enPlaybook))
      expect(functionText('en', `playbook:${key}`)).toBe(translator.t(`playbook:${key}`));
  });
});
