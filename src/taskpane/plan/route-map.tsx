import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { DayView, RepView, VisitView } from '../../workflows/visit-book';
import { useFormats } from '../format';
import { useTranslate } from '../services';
import { useWidth } from '../use-width';
import { useDesk } from './desk-context';
import { projectionOf, scaleKm } from './map-projection';
import type { Projection } from './map-projection';
import { routeLook } from './route-colors';
import { useDeskWords } from './use-desk-words';

const useStyles = makeStyles({
  map: {
    display: 'block',
    width: '100%',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
  },
  other: {
    fill: tokens.colorNeutralForeground3,
    opacity: 0.55,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  missing: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorPaletteRedBorderActive,
    strokeWidth: 1.5,
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  home: { fill: tokens.colorNeutralForeground1, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  line: {
    fill: 'none',
    strokeWidth: 2.5,
    '@media (forced-colors: active)': { stroke: 'CanvasText !important' },
  },
  stop: {
    cursor: 'pointer',
    outline: 'none',
    ':focus-visible > circle': { strokeWidth: 5 },
  },
  dot: {
    fill: tokens.colorNeutralBackground1,
    strokeWidth: 2.5,
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText !important' },
  },
  chosen: {
    fill: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { fill: 'Highlight' },
  },
  number: {
    fill: tokens.colorNeutralForeground1,
    fontSize: '11px',
    fontWeight: tokens.fontWeightSemibold,
    textAnchor: 'middle',
    pointerEvents: 'none',
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  chosenNumber: {
    fill: tokens.colorNeutralForegroundOnBrand,
    '@media (forced-colors: active)': { fill: 'HighlightText' },
  },
  scale: { fill: 'currentColor', fontSize: '11px' },
});

const PADDING = 22;
const RADIUS = 11;

interface StopProps {
  readonly visit: VisitView;
  readonly order: number;
  readonly projection: Projection;
}

function Stop({ visit, order, projection }: StopProps) {
  const styles = useStyles();
  const t = useTranslate();
  const words = useDeskWords();
  const { selected, select } = useDesk();
  if (!visit.location) return null;
  const { x, y } = projection.at(visit.location);
  const chosen = visit === selected;
  const pick = () => select(chosen ? undefined : visit);
  return (
    <g
      role="button"
      tabIndex={0}
      aria-pressed={chosen}
      aria-label={t('desk:map.stop', {
        order,
        name: visit.name,
        day: words.day(visit.date),
        time: words.clock(visit.arrival),
      })}
      className={styles.stop}
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
      onClick={pick}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        pick();
      }}
    >
      <title>{`${words.clock(visit.arrival)} ${visit.name}`}</title>
      <circle
        r={RADIUS}
        stroke={routeLook(visit.date).color}
        className={mergeClasses(styles.dot, chosen && styles.chosen)}
      />
      <text y="4" className={mergeClasses(styles.number, chosen && styles.chosenNumber)}>
        {order}
      </text>
    </g>
  );
}

interface Props {
  readonly rep: RepView;
  readonly routes: readonly DayView[];
  /** Heading of the list that says the same in words. */
  readonly titleId: string;
}

/** The customers of a rep as dots and the routes of some days as lines between numbered stops. */
export function RouteMap({ rep, routes, titleId }: Props) {
  const styles = useStyles();
  const t = useTranslate();
  const formats = useFormats();
  const { element, width } = useWidth<SVGSVGElement>(296);
  const height = Math.round(Math.min(420, width * 0.9));
  const stops = routes.flatMap(({ visits }) => visits);
  const visited = new Set(stops.map(({ customer }) => customer));
  const located = rep.places.map(({ location }) => location);
  const projection = projectionOf(
    [...located, ...(rep.start ? [rep.start] : [])],
    { width, height },
    PADDING,
  );
  const km = scaleKm(projection.pixelsPerKm, width / 3);
  const bar = km * projection.pixelsPerKm;
  const home = rep.start && projection.at(rep.start);
  return (
    <svg
      ref={element}
      className={styles.map}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={t('desk:map.label', { count: stops.length })}
      aria-describedby={titleId}
    >
      <g aria-hidden>
        {rep.places
          .filter(({ customer }) => !visited.has(customer))
          .map(({ customer, name, location, missing }) => {
            const { x, y } = projection.at(location);
            return missing > 0 ? (
              <path
                key={customer}
                className={styles.missing}
                d={`M${x} ${y - 5} L${x + 5} ${y + 4} L${x - 5} ${y + 4} Z`}
              >
                <title>{name}</title>
              </path>
            ) : (
              <circle key={customer} className={styles.other} cx={x} cy={y} r={3}>
                <title>{name}</title>
              </circle>
            );
          })}
        {routes.map(({ date, visits }) => {
          const { color, dashes } = routeLook(date);
          const points = [
            ...(rep.start ? [rep.start] : []),
            ...visits.flatMap(({ location }) => (location ? [location] : [])),
            ...(rep.start && rep.returns ? [rep.start] : []),
          ].map((place) => projection.at(place));
          return (
            <polyline
              key={date}
              className={styles.line}
              stroke={color}
              strokeDasharray={dashes}
              points={points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}
            />
          );
        })}
        {home && (
          <rect className={styles.home} x={home.x - 6} y={home.y - 6} width={12} height={12}>
            <title>{t('desk:map.start')}</title>
          </rect>
        )}
        <g transform={`translate(8 ${height - 8})`}>
          <path d={`M0 -4 V0 H${bar.toFixed(1)} V-4`} fill="none" stroke="currentColor" />
          <text x={4} y={-6} className={styles.scale}>
            {t('desk:map.km', { km: formats.number(km) })}
          </text>
        </g>
      </g>
      {routes.map(({ date, visits }) =>
        visits.map((visit, index) => (
          <Stop key={`${date} ${visit.customer}`} visit={visit} order={index + 1} projection={projection} />
        )),
      )}
    </svg>
  );
}
