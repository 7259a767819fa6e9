import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  drawing: { display: 'block', width: '100%', height: '44px' },
  line: {
    fill: 'none',
    stroke: tokens.colorBrandStroke1,
    strokeWidth: 2,
    vectorEffect: 'non-scaling-stroke',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  base: { stroke: tokens.colorNeutralStroke2, vectorEffect: 'non-scaling-stroke' },
});

const WIDTH = 100;
const HEIGHT = 40;

/** A falling (or rising) row of numbers as a line; the label says it in words. */
export function SparkLine({ values, label }: { readonly values: readonly number[]; readonly label: string }) {
  const styles = useStyles();
  const least = Math.min(...values);
  const most = Math.max(...values);
  const height = (value: number) =>
    most > least ? 2 + ((most - value) / (most - least)) * (HEIGHT - 4) : HEIGHT / 2;
  const at = (index: number) => (values.length > 1 ? (index / (values.length - 1)) * WIDTH : WIDTH);
  const points = values.map((value, index) => `${at(index).toFixed(2)},${height(value).toFixed(2)}`);
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <line className={styles.base} x1="0" x2={WIDTH} y1={HEIGHT - 1} y2={HEIGHT - 1} />
      <polyline
        className={styles.line}
        points={values.length > 1 ? points.join(' ') : `0,${HEIGHT / 2} ${WIDTH},${HEIGHT / 2}`}
      />
    </svg>
  );
}
