import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { CellInput } from '../../core/cell';
import { isWide, widthInEms } from '../../core/letter-width';
import { useResultStyles } from '../components/use-result-styles';
import { useFormats } from '../format';
import type { Formats } from '../format';
import { useTranslate } from '../services';

const useStyles = makeStyles({
  table: { overflowWrap: 'normal' },
  head: { fontWeight: 'bold' },
  // A sentence squeezed into a column of one word makes rows as high as the pane.
  sentence: { minWidth: '104px' },
});

/** Letters from which a text takes more than a word's room. */
const SENTENCE = 24;
/** What a workflow has put into words already: 1,234 or −32.6%. */
const FIGURE = /^[−+-]?[\d.,]+%?$/;

function cellText(value: CellInput, formats: Formats): string {
  if (value === null) return '';
  return typeof value === 'number' ? formats.number(value) : String(value);
}

/** Room that a name in Chinese or Korean gets in one line, in sizes of the font: it may break between any two letters, and would stand on end. */
const NAME = 5;

/** Least width of a column of names, in sizes of the font. */
function roomForNames(names: readonly CellInput[]): number {
  const words = names.flatMap((name) => String(name ?? '').split(/\s+/)).filter(isWide);
  return Math.min(NAME, Math.max(0, ...words.map(widthInEms)));
}

const isFigure = (value: CellInput) =>
  typeof value === 'number' || (typeof value === 'string' && FIGURE.test(value));

/** Some rows as they would be written: figures one below the other, sentences in columns that can hold them. */
export function ExampleTable({
  headers,
  rows,
}: {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellInput[])[];
}) {
  const styles = useResultStyles();
  const own = useStyles();
  const t = useTranslate();
  const formats = useFormats();
  const looks = headers.map((_, column) => {
    const values = rows.map((row) => row[column] ?? null).filter((value) => value !== null && value !== '');
    if (values.length > 0 && values.every(isFigure)) return styles.number;
    return values.some((value) => String(value).length > SENTENCE) ? own.sentence : undefined;
  });
  const room = headers.map((header, column) => {
    const ems = roomForNames([header, ...rows.map((row) => row[column] ?? null)]);
    return looks[column] === undefined && ems > 0 ? { minWidth: `${ems}em` } : undefined;
  });
  return (
    // A wide table scrolls by keyboard too, so its frame can be focused.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('pane:preview.examples')}>
      <table className={mergeClasses(styles.table, own.table)}>
        <thead>
          <tr>
            {headers.map((header, column) => (
              <th
                key={column}
                scope="col"
                className={mergeClasses(styles.cell, looks[column], own.head)}
                style={room[column]}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((value, column) => (
                <td key={column} className={mergeClasses(styles.cell, looks[column])}>
                  {cellText(value, formats)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
