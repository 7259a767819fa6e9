import { formatIso } from '../core/serial-date';
import type { Translate } from '../core/translate';
import { monthText } from '../core/months';
import { keyId } from '../tables/key';
import { byUrgency } from './early-warning';
import { warningText } from './early-warning-sheet';
import type { KpiId, MonthResults } from './month-results';
import { figuresOf } from './month-results';
import type { WorkbookOutline, WorkbookPort } from './ports';
import { kpiText } from './results-sheets';
import type { SheetColumn, SheetRecord } from './sheet-table';
import { readSheetTable, sheetTableWrite, textAt } from './sheet-table';
import type { CellFormat, SheetWrite } from './write-plan';

/** Ids of the forms that people fill in: what they typed is never written over. */
export const LOST_DIAGNOSIS_SHEET = 'DiagnosisLost';
export const REP_DIAGNOSIS_SHEET = 'DiagnosisRep';

/** Figures that the form of a representative shows beside the new customers. */
const REP_FIGURES: readonly KpiId[] = ['coldVisits', 'coverage', 'winRate', 'execution'];

/**
 * The diagnosis forms (DOMAIN 6.2, 6.3): a row for each customer lost and for each representative below target two months running, with what the figures say and
 * room for cause, evidence, measure, person, day and result. A row that stands there is left as it is; new ones are added below.
 */
export async function diagnosisSheets(
  port: WorkbookPort,
  outline: WorkbookOutline,
  results: MonthResults,
  t: Translate,
): Promise<readonly SheetWrite[]> {
  const customers = byUrgency(results.warning?.customers ?? []).filter(({ status }) => status === 'Lost');
  const lost = customers.map((one) => ({
    Key: lostKey(one.customer, one.lastOrder),
    Customer: one.customer,
    Name: one.name,
    Rep: one.rep ?? null,
    Listed: results.asOf,
    LastOrder: one.lastOrder ?? null,
    Value: one.value,
    Figures: warningText(one, t),
  }));
  const reps = results.causes.map(({ rep, month, before, now, targetBefore, target }) => {
    const figures = figuresOf(results, rep, month);
    const other = REP_FIGURES.flatMap((id) => {
      const value = figures?.kpis[id].value;
      return value === undefined ? [] : [`${t(`results:kpi.${id}`)} ${kpiText(id, value, t)}`];
    });
    return {
      Key: `${rep} · ${monthText(month)}`,
      Rep: rep,
      Listed: results.asOf,
      Figures: [
        t('results:diagnosis.repFigures', { before, targetBefore, now, target, month: monthText(month) }),
        ...other,
      ].join(' · '),
    };
  });
  const writes = [
    await form(port, outline, LOST_DIAGNOSIS_SHEET, lostColumns(t), t('results:diagnosis.lost'), lost, t),
    await form(port, outline, REP_DIAGNOSIS_SHEET, repColumns(t), t('results:diagnosis.rep'), reps, t),
  ];
  return writes.filter((write) => write !== undefined);
}

/** A customer who comes back and is lost again gets a new form: the last order is part of the key. */
function lostKey(customer: string, lastOrder: number | undefined): string {
  return lastOrder === undefined ? customer : `${customer} · ${formatIso(lastOrder)}`;
}

async function form(
  port: WorkbookPort,
  outline: WorkbookOutline,
  id: string,
  columns: readonly SheetColumn[],
  name: string,
  rows: readonly SheetRecord[],
  t: Translate,
): Promise<SheetWrite | undefined> {
  const existing = await readSheetTable(port, outline, id);
  const known = new Set(existing?.rows.map((row) => keyId(textAt(row, 'Key'))));
  const fresh = rows.filter(({ Key }) => !known.has(keyId(String(Key ?? ''))));
  if (fresh.length === 0 && !existing) return undefined;
  return sheetTableWrite({ id, name, columns }, fresh, existing, t);
}

function column(t: Translate, id: string, format: CellFormat, width: number, input = false): SheetColumn {
  return { id, header: t(`results:diagnosis.columns.${id}`), format, width, ...(input && { input }) };
}

function lostColumns(t: Translate): readonly SheetColumn[] {
  return [
    column(t, 'Customer', 'text', 16),
    column(t, 'Name', 'text', 24),
    column(t, 'Rep', 'text', 14),
    column(t, 'Listed', 'date', 12),
    column(t, 'LastOrder', 'date', 12),
    column(t, 'Value', 'money', 14),
    column(t, 'Figures', 'text', 44),
    ...inputs(t),
    column(t, 'Competitor', 'text', 18, true),
    column(t, 'WinBack', 'text', 14, true),
    column(t, 'Key', 'text', 22),
  ];
}

function repColumns(t: Translate): readonly SheetColumn[] {
  return [
    column(t, 'Rep', 'text', 16),
    column(t, 'Listed', 'date', 12),
    column(t, 'Figures', 'text', 50),
    ...inputs(t),
    column(t, 'Support', 'text', 28, true),
    column(t, 'Key', 'text', 22),
  ];
}

/** What people fill in. */
function inputs(t: Translate): readonly SheetColumn[] {
  return [
    column(t, 'Cause', 'text', 28, true),
    column(t, 'Evidence', 'text', 28, true),
    column(t, 'Measure', 'text', 28, true),
    column(t, 'Who', 'text', 14, true),
    column(t, 'Due', 'date', 12, true),
    column(t, 'Result', 'text', 24, true),
  ];
}
