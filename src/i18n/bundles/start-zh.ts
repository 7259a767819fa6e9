import type { Bundle } from '../core';
import commands from '../zh/commands';
import pane from '../zh/pane';
import progress from '../zh/progress';
import excelProblems from '../zh/problems/excel';
import hostProblems from '../zh/problems/host';
import paneProblems from '../zh/problems/pane';

/** The Chinese texts that the pane is first painted with. */
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
