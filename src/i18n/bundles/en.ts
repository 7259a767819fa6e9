import type { Bundle } from '../core';
import cli from '../en/cli';
import desk from '../en/desk';
import functions from '../en/functions';
import pane from './pane-en';

/** Every text in English. */
const bundle: Bundle = { ...pane, cli, desk, functions };

export default bundle;
