/** Languages that the product speaks. */
export type Language = 'en' | 'ko' | 'zh';

/**
 * Looks a text up in the user's language: `t('pane:home.title')`, `t('problems:tables-not-a-number.fix', { column: 'Amount' })`.
 * Code that must not know about languages (workflows, tables) takes one as an argument.
 */
export type Translate = (key: string, args?: Readonly<Record<string, string | number>>) => string;
