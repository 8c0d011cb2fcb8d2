import { parseArgs } from 'node:util';
import { Failure } from './failure.mjs';

/**
 * Reads the options that this process was given.
 * @template {NonNullable<import('node:util').ParseArgsConfig['options']>} Options
 * @param {Options} options as `parseArgs` takes them
 * @throws {Failure} on an option that is not among them; the message lists those that are
 */
export function parseOptions(options) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    const known = Object.entries(options).map(([name, { type }]) => `--${name}${type === 'string' ? ' …' : ''}`);
    throw new Failure(`${/** @type {Error} */ (error).message}\nThere are ${known.join(', ')}.`);
  }
}
