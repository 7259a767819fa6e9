/** The part of `Office.context.officeTheme` that tells light from dark; absent in Excel on the web. */
export interface HostTheme {
  readonly bodyBackgroundColor?: string;
  readonly isDarkTheme?: boolean;
}

/** Light or dark. */
export type ColorScheme = 'light' | 'dark';

/** Relative luminance (WCAG 2) of `#rrggbb`, 0 black … 1 white; undefined for any other text. */
export function luminance(color: string): number | undefined {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color.trim());
  if (!match) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((hex) => {
    const share = parseInt(hex, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The scheme that the host shows, or the system's when the host does not say. */
export function colorScheme(theme: HostTheme | undefined, systemIsDark: boolean): ColorScheme {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme ? 'dark' : 'light';
  const background =
    theme?.bodyBackgroundColor === undefined ? undefined : luminance(theme.bodyBackgroundColor);
  // 0.18 is where black and white text are about equally readable.
  if (background !== undefined) return background < 0.18 ? 'dark' : 'light';
  return systemIsDark ? 'dark' : 'light';
}
