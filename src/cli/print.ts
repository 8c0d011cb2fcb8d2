import { writeFileSync } from 'node:fs';
import { CliError } from './cliError';
import { orRefuse } from './planFiles';

/** @returns the exit code */
export function print(text: string, exitCode: number): number {
  process.stdout.write(text);
  return exitCode;
}

/** Writes to the file, or to standard output without one. */
export function write(text: string, file: string | undefined): void {
  if (file === undefined) process.stdout.write(text);
  else orRefuse(file, () => writeFileSync(file, text), 'written');
}

/** @throws any error that is no {@link CliError} */
export function complain(error: unknown): void {
  if (!(error instanceof CliError)) throw error;
  process.stderr.write(`${error.message}\n`);
}
