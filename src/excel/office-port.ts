import type { Area, CellBlock, SheetArea } from '../core/cell';
import type { Problem } from '../core/problem';
import { error, info, warning } from '../core/problem';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import type { Control, UndoEntry, WorkbookOutline, WorkbookPort } from '../workflows/ports';
import type { ApplyReport, UndoReport, WritePlan } from '../workflows/write-plan';
import { carryOut, preparePlan } from './apply-plan';
import type { PreparedPlan, Written } from './apply-plan';
import { bare } from './area';
import { runExcel } from './batch';
import { readImages } from './cell-image';
import { isPassing, officeCode, officeProblem } from './error-map';
import type { Journal } from './journal';
import { newJournal } from './journal';
import { loadMergedAreas } from './merged-areas';
import { drawCharts, takeChartsBack } from './own-charts';
import type { ChartMemory } from './own-charts';
import type { RulesBySheet } from './own-rules';
import { noteRules, putRules, standingRules, takeRulesBack } from './own-rules';
import { rangeOf } from './range-ops';
import { surveyWorkbook } from './survey';
import { takeBack } from './take-back';

/** Waits between attempts to put a workbook back, in milliseconds. */
const RETRY_DELAYS = [0, 200, 500, 1000, 2000];

let port: OfficePort | undefined;

/**
 * The workbook that is open in Excel, over Office.js. Plans and undos run one after the other; plans that were applied
 * can be taken back as long as the add-in runs. Pane and ribbon commands share one runtime and therefore this one port.
 */
export function officePort(): WorkbookPort & JournalKeeper {
  port ??= new OfficePort();
  return port;
}

/** A port with an undo of its own, for tests. */
export function newOfficePort(): WorkbookPort & JournalKeeper {
  return new OfficePort();
}

/** Takes journals of other writes (freezing to values) into the same undo. */
export interface JournalKeeper {
  /** Runs a write that fills a journal; takes it back when it fails. @throws AbortError */
  record<T>(
    title: string,
    write: (journal: Journal) => Promise<T>,
  ): Promise<Result<{ readonly value: T; readonly undo: UndoEntry }>>;
}

class OfficePort implements WorkbookPort, JournalKeeper {
  readonly #journals = new Map<string, Journal>();
  /** Journals that could not be taken back after a failure; the next write begins with them. */
  readonly #unfinished = new Set<Journal>();
  readonly #charts: ChartMemory = new Map();
  #last: Promise<unknown> = Promise.resolve();
  #runs = 0;

  async outline(): Promise<WorkbookOutline> {
    return runExcel(async (context) => {
      const { sheets, tables, names } = await surveyWorkbook(context);
      return {
        sheets: sheets.map(({ id: _id, ...sheet }) => sheet),
        tables: tables.map(({ id: _id, sheetId: _sheet, style: _style, ...table }) => table),
        names: names.map(({ name, area }) => (area ? { name, area } : { name })),
      };
    });
  }

  async read(
    areas: readonly SheetArea[],
    options: { readonly formats?: boolean } = {},
  ): Promise<readonly CellBlock[]> {
    if (areas.length === 0) return [];
    return runExcel(async (context) => {
      const wishes = areas.map((area) => ({
        sheetId: area.sheet,
        area: bare(area),
        formats: options.formats === true,
      }));
      let merged: (() => Area[])[] = [];
      const images = await readImages(context, wishes, () => {
        merged = areas.map((area) => loadMergedAreas(rangeOf(context, area.sheet, area)));
      });
      return areas.map((area, i) => {
        const image = images[i];
        return {
          ...bare(area),
          sheet: area.sheet,
          values: image?.values ?? [],
          merges: merged[i]?.() ?? [],
          ...(image?.formats ? { formats: image.formats } : {}),
        };
      });
    });
  }

