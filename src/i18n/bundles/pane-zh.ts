import type { Bundle } from '../core';
import classify from '../zh/classify';
import commands from '../zh/commands';
import leads from '../zh/leads';
import pane from '../zh/pane';
import plan from '../zh/plan';
import playbook from '../zh/playbook';
import progress from '../zh/progress';
import sheets from '../zh/sheets';
import stock from '../zh/stock';
import travel from '../zh/travel';
import visits from '../zh/visits';
import calendarProblems from '../zh/problems/calendar';
import classifyProblems from '../zh/problems/classify';
import cliProblems from '../zh/problems/cli';
import customersProblems from '../zh/problems/customers';
import dealersProblems from '../zh/problems/dealers';
import excelProblems from '../zh/problems/excel';
import functionsProblems from '../zh/problems/functions';
import hostProblems from '../zh/problems/host';
import leadsProblems from '../zh/problems/leads';
import paneProblems from '../zh/problems/pane';
import resultsProblems from '../zh/problems/results';
import tablesProblems from '../zh/problems/tables';
import visitsProblems from '../zh/problems/visits';
import workflowsProblems from '../zh/problems/workflows';
import xlsxProblems from '../zh/problems/xlsx';

/** The Chinese texts that the pane starts with. */
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
