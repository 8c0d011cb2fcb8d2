import { readFileSync } from 'node:fs';
import { adopt } from './cli/adopt';
import { readArguments, usage, type Arguments } from './cli/arguments';
import { changes } from './cli/changes';
import { check } from './cli/check';
import { CliError } from './cli/cliError';
import { exportPlan } from './cli/export';
import { merge } from './cli/merge';
import { complain, print } from './cli/print';
import { reply } from './cli/reply';
import { report } from './cli/report';
import { schedule } from './cli/schedule';
import { verify } from './cli/verify';

/** What each command does; it returns the exit code. */
const commands: Readonly<Record<string, (given: Arguments) => number | Promise<number>>> = {
  check,
  changes,
  schedule,
  adopt,
  reply,
  export: exportPlan,
  report,
  verify,
  merge,
};

/** @returns the exit code */
function main(args: readonly string[]): number | Promise<number> {
  const given = readArguments(args);
  const { command, values } = given;
  if (values.help) return print(usage, 0);
  if (values.version) return print(`${readVersion()}\n`, 0);
  if (command === undefined) throw new CliError(`Say what to do, such as “milepost check”.\n\n${usage}`);
  const run = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (run) return run(given);
  const names = new Intl.ListFormat('en-GB').format(Object.keys(commands));
  throw new CliError(`There is no command “${command}”; there are ${names}.`);
}

function readVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

// The reader of a pipe may close it before the end, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  complain(error);
  process.exitCode = 2;
}
