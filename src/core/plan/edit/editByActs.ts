import type { PartSpan, Position, TextEdit } from '../../text';
import { findOrder } from '../changeOrders';
import { firstFault } from '../firstFault';
import { findIndex, type MilestoneRef } from '../milestoneRef';
import type { PlanFile } from '../parsePlan';
import { editOrder } from './editOrder';
import { editPlan } from './editPlan';
import type { Intent, Path, PlanEditResult } from './intent';
import { EditedList } from './listEdits';
import { findUnread, hasDates, intentsOf } from './milestoneEdits';
import { allowsAct, type ActRefusal, type ListAct, type MilestoneAct, type PlanAct } from '../planAct';
import type { PlanToEdit } from './planToEdit';
import { notePayment, notePaymentFor } from './paymentEdits';
import { addToLint } from './turnOff';
import { editWholeFile, isOnWholeFile, type WholeFileAct } from './wholeFileActs';

export type { PlanToEdit } from './planToEdit';

/** Edits against the text, sorted and without overlaps; empty when the text already has the wanted data. */
export type ActEditResult = { readonly edits: readonly TextEdit[] } | { readonly refusal: ActRefusal };

type Made = { readonly intents: readonly Intent[] } | { readonly refusal: ActRefusal };

/**
 * Turns acts into edits, all or none. Each milestone is looked up in the current file and must still allow its act. Acts on
 * the list are applied last, so that the indexes of the other acts stay valid. Never throws.
 */
export function editByActs(plan: PlanToEdit, acts: readonly PlanAct[]): ActEditResult {
  const { file } = plan;
  if (file.isBroken) {
    const position = file.lines.positionAt(firstFault(file)?.span.start ?? 0);
    return { refusal: { reason: 'broken', position } };
  }
  let edited: EditedList | undefined;
  const list = (): EditedList => (edited ??= new EditedList(file));
  const intents: Intent[] = [];
  for (const act of inOrder(acts)) {
    const made = makeAct(plan, act, list);
    if ('refusal' in made) return made;
    intents.push(...made.intents);
  }
  const planned: PlanEditResult = intents.length === 0 ? { edits: [] } : editPlan(file, intents);
  return toActEditResult(
    file,
    'edits' in planned ? editWholeFile(file, planned.edits, acts.filter(isOnWholeFile)) : planned,
  );
}

type ActByIntents = Exclude<PlanAct, WholeFileAct>;

/** Deletions are one act, and the first on the list: they also name places in milestones that stay. */
function inOrder(all: readonly PlanAct[]): readonly ActByIntents[] {
  const acts = all.filter((act): act is ActByIntents => !isOnWholeFile(act));
  const deleted = acts.flatMap((act) => (act.kind === 'delete' ? act.milestones : []));
  const others = acts.filter((act) => isListAct(act) && act.kind !== 'delete');
  const deletion = deleted.length > 0 ? [{ kind: 'delete', milestones: deleted } as const] : [];
  return [...acts.filter((act) => !isListAct(act)), ...deletion, ...others];
}

const listActs: ReadonlySet<PlanAct['kind']> = new Set<ListAct['kind']>([
  'add',
  'move',
  'duplicate',
  'repeat',
  'delete',
]);

function isListAct(act: PlanAct): act is ListAct {
  return listActs.has(act.kind);
}

function makeAct(plan: PlanToEdit, act: ActByIntents, list: () => EditedList): Made {
  switch (act.kind) {
    case 'add':
      return addMilestone(plan, act, list);
    case 'move':
      return moveMilestones(plan, act, list);
    case 'duplicate': {
      const index = indexIn(plan, act.milestone);
      return typeof index === 'number' ? { intents: list().duplicate(index, act.title) } : index;
    }
    case 'repeat': {
      const index = indexIn(plan, act.milestone);
      return typeof index === 'number' ? { intents: list().repeat(index, act.repetitions) } : index;
    }
    case 'delete': {
      const indexes = indexesIn(plan, act.milestones);
      return 'refusal' in indexes ? indexes : { intents: list().delete(indexes) };
    }
    case 'set-hours':
      return { intents: [setHours(plan.file, act)] };
    case 'declare-phase':
      return { intents: declarePhase(plan.file, act.phase) };
    case 'set-reported':
      return { intents: [{ kind: 'set', path: ['reported'], value: act.date }] };
    case 'note-payment':
      return notePay(plan, act);
    case 'turn-off':
      return { intents: [addToLint({ off: act.code })] };
    case 'propose-order':
    case 'revise-order':
    case 'approve-order':
    case 'answer-order':
      return editOrder(plan, act, (ref) => indexIn(plan, ref));
    default:
      return editMilestone(plan, act);
  }
}

