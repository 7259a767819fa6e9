import type { Bundle } from '../core';
import pane from '../ko/pane';
import playbook from '../ko/playbook';
import progress from '../ko/progress';
import scripts from '../ko/scripts';
import customersProblems from '../ko/problems/customers';
import leadsProblems from '../ko/problems/leads';
import paneProblems from '../ko/problems/pane';

/** Every text in Korean. */
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
