import type { SerialDate } from '../core/serial-date';
import type { Translate } from '../core/translate';
import { explainVisits } from '../visits';
import type { Location, VisitPlan } from '../visits';
import type { VisitPlanDraft } from './visit-plan-draft';
import { classText, reasonText } from './visit-texts';

/** Names one visit of a plan. */
export interface VisitRef {
  /** Id in the problem. */
  readonly customer: string;
  readonly date: SerialDate;
}

/** One visit as a person reads it. Texts are translated, times are minutes after midnight. */
export interface VisitView extends VisitRef {
  readonly rep: string;
  /** Id of the customer as the team writes it. */
  readonly key: string;
  readonly name: string;
  /** Class in words; '' for the team's own number. */
  readonly class: string;
  readonly arrival: number;
  readonly departure: number;
  /** Minutes of travel from the stop before. */
  readonly travelMinutes: number;
  /** Agreed or locked: it stays on its day. */
  readonly locked: boolean;
  readonly reasons: readonly string[];
  readonly location?: Location;
}

/** One working day of a rep, or a day off that has a name. */
export interface DayView {
  readonly date: SerialDate;
  readonly working: boolean;
  /** Name of a public holiday, of a day off or of a make-up working day; '' for an ordinary day. */
  readonly note: string;
  /** In the order of driving. */
  readonly visits: readonly VisitView[];
  readonly travelMinutes: number;
  /** Minutes back to where the day ends. */
  readonly returnMinutes: number;
  /** Minutes of visits, travel and waiting, and how many the day has room for. */
  readonly minutes: number;
  readonly capacity: number;
}

/** A customer as a dot on the map. */
export interface CustomerPlace {
  readonly customer: string;
  readonly name: string;
  readonly location: Location;
  /** Visits wanted but not planned. */
  readonly missing: number;
}

/** The plan of one rep. */
export interface RepView {
  /** Id in the problem. */
  readonly id: string;
  /** '' when the workbook names no rep. */
  readonly name: string;
  /** Every day of the horizon, ascending. */
  readonly days: readonly DayView[];
  /** Where the days begin, and whether they end there too. */
  readonly start?: Location;
  readonly returns: boolean;
  readonly places: readonly CustomerPlace[];
  /** Customers of the rep that have no place on a map. */
  readonly placeless: number;
}

/** The whole plan by rep and day. */
export interface VisitBook {
  readonly from: SerialDate;
  readonly to: SerialDate;
  readonly reps: readonly RepView[];
}

/** A plan as a calendar, a day list and a map show it. O(visits + customers + days × reps). */
export function visitBook(draft: VisitPlanDraft, plan: VisitPlan, t: Translate): VisitBook {
  const { problem, people, reps } = draft.input;
  const why = explainVisits(problem, plan);
  const customers = new Map(problem.customers.map((customer) => [customer.id, customer]));
  const missing = new Map(plan.leftOut.map((left) => [left.customer, left.wanted - left.planned]));
  const routes = new Map(plan.routes.map((route) => [`${route.rep} ${route.date}`, route]));
  return {
    from: problem.from,
    to: problem.to,
    reps: problem.reps.map(({ id, start, end, days }): RepView => {
      const work = new Map(days.map((day) => [day.date, day]));
      const own = problem.customers.filter(({ rep }) => rep === id);
      const places = own.flatMap(({ id: customer, name, location }): CustomerPlace[] =>
        location ? [{ customer, name, location, missing: missing.get(customer) ?? 0 }] : [],
      );
      return {
        id,
        name: reps.get(id) ?? id,
        ...(start?.location ? { start: start.location } : {}),
        returns: samePlace(start?.location, end?.location),
        places,
        placeless: own.length - places.length,
        days: Array.from({ length: problem.to - problem.from + 1 }, (_, index): DayView => {
          const date = problem.from + index;
          const day = work.get(date);
          const route = routes.get(`${id} ${date}`);
          return {
            date,
            working: day !== undefined,
            note: draft.calendar.off.get(date) ?? draft.calendar.makeUp.get(date) ?? '',
            travelMinutes: route?.travelMinutes ?? 0,
            returnMinutes: route?.returnMinutes ?? 0,
            minutes: route?.workMinutes ?? 0,
            capacity: day ? Math.max(0, day.maxMinutes - day.reservedMinutes) : 0,
            visits: (route?.visits ?? []).map((visit): VisitView => {
              const person = people.get(visit.customer);
              const location = customers.get(visit.customer)?.location;
              return {
                ...visit,
                rep: id,
                date,
                key: person?.key ?? visit.customer,
                name: person?.name ?? visit.customer,
                class: classText(t, person?.class ?? ''),
                reasons: why(visit.customer, date).map((reason) => reasonText(t, 'reason', reason, reps)),
                ...(location ? { location } : {}),
              };
            }),
          };
        }),
      };
    }),
  };
}

function samePlace(a: Location | undefined, b: Location | undefined): boolean {
  return a !== undefined && b !== undefined && a.latitude === b.latitude && a.longitude === b.longitude;
}
