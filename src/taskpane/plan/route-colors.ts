import { tokens } from '@fluentui/react-components';
import { isoWeekday } from '../../core/serial-date';
import type { SerialDate } from '../../core/serial-date';

/** How the route of a weekday is drawn: told apart by colour and, for those who see none, by dashes. */
export interface RouteLook {
  readonly color: string;
  /** SVG `stroke-dasharray`. */
  readonly dashes: string;
}

const LOOKS: readonly RouteLook[] = [
  { color: tokens.colorPaletteBlueBorderActive, dashes: 'none' },
  { color: tokens.colorPaletteDarkOrangeBorderActive, dashes: '9 4' },
  { color: tokens.colorPaletteTealBorderActive, dashes: '2 4' },
  { color: tokens.colorPaletteBerryBorderActive, dashes: '12 4 2 4' },
  { color: tokens.colorPaletteForestBorderActive, dashes: '5 3' },
  { color: tokens.colorPalettePurpleBorderActive, dashes: '1 6' },
  { color: tokens.colorPaletteSteelBorderActive, dashes: '14 6' },
];

/** The look of a day's route. */
export function routeLook(date: SerialDate): RouteLook {
  return LOOKS[isoWeekday(date) - 1] ?? { color: tokens.colorNeutralForeground1, dashes: 'none' };
}
