import type { Bundle } from '../core';
import pane from '../en/pane';
import playbook from '../en/playbook';
import progress from '../en/progress';
import scripts from '../en/scripts';
import customersProblems from '../en/problems/customers';
import leadsProblems from '../en/problems/leads';
import paneProblems from '../en/problems/pane';

/** Every text in English. */
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
