import type { Bundle } from '../core';
import start from './start-zh';
import work from './work-zh';

/** All Chinese texts of the pane and the workflows. */
const bundle: Bundle = { ...start, ...work, problems: { ...start.problems, ...work.problems } };

export default bundle;
