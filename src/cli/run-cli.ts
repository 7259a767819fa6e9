import { LANGUAGES } from '../i18n';
import type { CliContext, CliHost } from './console';
import { EXIT, UsageError } from './console';
import { accountsCommand } from './accounts';
import { auditCommand } from './audit';
import { briefCommand } from './brief';
import { classifyCommand } from './classify';
import { developmentCommand } from './development';
import { fnCommand } from './fn';
import { growthCommand } from './growth';
import { offSeasonCommand } from './off-season';
import { planCommand } from './plan';
import { pricesCommand } from './prices';
import { recordsCommand } from './records';
import { regularsCommand } from './regulars';
import { reportsCommand } from './reports';
import { resultsCommand } from './results';
import { reviewCommand } from './review';
import { scoreCommand } from './score';
import { stockCommand } from './stock';
import { travelCommand } from './travel';
import { cliTranslator, environmentLanguage } from './translator';

const COMMANDS: Readonly<Record<string, (args: readonly string[], context: CliContext) => Promise<number>>> =
  {
    classify: classifyCommand,
    review: reviewCommand,
    score: scoreCommand,
    plan: planCommand,
    brief: briefCommand,
    reports: reportsCommand,
    records: recordsCommand,
    stock: stockCommand,
    prices: pricesCommand,
    accounts: accountsCommand,
    audit: auditCommand,
    travel: travelCommand,
    results: resultsCommand,
    regulars: regularsCommand,
    growth: growthCommand,
    offseason: offSeasonCommand,
    development: developmentCommand,
    fn: fnCommand,
  };

/** Value of `--language`, wherever it stands; it decides in which language mistakes in the rest are told. */
function askedLanguage(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === '--language' || arg.startsWith('--language='));
  if (at < 0) return undefined;
  const arg = args[at] ?? '';
  return arg.includes('=') ? arg.slice(arg.indexOf('=') + 1) : (args[at + 1] ?? '');
}

/**
 * Runs the command line.
 * @param args arguments after the program's name
 * @returns exit code: 0 done, 1 problems in the data, 2 wrong use, 3 file refused
 */
export async function runCli(args: readonly string[], host: CliHost): Promise<number> {
  const asked = askedLanguage(args);
  const translator = cliTranslator(asked ?? environmentLanguage(host.env));
  const { t } = translator;
  const wrongUse = (cause: UsageError): number => {
    host.err(t(`cli:usage.${cause.key}`, cause.args));
    host.err(t('cli:seeHelp'));
    return EXIT.usage;
  };
  if (asked !== undefined && !LANGUAGES.some((language) => language === asked)) {
    return wrongUse(new UsageError('language', { text: asked }));
  }
  const [name, ...rest] = args;
  if (name === '--version') {
    host.out(host.version);
    return EXIT.done;
  }
  const help = name === 'help' || args.includes('--help') || args.includes('-h');
  if (help || name === undefined) {
    (help ? host.out : host.err)(t('cli:help'));
    return help ? EXIT.done : EXIT.usage;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command)
    return wrongUse(new UsageError('command', { name, commands: Object.keys(COMMANDS).join(', ') }));
  try {
    return await command(rest, { host, translator });
  } catch (cause) {
    if (cause instanceof UsageError) return wrongUse(cause);
    if (cause instanceof DOMException && cause.name === 'AbortError') {
      host.err(t('cli:stopped'));
      return EXIT.problems;
    }
    throw cause;
  }
}
