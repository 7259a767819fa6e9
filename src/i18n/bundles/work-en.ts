import type { Bundle } from '../core';
import card from '../en/card';
import charts from '../en/charts';
import classify from '../en/classify';
import dealers from '../en/dealers';
import journal from '../en/journal';
import development from '../en/development';
import leads from '../en/leads';
import plan from '../en/plan';
import playbook from '../en/playbook';
import results from '../en/results';
import review from '../en/review';
import scripts from '../en/scripts';
import season from '../en/season';
import sheets from '../en/sheets';
import stock from '../en/stock';
import travel from '../en/travel';
import visits from '../en/visits';
import calendarProblems from '../en/problems/calendar';
import classifyProblems from '../en/problems/classify';
import cliProblems from '../en/problems/cli';
import customersProblems from '../en/problems/customers';
import dealersProblems from '../en/problems/dealers';
import functionsProblems from '../en/problems/functions';
import journalProblems from '../en/problems/journal';
import leadsProblems from '../en/problems/leads';
import offSeasonProblems from '../en/problems/off-season';
import resultsProblems from '../en/problems/results';
import tablesProblems from '../en/problems/tables';
import visitsProblems from '../en/problems/visits';
import workflowsProblems from '../en/problems/workflows';
import xlsxProblems from '../en/problems/xlsx';

/** The English texts of the workflows, and of the pages that show what they found. */
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
