import { useEffect, useRef, useState } from 'react';
import { cardAt, ROW_CELLS } from '../../workflows/customer-book';
import type { CustomerBook, CustomerCard } from '../../workflows/customer-book';
import { useServices } from '../services';

/**
 * The customer to show: the one of the row selected last, or the one picked by hand since. A row that names nobody leaves the
 * last customer where it is.
 * @param book undefined as long as the customers are being read
 * @param first id of the customer to begin with; left out, the selected row decides
 */
export function useShownCustomer(
  book: CustomerBook | undefined,
  first: string | undefined,
): readonly [CustomerCard | undefined, (id: string) => void] {
  const { actions, port } = useServices();
  const [shown, setShown] = useState(first);
  const looked = useRef(first !== undefined);
  useEffect(() => {
    if (!book) return undefined;
    let gone = false;
    const follow = async () => {
      const place = await actions.activeCell();
      if (!place) return;
      const { sheet, row } = place;
      const [block] = await port.read([{ sheet, row, column: 0, rows: 1, columns: ROW_CELLS }]);
      const card = cardAt(book, place, block?.values[0] ?? []);
      if (card && !gone) setShown(card.id);
    };
    // A selection that cannot be read, as while a cell is being edited, is no reason to lose the customer.
    const look = () => void follow().catch(() => undefined);
    if (!looked.current) look();
    looked.current = true;
    const stop = actions.onSelectionChanged(look);
    return () => {
      gone = true;
      stop();
    };
  }, [book, actions, port]);
  return [book?.cards.find(({ id }) => id === shown), setShown];
}
