// Everything that must hold before a change lands, from a fresh clone.
import process from 'node:process';
import { findOrInstallBrowser } from './browser.mjs';
import { prepare, step } from './prepare.mjs';

prepare();
let browser;
try {
  browser = findOrInstallBrowser();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
console.log(`browser: ${browser}`);
step('compile the report and the boundaries', 'npm', ['run', '-s', 'data']);
step('lint', 'npm', ['run', '-s', 'lint']);
step('types', 'npm', ['run', '-s', 'check']);
step('unused code', 'npm', ['run', '-s', 'knip']);
step('unit and component tests', 'npm', ['run', '-s', 'test:unit'], { CHROMIUM_PATH: browser });
step('build', 'npm', ['run', '-s', 'build', '--', '--logLevel', 'warn']);
step('browser tests', 'npm', ['run', '-s', 'test:browser'], { CHROMIUM_PATH: browser });
console.log('\nAll checks passed.');
