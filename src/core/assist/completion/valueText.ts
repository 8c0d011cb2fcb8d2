import { writeText } from '../../plan/edit/writeValue';
import type { Place } from '../../plan/place/place';
import type { Completion } from './completion';

/** A value to offer, as data. */
export interface Offer {
  readonly text: string;
  readonly kind: Completion['kind'];
  readonly label?: string;
  readonly detail?: string;
  readonly documentation?: string;
  /** Other words that find it. */
  readonly words?: string;
  /** It is read as it stands, whatever else YAML takes it for: `true`, or `off` among severities. */
  readonly isPlain?: boolean;
}

/** Writes a value where the place is: in the quotes that are there, or in some where YAML would read something else. */
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
