/** Texts of the command line. */
export default {
  help: `Fieldsheet on the command line: the tasks of the add-in, run on a file.

  fieldsheet classify FILE [options]   classes of customers and prospects
  fieldsheet review   FILE [options]   what is due for customers: reasons, cost to serve, sources
  fieldsheet score    FILE [options]   points of prospects
  fieldsheet stock    FILE [options]   ratios and flags of stock counts, suggested orders
  fieldsheet prices   FILE [options]   prices against policy, area, time; competitors
  fieldsheet accounts FILE [options]   exposure, ageing, what is due; statements to sign
  fieldsheet audit    FILE [options]   shops, service, our share, promotion goods
  fieldsheet results  FILE [options]   results of the month by representative, with targets
  fieldsheet regulars FILE [options]   regular, fading and lost customers, with the risk of each
  fieldsheet growth   FILE [options]   growth of sales, split exactly
  fieldsheet offseason FILE [options]  off-season: targets, growth points, peak plan, range
  fieldsheet development FILE [options] development plan of dealers, progress and appraisal
  fieldsheet plan     FILE [options]   visit plan
  fieldsheet travel   FILE [options]   travel rules fitted to known trips
  fieldsheet brief    FILE [options]   a page for each planned visit of a day
  fieldsheet reports  FILE [options]   daily report, cards, month, open items out of the visit log
  fieldsheet records  FILE [options]   sheets for visit log, promises, complaints and the like
  fieldsheet fn NAME ARGUMENTS…        value of one function

FILE is a workbook (.xlsx, .xlsm) or a text table (.csv, .tsv, .txt; UTF-8, UTF-16, CP949 or GB18030;
comma, semicolon or tab). It is never changed.

Options
  --out FILE            writes the workbook with the results; without it nothing is written
  --as-of YYYY-MM-DD    day on which the report stands (default: today)
  --map field=Header    says which column holds a field; Table.field=Header for one table or register;
                        field= for "no column". May be repeated.
  --seed N              seed of the visit plan: the same seed gives the same plan (default: 1)
  --seconds S           budget of the visit plan, 0 to 600 (default: 6 for each
                        representative, 30 at most)
  plan only:
  --from, --to DATE     first and last day of the plan (default: the rules PlanFrom, PlanTo, PlanWeeks)
  --keep 0..1           0 best plan, 1 keep the plan of the workbook (default: the rule KeepPlan)
  --ics FOLDER          writes a calendar (.ics) for each representative
  --csv FILE            writes the visits as a text table
  --time-zone ZONE      of the calendars, such as Asia/Seoul; local (default: the rule TimeZone)
  --frequencies N       says too what at most N call frequencies would save in travel, e.g. 3
  brief and reports only:
  --rep NAME            one representative (default: everybody)
  --customer NAME       brief only: one customer, planned or not
  records only:
  --register ID --csv FILE  writes one of the records as a text table
  --confidential yes    with prices, credit and competitors, which are left out otherwise
  growth only:
  --months N            length of both periods up to the day (default: 12)
  --from, --to DATE     current period; --prior-from, --prior-to DATE the one before
                        (default: the same days a year before)
  score only:
  --outcome COLUMN      learns a score from closed deals: the column that says how they ended
  --won, --lost VALUE   what won and lost deals have there (default: the common words)
  --drop COLUMN …       leaves columns out; --keep COLUMN … uses sellers or products, off by default
  --group-identical     keeps rows of identical inputs in one fold; always so
  --json                prints results, problems and what was written as JSON
  --language en|ko|zh   language of texts and messages (default: from LC_ALL, LC_MESSAGES or LANG)
  --help, --version

Arguments of fn are JSON; a list of lists is rows of cells, a flat list is one row, anything else is text:
  fieldsheet fn SELLOUT 40 60 25
  fieldsheet fn SEGMENT "[[120,0,90,130],[5,0,0,8]]" 100

Exit code: 0 done, 1 problems in the data, 2 wrong use, 3 file refused.`,
  seeHelp: '“fieldsheet --help” shows how it is used.',
  written: 'Written: {{file}} ({{cells}} cells).',
  exported: 'Written: {{file}}',
  wouldWrite: 'Nothing was written (no --out). It would write:',
  nothingWritten: 'Nothing was written.',
  stopped: 'Stopped. Nothing was written.',
  more: '… and {{count}} more of the kind {{code}}; --json lists them all.',
  severity: {
    error: 'Error',
    warning: 'Warning',
    info: 'Note',
  },
  usage: {
    command: 'There is no command “{{name}}”. Commands: {{commands}}.',
    options: 'The options cannot be read: {{text}}',
    language: 'There is no language “{{text}}”; use en, ko or zh.',
    noFile: 'Which file? Give the name of a workbook or a text table.',
    oneFile: 'One file at a time; “{{file}}” is one too many.',
    sameFile:
      '{{file}} is the file that is read. Give another name to --out: the original is never written over.',
    outExtension: '{{out}} must end in {{extension}}.',
    date: '“{{text}}” is no day; write it as 2026-03-31.',
    wholeNumber: '--{{name}} needs a whole number of 0 or more, not “{{text}}”.',
    seconds: '--seconds needs a number from 0 to {{most}}, not “{{text}}”.',
    share: '--{{name}} needs a number from 0 to 1, not “{{text}}”.',
    months: '--months needs a whole number from 1 to 999, not “{{text}}”.',
    timeZone: 'There is no time zone “{{text}}”; write it as Asia/Seoul, or local.',
    frequencies: '--frequencies needs a whole number from 1 to 9, not “{{text}}”.',
    map: '--map needs field=Header, not “{{text}}”.',
    field: 'There is no field “{{field}}” here. Fields: {{fields}}.',
    noFunction: 'Which function? For example: fieldsheet fn SELLOUT 40 60 25',
    unknownFunction: 'There is no function “{{name}}”.',
    json: '“{{text}}” is no valid JSON value of cells.',
  },
} as const;
