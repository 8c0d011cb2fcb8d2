import { monthStarts, planPlaces } from '../words/time';
import { shape } from '../words/shape';

/** “Milestone 2:”, “Week 3-4 –”, “(Phase 1)”: names of the place in the plan. */
const label = shape(
  'i',
)`^\W{0,3}(?:(?:${planPlaces}|[a-z]{1,2})s?\s?#?\d{1,3}(?:\s?(?:[-–~.,&]|to|and)\s?\d{1,3}){0,3}[a-z]?|\d{1,3}\s?[a-z]{0,2})\)?\s?[:.)–—-]?\s{0,3}(?:\(\s?(?:weeks?|months?|days?|q)\s?[\d–-]{1,7}\s?\)\s?[:–—-]?\s?)?`;

/** “Phase 2”, “Weeks 1-8”, “Q3 2027”, “March”: a place in the plan, and nothing that stands there. */
const labelAlone = shape(
  'i',
)`^\s{0,3}(?:${planPlaces}s?\s?#?\d{1,3}(?:\s?[-–&]\s?\d{1,3})?|m\d{1,3}|q[1-4](?:\s'?\d{2,4})?|${monthStarts}[a-z]{0,6}\.?(?:\s'?\d{2,4})?)[\s.:]{0,3}$`;

/** Offset at which the text begins behind the label that numbers it; 0 without one. */
export function afterLabel(text: string): number {
  return label.exec(text)?.[0].length ?? 0;
}

/** Whether the text is such a label and nothing else. */
export function isLabel(text: string): boolean {
  return labelAlone.test(text);
}
