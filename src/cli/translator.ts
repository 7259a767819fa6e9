import type { Translator } from '../i18n';
import { bundles, translatorOver } from '../i18n';
import en from '../i18n/en/cli';
import enProblems from '../i18n/en/problems/cli';
import ko from '../i18n/ko/cli';
import koProblems from '../i18n/ko/problems/cli';
import zh from '../i18n/zh/cli';
import zhProblems from '../i18n/zh/problems/cli';

/** All texts with those of the command line, which the pane does not load. */
export function cliTranslator(language: string | undefined): Translator {
  const problems = (
    known: unknown,
    own: Readonly<Record<string, { readonly text: string; readonly fix: string }>>,
  ) => ({
    ...(known as typeof own),
    ...own,
  });
  return translatorOver(language, {
    en: { ...bundles.en, cli: en, problems: problems(bundles.en?.['problems'], enProblems) },
    ko: { ...bundles.ko, cli: ko, problems: problems(bundles.ko?.['problems'], koProblems) },
    zh: { ...bundles.zh, cli: zh, problems: problems(bundles.zh?.['problems'], zhProblems) },
  });
}

/** Language that the environment asks for, as POSIX orders the variables. */
export function environmentLanguage(env: Readonly<Record<string, string | undefined>>): string | undefined {
  return env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || undefined;
}
