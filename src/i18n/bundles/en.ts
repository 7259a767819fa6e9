import type { Bundle } from '../core';
import cli from '../en/cli';
import desk from '../en/desk';
import functions from '../en/functions';
import scripts from '../en/scripts';
import pane from './pane-en';

/** Every text in English. */
const bundle: Bundle = { ...pane, cli, desk, functions, scripts };

export default bundle;
