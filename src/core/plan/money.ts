/** An amount as the file writes it, exact: `2400.50` is 240050 with two digits behind the point. Floats would lose cents. */
export interface Decimal {
  /** Whole, and safe for sums: at most 15 digits. */
  readonly digits: number;
  /** How many of them stand behind the point, from 0. */
  readonly scale: number;
}

/** More than any invoice; and few enough that doubles hold them exactly. */
const mostDigits = 15;

/** @returns undefined for what is no number of YAML, and for more than 15 digits */
export function parseDecimal(text: string): Decimal | undefined {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^([-+]?)(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d{1,3}))?$/.exec(text) ?? [];
  if (whole + fraction === '') return undefined;
  // `1.5e3` has its point three digits further to the right.
  const shift = fraction.length - Number(exponent);
  const written = (whole + fraction + '0'.repeat(Math.max(0, -shift))).replace(/^0+(?=\d)/, '');
  if (written.length > mostDigits) return undefined;
  const digits = Number(written);
  return { digits: sign === '-' && digits !== 0 ? -digits : digits, scale: Math.max(0, shift) };
}

/**
 * The amount in whole minor units, such as cents.
 * @param currency ISO 4217; without one, and for an unknown one, two digits are minor units
 * @returns undefined where the amount is finer than the currency, such as half a cent, and where it is too large to be exact
 */
export function toMinorUnits({ digits, scale }: Decimal, currency: string | undefined): number | undefined {
  const minor = minorDigitsOf(currency);
  const units = scale <= minor ? digits * 10 ** (minor - scale) : digits / 10 ** (scale - minor);
  return Number.isSafeInteger(units) ? units : undefined;
}

/** How many digits behind the point the currency has: 2 for EUR, 0 for JPY, 3 for KWD. From the tables of the runtime. */
export function minorDigitsOf(currency: string | undefined): number {
  if (currency === undefined || !/^[A-Z]{3}$/.test(currency)) return 2;
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}
