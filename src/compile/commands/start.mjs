// From a fresh clone to the running program: packages, messages, data, build, server.
import process from 'node:process';
import { prepare, serve, step } from './prepare.mjs';

const port = process.env.PORT ?? '4173';
if (!/^\d+$/.test(port) || Number(port) < 1 || Number(port) > 65535) {
  console.error(`PORT must be a number from 1 to 65535, not "${port}"`);
  process.exit(1);
}

prepare();
step('compile the report and the boundaries', 'npm', ['run', '-s', 'data']);
step('build', 'npm', ['run', '-s', 'build', '--', '--logLevel', 'warn']);
console.log(`\n越秀城市更新一张图 / Yuexiu Renewal Explorer: http://localhost:${port}\n`);
serve('npx', ['vite', 'preview', '--port', port, '--strictPort', '--logLevel', 'warn']);
