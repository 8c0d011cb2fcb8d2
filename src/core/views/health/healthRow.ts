import type { DayWords } from '../../calendar/dayWords';
import type { CalendarDate } from '../../calendar/calendarDate';
import { toRef } from '../../plan/milestoneRef';
import type { Ability, Icon, TreeNode } from '../treeNode';
import type { RowPlace } from '../rowPlace';
import type { HealthPlan } from './healthPlan';

/** A row that tells one thing and leads somewhere. */
interface Told {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** More than the description says, a sentence a line. */
  readonly tooltip?: string;
  readonly icon?: Icon;
  readonly place?: RowPlace;
  readonly abilities?: readonly Ability[];
  readonly rows?: readonly TreeNode[];
  readonly isOpen?: boolean;
}

/** @returns a row whose spoken words are all of its words */
export function toldRow({ rows, description, tooltip, ...told }: Told): TreeNode {
  const spoken = [told.label, description, tooltip].filter((part) => part !== undefined);
  return {
    ...told,
    kind: rows ? 'group' : 'note',
    abilities: told.abilities ?? [],
    spoken: spoken.join(', '),
    ...(description !== undefined && { description }),
    ...(tooltip !== undefined && { tooltip }),
    ...(rows && { children: () => rows }),
  };
}

/** The place of a milestone in its plan; that of the project where there is no such milestone. */
export function placeOf({ uri, plan, revision }: HealthPlan, index: number | undefined): RowPlace {
  const milestone = plan.milestones[index ?? -1];
  return milestone && index !== undefined
    ? { uri, what: 'milestone', milestone: toRef({ uri, plan, revision }, milestone, index) }
    : { uri, what: 'plan' };
}

/** `Thu, Dec 3` */
export function dayWords(day: CalendarDate, words: DayWords, today: CalendarDate): string {
  return `${words.weekday(day, 'short')}, ${words.short(day, today)}`;
}
