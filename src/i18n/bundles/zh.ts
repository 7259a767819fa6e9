import type { Bundle } from '../core';
import pane from '../zh/pane';
import playbook from '../zh/playbook';
import progress from '../zh/progress';
import scripts from '../zh/scripts';
import stock from '../zh/stock';
import visits from '../zh/visits';
import calendarProblems from '../zh/problems/calendar';
import customersProblems from '../zh/problems/customers';
import dealersProblems from '../zh/problems/dealers';
import functionsProblems from '../zh/problems/functions';
import hostProblems from '../zh/problems/host';
import leadsProblems from '../zh/problems/leads';
import paneProblems from '../zh/problems/pane';

/** Every text in Chinese. */
const bundle: Bundle = {
  pane,
  playbook,
  progress,
  scripts,
  stock,
  visits,
  problems: {
    ...calendarProblems,
    ...customersProblems,
    ...dealersProblems,
    ...functionsProblems,
    ...hostProblems,
    ...leadsProblems,
    ...paneProblems,
  },
};

export default bundle;
