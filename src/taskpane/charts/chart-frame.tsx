import { useId } from 'react';
import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { Disclosure } from '../components/disclosure';
import { useTranslate } from '../services';
import { ChartTable } from './chart-table';
import type { TableData } from './chart-table';
import { useSeriesLooks } from './series-look';

const useStyles = makeStyles({
  figure: { margin: `0 0 ${tokens.spacingVerticalL}`, minWidth: 0 },
  title: { fontWeight: tokens.fontWeightSemibold, marginBottom: tokens.spacingVerticalXS },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `0 ${tokens.spacingHorizontalM}`,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  table: { marginTop: tokens.spacingVerticalS },
});

/** What every chart takes. */
export interface ChartProps {
  readonly title: string;
  /** One or two sentences that say what the picture shows, for those who cannot see it. */
  readonly summary: string;
  /** Level of the heading over its numbers: 2 when the chart stands under the title of the page itself; 3 when left out. */
  readonly level?: 2 | 3;
}

interface Props extends Pick<ChartProps, 'title' | 'level'> {
  /** Series of the chart with the kind of mark that stands for them; no legend for one alone. */
  readonly legend?: {
    readonly kind: 'area' | 'line' | 'mark';
    readonly names: readonly string[];
  };
  /** The same in numbers. */
  readonly table: TableData;
  readonly children: ReactNode;
}

function Swatch({ kind, index }: { readonly kind: 'area' | 'line' | 'mark'; readonly index: number }) {
  const { fill, stroke, dashes, mark } = useSeriesLooks()(index);
  return (
    <svg width={kind === 'line' ? 22 : 12} height="12" aria-hidden>
      {kind === 'area' && <rect className={fill} x="1" y="1" width="10" height="10" rx="2" />}
      {kind === 'line' && <line className={stroke} strokeDasharray={dashes} x1="1" x2="21" y1="6" y2="6" />}
      {kind === 'mark' && <path className={fill} d={mark} transform="translate(6 6)" />}
    </svg>
  );
}

/** A chart with its title, its legend and its numbers as a table that unfolds. */
export function ChartFrame({ title, level = 3, legend, table, children }: Props) {
  const styles = useStyles();
  const t = useTranslate();
  const id = useId();
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption id={id} className={styles.title}>
        {title}
      </figcaption>
      {legend && legend.names.length > 1 && (
        <ul className={styles.legend}>
          {legend.names.map((name, index) => (
            <li key={index} className={styles.entry}>
              <Swatch kind={legend.kind} index={index} />
              {name}
            </li>
          ))}
        </ul>
      )}
      {children}
      {table.rows.length > 0 && (
        <div className={styles.table}>
          <Disclosure label={t('charts:numbers', { title })} level={level}>
            <ChartTable title={title} data={table} />
          </Disclosure>
        </div>
      )}
    </figure>
  );
}