function notePay(plan: PlanToEdit, act: Extract<PlanAct, { kind: 'note-payment' }>): Made {
  const { milestones, changeOrders } = plan.file.plan;
  if ('milestone' in act.of) {
    const index = indexIn(plan, act.of.milestone);
    if (typeof index !== 'number') return index;
    return { intents: notePaymentFor(['milestones', index], milestones[index]?.payment, act) };
  }
  if ('order' in act.of) {
    const order = changeOrders[findOrder(plan.file.plan, act.of.order, plan.revision) ?? -1];
    if (!order) return { refusal: { reason: 'order-gone', name: act.of.order.name } };
    return { intents: notePaymentFor(['change_orders', { at: order.at.from }], order.payment, act) };
  }
  const intents = notePayment(plan.file, act.of.payment, act);
  return intents ? { intents } : { refusal: { reason: 'not-found' } };
}

function editMilestone(plan: PlanToEdit, act: MilestoneAct): Made {
  const index = indexIn(plan, act.milestone);
  if (typeof index !== 'number') return index;
  const milestone = plan.file.plan.milestones[index];
  const intents = intentsOf(plan.file, index, act);
  const unread = Array.isArray(intents) ? findUnread(plan.file, intents) : undefined;
  const positionOf = (at: PartSpan): Position => plan.file.lines.positionAt(plan.file.spanOf(at, index).start);
  // A status in words counts as planned, which is no reason to refuse.
  if (milestone && unread?.key !== 'status' && !allowsAct(act.kind, milestone)) {
    const { title, status } = milestone;
    const position = positionOf(title.at);
    return {
      refusal: { reason: 'not-suitable', title: title.value, status, milestone: act.milestone, position },
    };
  }
  if (milestone && act.kind === 'reschedule' && act.seen && !hasDates(milestone, act.seen)) {
    const { title } = milestone;
    const position = positionOf(title.at);
    return { refusal: { reason: 'moved-on', title: title.value, milestone: act.milestone, position } };
  }
  if (unread) {
    const { key, at } = unread;
    return { refusal: { reason: 'unread', key, position: positionOf(at) } };
  }
  if (Array.isArray(intents)) return { intents };
  if ('stopped' in intents) return { refusal: { reason: intents.stopped, position: positionOf(intents.at) } };
  return { refusal: { reason: 'gone', text: intents.gone.text, milestone: act.milestone } };
}

function addMilestone(plan: PlanToEdit, act: Extract<ListAct, { kind: 'add' }>, list: () => EditedList): Made {
  const after = act.after && indexIn(plan, act.after);
  if (typeof after === 'object') return after;
  return { intents: list().add({ ...act, after }) };
}

function moveMilestones(plan: PlanToEdit, act: Extract<ListAct, { kind: 'move' }>, list: () => EditedList): Made {
  const indexes = indexesIn(plan, act.milestones);
  if ('refusal' in indexes) return indexes;
  const [first] = act.milestones;
  if (!first) return { intents: [] };
  switch (act.to) {
    case 'end':
      return { intents: list().move(indexes, undefined) };
    case 'up':
    case 'down': {
      const intents = list().moveByOne(indexes, act.to);
      return intents ? { intents } : { refusal: { reason: act.to === 'up' ? 'first' : 'last', milestone: first } };
    }
    default: {
      const before = indexIn(plan, act.to.before);
      return typeof before === 'number' ? { intents: list().move(indexes, before) } : before;
    }
  }
}

function setHours(
  { plan }: PlanFile,
  { hoursPerWeek: value, person }: Extract<PlanAct, { kind: 'set-hours' }>,
): Intent {
  const own = person === undefined ? undefined : plan.people.find(({ name }) => name?.value === person);
  const path: Path = own ? ['people', { at: own.at.from }, 'hours_per_week'] : ['calendar', 'hours_per_week'];
  return { kind: 'set', path, value, addsMaps: !own };
}

function declarePhase({ plan: { phases } }: PlanFile, phase: string): readonly Intent[] {
  const isKnown = phases.some(({ id, title }) => id?.value === phase || title.value === phase);
  return isKnown || phases.length === 0 ? [] : [{ kind: 'append', path: ['phases'], value: phase }];
}

function indexesIn(
  plan: PlanToEdit,
  refs: readonly MilestoneRef[],
): readonly number[] | { readonly refusal: ActRefusal } {
  const indexes: number[] = [];
  for (const ref of refs) {
    const index = indexIn(plan, ref);
    if (typeof index !== 'number') return index;
    indexes.push(index);
  }
  return indexes;
}

function indexIn({ uri, file, revision }: PlanToEdit, ref: MilestoneRef): number | { readonly refusal: ActRefusal } {
  if (ref.uri !== uri) return { refusal: { reason: 'several-plans' } };
  return findIndex(file, ref, revision) ?? { refusal: { reason: 'gone', text: ref.title, milestone: ref } };
}

function toActEditResult({ lines }: PlanFile, made: PlanEditResult): ActEditResult {
  if ('edits' in made) return { edits: made.edits };
  const { refusal: reason, span } = made;
  return { refusal: { reason, ...(span && { position: lines.positionAt(span.start) }) } };
}
