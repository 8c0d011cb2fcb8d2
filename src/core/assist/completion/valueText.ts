import { writeText } from '../../plan/edit/writeValue';
import type { Place } from '../../plan/place/place';
import type { Completion } from './completion';

/** A value to offer as a completion. */
export interface Offer {
  readonly text: string;
  readonly kind: Completion['kind'];
  readonly label?: string;
  readonly detail?: string;
  readonly documentation?: string;
  /** Further words that match it. */
  readonly words?: string;
  /** Whether it is written without quotes although YAML resolves it to another type: `true`, or `off` as a severity. */
  readonly isPlain?: boolean;
}

/** The completion that writes a value at a place: in the quotes there, or in new ones where YAML would need them. */
export function toValue(place: Place, offer: Offer): Completion {
  const { text, kind, label = text, detail, documentation, words } = offer;
  const written = offer.isPlain && !place.quote ? text : writeText(text, { inFlow: place.inFlow, quote: place.quote });
  const filterText = `${place.quote ?? ''}${words === undefined ? text : `${words} ${text}`}`;
  return {
    label,
    kind,
    detail,
    documentation,
    span: place.span,
    newText: (place.needsBlank ? ' ' : '') + written,
    filterText,
  };
}
