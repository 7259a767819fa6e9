import {
  ICommandService,
  IUniverInstanceService,
  type Injector,
  type IWorkbookData,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import {
  IActiveDirtyManagerService,
  ILayoutService,
  SetDefinedNameMutation,
  SetSuperTableMutation,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import coreKorean from '@univerjs/preset-sheets-core/locales/ko-KR';
import coreChinese from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import { UniverSheetsTableUIPlugin } from '@univerjs/sheets-table-ui';
import tableEnglish from '@univerjs/sheets-table-ui/locale/en-US';
import tableKorean from '@univerjs/sheets-table-ui/locale/ko-KR';
import tableChinese from '@univerjs/sheets-table-ui/locale/zh-CN';
import tableModelEnglish from '@univerjs/sheets-table/locale/en-US';
import tableModelKorean from '@univerjs/sheets-table/locale/ko-KR';
import tableModelChinese from '@univerjs/sheets-table/locale/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/sheets-table-ui/lib/index.css';
import type { Language } from '../texts/texts';
import { SHIFTING_MENU_ITEMS } from './guard-sheets';
import { repairFormulas } from './univer-repairs';

const LOCALES: Readonly<Record<Language, LocaleType>> = {
  en: LocaleType.EN_US,
  ko: LocaleType.KO_KR,
  zh: LocaleType.ZH_CN,
};

/** The grid engine with its plugins; one for the life of the page, workbooks come and go in it. */
export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
  readonly commands: ICommandService;
}

/**
 * Starts Univer in an element.
 * @param container element that the grid fills
 */
export function createGrid(container: HTMLElement, language: Language, dark: boolean): Grid {
  const univer = new Univer({
    locale: LOCALES[language],
    locales: {
      [LocaleType.EN_US]: mergeLocales(coreEnglish, tableModelEnglish, tableEnglish),
      [LocaleType.KO_KR]: mergeLocales(coreKorean, tableModelKorean, tableKorean),
      [LocaleType.ZH_CN]: mergeLocales(coreChinese, tableModelChinese, tableChinese),
    },
    darkMode: dark,
    logLevel: LogLevel.WARN,
  });
  const preset = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    menu: Object.fromEntries(SHIFTING_MENU_ITEMS.map((id) => [id, { hidden: true }])),
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    sheets: { protectedRangeShadow: false, disableForceStringAlert: true, disableForceStringMark: true },
  });
  for (const plugin of preset.plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.registerPlugin(UniverSheetsTablePlugin);
  // The name tag above a table would cover the rows of a sheet whose header row is frozen.
  univer.registerPlugin(UniverSheetsTableUIPlugin, { hideAnchor: true });
  const injector = univer.__getInjector();
  return { univer, api: FUniver.newAPI(univer), injector, commands: injector.get(ICommandService) };
}

const repaired = new WeakSet<Grid>();

/** Makes a workbook the one on screen. */
export function openUnit(grid: Grid, data: Partial<IWorkbookData>): Workbook {
  const workbook = grid.univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  // The formula engine comes into being with the first workbook.
  if (!repaired.has(grid)) repairFormulas(grid.injector);
  repaired.add(grid);
  return workbook;
}

/** Runs something that the formula engine would otherwise take as a reason to calculate all formulas anew. */
export function withoutCalculating(grid: Grid, work: () => void): void {
  const reasons = grid.injector.get(IActiveDirtyManagerService);
  const held = [SetSuperTableMutation.id, SetDefinedNameMutation.id].flatMap((id) => {
    const reason = reasons.get(id);
    return reason ? [{ id, reason }] : [];
  });
  for (const { id } of held) reasons.remove(id);
  work();
  // Some of the grid's commands are reported only after the present turn of the event loop.
  setTimeout(() => held.forEach(({ id, reason }) => reasons.register(id, reason)), 0);
}

/** Puts the keyboard into the grid, so that typing goes into the selected cell. */
export function focusGrid(grid: Grid): void {
  const instances = grid.injector.get(IUniverInstanceService);
  const workbook = instances.getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET);
  if (workbook) instances.focusUnit(workbook.getUnitId());
  grid.injector.get(ILayoutService).focus();
}

/** Switches the grid's own texts. */
export function setGridLanguage(grid: Grid, language: Language): void {
  grid.univer.setLocale(LOCALES[language]);
}
