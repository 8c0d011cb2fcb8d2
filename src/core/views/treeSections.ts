import type { DayWords } from '../calendar/dayWords';
import { metCriteria } from '../plan/milestoneState';
import type { MilestoneRef } from '../plan/milestoneRef';
import type { Row, TreeCommit, TreeNode, TreeOptions } from './treeNode';

export function hasSections({ plan, milestone, index }: Row): boolean {
  if (milestone.acceptance.length > 0 || milestone.tasks.length > 0) return true;
  if (plan.commitsSentence !== undefined) return milestone.id !== undefined;
  return plan.commits(milestone.id?.value, index).length > 0;
}

/** What is folded into a milestone: criteria, tasks, commits. */
export function sectionNodes(
  { plan, milestone, index: ownIndex, key }: Row,
  ref: MilestoneRef,
  { words }: TreeOptions,
): readonly TreeNode[] {
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
  const allMet = milestone.status === 'done' && !milestone.acceptance.some(({ met }) => met);
  const criteria = milestone.acceptance.map((criterion, index): TreeNode => {
    const isMet = criterion.met !== undefined || allMet;
    return {
      id: `criterion:${index}:${key}`,
      kind: 'criterion',
      label: criterion.text.value,
      description: criterion.met?.value,
      tooltip: criterion.text.value,
      spoken: `${criterion.text.value}, ${isMet ? 'met' : 'open'}`,
      abilities: [],
      isChecked: plan.isAdoptable ? undefined : isMet,
      place: { uri: plan.uri, what: 'criterion', milestone: ref, entry: { index, text: criterion.text.value } },
      milestone: ref,
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
    place: { uri: plan.uri, what: 'task', milestone: ref, entry: { index, text: task.text.value } },
    milestone: ref,
  }));
  const commits = plan
    .commits(milestone.id?.value, ownIndex)
    .map((commit): TreeNode => commitNode(commit, plan.uri, key, words));
  section('criteria', 'Done When', `${metCriteria(milestone)} of ${criteria.length}`, criteria, true);
  section('tasks', 'Tasks', `${milestone.tasks.filter(({ done }) => done).length} of ${tasks.length}`, tasks, true);
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
