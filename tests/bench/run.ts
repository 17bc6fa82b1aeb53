// What counts is the ratio within one run, to a reference or to an empty frame, not this machine's seconds.
import { existsSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { benchInBrowser } from './browser-bench.ts';
import { benchAgainstTurf } from './turf-bench.ts';

const { values } = parseArgs({
  options: {
    /** Folder of the built program. */
    built: { type: 'string', default: 'dist' },
    /** How many projects to generate beside the catalogue's. */
    generated: { type: 'string', default: '100000' },
    /** `turf` or `browser` alone. */
    only: { type: 'string' },
  },
});

if (values.only !== 'browser') benchAgainstTurf();
if (values.only !== 'turf') {
  if (!existsSync(values.built)) {
    console.error(`${values.built} is not there: npm run build comes first`);
    process.exitCode = 1;
  } else await benchInBrowser(values.built, Number(values.generated));
}
