import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KpiId, RepMonth } from '../../workflows/month-results';
import { KPIS } from '../../workflows/month-results';
import { KPI_FORMATS } from '../../workflows/results-sheets';
import { useChartFormats } from '../charts';
import { FigureNumber } from '../components/figure-number';
import { useTranslate } from '../services';

const useStyles = makeStyles({
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  tile: {
    display: 'flex',
    flexDirection: 'column',
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    borderInlineStartWidth: '4px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  met: { borderInlineStartColor: tokens.colorPaletteGreenBorderActive },
  below: { borderInlineStartColor: tokens.colorPaletteRedBorderActive },
  open: { borderInlineStartColor: tokens.colorPaletteYellowBorderActive },
  label: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  value: {
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** The figures of a month as tiles, each with its target and in words whether it is met. */
export function KpiTiles({ figures }: { readonly figures: RepMonth }) {
  const styles = useStyles();
  const t = useTranslate();
  const { number, share } = useChartFormats();
  const textOf = (id: KpiId, value: number) => (KPI_FORMATS[id] === 'percent' ? share : number)(value);
  const known = KPIS.filter((id) => figures.kpis[id].value !== undefined);
  return (
    <ul className={styles.tiles}>
      {known.map((id) => {
        const { value = 0, target, status } = figures.kpis[id];
        const look = status === 'met' || status === 'below' || status === 'open' ? styles[status] : undefined;
        return (
          <li key={id} className={mergeClasses(styles.tile, look)}>
            <span className={styles.label}>{t(`results:kpi.${id}`)}</span>
            <span className={styles.value}>
              <FigureNumber text={textOf(id, value)} />
            </span>
            {target !== undefined && (
              <span className={styles.label}>
                {t(`results:view.${id === 'lost' ? 'atMost' : 'atLeast'}`, { target: textOf(id, target) })}
                {' · '}
                {t(`results:view.${status}`)}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
