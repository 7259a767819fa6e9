import type { Language } from '../../../src/i18n/core';

/** A sample workbook as the end-to-end tests open it. */
export interface Sample {
  readonly file: string;
  readonly language: Language;
  /** Of its card in the gallery. */
  readonly title: RegExp;
  /** Excel tables that it holds. */
  readonly tables: number;
}

/** The three teams of the gallery, each in its own language. */
export const SAMPLES = {
  en: { file: 'field-sales-en.xlsx', language: 'en', title: /Columbus/, tables: 10 },
  ko: { file: 'beverage-distributor-ko.xlsx', language: 'ko', title: /대전/, tables: 4 },
  zh: { file: 'packaged-food-zh.xlsx', language: 'zh', title: /成都/, tables: 8 },
} as const satisfies Readonly<Record<string, Sample>>;
