import type { Bundle } from '../core';
import classify from '../en/classify';
import commands from '../en/commands';
import leads from '../en/leads';
import pane from '../en/pane';
import plan from '../en/plan';
import playbook from '../en/playbook';
import progress from '../en/progress';
import sheets from '../en/sheets';
import stock from '../en/stock';
import travel from '../en/travel';
import visits from '../en/visits';
import calendarProblems from '../en/problems/calendar';
import classifyProblems from '../en/problems/classify';
import cliProblems from '../en/problems/cli';
import customersProblems from '../en/problems/customers';
import dealersProblems from '../en/problems/dealers';
import excelProblems from '../en/problems/excel';
import functionsProblems from '../en/problems/functions';
import hostProblems from '../en/problems/host';
import leadsProblems from '../en/problems/leads';
import paneProblems from '../en/problems/pane';
import resultsProblems from '../en/problems/results';
import tablesProblems from '../en/problems/tables';
import visitsProblems from '../en/problems/visits';
import workflowsProblems from '../en/problems/workflows';
import xlsxProblems from '../en/problems/xlsx';

/** The English texts that the pane starts with. */
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
