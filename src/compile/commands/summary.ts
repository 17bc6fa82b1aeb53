import { parseOptions, usage } from './summary/options.ts';
import { print } from './summary/print.ts';
import { run } from './summary/run.ts';
import { sentence } from './summary/sentences.ts';
import type { Problem } from '#core/problem.ts';

/** `npm run -s summary`: the spatial summary on the command line; see `usage`. */
async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  if (!options.ok) return refuse(options.problems);
  if (options.value.help) return write(usage);
  const summary = await run(options.value);
  if (!summary.ok) return refuse(summary.problems);
  for (const note of summary.notes) process.stderr.write(`note: ${sentence(note)}\n`);
  write(print(summary.value, options.value.format));
}

function write(text: string): void {
  process.stdout.write(text);
}

/** One line whatever the number of problems: the first, and how many more. */
function refuse([first, ...more]: readonly Problem[]): void {
  const rest = more.length > 0 ? ` (and ${more.length} more)` : '';
  process.stderr.write(`${first ? sentence(first) : 'unknown problem'}${rest}\n`);
  process.exitCode = 1;
}

// a reader such as head may leave before everything is written
process.stdout.on('error', (error: Error & { code?: string }) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

try {
  await main();
} catch (error) {
  process.stderr.write(
    `unexpected: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}\n`,
  );
  process.exitCode = 1;
}
