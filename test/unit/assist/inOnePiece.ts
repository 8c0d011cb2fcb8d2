import type { foldingOf } from '../../../src/core/assist/folding';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { createPiece } from '../../../src/core/plan/parts/piece';

/** A file of that text that is read as a whole. */
export function inOnePiece(text: string): Parameters<typeof foldingOf>[0] {
  const { frame } = parsePlan('');
  return { cut: undefined, parts: [], frame: { ...frame, head: createPiece(text), tail: undefined } };
}
