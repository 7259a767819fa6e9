import type { Problem } from '../core/problem';
import { info, warning } from '../core/problem';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import type { KnownTrip, Stop, TravelFit, TravelRules, UnusedWhy } from '../visits';
import { fitTravel } from '../visits';
import { keyId } from '../tables/key';
import { defined } from './defined';
import { loadFrame, step } from './frame';
import type { Frame } from './frame';
import type { Preview, WorkflowOutcome, WorkflowRequest } from './outcome';
import { previewAreas } from './plan-preview';
import type { WorkbookPort } from './ports';
import type { RuleInput } from './rules-sheet';
import { writeRules } from './rules-sheet';
import type { RuleName } from './rules';
import { travelPlaces } from './travel-places';
import type { NamedPlace } from './travel-places';
import type { KnownWay } from './travel-tables';
import { centres, detoursOf } from './travel-tables';
import { travelAssumptions } from './visit-travel';
import type { WritePlan } from './write-plan';

/** What a fit was worth, and whether it was good enough to be written. */
export interface FittedTravel {
  readonly fit: TravelFit;
  /** False when the rules before are as good on trips that a fit has not seen; nothing is written then. */
  readonly better: boolean;
}

const EXAMPLES = 8;
/** The rules of the bands' speeds, in their order. */
const SPEEDS = ['CitySpeed', 'SuburbSpeed', 'HighwaySpeed'] as const;
/** Trips below which the fit is called rough. */
const ROUGH = 10;

const UNUSED_CODES: Readonly<Record<UnusedWhy, string>> = {
  noPlace: 'visits-fit-no-place',
  samePlace: 'visits-fit-same-place',
  noNumber: 'visits-fit-no-number',
  tooShort: 'visits-fit-too-short',
  speed: 'visits-fit-speed',
};

/**
 * *Fit travel times*: circuity and speeds of the Rules sheet from the trips in the team's own table of travel times, with the
 * error before and after. Nothing is written until the plan is applied.
 * @returns problems alone without a table of travel times or with too few trips
 * @throws AbortError when the control's signal says so
 */
export async function fitTravelTimes(
  port: WorkbookPort,
  request: WorkflowRequest,
): Promise<Result<WorkflowOutcome<FittedTravel>>> {
  const { t, control } = request;
  const loaded = await loadFrame(port, request, [
    { kind: 'Travel', required: true },
    { kind: 'Customers' },
    { kind: 'Prospects' },
    { kind: 'Reps' },
    { kind: 'TravelDetours' },
    { kind: 'Areas' },
  ]);
  if (!loaded.ok) return loaded;
  const frame = loaded.value;
  step(control, 'compute', 0, 2);
  const { ways, rules, problems: noticed } = tripsOf(frame);
  const problems: Problem[] = [...frame.problems, ...noticed];
  const fitted = fitTravel(ways.map(tripOf), rules);
  if (!fitted.ok) return fail(...problems, ...fitted.problems);
  const fit = fitted.value;
  const better = fit.unseen.mean < fit.before.mean;
  problems.push(...remarks(fit, ways, better));

  step(control, 'preview', 1, 2);
  const written = better
    ? writeRules(frame.outline, frame.rules, { mappings: frame.mappings, values: fittedRules(fit) }, t)
    : undefined;
  problems.push(...(written?.problems ?? []));
  const plan: WritePlan = { title: t('travel:title'), columns: [], sheets: written?.sheets ?? [] };
  const preview: Preview = {
    title: plan.title,
    counts: counts(fit, rules, request),
    areas: previewAreas(plan, frame.outline, []),
    examples: examples(fit, ways, request),
  };
  step(control, 'preview', 2, 2);
  return ok({ plan, preview, problems, result: { fit, better }, mappings: frame.mappings });
}

