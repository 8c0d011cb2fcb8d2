import type { CalendarDate } from '../calendar/calendarDate';
import { statusWords, type Milestone } from '../plan/types';
import { isOpen } from '../plan/isOpen';
import { isSameList } from '../plan/isSameList';
import { shownTitle } from '../plan/shownTitle';
import { countMet, criteriaWords, isBlocked, isLate, untickedWords, whenWords } from '../plan/milestoneState';
import { abilitiesOf } from './abilities';
import { toRef, type MilestoneRef } from '../plan/milestoneRef';
import { driftBriefly, driftWords } from '../schedule/driftWords';
import { likelyWords, riskWords } from '../schedule/riskWords';
import { awaitsFeedback, reviewWords } from './reviewWords';
import type { RowPlace } from './rowPlace';
import type { Ability, GroupPlace, Icon, Row, TreeNode } from './treeNode';
import { hasSections, sectionNodes } from './treeSections';

/** What is visible of a row, and what it was made from. */
interface Look extends Pick<Row, 'milestone' | 'isTitleShared' | 'context'> {
  readonly lacking: readonly string[];
  readonly risk: string | undefined;
  readonly drift: string | undefined;
  readonly label: string;
  readonly description: string;
  readonly spoken: readonly string[];
  readonly icon: Icon;
  readonly abilities: readonly Ability[];
  readonly hasSections: boolean;
}

/**
 * The row of a milestone in all versions of its plan. Its texts are made when they are first read; {@link refresh} drops them
 * when the row has changed since. References are made when they are read, at the latest revision.
 */
export class MilestoneNode implements TreeNode {
  readonly kind = 'milestone';
  readonly id: string;
  /** The group that the row stands in; undefined in a view without groups. */
  group: GroupPlace | undefined;
  #row: Row;
  #look: Look | undefined;

  constructor(row: Row) {
    this.id = `milestone:${row.key}`;
    this.#row = row;
  }

  /** @param row of the same key, in the latest version of the plan */
  update(row: Row): void {
    this.#row = row;
  }

  get row(): Row {
    return this.#row;
  }

