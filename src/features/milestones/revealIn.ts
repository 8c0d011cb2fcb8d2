import type { Span } from '../../core/text';
import { carryOffset } from '../../core/views/carryOffset';
import type { PlanEntry } from '../../host/plans/planEntry';
import { reveal } from '../../host/reveal';

/** Reveals a span of the entry's text in the document, which may have changed since: the span is carried over. */
export function revealIn({ uri, file }: PlanEntry, span: Span, preserveFocus = false): Promise<void> {
  const carry = (text: string): Span => {
    const start = carryOffset(file.text, text, span.start);
    return { start, end: start };
  };
  return reveal(uri, carry, preserveFocus);
}
