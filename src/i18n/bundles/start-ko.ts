import type { Bundle } from '../core';
import commands from '../ko/commands';
import pane from '../ko/pane';
import progress from '../ko/progress';
import excelProblems from '../ko/problems/excel';
import hostProblems from '../ko/problems/host';
import paneProblems from '../ko/problems/pane';

/** The Korean texts that the pane is first painted with. */
const bundle: Bundle = {
  commands,
  pane,
  progress,
  problems: {
    ...excelProblems,
    ...hostProblems,
    ...paneProblems,
  },
};

export default bundle;