function tripsOf({ tables, rules: { values } }: Frame): {
  readonly ways: readonly KnownWay[];
  readonly rules: TravelRules;
  readonly problems: readonly Problem[];
} {
  const reps = new Map((tables.Reps?.rows ?? []).map(({ key, name }) => [keyId(key), name]));
  const places = travelPlaces(tables, reps);
  // A trip between places that nobody knows still has a speed, when it has both minutes and km.
  const ways = (tables.Travel?.rows ?? []).map((row): KnownWay => ({
    row,
    from: places.named(row.from),
    to: places.named(row.to),
  }));
  const { detours, problems } = detoursOf(tables, places);
  const stops = [...(tables.Customers?.rows ?? []), ...(tables.Prospects?.rows ?? [])].map((row): Stop =>
    defined({
      location:
        row.latitude === undefined || row.longitude === undefined
          ? undefined
          : { latitude: row.latitude, longitude: row.longitude },
      area: places.areaOf(row),
    }),
  );
  const { centroids } = centres(tables, places, stops);
  return {
    ways,
    rules: { ...travelAssumptions(values), detours, centroids },
    problems,
  };
}

function tripOf({ row, from, to }: KnownWay): KnownTrip {
  return { from: stopOf(from), to: stopOf(to), ...defined({ minutes: row.minutes, km: row.km }) };
}

function stopOf({ stop, area }: NamedPlace): Stop {
  return stop ?? defined({ area });
}

function fittedRules({ circuity, speeds }: TravelFit): Partial<Record<RuleName, RuleInput>> {
  return {
    Circuity: circuity,
    ...Object.fromEntries(SPEEDS.map((rule, band) => [rule, speeds[band]?.kmPerHour])),
  };
}

function remarks(fit: TravelFit, ways: readonly KnownWay[], better: boolean): readonly Problem[] {
  const problems: Problem[] = fit.unused.flatMap(({ trip, why }) => {
    const row = ways[trip]?.row;
    return row
      ? [
          warning(UNUSED_CODES[why], {
            where: { sheet: row.place.sheet, row: row.place.row },
            args: { from: row.from, to: row.to },
          }),
        ]
      : [];
  });
  if (!better) problems.push(info('visits-fit-no-gain'));
  if (fit.trips < ROUGH)
    problems.push(info('visits-fit-rough', { args: { count: fit.trips, wanted: ROUGH } }));
  if (fit.circuityTrips === 0) problems.push(info('visits-fit-no-road'));
  return problems;
}

function counts(fit: TravelFit, rules: TravelRules, { t }: WorkflowRequest): Preview['counts'] {
  const tenth = (value: number) => Math.round(value * 10) / 10;
  const minutes = t('travel:minutes');
  const label = (rule: RuleName) => t(`sheets:rules.${rule}.label`);
  return [
    { label: t('travel:trips'), value: fit.trips },
    { label: t('travel:before'), value: tenth(fit.before.mean), unit: minutes },
    { label: t('travel:after'), value: tenth(fit.after.mean), unit: minutes },
    { label: t('travel:unseen'), value: tenth(fit.unseen.mean), unit: minutes },
    { label: t('travel:worstBefore'), value: tenth(fit.before.worst), unit: minutes },
    { label: t('travel:worstAfter'), value: tenth(fit.after.worst), unit: minutes },
    { label: t('travel:fitted', { rule: label('Circuity'), before: rules.circuity }), value: fit.circuity },
    ...fit.speeds.map(({ kmPerHour }, band) => ({
      label: t('travel:fittedOn', {
        rule: label(SPEEDS[band] ?? 'HighwaySpeed'),
        before: rules.speeds[band]?.kmPerHour ?? 0,
        km: Math.round(fit.kmByBand[band] ?? 0),
      }),
      value: kmPerHour,
      unit: ` ${t('sheets:units.kmh')}`,
    })),
  ];
}

/** Trips that the fitted rules miss most, first. */
function examples(fit: TravelFit, ways: readonly KnownWay[], { t }: WorkflowRequest): Preview['examples'] {
  const off = ({ after, minutes }: TravelFit['estimates'][number]) => Math.abs(after - minutes);
  const worst = [...fit.estimates].sort((a, b) => off(b) - off(a) || a.trip - b.trip).slice(0, EXAMPLES);
  return {
    headers: ['from', 'to', 'known', 'estimateBefore', 'estimateAfter'].map((id) => t(`travel:${id}`)),
    rows: worst.map(({ trip, minutes, before, after }) => [
      ways[trip]?.row.from ?? null,
      ways[trip]?.row.to ?? null,
      Math.round(minutes),
      Math.round(before),
      Math.round(after),
    ]),
  };
}
