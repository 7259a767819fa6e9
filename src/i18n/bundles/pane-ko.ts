import type { Bundle } from '../core';
import start from './start-ko';
import work from './work-ko';

/** All Korean texts of the pane and the workflows. */
const bundle: Bundle = { ...start, ...work, problems: { ...start.problems, ...work.problems } };

export default bundle;
