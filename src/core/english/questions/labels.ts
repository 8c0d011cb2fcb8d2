import { monthStarts, planPlaces } from '../words/time';
import { shape } from '../words/shape';

/** “Milestone 2:”, “Week 3-4 –”, “(Phase 1)”: names of the place in the plan. */
const label = shape(
  'i',
)`^\W{0,3}(?:(?:${planPlaces}|[a-z]{1,2})s?\s?#?\d{1,3}(?:\s?(?:[-–~.,&]|to|and)\s?\d{1,3}){0,3}[a-z]?|\d{1,3}\s?[a-z]{0,2})\)?\s?[:.)–—-]?\s{0,3}(?:\(\s?(?:weeks?|months?|days?|q)\s?[\d–-]{1,7}\s?\)\s?[:–—-]?\s?)?`;

const month = shape(
  'i',
)`(?:(?:by|early|mid|late|end|start|beginning|middle)[\s-](?:of\s)?){0,2}${monthStarts}[a-z]{0,6}\.?(?:\s\d{1,4}(?:st|nd|rd|th)?)?`;

/** “July:”, “*By end of May*:”, “Mid August – end of September:”, “Q3 2027 –”: when, in front of what. */
const dated = shape(
  'i',
)`^\W{0,3}(?:${month}|q[1-4](?:\s\d{4})?)(?:\s?(?:[-–—/&,]|to|until|and)\s?(?:${month}|q[1-4]|[a-z\d]{1,12}))?(?:\s\d{4})?\W{0,2}\s?[:–—]\s{0,3}`;

/** “(Weeks 1-2)”, “: week 8-14.”, “, 3 weeks”: how long, behind what. */
const spell =
  /[\s:,(–—-]{1,3}(?:(?:in|by)\s)?(?:(?:weeks?|months?|days?|sprints?)\s\d[\d\s–-]{0,8}|\d{1,3}(?:\s?[-–]\s?\d{1,3})?\s?(?:hours?|days?|weeks?|months?))\)?[\s.]{0,3}$/i;

/** “Phase 2”, “Weeks 1-8”, “Q3 2027”, “March”: a place in the plan, and nothing that stands there. */
const labelAlone = shape(
  'i',
)`^\s{0,3}(?:${planPlaces}s?\s?#?\d{1,3}(?:\s?[-–&]\s?\d{1,3})?|m\d{1,3}|q[1-4](?:\s'?\d{2,4})?|${monthStarts}[a-z]{0,6}\.?(?:\s'?\d{2,4})?)[\s.:]{0,3}$`;

/** Offset at which the text begins behind the label that numbers or dates it; 0 without one. */
export function afterLabel(text: string): number {
  return (label.exec(text) ?? dated.exec(text))?.[0].length ?? 0;
}

/** Offset at which the text ends in front of what says how long it takes; its length where nothing does. */
export function beforeSpell(text: string): number {
  return spell.exec(text)?.index ?? text.length;
}

/** Whether the text is such a label and nothing else. */
export function isLabel(text: string): boolean {
  return labelAlone.test(text);
}
