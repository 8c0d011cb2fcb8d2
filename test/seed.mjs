import { configureGlobal } from 'fast-check';

/**
 * The seed of all random test data. It is the same in every run unless `MILEPOST_SEED` is set, so that a test fails on every
 * machine or on none.
 */
export const seed = Number(process.env['MILEPOST_SEED'] ?? 20_270_331);
if (!Number.isInteger(seed)) throw new Error(`MILEPOST_SEED is no whole number: ${process.env['MILEPOST_SEED']}`);

/** Sets the seed of all fast-check properties. */
export function seedProperties() {
  configureGlobal({ seed });
}
