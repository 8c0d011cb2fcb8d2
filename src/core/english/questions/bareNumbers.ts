import { anyOf, shape } from '../words/shape';
import { countedPlaces, monthStarts } from '../words/time';

const number = shape('gim');

/** Digits that measure nothing. */
const bareNumbers = anyOf(
  // Versions of software: “the 2.4 series”.
  /\b\d{4}-\d\d-\d\d\b|\b\d{1,4}(?:\.\d{1,4}){1,3}(?=\s(?:series|branch|line|cycle)\b)/gim,
  // Days, quarters and years.
  /\b(?:19|20)\d\d\b|\bq[1-4]\b/gim,
  number`\b${monthStarts}[a-z]{0,6}\.?\s\d{1,2}(?:st|nd|rd|th)?\b|\b\d{1,2}(?:st|nd|rd|th)?\s${monthStarts}[a-z]{0,6}\b`,
  number`\b${countedPlaces}\s?\d{1,6}\b`,
  // Prices, and shares of a payment.
  /[$€£]\s?\d[\d,.]{0,15}|\b\d[\d,.]{0,15}\s?(?:usd|eur|gbp|dai|chf)\b|\(\d{1,3}\s?%\)/gim,
  // A line of its own, and how long something takes.
  /^[ \t]{0,20}\d{1,12}[ \t]{0,20}$|^[ \t]{0,20}\d{1,6}\s?(?:days|weeks|months|years)\b(?=\s?[:–-])/gim,
  /\(\s?\d{1,6}(?:[–-]\d{1,6})?\s?(?:hours|days|weeks|months)\s?\)/gim,
  // Tickets, and the value of today.
  /#\d{1,9}\b/gim,
  /\b(?:currently|at present|at the moment|today|right now|so far)\b[^.;:,()\n\d]{0,40}\d[\d.,]{0,15}\s?(?:%|[a-z]{1,12}\b)?/gim,
);

/** The number of a section, as in “2.9 Integrations”, and a version in a name: “the Python 3 scripts”. */
const numberOfName =
  /^\s{0,3}\d{1,2}(?:\.\d{1,2}){1,3}\s(?=[A-Z])|(?<=\S\s)[A-Z][A-Za-z.+-]{1,20}\s\d{1,4}(?:\.\d{1,4}){0,3}(?=\s[a-z-]{2,30}s\b)/g;

/** Blanks digits that measure nothing: dates, prices, shares of a payment, numbers of milestones, versions of software. */
export function withoutBareNumbers(text: string): string {
  if (!/\d/.test(text)) return text;
  const blank = (found: string): string => ' '.repeat(found.length);
  return text.replace(bareNumbers, blank).replace(numberOfName, blank);
}
