import { parseArgs } from 'node:util';
import { Failure } from './failure.mjs';

/**
 * Parses the options of this process.
 * @template {NonNullable<import('node:util').ParseArgsConfig['options']>} Options
 * @param {Options} options in the format of `parseArgs`
 * @throws {Failure} on an unknown option; the message lists the known ones
 */
export function parseOptions(options) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    const known = Object.entries(options).map(([name, { type }]) => `--${name}${type === 'string' ? ' …' : ''}`);
    throw new Failure(`${/** @type {Error} */ (error).message}\nThere are ${known.join(', ')}.`);
  }
}
