/** A number as people write it, which may be ambiguous. */
export interface WrittenAmount {
  /** The values for a plan, the likelier one first: `1,200` is 1200 in some countries and 1.200 in others. */
  readonly readings: readonly string[];
  /** ISO 4217 code; undefined where the text does not name a certain currency. */
  readonly currency?: string;
  /** What stands beside the number, as it is written: `€`, `A$`, `dollars`; undefined for a number alone. */
  readonly unit?: string;
}

const currencies: Readonly<Record<string, string>> = { '€': 'EUR', euro: 'EUR', euros: 'EUR', '£': 'GBP', fr: 'CHF' };

const currencyName = String.raw`(\p{Sc}|[A-Z]{1,2}\p{Sc}|[A-Z]{3}|(?:euros?|dollars?|pounds?|francs?|fr)\.?)`;
const amount = new RegExp(String.raw`^${currencyName}?(\d[\d.,'’]*)(?:([.,])[-–—]{1,2})?(k)?${currencyName}?$`, 'iu');

/**
 * Reads a price with its currency and any thousands separator.
 * @returns undefined for a text that is not exactly one number
 */
export function readAmount(text: string): WrittenAmount | undefined {
  const short = text
    .trim()
    .slice(0, 60)
    .replace(/_(?=\d{3}(?!\d))/g, '');
  // A blank is only valid as a thousands separator.
  if (/\d\s+\d/.test(short) && !/^\D*\d{1,3}(?:\s\d{3})+(?!\s?\d)/.test(short)) return undefined;
  const [, before, digits, noCents, thousand, behind] = amount.exec(short.replace(/\s+/g, '')) ?? [];
  if (digits === undefined || (before !== undefined && behind !== undefined)) return undefined;
  const numbers = readNumber(digits.replace(/['’]/g, ''));
  // `1.200,-` shows which of the two characters is the decimal separator.
  const readings = (noCents === undefined ? numbers : numbers.slice(0, 1)).map((number) =>
    thousand === undefined ? number : String(Number(number) * 1000),
  );
  const unit = before ?? behind;
  const name = unit?.toLowerCase().replace(/\.$/, '') ?? '';
  const currency = currencies[name] ?? (/^[a-z]{3}$/.test(name) ? name.toUpperCase() : undefined);
  if (readings.length === 0) return undefined;
  return { readings, ...(currency !== undefined && { currency }), ...(unit !== undefined && { unit }) };
}

/** @param digits digits, points and commas only */
function readNumber(digits: string): readonly string[] {
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (last < 0) return [digits];
  const [whole, fraction] = [digits.slice(0, last), digits.slice(last + 1)];
  const mark = digits.charAt(last);
  const groups = whole.split(mark === '.' ? ',' : '.');
  const hasBoth = groups.length > 1;
  const areGroups = (parts: readonly string[]): boolean =>
    /^\d{1,3}$/.test(parts[0] ?? '') && parts.slice(1).every((part) => /^\d{3}$/.test(part));
  if (hasBoth) return /^\d+$/.test(fraction) && areGroups(groups) ? [`${groups.join('')}.${fraction}`] : [];
  const all = digits.split(mark);
  const grouped = areGroups(all) && all[0] !== '0' ? [all.join('')] : [];
  const decimal = all.length === 2 && /^\d+$/.test(fraction) && /^\d+$/.test(whole) ? [`${whole}.${fraction}`] : [];
  return [...grouped, ...decimal.map((number) => (grouped.length > 0 ? String(Number(number)) : number))];
}
