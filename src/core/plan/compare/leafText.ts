import { plainDigits, type Decimal } from '../money';
import type { Field } from '../types';

/** What values of the plan are converted to. */
type LeafValue =
  | string
  | number
  | Decimal
  | { readonly amount: number; readonly unit: string }
  | { readonly from: string; readonly to: string };

/** The value as it would be written in the file, without quotes. */
export function leafText({ value }: Field<unknown>): string {
  const leaf = value as LeafValue;
  if (typeof leaf !== 'object') return String(leaf);
  if ('unit' in leaf) return `${leaf.amount}${leaf.unit}`;
  if ('digits' in leaf) return decimalText(leaf);
  return leaf.from === leaf.to ? leaf.from : `${leaf.from}..${leaf.to}`;
}

function decimalText(decimal: Decimal): string {
  const { digits, scale } = plainDigits(decimal);
  if (scale === 0) return String(digits);
  const written = String(Math.abs(digits)).padStart(scale + 1, '0');
  return `${digits < 0 ? '-' : ''}${written.slice(0, -scale)}.${written.slice(-scale)}`;
}
