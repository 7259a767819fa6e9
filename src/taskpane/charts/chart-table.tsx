import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  scroll: {
    overflow: 'auto',
    maxHeight: '320px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'normal',
  },
  cell: {
    padding: `2px ${tokens.spacingHorizontalM} 2px 0`,
    textAlign: 'end',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { textAlign: 'start', fontWeight: tokens.fontWeightRegular },
});

/** What a chart shows, in rows: a name first, then its values as text. */
export interface TableData {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Rows drawn at most: a longer table stands on a sheet, not in the pane. */
const MOST = 200;

/** The numbers of a chart as a table. */
export function ChartTable({ title, data }: { readonly title: string; readonly data: TableData }) {
  const styles = useStyles();
  return (
    // A long table scrolls by keyboard too, so its frame can be focused.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={title}>
      <table className={styles.table}>
        <thead>
          <tr>
            {data.headers.map((header, index) => (
              <th key={index} scope="col" className={styles.cell}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.slice(0, MOST).map(([name, ...values], index) => (
            <tr key={index}>
              <th scope="row" className={`${styles.cell} ${styles.name}`}>
                {name}
              </th>
              {values.map((value, column) => (
                <td key={column} className={styles.cell}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
