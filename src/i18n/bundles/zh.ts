import type { Bundle } from '../core';
import pane from '../zh/pane';
import playbook from '../zh/playbook';
import progress from '../zh/progress';
import scripts from '../zh/scripts';
import customersProblems from '../zh/problems/customers';
import leadsProblems from '../zh/problems/leads';
import paneProblems from '../zh/problems/pane';

/** Every text in Chinese. */
const bundle: Bundle = {
  pane,
  playbook,
  progress,
  scripts,
  problems: {
    ...customersProblems,
    ...leadsProblems,
    ...paneProblems,
  },
};

export default bundle;