  apply(plan: WritePlan, control?: Control): Promise<Result<ApplyReport>> {
    return this.#exclusive(async () => {
      control?.signal?.throwIfAborted();
      let prepared: Result<PreparedPlan>;
      let standing: RulesBySheet = new Map();
      try {
        await this.#finishOld();
        prepared = await preparePlan(plan, control);
        if (prepared.ok) standing = await knownRules(prepared.value);
      } catch (thrown) {
        return fail(officeProblem(thrown), info('excel-unchanged'));
      }
      if (!prepared.ok) return prepared;
      const { value } = prepared;
      const leftOut: Problem[] = [];
      const written = await this.#recorded(plan.title, async (journal) => {
        noteRules(value.sheets, standing, journal);
        const done = await carryOut(value, journal, control);
        leftOut.push(...(await giveRules(done.sheets, standing, journal)));
        leftOut.push(...(await this.#draw(done.sheets, journal)));
        return done;
      });
      if (!written.ok) return written;
      await setPaper(value);
      return ok({
        cells: written.value.value.cells,
        addresses: written.value.value.addresses,
        undo: written.value.undo,
        problems: [...value.problems, ...leftOut],
      });
    });
  }

  undo(entry: UndoEntry): Promise<Result<UndoReport>> {
    return this.#exclusive(async () => {
      const journal = this.#journals.get(entry.id);
      if (!journal) return fail(error('workflows-nothing-to-undo'));
      try {
        const report = await this.#takeBack(journal);
        this.#journals.delete(entry.id);
        return ok(report);
      } catch (thrown) {
        // The journal stays: what was put back already is recognised when the user tries again.
        return fail(officeProblem(thrown), error('excel-undo-incomplete', { args: { title: entry.title } }));
      }
    });
  }

  record<T>(
    title: string,
    write: (journal: Journal) => Promise<T>,
  ): Promise<Result<{ readonly value: T; readonly undo: UndoEntry }>> {
    return this.#exclusive(() => this.#recorded(title, write));
  }

  async #recorded<T>(
    title: string,
    write: (journal: Journal) => Promise<T>,
  ): Promise<Result<{ readonly value: T; readonly undo: UndoEntry }>> {
    const journal = newJournal(`excel-${++this.#runs}`, title);
    try {
      const value = await write(journal);
      this.#journals.set(journal.id, journal);
      return ok({ value, undo: { id: journal.id, title } });
    } catch (thrown) {
      const state = await this.#restore(journal);
      // A stopped job rejects, and so does a defect; both leave the workbook as it was.
      if (officeCode(thrown) === undefined) throw thrown;
      return fail(officeProblem(thrown), ...state);
    }
  }

  /** Draws charts; when Excel cannot, the plan stands without them and the report says so. */
  async #draw(sheets: Written['sheets'], journal: Journal): Promise<readonly Problem[]> {
    try {
      await drawCharts(sheets, journal, this.#charts);
      return [];
    } catch (thrown) {
      const code = officeCode(thrown);
      if (code === undefined) throw thrown;
      const count = sheets.reduce((sum, { placement }) => sum + (placement.write.charts ?? []).length, 0);
      await takeChartsBack(journal.charts, this.#charts).catch((again: unknown) => {
        if (officeCode(again) === undefined) throw again;
      });
      journal.charts.length = 0;
      return count > 0 ? [warning('excel-charts-left-out', { args: { count, code } })] : [];
    }
  }

  /** Puts back cells, sheets, names and tables first, then what lies over them. */
  async #takeBack(journal: Journal): Promise<UndoReport> {
    const report = await takeBack(journal);
    await takeChartsBack(journal.charts, this.#charts);
    const count = await takeRulesBack(journal.rules);
    if (count === 0) return report;
    return {
      ...report,
      problems: [...report.problems, warning('excel-rules-not-restored', { args: { count } })],
    };
  }

  /** Puts the workbook back after a failure; the cause may last a moment, so it tries more than once. */
  async #restore(journal: Journal): Promise<readonly Problem[]> {
    let cause: unknown;
    for (const delay of RETRY_DELAYS) {
      await new Promise((resolve) => setTimeout(resolve, delay));
      try {
        const { problems } = await this.#takeBack(journal);
        return [info('excel-restored', { args: { title: journal.title } }), ...problems];
      } catch (thrown) {
        cause = thrown;
        if (officeCode(thrown) === undefined) break;
      }
    }
    this.#unfinished.add(journal);
    return [
      error('excel-restore-incomplete', {
        args: { title: journal.title, code: officeCode(cause) ?? String(cause) },
      }),
    ];
  }

  async #finishOld(): Promise<void> {
    for (const journal of this.#unfinished) {
      await this.#takeBack(journal);
      this.#unfinished.delete(journal);
    }
  }

  #exclusive<T>(job: () => Promise<T>): Promise<T> {
    const next = this.#last.then(job, job);
    this.#last = next.catch(() => undefined);
    return next;
  }
}

/**
 * Rules of the sheets that a plan changes. What this Excel cannot tell is not known: it stays as it is where a sheet is not replaced.
 * @throws Office errors that pass
 */
async function knownRules({ sheets }: PreparedPlan): Promise<RulesBySheet> {
  try {
    return await standingRules(sheets);
  } catch (thrown) {
    if (officeCode(thrown) === undefined || isPassing(thrown)) throw thrown;
    return new Map();
  }
}

/** Gives sheets their rules; when Excel cannot, the plan stands without them and the report says so. */
async function giveRules(
  sheets: Written['sheets'],
  standing: RulesBySheet,
  journal: Journal,
): Promise<readonly Problem[]> {
  try {
    await putRules(sheets, standing, journal);
    return [];
  } catch (thrown) {
    const code = officeCode(thrown);
    if (code === undefined) throw thrown;
    return [warning('excel-rules-left-out', { args: { code } })];
  }
}

/** Paper, after everything else: a host without printers refuses it, and that must not undo a plan. */
async function setPaper({ printed }: PreparedPlan): Promise<void> {
  if (printed.length === 0) return;
  try {
    await runExcel(async (context) => {
      for (const { sheet, write } of printed) {
        context.workbook.worksheets.getItem(sheet).pageLayout.orientation =
          write.landscape === true ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
      }
      await context.sync();
    });
    await breakPages(printed);
  } catch (thrown) {
    if (officeCode(thrown) === undefined) throw thrown;
  }
}

/** One page wide, and a page wherever a plan wants one. After the orientation: a host may know that and not these. */
async function breakPages(printed: PreparedPlan['printed']): Promise<void> {
  await runExcel(async (context) => {
    for (const { sheet, write } of printed) {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      worksheet.horizontalPageBreaks.removePageBreaks();
      for (const row of write.pageBreaks ?? []) worksheet.horizontalPageBreaks.add(`A${row + 1}`);
    }
    await context.sync();
  });
}
