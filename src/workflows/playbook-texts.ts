import type { Translate, Language } from '../core/translate';
import { playbookKeys } from '../playbook/keys';
import type { WorkbookOutline, WorkbookPort } from './ports';
import { readTeamSheet, teamSheetWrite, teamText, type TeamColumn, type TeamSheet } from './team-sheet';
import type { WritePlan } from './write-plan';

/** Id of the sheet on which a team keeps its own words. */
export const PLAYBOOK_SHEET = 'Playbook';

/** A team's own texts: language and code (see {@link playbookCode}) → text. A blank language is every language. */
export type PlaybookTexts = ReadonlyMap<string, string>;

const id = (language: string, code: string) => `${language.toLowerCase()}\u0000${code.toLowerCase()}`;

/** What stands in the column Code for a text: `playbook:classes.EI.name` → `classes.EI.name`. */
export function playbookCode(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}

/** The team's own texts; none when it has no Playbook sheet. A blank text is no text: the standard one counts. */
export async function readPlaybook(port: WorkbookPort, outline: WorkbookOutline): Promise<PlaybookTexts> {
  return textsOf(await readTeamSheet(port, outline, PLAYBOOK_SHEET));
}

function textsOf(sheet: TeamSheet | undefined): PlaybookTexts {
  const texts = new Map<string, string>();
  for (const row of sheet?.rows ?? []) {
    const code = teamText(row, 'code');
    const text = teamText(row, 'text');
    if (code && text) texts.set(id(teamText(row, 'language'), code), text);
  }
  return texts;
}

/** A look-up that says the team's own words where it has some, and the standard ones elsewhere. */
export function withTeamTexts(t: Translate, language: Language, texts: PlaybookTexts): Translate {
  if (texts.size === 0) return t;
  return (key, args) => {
    if (!/^(?:playbook|scripts):/.test(key)) return t(key, args);
    const code = playbookCode(key);
    return texts.get(id(language, code)) ?? texts.get(id('', code)) ?? t(key, args);
  };
}

/**
 * The plan that puts the playbook into the workbook for editing, in one language: a new sheet, or the rows that the sheet does
 * not have yet below the others. What a team has written is never touched.
 * @returns `rows` how many texts are added; a plan without sheets when all are there
 */
export async function playbookPlan(
  port: WorkbookPort,
  t: Translate,
  language: Language,
): Promise<{ readonly plan: WritePlan; readonly rows: number }> {
  const existing = await readTeamSheet(port, await port.outline(), PLAYBOOK_SHEET);
  const there = new Set(
    (existing?.rows ?? []).flatMap((row) => [id(teamText(row, 'language'), teamText(row, 'code'))]),
  );
  const rows = playbookKeys()
    .map((key) => ({ code: playbookCode(key), language, text: t(key) }))
    .filter(({ code }) => !there.has(id(language, code)) && !there.has(id('', code)));
  const columns: readonly TeamColumn[] = [
    { id: 'code', header: t('card:playbook.code'), format: 'text', width: 44 },
    { id: 'language', header: t('card:playbook.language'), format: 'text', width: 10 },
    { id: 'text', header: t('card:playbook.text'), format: 'text', width: 90, input: true },
  ];
  const write = teamSheetWrite(
    { id: PLAYBOOK_SHEET, name: t('card:playbook.sheet'), columns },
    rows,
    existing,
  );
  return {
    plan: { title: t('card:playbook.title'), columns: [], sheets: write ? [write] : [] },
    rows: rows.length,
  };
}