  /** @returns whether the row has changed since its texts were first read; false for a row whose texts were never read */
  refresh(): boolean {
    const { milestone, isTitleShared, context } = this.#row;
    const look = this.#look;
    if (!look) return false;
    const isSame =
      look.milestone === milestone &&
      look.isTitleShared === isTitleShared &&
      look.context === context &&
      isSameList(look.lacking, lackingOf(this.#row)) &&
      look.risk === riskOf(this.#row) &&
      look.drift === driftOf(this.#row);
    if (!isSame) this.#look = undefined;
    return !isSame;
  }

  get label(): string {
    return this.#texts.label;
  }

  get description(): string {
    return this.#texts.description;
  }

  get spoken(): string {
    return this.#texts.spoken.join(', ');
  }

  get icon(): Icon {
    return this.#texts.icon;
  }

  get abilities(): readonly Ability[] {
    return this.#texts.abilities;
  }

  get children(): (() => readonly TreeNode[]) | undefined {
    return this.#texts.hasSections ? () => sectionNodes(this) : undefined;
  }

  get place(): RowPlace {
    return { uri: this.#row.plan.uri, what: 'milestone', milestone: this.milestone };
  }

  get milestone(): MilestoneRef {
    const { plan, milestone, index } = this.#row;
    return toRef(plan, milestone, index);
  }

  get #texts(): Look {
    return (this.#look ??= lookOf(this.#row));
  }
}

function lackingOf({ plan, milestone, index }: Row): readonly string[] {
  return isOpen(milestone) ? plan.lacking(index) : [];
}

function lookOf(row: Row): Look {
  const { milestone, isTitleShared, context } = row;
  const { today, words, name, isNameShown, isAdoptable } = context;
  const title = shownTitle(milestone);
  const when = whenWords(milestone, words, today);
  const total = milestone.acceptance.length;
  const lacking = lackingOf(row);
  const risk = row.plan.riskOf(row.index);
  const riskInWords = riskOf(row);
  const review = reviewWords(milestone, row.plan.plan, today);
  const drift = driftOf(row);
  const facts = [
    isOpen(milestone) && milestone.due ? words.brief(milestone.due.value, today) : when,
    risk && likelyWords(risk, words, today),
    drift,
    untickedWords(milestone),
    review,
    isBlocked(milestone, today) ? 'blocked' : undefined,
    total > 0 && isOpen(milestone) ? `${countMet(milestone)}/${total}` : undefined,
    lacking.length > 0 ? `lacks ${lacking.join(' ')}` : undefined,
    isNameShown ? name : undefined,
  ].filter((fact) => fact !== undefined);
  const spoken = [
    milestone.id?.value,
    title,
    statusWords[milestone.status],
    isBlocked(milestone, today) ? 'blocked' : undefined,
    when,
    riskInWords,
    review,
    ...spokenDrift(row),
    criteriaWords(milestone),
    lacking.length > 0 ? `not SMART: lacks ${lacking.join(', ')}` : undefined,
    isNameShown ? name : undefined,
  ].filter((part) => part !== undefined);
  return {
    milestone,
    isTitleShared,
    context,
    lacking,
    risk: riskInWords,
    drift,
    label: isTitleShared && milestone.id ? `${milestone.id.value}  ${title}` : title,
    description: facts.join(' · '),
    spoken,
    icon: iconOf(milestone, today, risk !== undefined),
    // A file that is not adopted yet is edited by adopting it only.
    abilities: isAdoptable
      ? []
      : [
          ...(awaitsFeedback(milestone, row.plan.plan) ? ['awaitsFeedback' as const] : []),
          ...abilitiesOf(milestone).filter((ability) => ability !== 'block' || !isBlocked(milestone, today)),
          ...abilitiesByDays(milestone, risk !== undefined, lacking, today),
          ...abilitiesByAgreement(milestone),
        ],
    hasSections: hasSections(row),
  };
}

/** What its days allow beside its status. Whether anything follows that could move is looked at by the command. */
function abilitiesByDays(
  milestone: Milestone,
  isAtRisk: boolean,
  lacking: readonly string[],
  today: CalendarDate,
): readonly Ability[] {
  const { status, due, completed, needs } = milestone;
  const isEarly = status === 'done' && due !== undefined && completed !== undefined && completed.value < due.value;
  return [
    ...(isBlocked(milestone, today) ? ['unblock' as const] : []),
    ...(needs.some(({ got }) => !got) ? ['receive' as const] : []),
    ...(isAtRisk || lacking.includes('A') ? ['fit' as const] : []),
    ...(isEarly ? ['pullForward' as const] : []),
  ];
}

function abilitiesByAgreement({ agreed }: Milestone): readonly Ability[] {
  return agreed ? ['withdraw'] : [];
}

/** `+5d`; undefined where nothing differs from what was agreed. */
function driftOf({ plan, index }: Row): string | undefined {
  const drift = plan.driftOf(index);
  return drift && driftBriefly(drift, plan.plan.currency?.value);
}

function spokenDrift({ plan, index, context: { words } }: Row): readonly string[] {
  const drift = plan.driftOf(index);
  return drift ? driftWords(drift, words, plan.plan.currency?.value) : [];
}

/** By when the milestone will be done, and why; undefined for one that is not at risk. */
function riskOf({ plan, index, context: { words, today } }: Row): string | undefined {
  const risk = plan.riskOf(index);
  return risk && riskWords(risk, plan.plan.milestones, words, today);
}

function iconOf(milestone: Milestone, today: CalendarDate, isAtRisk: boolean): Icon {
  if (isLate(milestone, today)) return { name: 'warning', color: 'list.errorForeground' };
  if (isAtRisk) return { name: 'watch', color: 'list.warningForeground' };
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
