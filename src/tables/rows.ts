import type { SerialDate } from '../core/serial-date';
import type { AccountRow, AuditRow, InvoiceRow, PriceRow, ProductRow } from './dealer-rows';

/** Where a decoded row sits. */
export interface RowPlace {
  readonly sheet: string;
  /** 1-based worksheet row. */
  readonly row: number;
}

/** A customer of the team. Undefined means unknown, never zero. */
export interface CustomerRow {
  readonly place: RowPlace;
  /** Customer code where the team keeps one, else the name; unique after decoding. */
  readonly key: string;
  readonly name: string;
  readonly rep?: string;
  readonly region?: string;
  readonly area?: string;
  readonly channel?: string;
  readonly tier?: string;
  /** Whom the customer buys from, by code or name. */
  readonly parent?: string;
  readonly address?: string;
  readonly phone?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  /** Team's own class or grade, not ours. */
  readonly teamClass?: string;
  readonly visitMinutes?: number;
  readonly callsPerMonth?: number;
  /** ISO weekdays. */
  readonly weekdays?: readonly number[];
  /** Minutes after midnight. */
  readonly hours?: { readonly start: number; readonly end: number };
  readonly lastVisit?: SerialDate;
  readonly earliestVisit?: SerialDate;
  readonly doNotContact?: boolean;
  /** With its time of day as a fraction, where one is agreed. */
  readonly appointment?: SerialDate;
  /** Period sales, oldest first, when the row carries period columns; null is a blank cell. */
  readonly history?: readonly (number | null)[];
  /** What our own columns held at the last run, by own column id (`Class`, `PendingClass` …). */
  readonly own: Readonly<Record<string, string | number | boolean | null>>;
}

/** One order line; a credit note is a negative line on its own date. */
export interface OrderRow {
  readonly place: RowPlace;
  readonly customer: string;
  readonly date: SerialDate;
  readonly amount: number;
  readonly margin?: number;
  readonly quantity?: number;
  readonly product?: string;
  readonly rep?: string;
}

/** A prospect. Checks and judgements are 1–5, conditions 0–2; null is unknown. */
export interface ProspectRow {
  readonly place: RowPlace;
  readonly key: string;
  readonly name: string;
  readonly rep?: string;
  readonly region?: string;
  readonly area?: string;
  readonly tier?: string;
  /** Whose goods it sells now: a competitor. */
  readonly supplier?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  /** DOMAIN 1.2: interest in product, interest in buying, fits needs, trust, good impression. */
  readonly desire: readonly (number | null)[];
  /** DOMAIN 1.2: six indicators, then experience and strategic value. */
  readonly fit: readonly (number | null)[];
  /** Expected units or money a year. */
  readonly expectedVolume?: number;
  /** Money per unit of volume, or share when volume is money. */
  readonly marginRate?: number;
  readonly expectedDate?: SerialDate;
  readonly timesPushed?: number;
  /** DOMAIN 2: ability to pay, desire, need, influence, accessibility. */
  readonly conditions: readonly (number | null)[];
  /** 1–5. */
  readonly need?: number;
  /** strong | weak | none; undefined unknown. */
  readonly abilityToPay?: 'strong' | 'weak' | 'none';
  readonly source?: string;
  readonly channel?: string;
  readonly firstContact?: SerialDate;
  readonly lastContact?: SerialDate;
  readonly lastVisit?: SerialDate;
  readonly own: Readonly<Record<string, string | number | boolean | null>>;
}

/** Stock of one product at one dealer at one count. Quantities in units. */
export interface StockRow {
  readonly place: RowPlace;
  /** dealer + SKU (+ date), unique after decoding. */
  readonly key: string;
  readonly dealer: string;
  readonly product: string;
  readonly date?: SerialDate;
  readonly opening?: number;
  readonly purchases?: number;
  readonly closing: number;
  /** Sales of the period when the team counts them itself. */
  readonly sales?: number;
  readonly unitPrice?: number;
  /** Ordered, not yet delivered; and promised to the dealer's customers. */
  readonly onOrder?: number;
  readonly backorders?: number;
  /** False for a competitor's product; undefined counts as own. */
  readonly ownProduct?: boolean;
  readonly own: Readonly<Record<string, string | number | boolean | null>>;
}

