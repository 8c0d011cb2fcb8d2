import { toNumber } from '../money';
import type { AgreedValues } from './agreedValues';
import { digestOf } from './scopeDigest';

/** What a client agrees to besides the words. */
export type Terms = Pick<AgreedValues, 'due' | 'amount'>;

/** The digest of due day and price, made like those of the words; `0` where there are none. A due day in words is none. */
export function termsDigest({ due, amount }: Terms): string {
  return digestOf([due ?? [], amount ? String(toNumber(amount)) : []].flat());
}
