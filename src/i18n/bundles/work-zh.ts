import type { Bundle } from '../core';
import card from '../zh/card';
import charts from '../zh/charts';
import classify from '../zh/classify';
import dealers from '../zh/dealers';
import journal from '../zh/journal';
import development from '../zh/development';
import leads from '../zh/leads';
import plan from '../zh/plan';
import playbook from '../zh/playbook';
import results from '../zh/results';
import review from '../zh/review';
import scripts from '../zh/scripts';
import season from '../zh/season';
import sheets from '../zh/sheets';
import stock from '../zh/stock';
import travel from '../zh/travel';
import visits from '../zh/visits';
import calendarProblems from '../zh/problems/calendar';
import classifyProblems from '../zh/problems/classify';
import cliProblems from '../zh/problems/cli';
import customersProblems from '../zh/problems/customers';
import dealersProblems from '../zh/problems/dealers';
import functionsProblems from '../zh/problems/functions';
import journalProblems from '../zh/problems/journal';
import leadsProblems from '../zh/problems/leads';
import offSeasonProblems from '../zh/problems/off-season';
import resultsProblems from '../zh/problems/results';
import tablesProblems from '../zh/problems/tables';
import visitsProblems from '../zh/problems/visits';
import workflowsProblems from '../zh/problems/workflows';
import xlsxProblems from '../zh/problems/xlsx';

/** The Chinese texts of the workflows, and of the pages that show what they found. */
const bundle: Bundle = {
  card,
  charts,
  classify,
  dealers,
  journal,
  development,
  leads,
  plan,
  playbook,
  results,
  review,
  scripts,
  season,
  sheets,
  stock,
  travel,
  visits,
  problems: {
    ...calendarProblems,
    ...classifyProblems,
    ...cliProblems,
    ...customersProblems,
    ...dealersProblems,
    ...functionsProblems,
    ...journalProblems,
    ...leadsProblems,
    ...offSeasonProblems,
    ...resultsProblems,
    ...tablesProblems,
    ...visitsProblems,
    ...workflowsProblems,
    ...xlsxProblems,
  },
};

export default bundle;