/** A visit: planned, done, or missed. */
export interface VisitRow {
  readonly place: RowPlace;
  readonly key: string;
  readonly date: SerialDate;
  readonly customer: string;
  readonly rep?: string;
  readonly order?: number;
  /** Minutes after midnight. */
  readonly arrival?: number;
  readonly status?: 'planned' | 'confirmed' | 'done' | 'missed';
}

/** A representative as the team lists them. */
export interface RepRow {
  readonly place: RowPlace;
  readonly key: string;
  readonly name: string;
  readonly startLatitude?: number;
  readonly startLongitude?: number;
  readonly endLatitude?: number;
  readonly endLongitude?: number;
  /** Area of the start, for reps without coordinates. */
  readonly area?: string;
  readonly hours?: { readonly start: number; readonly end: number };
  /** Hours that differ by weekday, as `dayHours` of `tables/parse-day-hours` reads them. */
  readonly dayHours?: string;
  readonly lunch?: { readonly start: number; readonly end: number };
  readonly visitsPerDay?: number;
  /** Minutes of visits and travel a day. */
  readonly minutesPerDay?: number;
  /** Minutes a day kept free for cold visits. */
  readonly coldMinutes?: number;
  readonly weekdays?: readonly number[];
  /** First day with the team. */
  readonly since?: SerialDate;
  /** Level as the team writes it: new, experienced, senior. */
  readonly level?: string;
  /** Own targets, before those of the rules: cold visits a week; new customers, orders of new customers and net sales a month. */
  readonly coldTarget?: number;
  readonly newTarget?: number;
  readonly orderTarget?: number;
  readonly salesTarget?: number;
}

/** A day off for everyone or for one rep; `working` marks a make-up working day. */
export interface DayOffRow {
  readonly place: RowPlace;
  readonly date: SerialDate;
  readonly name?: string;
  readonly rep?: string;
  readonly working?: boolean;
  /** Last day of several, included; `date` is the first. */
  readonly until?: SerialDate;
}

/** A known way between two stops, or between two areas. */
export interface TravelRow {
  readonly place: RowPlace;
  /** Customer, representative or area, by key or name. */
  readonly from: string;
  readonly to: string;
  /** Minutes of driving. */
  readonly minutes?: number;
  /** Kilometres of road. */
  readonly km?: number;
}

/** Minutes that the way between two areas takes longer than it looks: a river, a ferry, a mountain. */
export interface TravelDetourRow {
  readonly place: RowPlace;
  readonly from: string;
  readonly to: string;
  readonly minutes: number;
}

/** An area with its centre. */
export interface AreaRow {
  readonly place: RowPlace;
  readonly key: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** Kinds of tables that the product knows. */
export type TableKind =
  | 'Customers'
  | 'Orders'
  | 'Prospects'
  | 'Stock'
  | 'Visits'
  | 'Reps'
  | 'DaysOff'
  | 'Travel'
  | 'TravelDetours'
  | 'Areas'
  | 'Products'
  | 'Prices'
  | 'Accounts'
  | 'Invoices'
  | 'Audits';

/** Row type of each kind. */
export interface RowsByKind {
  readonly Customers: CustomerRow;
  readonly Orders: OrderRow;
  readonly Prospects: ProspectRow;
  readonly Stock: StockRow;
  readonly Visits: VisitRow;
  readonly Reps: RepRow;
  readonly DaysOff: DayOffRow;
  readonly Travel: TravelRow;
  readonly TravelDetours: TravelDetourRow;
  readonly Areas: AreaRow;
  readonly Products: ProductRow;
  readonly Prices: PriceRow;
  readonly Accounts: AccountRow;
  readonly Invoices: InvoiceRow;
  readonly Audits: AuditRow;
}
