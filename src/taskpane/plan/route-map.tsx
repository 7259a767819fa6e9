import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AddRegular, ScaleFitRegular, SubtractRegular } from '@fluentui/react-icons';
import type { DayView, RepView, VisitView } from '../../workflows/visit-book';
import { useFormats } from '../format';
import { useTranslate } from '../services';
import { useWidth } from '../use-width';
import { useDesk } from './desk-context';
import { projectionOf, scaleKm } from './map-projection';
import type { MapPoint, Projection } from './map-projection';
import { MOST_SCALE, framing, viewed } from './map-view';
import { routeLook } from './route-colors';
import { useDeskWords } from './use-desk-words';
import { useMapView } from './use-map-view';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
  },
  tools: { display: 'flex', gap: tokens.spacingHorizontalXS },
  map: {
    // A finger scrolls the page up and down as long as there is nothing to move.
    touchAction: 'pan-y',
    userSelect: 'none',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    display: 'block',
    width: '100%',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    // The browser leaves the colours of a drawing alone, its ground among them.
    '@media (forced-colors: active)': { backgroundColor: 'Canvas', color: 'CanvasText' },
  },
  near: { cursor: 'grab', touchAction: 'none' },
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
  small: { fontSize: '9px' },
  scale: { fill: 'currentColor', fontSize: '11px' },
});

const PADDING = 22;
const RADIUS = 11;
/** Stops from which they are drawn smaller as long as the whole territory is shown. */
const MANY = 24;
const SMALL = 8;

interface StopProps {
  readonly visit: VisitView;
  readonly order: number;
  readonly projection: Projection;
  readonly isSmall: boolean;
  readonly onReach: () => void;
}

function Stop({ visit, order, projection, isSmall, onReach }: StopProps) {
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
      onFocus={onReach}
      onClick={pick}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        pick();
      }}
    >
      <title>{`${words.clock(visit.arrival)} ${visit.name}`}</title>
      <circle
        r={isSmall ? SMALL : RADIUS}
        stroke={routeLook(visit.date).color}
        className={mergeClasses(styles.dot, chosen && styles.chosen)}
      />
      <text
        y={isSmall ? 3 : 4}
        className={mergeClasses(styles.number, isSmall && styles.small, chosen && styles.chosenNumber)}
      >
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
  /** What chooses the routes, beside the buttons of the map. */
  readonly children: ReactNode;
}

/** The customers of a rep as dots and the routes of some days as lines between numbered stops, to be zoomed and moved. */
export function RouteMap({ rep, routes, titleId, children }: Props) {
  const styles = useStyles();
  const t = useTranslate();
  const formats = useFormats();
  const { element, width } = useWidth<SVGSVGElement>(296);
  const height = Math.round(Math.min(420, width * 0.9));
  const size = useMemo(() => ({ width, height }), [width, height]);
  const { start, places } = rep;
  const whole = useMemo(
    () => projectionOf([...places.map(({ location }) => location), ...(start ? [start] : [])], size, PADDING),
    [places, start, size],
  );
  const shareOf = (point: MapPoint): MapPoint => ({ x: point.x / width, y: point.y / height });
  const stops = routes.flatMap(({ visits }) => visits);
  const visited = new Set(stops.map(({ customer }) => customer));
  const routed = [
    ...(start ? [start] : []),
    ...stops.flatMap(({ location }) => (location ? [location] : [])),
  ];
  const framed = framing(
    routed.map((place) => shareOf(whole.at(place))),
    PADDING / height,
  );
  const { view, zoomIn, zoomOut, fit, reveal, handlers } = useMapView(element, framed);
  const projection = viewed(whole, size, view);
  const km = scaleKm(projection.pixelsPerKm, width / 3);
  const bar = km * projection.pixelsPerKm;
  const home = start && projection.at(start);
  const isSmall = stops.length >= MANY && view.scale < 2;
  const tools = [
    { id: 'zoomIn', icon: <AddRegular />, act: zoomIn, enabled: view.scale < MOST_SCALE },
    { id: 'zoomOut', icon: <SubtractRegular />, act: zoomOut, enabled: view.scale > 1 },
    { id: 'fit', icon: <ScaleFitRegular />, act: fit, enabled: stops.length > 0 },
  ] as const;
  return (
    <>
      <div className={styles.head}>
        {children}
        <div className={styles.tools} role="group" aria-label={t('desk:map.tools')}>
          {tools.map(({ id, icon, act, enabled }) => (
            <Button
              key={id}
              size="small"
              icon={icon}
              title={t(`desk:map.${id}`)}
              aria-label={t(`desk:map.${id}`)}
              disabledFocusable={!enabled}
              onClick={act}
            />
          ))}
        </div>
      </div>
      {/* The map is moved by keyboard too, so it can be focused. */}
      <svg
        ref={element}
        className={mergeClasses(styles.map, view.scale > 1 && styles.near)}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        tabIndex={0}
        aria-label={t('desk:map.label', { count: stops.length })}
        aria-describedby={titleId}
        data-scale={view.scale.toFixed(2)}
        {...handlers}
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
            <Stop
              key={`${date} ${visit.customer}`}
              visit={visit}
              order={index + 1}
              projection={projection}
              isSmall={isSmall}
              onReach={() => visit.location && reveal(shareOf(whole.at(visit.location)))}
            />
          )),
        )}
      </svg>
    </>
  );
}
