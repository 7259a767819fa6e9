import type { Bundle } from '../core';
import card from '../ko/card';
import charts from '../ko/charts';
import classify from '../ko/classify';
import dealers from '../ko/dealers';
import journal from '../ko/journal';
import development from '../ko/development';
import leads from '../ko/leads';
import plan from '../ko/plan';
import playbook from '../ko/playbook';
import results from '../ko/results';
import review from '../ko/review';
import scripts from '../ko/scripts';
import season from '../ko/season';
import sheets from '../ko/sheets';
import stock from '../ko/stock';
import travel from '../ko/travel';
import visits from '../ko/visits';
import calendarProblems from '../ko/problems/calendar';
import classifyProblems from '../ko/problems/classify';
import cliProblems from '../ko/problems/cli';
import customersProblems from '../ko/problems/customers';
import dealersProblems from '../ko/problems/dealers';
import functionsProblems from '../ko/problems/functions';
import journalProblems from '../ko/problems/journal';
import leadsProblems from '../ko/problems/leads';
import offSeasonProblems from '../ko/problems/off-season';
import resultsProblems from '../ko/problems/results';
import tablesProblems from '../ko/problems/tables';
import visitsProblems from '../ko/problems/visits';
import workflowsProblems from '../ko/problems/workflows';
import xlsxProblems from '../ko/problems/xlsx';

/** The Korean texts of the workflows, and of the pages that show what they found. */
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
