// Started by run.mjs in plain Node: scores the wording findings on our own labelled milestones.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { parseCalendarDate } from '../../src/core/calendar/calendarDate';
import { parsePlan } from '../../src/core/plan/parsePlan';
import { checkPlan } from '../../src/core/findings/check';

/** A milestone with its label, and whether a finding of information or above objects to its words. */
interface Judged {
  readonly title: string;
  /** What it lacks by its label: `specific`, `measurable`, or both. */
  readonly lacks: readonly string[];
  /** A named feature without criteria, which lacks nothing that words could show. */
  readonly isBareFeature: boolean;
  readonly hasEntries: boolean;
  readonly isFound: boolean;
}

interface Labelled {
  readonly title: string;
  readonly acceptance?: unknown;
  readonly deliverables?: unknown;
  readonly 'x-lacks'?: readonly string[];
  readonly 'x-bare-feature'?: true;
}

function judge(file: string): readonly Judged[] {
  const text = readFileSync(file, 'utf8');
  const { milestones } = parse(text) as { milestones: readonly Labelled[] };
  const today = parseCalendarDate('2026-11-24');
  if (!today) throw new Error('No day');
  const found = new Set<number | undefined>();
  for (const { problem, severity } of checkPlan(parsePlan(text, { treatAsOurs: true }), { today })) {
    if (problem.code.startsWith('plan.')) throw new Error(`${file}: ${problem.code}`);
    if (severity !== 'hint' && /^smart\.(?:specific|measurable)\./.test(problem.code)) found.add(problem.milestone);
  }
  return milestones.map(({ title, acceptance, deliverables, ...label }, index) => ({
    title,
    lacks: label['x-lacks'] ?? [],
    isBareFeature: label['x-bare-feature'] ?? false,
    hasEntries: [acceptance, deliverables].some((list) => Array.isArray(list) && list.length >= 2),
    isFound: found.has(index),
  }));
}

/** Names of files: `-- contracts` scores that one alone. */
const only = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const folders = ['test/golden/labelled', 'test/golden/good'];
const all = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && (only.length === 0 || only.includes(path.basename(name, '.yaml'))))
    .flatMap((name) => judge(path.join(folder, name))),
);
const lacking = all.filter(({ lacks }) => lacks.length > 0);
const bare = all.filter(({ isBareFeature }) => isBareFeature);
const good = all.filter(({ lacks, isBareFeature }) => lacks.length === 0 && !isBareFeature);
const right = lacking.filter(({ isFound }) => isFound).length;
const wrong = good.filter(({ isFound }) => isFound).length;
const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
const alarms = (of: readonly Judged[]): string => {
  const count = of.filter(({ isFound }) => isFound).length;
  return `${count} of ${of.length} (${share(count, of.length)})`;
};

console.log(`${all.length} milestones, ${lacking.length} of them lacking something, ${bare.length} bare features`);
console.log(`precision ${share(right, right + wrong)}, recall ${share(right, lacking.length)}, by milestone`);
console.log(
  `false alarms on good ones ${alarms(good)}, of those with entries ${alarms(good.filter((one) => one.hasEntries))}`,
);
console.log(`findings on bare features ${alarms(bare)}`);
if (process.argv.includes('--errors')) {
  for (const { title, lacks, isFound } of all) {
    if (lacks.length > 0 !== isFound) console.log(`${isFound ? 'wrong ' : 'missed'} ${title}`);
  }
}
