import { readFileSync } from 'node:fs';
import { adopt } from './cli/adopt';
import { readArguments, todayOf, usage } from './cli/arguments';
import { changes } from './cli/changes';
import { check } from './cli/check';
import { CliError } from './cli/cliError';
import { exportPlan } from './cli/export';
import { complain, print } from './cli/print';
import { reply } from './cli/reply';
import { report } from './cli/report';
import { schedule } from './cli/schedule';
import { verify } from './cli/verify';

/** @returns the exit code */
function main(args: readonly string[]): number | Promise<number> {
  const given = readArguments(args);
  const { command, files, values } = given;
  if (values.help) return print(usage, 0);
  if (values.version) return print(`${readVersion()}\n`, 0);
  switch (command) {
    case 'check':
      return check(given);
    case 'changes':
      return changes(given);
    case 'schedule':
      return schedule(given);
    case 'adopt':
      return adopt(files, values.output, todayOf(values));
    case 'reply':
      return reply(given);
    case 'export':
      return exportPlan(given);
    case 'report':
      return report(given);
    case 'verify':
      return verify(given);
    case undefined:
      throw new CliError(`Say what to do, such as “milepost check”.\n\n${usage}`);
    default:
      throw new CliError(
        `There is no command “${command}”; there are check, changes, schedule, adopt, reply, export, report and verify.`,
      );
  }
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
