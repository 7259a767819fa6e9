import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/preset-sheets-core';
import { parseReference } from '../../../src/core/address';
import type { NameInfo } from '../../host/spreadsheet-model';
import type { Change } from './grid-edits';
import type { Grid } from './univer';

const WORKBOOK_SCOPE = 'AllDefaultWorkbook';

/** The defined names of one workbook in the grid. */
export class GridNames {
  readonly #service: IDefinedNamesService;
  readonly #unitId: string;

  constructor(grid: Grid, unitId: string) {
    this.#service = grid.injector.get(IDefinedNamesService);
    this.#unitId = unitId;
  }

  /** Names of workbook scope. */
  list(): NameInfo[] {
    return Object.values(this.#service.getDefinedNameMap(this.#unitId) ?? {})
      .filter(({ localSheetId }) => localSheetId === undefined || localSheetId === WORKBOOK_SCOPE)
      .map(({ name, formulaOrRefString, hidden }) => ({
        name,
        formula: formulaOrRefString.startsWith('=') ? formulaOrRefString : `=${formulaOrRefString}`,
        visible: hidden !== true,
      }));
  }

  /** @param sheetId for a name that is local to a sheet */
  setting({ name, formula, visible }: NameInfo, sheetId?: string): Change {
    const before = sheetId === undefined ? this.#params(name) : undefined;
    const after = {
      unitId: this.#unitId,
      id: before?.id ?? `name-${sheetId ?? ''}-${name}`,
      name,
      // The engine takes a reference without its equals sign, anything else with it.
      formulaOrRefString: parseReference(formula) ? formula.replace(/^=/, '') : formula,
      localSheetId: sheetId ?? WORKBOOK_SCOPE,
      hidden: !visible,
    };
    return {
      redos: [{ id: SetDefinedNameMutation.id, params: after }],
      undos: [
        before
          ? { id: SetDefinedNameMutation.id, params: before }
          : { id: RemoveDefinedNameMutation.id, params: after },
      ],
    };
  }

  deleting(name: string): Change {
    const params = this.#params(name);
    if (!params) return { redos: [], undos: [] };
    return {
      redos: [{ id: RemoveDefinedNameMutation.id, params }],
      undos: [{ id: SetDefinedNameMutation.id, params }],
    };
  }

  #params(name: string) {
    const found = this.#service.getValueByName(this.#unitId, name);
    return found ? { ...found, unitId: this.#unitId } : undefined;
  }
}
