import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** Folder of the project, whichever folder a command is called from. */
export const projectFolder = fileURLToPath(new URL('../../..', import.meta.url));

const shell = process.platform === 'win32';

/**
 * Runs one command in the project's folder, its output shown; ends this process with the same code when it fails.
 * @param {string} title what the step does, printed before it
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [environment]
 */
export function step(title, command, args, environment = {}) {
  console.log(`\n> ${title}`);
  const started = Date.now();
  const done = spawnSync(command, args, {
    cwd: projectFolder,
    stdio: 'inherit',
    shell,
    env: { ...process.env, ...environment },
  });
  if (done.error) console.error(`${title}: ${done.error.message}`);
  if (done.status !== 0) {
    console.error(`\n${title} failed`);
    process.exit(done.status ?? 1);
  }
  console.log(`  ${title}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/** Installs the locked packages where they are missing or older than the lock file, and compiles the messages. */
export function prepare() {
  if (packagesAreStale()) step('install packages', 'npm', ['ci', '--include=dev', '--no-audit', '--no-fund']);
  step('compile messages', 'npm', ['run', '-s', 'messages']);
}

function packagesAreStale() {
  const installed = `${projectFolder}/node_modules/.package-lock.json`;
  const locked = `${projectFolder}/package-lock.json`;
  return !existsSync(installed) || statSync(installed).mtimeMs < statSync(locked).mtimeMs;
}

/**
 * Starts a long-running program of the project and passes its end on.
 * @param {string} command
 * @param {string[]} args
 */
export function serve(command, args) {
  const child = spawn(command, args, { cwd: projectFolder, stdio: 'inherit', shell });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 0));
}
