import { isOpen } from '../plan/isOpen';
import type { Milestone } from '../plan/types';
import { clientName } from '../plan/clientName';
import type { DayWords } from '../calendar/dayWords';
import { countMet } from '../plan/milestoneState';
import { reviewStateOf, roundWords } from '../plan/promise/reviewState';
import type { MilestoneRef } from '../plan/milestoneRef';
import { roundInWords } from './reviewWords';
import type { Row, TreeCommit, TreeNode } from './treeNode';

export function hasSections({ plan, milestone, index }: Row): boolean {
  const { acceptance, tasks, needs, review } = milestone;
  if (acceptance.length + tasks.length + needs.length + (review?.rounds.length ?? 0) > 0) return true;
  if (plan.commitsSentence !== undefined) return milestone.id !== undefined;
  return plan.commits(milestone.id?.value, index).length > 0;
}

/** The row of a milestone. Both are of the latest version of its plan. */
interface Owner {
  readonly row: Row;
  readonly milestone: MilestoneRef;
}

/** The rows below a milestone: criteria, tasks, needs, commits. They refer to it as its own row does when they are read. */
export function sectionNodes(owner: Owner): readonly TreeNode[] {
  const { plan, milestone, index: ownIndex, key, context } = owner.row;
  const sections: TreeNode[] = [];
  const section = (
    name: string,
    label: string,
    description: string,
    children: readonly TreeNode[],
    isOpen: boolean,
  ): void => {
    if (children.length === 0) return;
    sections.push({
      id: `${name}:${key}`,
      kind: 'section',
      label,
      description,
      spoken: `${label}, ${description}`,
      abilities: [],
      children: () => children,
      isOpen,
    });
  };
  const criteria = milestone.acceptance.map((criterion, index): TreeNode => {
    const isMet = criterion.met !== undefined;
    const dueWords = criterion.due && context.words.due(criterion.due.value, context.today);
    return {
      id: `criterion:${index}:${key}`,
      kind: 'criterion',
      label: criterion.text.value,
      description: criterion.met ? context.words.short(criterion.met.value, context.today) : dueWords,
      tooltip: criterion.text.value,
      spoken: [criterion.text.value, isMet ? 'met' : 'open', ...(isMet || !dueWords ? [] : [dueWords])].join(', '),
      abilities: [],
      isChecked: plan.isAdoptable ? undefined : isMet,
      get place() {
        const entry = { index, text: criterion.text.value };
        return { uri: plan.uri, what: 'criterion', milestone: owner.milestone, entry } as const;
      },
      get milestone() {
        return owner.milestone;
      },
    };
  });
  const tasks = milestone.tasks.map((task, index): TreeNode => ({
    id: `task:${index}:${key}`,
    kind: 'task',
    label: task.text.value,
    tooltip: task.text.value,
    spoken: `${task.text.value}, ${task.done ? 'done' : 'open'}`,
    abilities: [],
    isChecked: plan.isAdoptable ? undefined : task.done,
    get place() {
      return {
        uri: plan.uri,
        what: 'task',
        milestone: owner.milestone,
        entry: { index, text: task.text.value },
      } as const;
    },
    get milestone() {
      return owner.milestone;
    },
  }));
  const needs = milestone.needs.map((need, index): TreeNode => needNode(need, index, owner));
  const commits = plan
    .commits(milestone.id?.value, ownIndex)
    .map((commit): TreeNode => commitNode(commit, plan.uri, key, context.words));
  section('criteria', 'Done When', `${countMet(milestone)} of ${criteria.length}`, criteria, true);
  section('tasks', 'Tasks', `${milestone.tasks.filter(({ done }) => done).length} of ${tasks.length}`, tasks, true);
  const rounds = (milestone.review?.rounds ?? []).map((round, index): TreeNode => {
    const { label, description } = roundInWords(round, context);
    return {
      id: `round:${index}:${key}`,
      kind: 'note',
      label: `${index + 1}. ${label}`,
      description,
      tooltip: `Round ${index + 1}: ${label}\n${description}`,
      spoken: `Round ${index + 1}, ${label}, ${description}`,
      icon: { name: round.decision ? 'comment' : 'eye' },
      abilities: [],
      get place() {
        return { uri: plan.uri, what: 'milestone', milestone: owner.milestone } as const;
      },
    };
  });
  section('review', 'Review', roundWords(reviewStateOf(milestone, plan.plan)) ?? '', rounds, false);
  const came = milestone.needs.filter(({ got }) => got).length;
  section('needs', `Needed from ${clientName(plan.plan)}`, `${came} of ${needs.length} came`, needs, true);
  section('commits', 'Commits', String(commits.length), commits, true);
  if (plan.commitsSentence !== undefined && milestone.id) {
    sections.push({
      id: `no-commits:${key}`,
      kind: 'note',
      label: 'Commits',
      description: plan.commitsSentence,
      tooltip: plan.commitsSentence,
      spoken: `Commits: ${plan.commitsSentence}`,
      icon: { name: 'info' },
      abilities: [],
    });
  }
  return sections;
}

/** What the client must provide: `by Nov 20`, `by Nov 20 · 4 days late`, `came Nov 24`. */
function needNode({ text, by, got }: Milestone['needs'][number], index: number, owner: Owner): TreeNode {
  const { plan, milestone, key, context } = owner.row;
  const { words, today } = context;
  const isOverdue = by !== undefined && !got && by.value < today && isOpen(milestone);
  const when = got
    ? `came ${words.short(got.value, today)}`
    : by && [`by ${words.short(by.value, today)}`, ...(isOverdue ? [words.brief(by.value, today)] : [])].join(' · ');
  return {
    id: `need:${index}:${key}`,
    kind: 'need',
    label: text.value,
    ...(when !== undefined && { description: when }),
    tooltip: text.value,
    spoken: [text.value, when ?? 'open'].join(', '),
    ...(isOverdue && { icon: { name: 'history', color: 'list.warningForeground' } }),
    abilities: got || plan.isAdoptable ? [] : ['receive'],
    isChecked: plan.isAdoptable ? undefined : got !== undefined,
    get place() {
      return { uri: plan.uri, what: 'need', milestone: owner.milestone, entry: { index, text: text.value } } as const;
    },
    get milestone() {
      return owner.milestone;
    },
  };
}

function commitNode(commit: TreeCommit, uri: string, key: string, words: DayWords): TreeNode {
  const short = commit.hash.slice(0, 7);
  const day = words.long(commit.day);
  const shared = commit.alsoIn.length > 0 ? ` · also in ${commit.alsoIn.join(', ')}` : '';
  return {
    id: `commit:${commit.hash}:${key}`,
    kind: 'commit',
    label: commit.subject,
    description: `${short} · ${commit.author} · ${day}${shared}`,
    tooltip: `${commit.subject}\n${commit.hash}\n${commit.author}, ${day}${shared}`,
    spoken: `Commit ${short}, ${commit.subject}, by ${commit.author}, ${day}${shared}`,
    icon: { name: 'git-commit' },
    abilities: ['openCommit'],
    place: { uri, what: 'file' },
    commit: commit.hash,
  };
}
