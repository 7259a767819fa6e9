import { runExcel } from './batch';

/** A change of cells, by this user or by a co-author. */
export interface CellsChanged {
  readonly sheetId: string;
  /** A1 address without sheet. */
  readonly address: string;
  readonly source: 'Local' | 'Remote';
  /** True when this add-in wrote it; false where Excel is too old to say. */
  readonly byUs: boolean;
}

/** What one may follow; a listener that is left out costs nothing. */
export interface WorkbookListeners {
  readonly cells?: (change: CellsChanged) => void;
  readonly selection?: (sheetId: string, address: string) => void;
  readonly sheets?: () => void;
}

/**
 * Follows changes of the open workbook. Listeners must be quick and must not open anything: co-authors' changes arrive here too.
 * @returns how to stop
 * @throws Office errors when Excel refuses the registration
 */
export async function followWorkbook(listeners: WorkbookListeners): Promise<() => Promise<void>> {
  const { cells, selection, sheets } = listeners;
  const handlers = await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added: OfficeExtension.EventHandlerResult<unknown>[] = [];
    if (cells) {
      added.push(
        worksheets.onChanged.add((event) => {
          cells({
            sheetId: event.worksheetId,
            address: event.address,
            source: event.source === 'Remote' ? 'Remote' : 'Local',
            byUs: event.triggerSource === 'ThisLocalAddin',
          });
          return Promise.resolve();
        }),
      );
    }
    if (selection) {
      added.push(
        worksheets.onSelectionChanged.add((event) => {
          selection(event.worksheetId, event.address);
          return Promise.resolve();
        }),
      );
    }
    if (sheets) {
      const changed = () => {
        sheets();
        return Promise.resolve();
      };
      added.push(worksheets.onAdded.add(changed), worksheets.onDeleted.add(changed));
    }
    await context.sync();
    return added;
  });
  return async () => {
    const [first] = handlers;
    if (!first) return;
    // Handlers must be removed in the context in which they were added.
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
    handlers.length = 0;
  };
}
