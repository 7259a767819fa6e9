import type { Bundle } from '../core';
import pane from '../en/pane';
import playbook from '../en/playbook';
import progress from '../en/progress';
import scripts from '../en/scripts';
import stock from '../en/stock';
import visits from '../en/visits';
import calendarProblems from '../en/problems/calendar';
import customersProblems from '../en/problems/customers';
import dealersProblems from '../en/problems/dealers';
import functionsProblems from '../en/problems/functions';
import hostProblems from '../en/problems/host';
import leadsProblems from '../en/problems/leads';
import paneProblems from '../en/problems/pane';

/** Every text in English. */
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
