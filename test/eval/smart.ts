// Started by run.mjs in plain Node: scores the wording findings on our own labelled milestones.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { parseCalendarDate } from '../../src/core/calendar/calendarDate';
import { parsePlan } from '../../src/core/plan/parsePlan';
import { checkPlan } from '../../src/core/findings/check';

/** The letters that the labels speak of. */
const letters = ['specific', 'measurable'] as const;
type Letter = (typeof letters)[number];

/** A milestone, the letters that it lacks by its label, and those that it lacks by a finding of information or above. */
interface Judged {
  readonly title: string;
  readonly lacks: ReadonlySet<string>;
  readonly found: ReadonlySet<string>;
}

function judge(file: string): readonly Judged[] {
  const text = readFileSync(file, 'utf8');
  const { milestones } = parse(text) as { milestones: { title: string; 'x-lacks'?: string[] }[] };
  const today = parseCalendarDate('2026-11-24');
  if (!today) throw new Error('No day');
  const found = milestones.map(() => new Set<string>());
  for (const { problem, severity } of checkPlan(parsePlan(text, { treatAsOurs: true }), { today })) {
    const [group, letter = ''] = problem.code.split('.');
    if (group === 'plan') throw new Error(`${file}: ${problem.code}`);
    if (severity !== 'hint' && problem.milestone !== undefined) found[problem.milestone]?.add(letter);
  }
  return milestones.map(({ title, 'x-lacks': lacks = [] }, index) => ({
    title,
    lacks: new Set(lacks),
    found: found[index] ?? new Set(),
  }));
}

function score(all: readonly Judged[], letter: Letter): string {
  const count = (lacks: boolean, found: boolean): number =>
    all.filter((one) => one.lacks.has(letter) === lacks && one.found.has(letter) === found).length;
  const [right, wrong, missed] = [count(true, true), count(false, true), count(true, false)];
  const [precision, recall] = [right / (right + wrong), right / (right + missed)];
  const f1 = (2 * precision * recall) / (precision + recall);
  const figures = [precision, recall, f1].map((figure) => figure.toFixed(2));
  return `${letter.padEnd(12)} precision ${figures[0]}  recall ${figures[1]}  F1 ${figures[2]}  (${right} right, ${wrong} wrong, ${missed} missed)`;
}

/** Names of files: `-- contracts` scores that one alone. */
const only = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const folders = ['test/golden/labelled', 'test/golden/good'];
const all = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && (only.length === 0 || only.includes(path.basename(name, '.yaml'))))
    .flatMap((name) => judge(path.join(folder, name))),
);
console.log(`${all.length} milestones, ${all.filter(({ lacks }) => lacks.size > 0).length} of them lacking something`);
for (const letter of letters) console.log(score(all, letter));
const good = all.filter(({ lacks }) => lacks.size === 0);
const alarms = good.filter(({ found }) => letters.some((letter) => found.has(letter)));
console.log(
  `false alarms ${alarms.length} of ${good.length} good ones (${((100 * alarms.length) / good.length).toFixed(1)} %)`,
);
if (process.argv.includes('--errors')) {
  for (const letter of letters) {
    for (const { title, lacks, found } of all) {
      if (lacks.has(letter) !== found.has(letter))
        console.log(`${found.has(letter) ? 'wrong ' : 'missed'} ${letter}: ${title}`);
    }
  }
}
