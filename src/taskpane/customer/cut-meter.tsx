import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useFormats } from '../format';

const useStyles = makeStyles({
  label: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, margin: 0 },
  number: { fontWeight: tokens.fontWeightSemibold },
  cut: { color: tokens.colorNeutralForeground2 },
  track: {
    position: 'relative',
    height: '8px',
    marginTop: tokens.spacingVerticalXXS,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: 'hidden',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  bar: {
    height: '100%',
    backgroundColor: tokens.colorNeutralForeground3,
    '@media (forced-colors: active)': { backgroundColor: 'GrayText' },
  },
  high: {
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  mark: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    width: '2px',
    backgroundColor: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
});

interface Props {
  readonly label: string;
  readonly value: number;
  readonly high: boolean;
  /** `high` or `low` in words. */
  readonly verdict: string;
  /** Undefined when there is no cut. */
  readonly cut: number | undefined;
  readonly cutText: string;
  /** End of the scale; the larger of value and cut by default. */
  readonly most?: number;
}

/** A value beside its cut, in words and as a bar with a mark. */
export function CutMeter({ label, value, high, verdict, cut, cutText, most }: Props) {
  const styles = useStyles();
  const formats = useFormats();
  const end = most ?? Math.max(value, cut ?? 0) * 1.1;
  const share = (part: number) => `${end > 0 ? Math.min(100, Math.max(0, (part / end) * 100)) : 0}%`;
  return (
    <div>
      <p className={styles.label}>
        <span>{label}</span>
        <span className={styles.number}>
          {formats.number(value)} · {verdict}
        </span>
        <span className={styles.cut}>({cutText})</span>
      </p>
      <div className={styles.track} aria-hidden>
        <div className={mergeClasses(styles.bar, high && styles.high)} style={{ width: share(value) }} />
        {cut !== undefined && (
          <div className={styles.mark} style={{ insetInlineStart: `calc(${share(cut)} - 1px)` }} />
        )}
      </div>
    </div>
  );
}
