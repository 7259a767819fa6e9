import type { Bundle } from '../core';
import start from './start-en';
import work from './work-en';

/** All English texts of the pane and the workflows. */
const bundle: Bundle = { ...start, ...work, problems: { ...start.problems, ...work.problems } };

export default bundle;
