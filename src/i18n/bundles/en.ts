import type { Bundle } from '../core';
import cli from '../en/cli';
import functions from '../en/functions';
import scripts from '../en/scripts';
import pane from './pane-en';

/** Every text in English. */
const bundle: Bundle = { ...pane, cli, functions, scripts };

export default bundle;
