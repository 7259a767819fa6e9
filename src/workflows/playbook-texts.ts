import type { Translate, Language } from '../core/translate';
import { playbookKeys } from '../playbook/keys';
import {
  playbookCode,
  playbookTextId as id,
  playbookTexts,
  teamTextOf,
  type PlaybookTexts,
} from '../playbook/team-texts';
import type { WorkbookOutline, WorkbookPort } from './ports';
import type { SheetColumn, StandingTable } from './sheet-table';
import { readSheetTable, sheetTableWrite, textAt } from './sheet-table';
import type { NameWrite, SheetWrite, WritePlan } from './write-plan';

/** Id of the sheet on which a team keeps its own words. */
export const PLAYBOOK_SHEET = 'Playbook';

/** Workbook name of the texts with their header row: what a formula gives STRATEGY. */
export const PLAYBOOK_NAME = 'Playbook';

/** Rows below the texts that the name takes in too, for rows that the team adds by hand. */
const SPARE_ROWS = 200;

/** The team's own texts; none when it has no Playbook sheet. A blank text is no text: the standard one counts. */
export async function readPlaybook(port: WorkbookPort, outline: WorkbookOutline): Promise<PlaybookTexts> {
  const sheet = await readSheetTable(port, outline, PLAYBOOK_SHEET);
  return playbookTexts(
    (sheet?.rows ?? []).map((row) => ({
      code: textAt(row, 'code'),
      language: textAt(row, 'language'),
      text: textAt(row, 'text'),
    })),
  );
}

/** A look-up that says the team's own words where it has some, and the standard ones elsewhere. */
export function withTeamTexts(t: Translate, language: Language, texts: PlaybookTexts): Translate {
  if (texts.size === 0) return t;
  return (key, args) => {
    if (!/^(?:playbook|scripts):/.test(key)) return t(key, args);
    return teamTextOf(texts, language, key) ?? t(key, args);
  };
}

/**
 * The plan that puts the playbook into the workbook for editing, in one language: a new sheet, or the rows that the sheet does
 * not have yet below the others. What a team has written is never touched. The area gets the name {@link PLAYBOOK_NAME}.
 * @returns `rows` how many texts are added; a plan without sheets when all are there
 */
export async function playbookPlan(
  port: WorkbookPort,
  t: Translate,
  language: Language,
): Promise<{ readonly plan: WritePlan; readonly rows: number }> {
  const outline = await port.outline();
  const existing = await readSheetTable(port, outline, PLAYBOOK_SHEET);
  const there = new Set(
    (existing?.rows ?? []).flatMap((row) => [id(textAt(row, 'language'), textAt(row, 'code'))]),
  );
  const rows = playbookKeys()
    .map((key) => ({ code: playbookCode(key), language, text: t(key) }))
    .filter(({ code }) => !there.has(id(language, code)) && !there.has(id('', code)));
  const columns: readonly SheetColumn[] = [
    { id: 'code', header: t('card:playbook.code'), format: 'text', width: 44 },
    { id: 'language', header: t('card:playbook.language'), format: 'text', width: 10 },
    { id: 'text', header: t('card:playbook.text'), format: 'text', width: 90, input: true },
  ];
  const sheet = { id: PLAYBOOK_SHEET, name: t('card:playbook.sheet') };
  const write = sheetTableWrite({ ...sheet, columns }, rows, existing, t);
  const name = existing
    ? nameWrite(outline, existing, rows.length)
    : { name: PLAYBOOK_NAME, row: 0, column: 0, rows: 1 + rows.length + SPARE_ROWS, columns: columns.length };
  const named: SheetWrite | undefined = name && {
    ...(write ?? { ...sheet, mode: 'update', blocks: [] }),
    names: [...(write?.names ?? []), name],
  };
  const written = named ?? write;
  return {
    plan: { title: t('card:playbook.title'), columns: [], sheets: written ? [written] : [] },
    rows: rows.length,
  };
}

/** Name of the texts of a sheet that is there already; undefined when it has one that takes in all of them. */
function nameWrite(outline: WorkbookOutline, existing: StandingTable, added: number): NameWrite | undefined {
  const areaOf = (name: string) =>
    outline.names.find((known) => known.name.toLowerCase() === name.toLowerCase())?.area;
  const row = existing.headerRow;
  const places = ['code', 'language', 'text'].flatMap((one) => existing.columns.get(one) ?? []);
  if (places.length < 3) return undefined;
  const [column, last] = [Math.min(...places), Math.max(...places)];
  const known = areaOf(PLAYBOOK_NAME);
  const end = existing.nextRow + added;
  const whole =
    known?.sheet === existing.sheet &&
    known.row <= row &&
    known.row + known.rows >= end &&
    known.column <= column &&
    known.column + known.columns > last;
  if (whole) return undefined;
  return { name: PLAYBOOK_NAME, row, column, rows: end - row + SPARE_ROWS, columns: last - column + 1 };
}
