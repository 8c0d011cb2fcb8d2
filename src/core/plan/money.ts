/** An exact decimal: `2400.50` is 240050 with a scale of 2. A float would not represent cents exactly. */
export interface Decimal {
  /** An integer of at most 15 digits, so that sums stay exact. */
  readonly digits: number;
  /** The number of digits after the decimal point, from 0. */
  readonly scale: number;
}

/** More than any invoice needs, and few enough for doubles to be exact. */
export const mostDigits = 15;

/** Parses a number of YAML 1.2. @returns undefined for any other text, and for more than 15 digits */
export function parseDecimal(text: string): Decimal | undefined {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^([-+]?)(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d{1,3}))?$/.exec(text) ?? [];
  if (whole + fraction === '') return undefined;
  // The exponent moves the point: in `1.5e3` by three digits to the right.
  const shift = fraction.length - Number(exponent);
  const written = (whole + fraction + '0'.repeat(Math.max(0, -shift))).replace(/^0+(?=\d)/, '');
  if (written.length > mostDigits) return undefined;
  const digits = Number(written);
  return { digits: sign === '-' && digits !== 0 ? -digits : digits, scale: Math.max(0, shift) };
}

/**
 * Converts an amount to whole minor units of the currency, such as cents.
 * @param currency ISO 4217 code; two minor digits are assumed without one and for an unknown one
 * @returns undefined where the result is no whole number, such as half a cent, and where it is too large to be exact
 */
export function toMinorUnits({ digits, scale }: Decimal, currency: string | undefined): number | undefined {
  const minor = minorDigitsOf(currency);
  const units = scale <= minor ? digits * 10 ** (minor - scale) : digits / 10 ** (scale - minor);
  return Number.isSafeInteger(units) ? units : undefined;
}

/** The number of minor digits of a currency: 2 for EUR, 0 for JPY, 3 for KWD. Source: the runtime's CLDR data (`Intl`). */
export function minorDigitsOf(currency: string | undefined): number {
  if (currency === undefined || !/^[A-Z]{3}$/.test(currency)) return 2;
  const digits = knownDigits.get(currency) ?? readDigits(currency);
  knownDigits.set(currency, digits);
  return digits;
}

/** By currency: to ask the runtime takes longer than all the rest that is done with an amount. */
const knownDigits = new Map<string, number>();

function readDigits(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** `2400.50`: whole minor units of the currency with a point before them, without the currency. */
export function minorUnitsText(units: number, currency: string | undefined): string {
  const digits = minorDigitsOf(currency);
  return (units / 10 ** digits).toFixed(digits);
}

/** Whether two amounts are the same, such as `2400` and `2400.00`. */
export function isSameAmount(one: Decimal, other: Decimal): boolean {
  const [a, b] = [plainDigits(one), plainDigits(other)];
  return a.digits === b.digits && a.scale === b.scale;
}

/** Without zeros at the end of the fraction. */
export function plainDigits({ digits, scale }: Decimal): Decimal {
  return scale > 0 && digits % 10 === 0 ? plainDigits({ digits: digits / 10, scale: scale - 1 }) : { digits, scale };
}

/** The nearest amount with at most so many decimals; half of the last one is rounded away from zero. */
export function roundedTo({ digits, scale }: Decimal, decimals: number): Decimal {
  if (scale <= decimals) return { digits, scale };
  const unit = 10 ** (scale - decimals);
  return { digits: Math.sign(digits) * Math.round(Math.abs(digits) / unit), scale: decimals };
}

/** The amount as the nearest number, which is written with the same digits. */
export function toNumber({ digits, scale }: Decimal): number {
  // As text first: by division a long fraction would not be exact.
  return Number(`${digits}e-${scale}`);
}

/**
 * The exact sum, with as many decimals as the amount with the most of them.
 * @returns undefined where it has more than 15 digits
 */
export function sumOf(amounts: readonly Decimal[]): Decimal | undefined {
  const scale = Math.max(0, ...amounts.map((amount) => amount.scale));
  const digits = amounts.reduce((sum, amount) => sum + amount.digits * 10 ** (scale - amount.scale), 0);
  return Math.abs(digits) < 10 ** mostDigits ? { digits, scale } : undefined;
}

export function negated({ digits, scale }: Decimal): Decimal {
  return { digits: digits === 0 ? 0 : -digits, scale };
}
