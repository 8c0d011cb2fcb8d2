import type { CalendarDate } from '../calendar/calendarDate';
import { statusWords, type Milestone } from '../plan/types';
import { isOpen } from '../plan/isOpen';
import { isBlocked, isLate, metCriteria, whenWords } from '../plan/milestoneState';
import { abilitiesOf } from './abilities';
import { toRef } from '../plan/milestoneRef';
import type { Icon, Row, TreeNode, TreeOptions } from './treeNode';
import { hasSections, sectionNodes } from './treeSections';

export function milestoneNode(row: Row, options: TreeOptions, withPlanName: boolean): TreeNode {
  const { plan, milestone, index } = row;
  const ref = toRef(plan.uri, milestone, index, plan.revision);
  const title = milestone.title.value || 'Untitled milestone';
  const when = whenWords(milestone, options.words, options.today);
  const total = milestone.acceptance.length;
  const met = metCriteria(milestone);
  const lacking = isOpen(milestone) ? plan.lacking(index) : [];
  // At the usual width a side bar has no room for more than the title: what is due when stands before it.
  const due = isOpen(milestone) && milestone.due ? options.words.brief(milestone.due.value, options.today) : undefined;
  const facts = [
    due === undefined ? when : undefined,
    isBlocked(milestone, options.today) ? 'blocked' : undefined,
    total > 0 && isOpen(milestone) ? `${met}/${total}` : undefined,
    lacking.length > 0 ? `lacks ${lacking.join(' ')}` : undefined,
    withPlanName ? plan.name : undefined,
  ].filter((fact) => fact !== undefined);
  const spoken = [
    milestone.id?.value,
    title,
    statusWords[milestone.status],
    when,
    total > 0 ? `${met} of ${total} criteria met` : undefined,
    lacking.length > 0 ? `not SMART: lacks ${lacking.join(', ')}` : undefined,
    withPlanName ? plan.name : undefined,
  ].filter((part) => part !== undefined);
  return {
    id: `milestone:${row.key}`,
    kind: 'milestone',
    label: [milestone.id && `${milestone.id.value}  `, due && `${due} · `, title].join(''),
    description: facts.join(' · '),
    tooltip: tooltipOf(row, spoken, options.today),
    spoken: spoken.join(', '),
    icon: iconOf(milestone, options.today),
    // A file that is not adopted yet is shown, and only adopting it edits it.
    abilities: plan.isAdoptable ? [] : abilitiesOf(milestone),
    children: hasSections(row) ? () => sectionNodes(row, ref, options) : undefined,
    place: { uri: plan.uri, what: 'milestone', milestone: ref },
    milestone: ref,
  };
}

function iconOf(milestone: Milestone, today: CalendarDate): Icon {
  if (isLate(milestone, today)) return { name: 'warning', color: 'list.errorForeground' };
  switch (milestone.status) {
    case 'planned':
      return { name: 'circle-large-outline' };
    case 'in-progress':
      return { name: 'play-circle', color: 'charts.blue' };
    case 'in-review':
      return { name: 'eye', color: 'charts.purple' };
    case 'done':
      return { name: 'pass-filled', color: 'charts.green' };
    case 'cancelled':
      return { name: 'circle-slash', color: 'disabledForeground' };
  }
}

function tooltipOf({ milestone, plan }: Row, spoken: readonly string[], today: CalendarDate): string {
  const lines = [spoken.join(' · '), plan.name];
  if (milestone.description) lines.push('', milestone.description.value.trim());
  if (isBlocked(milestone, today)) {
    const reason = milestone.blocked?.reason?.value;
    lines.push('', `Blocked${reason ? `: ${reason}` : ''}`);
  }
  return lines.join('\n');
}
