import type { SerialDate } from '../core/serial-date';
import type { RowPlace } from './rows';

/** A product, ours or a competitor's. Prices are money for one pack; undefined means unknown. */
export interface ProductRow {
  readonly place: RowPlace;
  /** Product code where the team keeps one, else the name; unique after decoding. */
  readonly key: string;
  readonly name: string;
  readonly brand?: string;
  /** False for a competitor's product; undefined counts as own. */
  readonly ownProduct?: boolean;
  /** Content of one pack, any unit, > 0. */
  readonly pack?: number;
  /** Units of a case, > 0. */
  readonly caseSize?: number;
  /** Least units of an order. */
  readonly minimumOrder?: number;
  /** Days in which the goods can be sold. */
  readonly shelfLife?: number;
  /** Days from order to delivery. */
  readonly leadTime?: number;
  /** What a dealer pays for a unit. */
  readonly listPrice?: number;
  /** What the end customer is to pay by our policy. */
  readonly policyPrice?: number;
  /** What a unit costs the dealer in stock, when it is not the list price. */
  readonly cost?: number;
  readonly abc?: 'A' | 'B' | 'C';
  readonly launched?: SerialDate;
}

/** Prices of a product seen at a dealer or competitor on a day; at least one of the two. Money for one pack. */
export interface PriceRow {
  readonly place: RowPlace;
  readonly date: SerialDate;
  readonly dealer: string;
  readonly area?: string;
  readonly product: string;
  /** Price to the end customer. */
  readonly retail?: number;
  /** What the dealer pays. */
  readonly purchase?: number;
  readonly pack?: number;
  /** As the team writes it, upper case. */
  readonly currency?: string;
  readonly ownProduct?: boolean;
  readonly source?: string;
}

/** Terms of a dealer's account; several rows of one dealer are its history by the day of the grade. */
export interface AccountRow {
  readonly place: RowPlace;
  /** dealer (+ day of the grade), unique after decoding. */
  readonly key: string;
  readonly dealer: string;
  /** Credit limit, money; undefined when none was agreed. 0 means cash only. */
  readonly limit?: number;
  readonly collateral?: number;
  readonly collateralKind?: string;
  /** Last day on which the collateral holds. */
  readonly collateralUntil?: SerialDate;
  /** Day of the last written confirmation of the balance. */
  readonly confirmedOn?: SerialDate;
  /** The team's own credit grade. */
  readonly grade?: string;
  readonly gradedOn?: SerialDate;
  readonly gradeReason?: string;
}

/** What an entry of a dealer's account is. */
export type EntryState = 'invoice' | 'shipped' | 'order' | 'prepayment';

/** One entry of a dealer's account; a credit note has a negative amount. */
export interface InvoiceRow {
  readonly place: RowPlace;
  readonly dealer: string;
  readonly number?: string;
  readonly date?: SerialDate;
  readonly due?: SerialDate;
  readonly amount: number;
  readonly paid?: number;
  /** Undefined counts as an invoice. */
  readonly state?: EntryState;
}

/** What was seen at a dealer on a day: our share, the shop, a promotion. Judgements are 1–5. */
export interface AuditRow {
  readonly place: RowPlace;
  readonly date: SerialDate;
  readonly dealer: string;
  /** Our share of the dealer's sales as the dealer tells it, 0..1. */
  readonly ourShare?: number;
  readonly counter?: number;
  readonly samples?: number;
  readonly logo?: number;
  readonly cleanliness?: number;
  readonly service?: number;
  /** Service that the dealer gives to its own dealers and retailers, by our policy. */
  readonly tierTwoService?: number;
  readonly promotion?: string;
  /** Promotion goods: received from us, handed on, still there; units. */
  readonly received?: number;
  readonly distributed?: number;
  readonly onHand?: number;
  readonly note?: string;
}
