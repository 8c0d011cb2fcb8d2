import { configureGlobal } from 'fast-check';

/**
 * What all random data of the tests follow from. The same in every run unless `MILEPOST_SEED` says otherwise, so that a test
 * fails on every machine or on none.
 */
export const seed = Number(process.env['MILEPOST_SEED'] ?? 20_270_331);
if (!Number.isInteger(seed)) throw new Error(`MILEPOST_SEED is no whole number: ${process.env['MILEPOST_SEED']}`);

/** Has every property of fast-check start from the seed. */
export function seedProperties() {
  configureGlobal({ seed });
}
