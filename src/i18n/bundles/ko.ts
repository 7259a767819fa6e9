import type { Bundle } from '../core';
import pane from '../ko/pane';
import playbook from '../ko/playbook';
import progress from '../ko/progress';
import scripts from '../ko/scripts';
import stock from '../ko/stock';
import visits from '../ko/visits';
import calendarProblems from '../ko/problems/calendar';
import customersProblems from '../ko/problems/customers';
import dealersProblems from '../ko/problems/dealers';
import functionsProblems from '../ko/problems/functions';
import hostProblems from '../ko/problems/host';
import leadsProblems from '../ko/problems/leads';
import paneProblems from '../ko/problems/pane';

/** Every text in Korean. */
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
