import { CUSTOMER_REGISTERS } from './customer-registers';
import { DEVELOPMENT_REGISTERS } from './development-registers';
import { JOURNAL_REGISTERS } from './journal-registers';
import { TIME_SHEETS } from './time-sheets';
import type { RegisterId, RegisterSpec } from './register-spec';

/** Every register with its columns. */
export const REGISTERS: Readonly<Record<RegisterId, RegisterSpec>> = {
  ...JOURNAL_REGISTERS,
  ...CUSTOMER_REGISTERS,
  ...DEVELOPMENT_REGISTERS,
  TimeSheets: TIME_SHEETS,
};
