import type { Bundle } from '../core';
import classify from '../zh/classify';
import cli from '../zh/cli';
import commands from '../zh/commands';
import functions from '../zh/functions';
import pane from '../zh/pane';
import plan from '../zh/plan';
import playbook from '../zh/playbook';
import progress from '../zh/progress';
import scripts from '../zh/scripts';
import sheets from '../zh/sheets';
import stock from '../zh/stock';
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
import tablesProblems from '../zh/problems/tables';
import visitsProblems from '../zh/problems/visits';
import workflowsProblems from '../zh/problems/workflows';
import xlsxProblems from '../zh/problems/xlsx';

/** Every text in Chinese. */
const bundle: Bundle = {
  classify,
  cli,
  commands,
  functions,
  pane,
  plan,
  playbook,
  progress,
  scripts,
  sheets,
  stock,
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
    ...tablesProblems,
    ...visitsProblems,
    ...workflowsProblems,
    ...xlsxProblems,
  },
};

export default bundle;
