import type { Bundle } from '../core';
import cli from '../zh/cli';
import desk from '../zh/desk';
import functions from '../zh/functions';
import pane from './pane-zh';

/** Every text in Chinese. */
const bundle: Bundle = { ...pane, cli, desk, functions };

export default bundle;
