import type { Span } from '../../text';
import type { Hit, Prose } from '../reading/prose';
import { partialQuantifiers } from '../words/sets';
import { shape } from '../words/shape';
import { isClosed } from './closedSets';
import { isListedAt } from './listedPlaces';
import { findQuantified } from './quantified';
import { findRepair } from './repairs';

/** Several things of which the text does not say which: a quantifier without a number, or a noun for anything. */
export function findOpenSets(prose: Prose): readonly Span[] {
  return prose.hits.flatMap((hit) => findOpenSet(prose, hit) ?? []);
}

/** Several of those that a place lists are still not named, and what is new there may be copied or not. */
const isPartial = shape('i')`^${partialQuantifiers}\b|\b(?:features|functionality)$`;

function findOpenSet(prose: Prose, hit: Hit): Span | undefined {
  const { kind, start } = hit;
  if (kind !== 'open-set' && kind !== 'loose-set' && kind !== 'repair') return undefined;
  const found = kind === 'repair' ? findRepair(prose, hit) : findQuantified(prose, hit);
  if (!found || isClosed(prose.text, start, found.end, /^more$/i.test(hit.words))) return undefined;
  const isListed = !isPartial.test(prose.text.slice(found.start, found.end)) && isListedAt(prose.text, found.end);
  return isListed ? undefined : found;
}
