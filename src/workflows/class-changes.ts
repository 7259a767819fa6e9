import type { Translate } from '../core/translate';
import type { Classification } from './classify-frame';
import { changeText } from './classify-texts';
import type { WorkbookOutline, WorkbookPort } from './ports';
import { readSheetTable, sheetTableWrite, type SheetColumn, type StandingTable } from './sheet-table';
import type { SheetWrite } from './write-plan';

/** Id of the sheet that keeps every change of a class. */
export const CHANGES_SHEET = 'ClassChanges';

/** What the sheet of changes holds so far. */
export function readClassChanges(
  port: WorkbookPort,
  outline: WorkbookOutline,
): Promise<StandingTable | undefined> {
  return readSheetTable(port, outline, CHANGES_SHEET);
}

/** Adds the changes of this run below those of earlier runs; undefined when no class has changed. */
export function classChangesWrite(
  { existing }: Classification,
  before: StandingTable | undefined,
  t: Translate,
): SheetWrite | undefined {
  const rows = (existing?.customers ?? [])
    .filter(({ changed }) => changed)
    .map((customer) => ({
      date: customer.classDate,
      code: customer.key,
      customer: customer.name,
      before: customer.previous ?? null,
      now: customer.class,
      why: (existing && changeText(customer, existing, t)) ?? null,
      contribution: customer.segment.contribution,
      stability: customer.segment.stability.score ?? null,
    }));
  if (rows.length === 0) return undefined;
  const column = (id: string, format: SheetColumn['format'], width: number): SheetColumn => ({
    id,
    header: t(`classify:changes.${id}`),
    format,
    width,
  });
  const columns = [
    column('date', 'date', 12),
    column('code', 'text', 16),
    column('customer', 'text', 28),
    column('before', 'text', 10),
    column('now', 'text', 10),
    column('why', 'text', 70),
    column('contribution', 'money', 18),
    column('stability', 'decimal', 12),
  ];
  return sheetTableWrite({ id: CHANGES_SHEET, name: t('classify:changes.sheet'), columns }, rows, before, t);
}
