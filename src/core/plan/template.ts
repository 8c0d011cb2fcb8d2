import { addDays, type CalendarDate } from '../calendar/calendarDate';

export type PlanKind = 'website' | 'mobile' | 'backend' | 'data' | 'game' | 'other';

export interface PlanAnswers {
  readonly project: string;
  /** May be empty. */
  readonly client: string;
  readonly firstDue: CalendarDate;
  readonly kind: PlanKind;
}

/** Titles that clients of the trade recognise, first to last. */
const titles: Readonly<Record<PlanKind, readonly [string, string, string]>> = {
  website: ['Clickable draft of the pages approved', 'Site runs on the staging address', 'Site runs on its own domain'],
  mobile: ['Clickable draft of the screens approved', 'App installs on the test phones', 'App stands in both stores'],
  backend: ['API description approved', 'API answers on staging', 'API serves production traffic'],
  data: ['Data set and target figure agreed', 'First model beats the baseline', 'Model runs in production'],
  game: ['One level playable from start to end', 'All levels playable', 'Game stands in the store'],
  other: ['Draft approved', 'First version handed over', 'Final version accepted'],
};

/** A plan to start from. What has to be filled in stands in angle brackets and stays flagged until it is. */
export function createPlanText({ project, client, firstDue, kind }: PlanAnswers): string {
  const [draft, version, release] = titles[kind];
  const milestone = (id: string, title: string, due: CalendarDate, needs?: string): string[] => [
    `  - id: ${id}`,
    `    title: ${title}`,
    `    due: ${due}`,
    ...(needs === undefined ? [] : [`    depends_on: [${needs}]`]),
    '    acceptance: # how both sides will know that it is done',
    `      - "<Describe what can be seen or measured when ${id} is done>"`,
    '',
  ];
  return [
    '# What was promised, by when, and how both sides will know that it is done.',
    `project: ${JSON.stringify(project)}`,
    ...(client === '' ? [] : [`client: ${JSON.stringify(client)}`]),
    'milestones:',
    ...milestone('M1', draft, firstDue),
    ...milestone('M2', version, addDays(firstDue, 14), 'M1'),
    ...milestone('M3', release, addDays(firstDue, 28), 'M2'),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}
