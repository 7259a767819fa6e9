import { IUndoRedoService, RedoCommand, UndoCommand, type Workbook } from '@univerjs/core';
import { isCellError } from '../../src/core/cell';
import type { Problem } from '../../src/core/problem';
import { createTranslator, problemText } from '../../src/i18n';
import type { RuntimeWindow } from '../host/bootstrap';
import { DARK_THEME, LIGHT_THEME } from '../host/external';
import { createOfficeHost, type OfficeHost } from '../host/office-host';
import { CallBook } from './grid/call-book';
import { CalculationWatch } from './grid/calculation-watch';
import {
  ErrorReasons,
  explainErrors,
  type FunctionMetadata,
  registerFunctions,
} from './grid/custom-functions';
import { GridModel } from './grid/grid-model';
import { choicesAt, guardChoices } from './grid/grid-choices';
import { GridRules } from './grid/grid-rules';
import { RowFit } from './grid/row-fit';
import { guardSheets, lockSheet } from './grid/guard-sheets';
import { TableHabits } from './grid/table-habits';
import { translateEntries } from './grid/translate-entries';
import { createGrid, focusGrid, type Grid, openUnit, setGridLanguage } from './grid/univer';
import { OpenFile } from './file/open-file';
import { AddInRuntime, runtimeUrl, startCdnWorker } from './pane/runtime';
import { parseManifest, type RibbonButton } from './ribbon/manifest';
import { type Sample, Store, type Theme } from './state';
import { fill, type Language, languageOf, LOCALES, type Texts, textsIn } from './texts/texts';

/** Office's theme colours for each theme of the workbench. */
const OFFICE_THEMES: Readonly<Record<Theme, Readonly<Record<string, string>>>> = {
  light: LIGHT_THEME,
  dark: DARK_THEME,
  contrast: {
    bodyForegroundColor: '#ffffff',
    bodyBackgroundColor: '#000000',
    controlForegroundColor: '#ffff00',
    controlBackgroundColor: '#000000',
  },
};

/** Longest time that saving waits for formulas. */
const SAVE_WAITS_MS = 15_000;

interface Session {
  readonly workbook: Workbook;
  readonly model: GridModel;
  readonly file: OpenFile;
  readonly dispose: () => void;
}

/** The page: one grid, one workbook at a time, and the add-in's runtime beside it. */
export class Workbench {
  readonly store: Store;
  #mounted:
    { readonly grid: Grid; readonly calculation: CalculationWatch; readonly calls: CallBook } | undefined;
  readonly #reasons = new ErrorReasons();
  #session: Session | undefined;
  #host: OfficeHost | undefined;
  #runtime: AddInRuntime | undefined;
  #manifestXml = '';
  #functionNames: readonly string[] = [];
  #generation = 0;

  constructor(language: Language, theme: Theme) {
    this.store = new Store({
      language,
      theme,
      unsaved: false,
      status: { text: textsIn(language).status.ready, tone: 'plain' },
      calculating: false,
      paneOpen: true,
      paneReady: false,
      canUndo: false,
      canRedo: false,
      galleryOpen: false,
      samples: [],
    });
  }

