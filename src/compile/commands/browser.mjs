import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';

/** What a headless Chromium needs to draw WebGL in software and to open no connection of its own. */
const browserFlags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];

const installedNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const installedPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Path of a Chromium that is there: `CHROMIUM_PATH`, an installed Chrome or Chromium, Playwright's own download.
 * @returns {string | undefined} undefined when there is none
 * @throws {Error} when `CHROMIUM_PATH` names a file that does not exist
 */
export function findBrowser() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (!existsSync(asked)) throw new Error(`CHROMIUM_PATH names ${asked}, which does not exist`);
    return asked;
  }
  return onPath() ?? installedPaths.find((path) => existsSync(path)) ?? playwrightDownload();
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':');
  for (const name of installedNames) {
    const found = folders.map((folder) => `${folder}/${name}`).find((path) => existsSync(path));
    if (found) return found;
  }
  return undefined;
}

function playwrightDownload() {
  try {
    const path = createRequire(import.meta.url)('playwright').chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Launch options for Playwright: the flags, and the browser where one is there.
 * @returns {{ args: string[], executablePath?: string }}
 */
export function launchOptions() {
  const executablePath = findBrowser();
  return executablePath ? { args: browserFlags, executablePath } : { args: browserFlags };
}

/**
 * Path of a Chromium, installing one where there is none: Playwright's download first, then Debian's package.
 * @returns {string}
 * @throws {Error} that says what to do when none can be had
 */
export function findOrInstallBrowser() {
  const found = findBrowser();
  if (found) return found;
  const tried = [];
  if (attempt('npx', ['playwright', 'install', 'chromium'], tried)) {
    const downloaded = findBrowser();
    if (downloaded) return downloaded;
  }
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    attempt('apt-get', ['update', '-qq'], tried);
    attempt('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'], tried);
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    'no Chromium was found and none could be installed. Install Chrome or Chromium, or set CHROMIUM_PATH to one. ' +
      `Tried: ${tried.join('; ')}`,
  );
}

/** @param {string} command @param {string[]} args @param {string[]} tried */
function attempt(command, args, tried) {
  try {
    execFileSync(command, args, {
      stdio: ['ignore', 'ignore', 'ignore'],
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      shell: process.platform === 'win32',
    });
    return true;
  } catch (error) {
    tried.push(
      `${command} ${args.join(' ')} (${error instanceof Error ? error.message.split('\n')[0] : String(error)})`,
    );
    return false;
  }
}
