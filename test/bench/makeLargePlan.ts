import { addDays, localDay } from '../../src/core/calendar/calendarDate';

/** The value of `today` for the generated plans. */
export const planDay = localDay(new Date(2026, 2, 2));

/** `spread`: due dates at intervals of two days, so that the work fits; `crowded`: all within a year, so that it does not. */
export type Deadlines = 'spread' | 'crowded';

/**
 * Generates a plan with realistic milestones: block and flow style, quotes, folded text, comments, 15 to 17 lines each. About
 * half have words with findings, one in ten has no deadline, and the first tenth is done.
 * @param dependsOn the indexes that a milestone depends on; those below 0 are left out
 */
export function makeLargePlan(count: number, deadlines: Deadlines, dependsOn = onOneBefore): string {
  const milestones = Array.from({ length: count }, (_, index) => makeMilestone(index, count, deadlines, dependsOn));
  return `${header}${milestones.join('')}`;
}

const onOneBefore = (index: number): readonly number[] => [index - 1];

const header = `# The plan of a long project
project: Storefront relaunch
client: { name: Acme GmbH, contact: Dana Ruiz, email: dana@example.com }
language: en
currency: EUR
calendar:
  hours_per_week: 30
  working_days: [mon, tue, wed, thu, fri]
  days_off: [2026-12-24..2027-01-02, 2027-02-15]
objectives:
  - { id: O1, text: Raise checkout conversion from 1.8 % to 2.5 % by March 2027 }
  - { id: O2, text: Answer nine of ten support mails within one working day }
phases:
  - { id: build, title: Build }
  - { id: launch, title: Launch }
milestones:
`;

const titles = [
  'Card payments work in the staging checkout',
  'Order history lists the last 24 months for signed-in customers',
  'Research a few ways to tell customers about delays',
  'Refund form rejects amounts above the original payment',
  '"Invoices: PDF and UBL pass the validator of the tax office"',
  'Make the admin pages more user-friendly',
];

const criteria = [
  '20 of 20 test cards complete a purchase',
  'p95 of POST /checkout is below 300 ms',
  'The page loads within 2 s where possible',
  'axe reports no violation on the five main pages',
];

function makeMilestone(index: number, count: number, deadlines: Deadlines, dependsOn: typeof onOneBefore): string {
  const due = addDays(planDay, deadlines === 'spread' ? 2 + index * 2 : 10 + (index % 350));
  const lacks = index % 10 === 7;
  const isDone = index < count / 10;
  const awaited = dependsOn(index).filter((at) => at >= 0);
  const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? '';
  const lines = [
    `  # ${index + 1}: agreed in the weekly call`,
    `  - id: M${index + 1}`,
    `    title: ${pick(titles, index)}`,
    '    description: >-',
    `      Customers of shop ${index % 17} get this without a change of their habits;`,
    '      what they have stored so far stays where it is, and nobody signs in twice.',
    `    phase: ${index % 2 === 0 ? 'build' : 'launch'}`,
    `    objective: ${index % 3 === 0 ? 'O2' : 'O1'} # as discussed`,
    `    status: ${isDone ? 'done' : 'planned'}`,
    lacks ? '    priority: should' : `    due: ${due}`,
    `    estimate: ${2 + (index % 5)}h`,
    ...(awaited.length > 0 ? [`    depends_on: [${awaited.map((at) => `M${at + 1}`).join(', ')}]`] : []),
    '    deliverables: [Service, "Staging deployment"]',
    '    acceptance:',
    `      - ${pick(criteria, index)}`,
    `      - { text: ${pick(criteria, index + 1)}, evidence: "3f2a1b9" }`,
    ...(index % 2 === 0 ? ['    payment: { state: unpaid }'] : []),
  ];
  return `${lines.join('\n')}\n`;
}
