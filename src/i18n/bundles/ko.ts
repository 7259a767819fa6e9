import type { Bundle } from '../core';
import cli from '../ko/cli';
import desk from '../ko/desk';
import functions from '../ko/functions';
import pane from './pane-ko';

/** Every text in Korean. */
const bundle: Bundle = { ...pane, cli, desk, functions };

export default bundle;
