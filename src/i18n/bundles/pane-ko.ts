import type { Bundle } from '../core';
import classify from '../ko/classify';
import commands from '../ko/commands';
import leads from '../ko/leads';
import pane from '../ko/pane';
import plan from '../ko/plan';
import playbook from '../ko/playbook';
import progress from '../ko/progress';
import sheets from '../ko/sheets';
import stock from '../ko/stock';
import travel from '../ko/travel';
import visits from '../ko/visits';
import calendarProblems from '../ko/problems/calendar';
import classifyProblems from '../ko/problems/classify';
import cliProblems from '../ko/problems/cli';
import customersProblems from '../ko/problems/customers';
import dealersProblems from '../ko/problems/dealers';
import excelProblems from '../ko/problems/excel';
import functionsProblems from '../ko/problems/functions';
import hostProblems from '../ko/problems/host';
import leadsProblems from '../ko/problems/leads';
import paneProblems from '../ko/problems/pane';
import resultsProblems from '../ko/problems/results';
import tablesProblems from '../ko/problems/tables';
import visitsProblems from '../ko/problems/visits';
import workflowsProblems from '../ko/problems/workflows';
import xlsxProblems from '../ko/problems/xlsx';

/** The Korean texts that the pane starts with. */
const bundle: Bundle = {
  classify,
  commands,
  leads,
  pane,
  plan,
  playbook,
  progress,
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
    ...excelProblems,
    ...functionsProblems,
    ...hostProblems,
    ...leadsProblems,
    ...paneProblems,
    ...resultsProblems,
    ...tablesProblems,
    ...visitsProblems,
    ...workflowsProblems,
    ...xlsxProblems,
  },
};

export default bundle;
