import type { Span } from '../../text';

/** From a place in the text where a value was read to the place in the text where it now stands. */
export type Move = (span: Span) => Span;

/** The same value with every span in it moved, however deep. For plain data, as plans and problems are. */
export function moveSpans<T>(value: T, move: Move): T {
  return moveAny(value, move) as T;
}

function moveAny(value: unknown, move: Move): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.length === 0 ? value : value.map((item) => moveAny(item, move));
  if (isSpan(value)) return move(value);
  const moved: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) moved[key] = moveAny(inner, move);
  return moved;
}

function isSpan(value: object): value is Span {
  return 'end' in value && typeof value.end === 'number' && 'start' in value && typeof value.start === 'number';
}
