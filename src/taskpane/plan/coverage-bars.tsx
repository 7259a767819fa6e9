import { makeStyles, tokens } from '@fluentui/react-components';
import type { ClassCoverage } from '../../workflows/visit-overview';
import { useFormats } from '../format';
import { useTranslate } from '../services';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  line: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  numbers: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  track: {
    height: '6px',
    borderRadius: '3px',
    backgroundColor: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Canvas',
      outline: '1px solid CanvasText',
    },
  },
  fill: {
    height: '100%',
    borderRadius: '3px',
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
});

/** Wanted visits that are planned, by class. */
export function CoverageBars({ coverage }: { readonly coverage: readonly ClassCoverage[] }) {
  const styles = useStyles();
  const t = useTranslate();
  const formats = useFormats();
  return (
    <ul className={styles.list}>
      {coverage.map(({ class: klass, wanted, planned }) => {
        const percent = wanted > 0 ? Math.floor((100 * planned) / wanted) : 100;
        return (
          <li key={klass}>
            <div className={styles.line}>
              <span>{klass === '' ? t('plan:preview.ownNumber') : t(`visits:class.${klass}`)}</span>
              <span className={styles.numbers}>
                {t('desk:coverage.numbers', {
                  planned: formats.number(planned),
                  wanted: formats.number(wanted),
                  percent,
                })}
              </span>
            </div>
            <div className={styles.track}>
              <div className={styles.fill} style={{ width: `${percent}%` }} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
