import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { planText } from '../unit/plan/planTexts';
import { schemaText } from './schemaTexts';

const folder = path.join(process.cwd(), 'test/golden/cases');
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

/** Plans that each show a finding in many ways: wilder than what {@link planText} makes up. With line ends of either kind. */
const caseText: fc.Arbitrary<string> = fc.tuple(fc.constantFrom(...names), fc.boolean()).map(([name, isCrlf]) => {
  const text = readFileSync(path.join(folder, name), 'utf8');
  return isCrlf ? text.replaceAll('\n', '\r\n') : text;
});

/** A plan as people write it, one of those, or one with any keys of the schema. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: planText(false).map(({ text }) => text), weight: 4 },
  { arbitrary: planText(true).map(({ text }) => text), weight: 1 },
  { arbitrary: caseText, weight: 2 },
  { arbitrary: schemaText, weight: 2 },
);
