import type { Bundle } from '../core';
import commands from '../en/commands';
import pane from '../en/pane';
import progress from '../en/progress';
import excelProblems from '../en/problems/excel';
import hostProblems from '../en/problems/host';
import paneProblems from '../en/problems/pane';

/** The English texts that the pane is first painted with. */
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
