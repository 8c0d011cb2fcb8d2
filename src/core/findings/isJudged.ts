import { isOpen } from '../plan/isOpen';
import type { Item } from '../plan/parts/readPart';

/** Whether rules judge the milestone: it is open, and no syntax fault lies in it. */
export function isJudged({ milestone, hasSyntaxFault }: Item): boolean {
  return !hasSyntaxFault && isOpen(milestone);
}
