import { addDays } from '../../calendar/calendarDate';
import { plainLine } from '../../client/plainLine';
import type { SeenMilestone, SeenPlan } from '../../plan/audience/seenPlan';
import { groupBy } from '../../plan/groupBy';

/** The milestones with days as a Gantt chart of Mermaid. */
export function planMermaid(plan: SeenPlan): string {
  const lines = ['gantt', `    title ${words(plan.project ?? '') || 'Plan'}`, '    dateFormat YYYY-MM-DD'];
  const phases = new Map(plan.phases.map(({ id, title }) => [id ?? '', title ?? id ?? '']));
  const bars = plan.milestones.flatMap((milestone, index) => {
    const line = bar(milestone, index);
    const phase = milestone.phase === undefined ? '' : (phases.get(milestone.phase) ?? milestone.phase);
    return line === undefined ? [] : [{ line, phase }];
  });
  const sections = groupBy(bars, ({ phase }) => phase);
  for (const [phase, drawn] of sections) {
    if (sections.size > 1 || phase !== '') lines.push(`    section ${words(phase) || 'Milestones'}`);
    for (const { line } of drawn) lines.push(line);
  }
  return `${lines.join('\n')}\n`;
}

function bar({ id, title, status, start, due, completed }: SeenMilestone, index: number): string | undefined {
  const end = status === 'done' ? (completed ?? due) : due;
  if (end === undefined || status === 'cancelled') return undefined;
  const name = words([id, title].filter(Boolean).join(' ')) || `Milestone ${index + 1}`;
  const tags = status === 'done' ? ['done'] : status === 'planned' ? [] : ['active'];
  const from = start !== undefined && start <= end ? start : undefined;
  // The end of a bar does not belong to it; the last day that there is has none after it.
  const days = from === undefined ? [end, '0d'] : [from, end < '9999-12-31' ? addDays(end, 1) : end];
  return `    ${name} :${[...(from === undefined ? ['milestone'] : []), ...tags, `m${index + 1}`, ...days].join(', ')}`;
}

/** Words that mean nothing to Mermaid: marks of its grammar become others that look like them. */
function words(text: string): string {
  return plainLine(text)
    .replace(/:/g, '∶')
    .replace(/;/g, ',')
    .replace(/#/g, '＃')
    .replace(/%/g, '％')
    .replace(/[<>{}"`\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
