import { existsSync, readFileSync } from 'node:fs';
import { checkManifest } from './check-manifest.mjs';

// npm run validate [FILE]: checks the built manifest against the bundle, or FILE by itself.
const [file] = process.argv.slice(2);
if (!file && !existsSync('dist/manifest.xml')) {
  console.error('There is no dist/manifest.xml yet: run "npm run build" first.');
  process.exit(2);
}
const faults = checkManifest(readFileSync(file ?? 'dist/manifest.xml', 'utf8'), file ? {} : { dist: 'dist' });
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? 'The manifest is sound.' : `${faults.length} faults in the manifest.`);
process.exit(faults.length === 0 ? 0 : 1);
