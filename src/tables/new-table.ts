import type { TableKind } from './rows';

/**
 * Kinds of tables that are made on demand, with their columns in the order of the sheet: what a person fills in at a dealer's, no
 * column that is better left to a team's own system.
 */
export const NEW_TABLES = {
  Stock: [
    'date',
    'dealer',
    'product',
    'opening',
    'purchases',
    'closing',
    'onOrder',
    'unitPrice',
    'ownProduct',
  ],
  Products: [
    'code',
    'name',
    'ownProduct',
    'pack',
    'caseSize',
    'minimumOrder',
    'shelfLife',
    'leadTime',
    'listPrice',
    'policyPrice',
    'cost',
    'abc',
    'launched',
  ],
  Prices: [
    'date',
    'dealer',
    'area',
    'product',
    'retail',
    'purchase',
    'pack',
    'currency',
    'ownProduct',
    'source',
  ],
  Accounts: [
    'dealer',
    'limit',
    'collateral',
    'collateralKind',
    'collateralUntil',
    'confirmedOn',
    'grade',
    'gradedOn',
    'gradeReason',
  ],
  Invoices: ['dealer', 'number', 'date', 'due', 'amount', 'paid', 'state'],
  Audits: [
    'date',
    'dealer',
    'ourShare',
    'counter',
    'samples',
    'logo',
    'cleanliness',
    'service',
    'tierTwoService',
    'promotion',
    'received',
    'distributed',
    'onHand',
    'note',
  ],
} as const satisfies Partial<Readonly<Record<TableKind, readonly string[]>>>;

/** A kind of table that is made on demand. */
export type NewTableKind = keyof typeof NEW_TABLES;

/** Those kinds, in the order in which they are offered. */
export const NEW_TABLE_KINDS = Object.keys(NEW_TABLES) as readonly NewTableKind[];