  /** Starts the grid in an element of the page, and everything else after it; once. */
  mount(container: HTMLElement): void {
    if (this.#mounted) return;
    const { language, theme } = this.store.get();
    const grid = createGrid(container, language, theme !== 'light');
    const calculation = new CalculationWatch(grid);
    const calls = new CallBook(
      grid,
      calculation,
      (name, args, address, options) =>
        this.#host?.invokeFunction(name, args, address, options) ??
        Promise.resolve({ error: '#GETTING_DATA' }),
    );
    this.#mounted = { grid, calculation, calls };
    calculation.onChange((calculating) => {
      this.store.set({ calculating });
      if (!calculating) this.#describeSelection();
    });
    guardSheets(grid, () => this.#say(this.texts.status.noInsert, 'problem'));
    translateEntries(grid, () => this.#session?.model);
    guardChoices(
      grid,
      () => this.#session?.model,
      ({ title, message }, allowed) => {
        const text = [title, message].filter((part) => part !== '').join(': ');
        this.#say(text || fill(this.texts.status.notAllowed, { values: allowed.join(', ') }), 'problem');
      },
    );
    void this.#start();
  }

  get grid(): Grid {
    if (!this.#mounted) throw new Error('The grid is not on the page yet.');
    return this.#mounted.grid;
  }

  get #calculation(): CalculationWatch {
    if (!this.#mounted) throw new Error('The grid is not on the page yet.');
    return this.#mounted.calculation;
  }

  get #calls(): CallBook {
    if (!this.#mounted) throw new Error('The grid is not on the page yet.');
    return this.#mounted.calls;
  }

  get texts(): Texts {
    return textsIn(this.store.get().language);
  }

  /** The workbook on screen. */
  get model(): GridModel {
    if (!this.#session) throw new Error('No workbook is open.');
    return this.#session.model;
  }

  get host(): OfficeHost | undefined {
    return this.#host;
  }

  /** Reads the add-in's files, opens a blank workbook and offers the samples. */
  async #start(): Promise<void> {
    this.newWorkbook();
    const samples = await loadJson<Sample[]>('/samples/index.json').catch(() => []);
    this.store.set({ samples, galleryOpen: true });
    try {
      this.#manifestXml = await loadText('/manifest.xml');
    } catch {
      this.#say(this.texts.status.addInMissing, 'problem');
      return;
    }
    this.#readManifest();
    await this.#loadFunctions();
    try {
      await startCdnWorker();
    } catch {
      this.#say(this.texts.status.workerMissing, 'problem');
      return;
    }
    this.#startRuntime();
  }

  newWorkbook(): void {
    this.#show(OpenFile.blank(), this.texts.untitled);
    this.store.set({ status: { text: this.texts.status.ready, tone: 'plain' } });
  }

  /**
   * Opens an .xlsx.
   * @returns false when the file was refused; the reason is in the status line and the open workbook stays
   */
  async openBytes(bytes: Uint8Array, name: string): Promise<boolean> {
    this.#say(fill(this.texts.status.opening, { name }));
    await nextFrame();
    const opened = OpenFile.read(bytes);
    if (!opened.ok) {
      this.#say(fill(this.texts.status.refused, { name, reason: this.#explain(opened.problems) }), 'problem');
      return false;
    }
    this.#show(opened.file, name);
    this.#say(fill(this.texts.status.opened, { name }));
    this.focus();
    return true;
  }

  async openSample(sample: Sample): Promise<void> {
    const response = await fetch(`/samples/${sample.file}`);
    await this.openBytes(new Uint8Array(await response.arrayBuffer()), sample.file);
  }

  /** The workbook as a file; parts that nobody touched are byte for byte those of the file that was opened. */
  saveBytes(): Uint8Array {
    const session = this.#session;
    if (!session) throw new Error('No workbook is open.');
    const saved = session.file.save(session.model, this.#functionNames);
    if (!saved.ok) throw new Error(this.#explain(saved.problems));
    this.store.set({ unsaved: false });
    return saved.value;
  }

  /** Offers the workbook for download, once its formulas have their results. */
  async save(): Promise<void> {
    await this.settled(SAVE_WAITS_MS);
    try {
      const bytes = this.saveBytes();
      const name = (this.store.get().fileName ?? this.texts.untitled).replace(/\.xls[xm]$/i, '');
      const fileName = `${name}${/\.xlsm$/i.test(this.store.get().fileName ?? '') ? '.xlsm' : '.xlsx'}`;
      download(bytes, fileName);
      this.#say(fill(this.texts.status.saved, { name: fileName }));
    } catch (error) {
      this.#say(fill(this.texts.status.saveFailed, { reason: reasonOf(error) }), 'problem');
    }
  }

  undo(): void {
    void this.grid.commands.executeCommand(UndoCommand.id);
  }

  redo(): void {
    void this.grid.commands.executeCommand(RedoCommand.id);
  }

  /** Presses a button of the add-in's ribbon group. */
  async press(button: RibbonButton): Promise<void> {
    if (button.action.kind === 'show-pane') {
      this.#setPane(true);
      return;
    }
    this.store.set({ running: button.label });
    try {
      await this.#host?.invokeCommand(button.action.functionName, button.id);
      this.store.set({ running: undefined });
    } catch (error) {
      this.store.set({ running: undefined });
      this.#say(
        fill(this.texts.status.commandFailed, { command: button.label, reason: reasonOf(error) }),
        'problem',
      );
    }
  }

  closePane(): void {
    this.#setPane(false);
  }

  setLanguage(language: Language): void {
    this.store.set({ language });
    setGridLanguage(this.grid, language);
    this.#readManifest();
    this.#describeFile();
    void this.#loadFunctions();
    this.#startRuntime();
    this.#say(this.texts.status.ready);
  }

  setTheme(theme: Theme): void {
    this.store.set({ theme });
    this.grid.api.toggleDarkMode(theme !== 'light');
    this.#startRuntime();
  }

  setGallery(open: boolean): void {
    this.store.set({ galleryOpen: open });
  }

  /** A co-author's edit, for trials: changes cells without an undo step, as an event with source Remote. */
  remoteEdit(
    sheetName: string,
    address: string,
    values: readonly (readonly (string | number | boolean | null)[])[],
  ): void {
    const { model } = this;
    const sheet = model.sheets().find(({ name }) => name === sheetName);
    const start = /^([A-Z]+)(\d+)$/.exec(address);
    if (!sheet || !start) throw new Error(`No cell ${sheetName}!${address}`);
    const column = [...(start[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const area = { row: Number(start[2]) - 1, column, rows: values.length, columns: values[0]?.length ?? 0 };
    model.write(sheet.id, area, values, 'Remote');
    this.#say(fill(this.texts.status.remote, { address: `${sheetName}!${address}` }));
  }

  /** Puts a value of its list into the selected cell. */
  choose(value: string): void {
    const { sheetId, area } = this.model.selection();
    this.model.write(sheetId, { ...area, rows: 1, columns: 1 }, [[value]]);
  }

  /** Puts the keyboard into the grid. */
  focus(): void {
    focusGrid(this.grid);
  }

  /** Resolves when no formula is waiting for its result. */
  settled(limitMs: number): Promise<void> {
    return this.#calculation.settled(limitMs);
  }

  /** Called by the add-in's page before Office.js runs in it. */
  prepareRuntime(page: RuntimeWindow): void {
    this.#runtime?.prepare(page);
  }

  /** Called by the add-in's page after Office.js has run. */
  runtimeLoaded(): void {
    this.#runtime?.loaded();
    this.store.set({ paneReady: true });
  }

  #show(file: OpenFile, name: string): void {
    const before = this.#session;
    this.#host?.dispose();
    this.#runtime?.disconnect();
    before?.dispose();
    this.#reasons.clear();
    this.#calls.clear();
    const data = file.workbookData();
    if (before) this.grid.api.disposeUnit(before.workbook.getUnitId());
    const workbook = openUnit(this.grid, data);
    // The grid's services for cells come into being with the first workbook.
    if (!before) explainErrors(this.grid, this.#reasons);
    const model = new GridModel(this.grid, workbook);
    const detach = file.attach(model);
    for (const sheetId of file.protectedSheets()) {
      model.protect(sheetId, true);
      void lockSheet(this.grid, workbook.getUnitId(), sheetId);
    }
    const habits = new TableHabits(this.grid, model);
    const rules = new GridRules(this.grid, workbook, model, this.#calculation);
    const rowFit = new RowFit(this.grid, workbook, model);
    const watching = [
      model.charts.onChange(() => this.#describeFile()),
      model.onChange((change) => {
        if (change.kind === 'selection' || change.kind === 'cells') this.#describeSelection();
        if (change.kind === 'selection') return;
        if (change.kind !== 'settings') this.store.set({ unsaved: true });
      }),
      detach,
    ];
    const undoing = this.grid.injector.get(IUndoRedoService).undoRedoStatus$.subscribe(({ undos, redos }) => {
      this.store.set({ canUndo: undos > 0, canRedo: redos > 0 });
    });
    this.#session = {
      workbook,
      model,
      file,
      dispose: () => {
        undoing.unsubscribe();
        watching.forEach((stop) => stop());
        habits.dispose();
        rules.dispose();
        rowFit.dispose();
        model.dispose();
      },
    };
    this.store.set({ fileName: name, unsaved: false, cellReason: undefined, choices: undefined });
    this.#describeFile();
    this.#startRuntime();
  }

  /** A new workbook, language or theme starts the add-in anew, as Excel does. */
  #startRuntime(): void {
    const { manifest, language, theme, fileName } = this.store.get();
    if (!this.#session || !manifest || !navigator.serviceWorker?.controller) return;
    this.#host?.dispose();
    this.#runtime?.disconnect();
    this.#host = createOfficeHost(this.#session.model, {
      locale: LOCALES[language],
      theme: OFFICE_THEMES[theme],
      ...(fileName === undefined ? {} : { workbookName: fileName }),
    });
    this.#host.onPaneState((state) => this.store.set({ paneOpen: state === 'Visible' }));
    this.#runtime = new AddInRuntime(this.#host, this.#calculation);
    this.#calls.restart();
    this.#generation += 1;
    this.store.set({
      paneReady: false,
      paneUrl: runtimeUrl(manifest.paneUrl, LOCALES[language], this.#generation),
    });
  }

  #setPane(open: boolean): void {
    if (this.#host) this.#host.pane.set(open ? 'Visible' : 'Background');
    this.store.set({ paneOpen: open });
  }

  #readManifest(): void {
    if (!this.#manifestXml) return;
    const manifest = parseManifest(this.#manifestXml, LOCALES[this.store.get().language]);
    this.store.set({ manifest });
  }

  async #loadFunctions(): Promise<void> {
    const url = this.store.get().manifest?.functionsUrl;
    if (!url) return;
    const { functions } = await loadJson<{ functions: FunctionMetadata[] }>(url);
    this.#functionNames = functions.map(({ name }) => name.toUpperCase());
    registerFunctions(
      this.grid,
      functions,
      this.#calls,
      this.#reasons,
      (sheetId) => this.#session?.workbook.getSheetBySheetId(sheetId)?.getName() ?? '',
    );
  }

  #describeFile(): void {
    const names = this.texts.parts;
    const { file, model } = this.#session ?? {};
    const parts = new Set(file?.keptParts());
    if (model && !model.charts.isEmpty) parts.add('charts');
    const kept = [...parts].map((part) => names[part]);
    this.store.set({
      kept: kept.length ? fill(this.texts.status.keeps, { parts: kept.join(', ') }) : undefined,
    });
  }

  #describeSelection(): void {
    const model = this.#session?.model;
    if (!model) return;
    const { sheetId, area } = model.selection();
    const locked = model.sheets().find(({ id }) => id === sheetId)?.protected;
    const allowed = choicesAt(model, sheetId, area.row, area.column);
    const value = model.values(sheetId, { ...area, rows: 1, columns: 1 })[0]?.[0] ?? '';
    const chosen = isCellError(value) ? value.error : String(value);
    this.store.set({
      choices: allowed && { allowed, chosen },
      cellReason:
        this.#reasons.get(sheetId, area.row, area.column) ??
        (locked ? this.texts.status.protectedSheet : undefined),
    });
  }

  #explain(problems: readonly Problem[]): string {
    const translator = createTranslator(this.store.get().language);
    return problems
      .map((problem) => problemText(translator, problem))
      .map(({ text, fix }) => (fix ? `${text} ${fix}` : text))
      .join(' ');
  }

  #say(text: string, tone: 'plain' | 'problem' = 'plain'): void {
    this.store.set({ status: { text, tone } });
  }
}

/** The language to begin with: the last one chosen, else the browser's. */
export function initialLanguage(): Language {
  return languageOf(localStorage.getItem('workbench.language') ?? navigator.language);
}

async function loadText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}

async function loadJson<T>(url: string): Promise<T> {
  return JSON.parse(await loadText(url)) as T;
}

function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}
