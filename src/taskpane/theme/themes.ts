import { createDarkTheme, createLightTheme } from '@fluentui/react-components';
import type { BrandVariants, Theme } from '@fluentui/react-components';
import type { ColorScheme } from './color-scheme';

/** Fieldsheet's green; shade 80 carries white text at 5.3 : 1. */
const brand: BrandVariants = {
  10: '#02160b',
  20: '#062a17',
  30: '#093a20',
  40: '#0b4a29',
  50: '#0d5a32',
  60: '#0e693a',
  70: '#0f7341',
  80: '#107c41',
  90: '#2a8c56',
  100: '#439c6c',
  110: '#5bac82',
  120: '#75bc98',
  130: '#91ccae',
  140: '#aedcc5',
  150: '#ccecdc',
  160: '#ebf7f1',
};

const FONTS =
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, 'Malgun Gothic', 'Apple SD Gothic Neo', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK KR', 'Noto Sans CJK SC', sans-serif";

const light: Theme = { ...createLightTheme(brand), fontFamilyBase: FONTS };
const dark: Theme = {
  ...createDarkTheme(brand),
  fontFamilyBase: FONTS,
  // The dark theme's own shades are too dim for green text on its background.
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[120],
  colorBrandForegroundLinkHover: brand[130],
};

/** The pane's themes. */
export const themes: Readonly<Record<ColorScheme, Theme>> = { light, dark };
