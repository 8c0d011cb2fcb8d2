import type { Span } from '../../core/text';
import { carryOffset } from '../../core/views/carryOffset';
import { openOrWarn } from '../../host/openOrWarn';
import type { PlanEntry } from '../../host/plans/planEntry';
import { reveal } from '../../host/reveal';

/** Reveals a span of the entry's text in the document, which may have changed since: the span is carried over. */
export async function revealIn({ uri, file }: PlanEntry, span: Span): Promise<void> {
  const document = await openOrWarn(uri);
  if (!document) return;
  const start = carryOffset(file.text, document.getText(), span.start);
  await reveal(uri, { start, end: start });
}
