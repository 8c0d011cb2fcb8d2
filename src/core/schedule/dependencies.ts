import { lookUpIds } from '../plan/idIndex';
import { isOpen } from '../plan/isOpen';
import type { Milestone } from '../plan/types';

/** For each milestone the indexes of those that it depends on, in the order of the references. */
export type DependencyGraph = readonly (readonly number[])[];

/** References to unknown ids are left out. */
export function dependencyGraph(milestones: readonly Milestone[]): DependencyGraph {
  const indexOf = lookUpIds(milestones);
  return milestones.map(({ dependsOn }) => dependsOn.flatMap(({ value }) => indexOf(value) ?? []));
}

/**
 * Finds dependency cycles in time linear in milestones and references. It is fast where milestones depend only on milestones
 * above them.
 * @returns cycles as indexes of milestones: one for each strongly connected component, and one for each milestone that
 * depends on itself. A cycle begins with its first milestone in the file; each depends on the next, the last on the first.
 * Of several cycles in a component, a shortest one through its first milestone is returned: the others are found once that
 * one is resolved. Cycles are in the order of their first milestones.
 */
export function findCycles(all: DependencyGraph): readonly (readonly number[])[] {
  const [from, to] = findForwardRange(all);
  const graph = all
    .slice(from, to)
    .map((targets) => [
      ...new Set(targets.map((target) => target - from).filter((node) => node >= 0 && node < to - from)),
    ]);
  const cycles: number[][] = [];
  for (const [node, targets] of graph.entries()) if (targets.includes(node)) cycles.push([node]);
  const components = findComponents(graph);
  const componentOf = new Map(
    components.flatMap((component, index) => component.map((node) => [node, index] as const)),
  );
  for (const [index, component] of components.entries()) {
    const first = component.reduce((least, node) => Math.min(least, node));
    cycles.push(shortestCycle(graph, first, (node) => componentOf.get(node) === index));
  }
  return cycles.sort(([a = 0], [b = 0]) => a - b).map((cycle) => cycle.map((node) => node + from));
}

/** The members of cycles of two or more, each with a number that all who wait for each other have in common. */
export function groupByCycle(graph: DependencyGraph): ReadonlyMap<number, number> {
  return new Map(findComponents(graph).flatMap((nodes, group) => nodes.map((node) => [node, group] as const)));
}

/** The most cycles of one plan that are named, so that a plan of nothing but cycles takes a bounded time. */
const mostCycles = 200;

/**
 * All nodes that are part of a cycle, and cycles that name them: those of {@link findCycles}, and for each member that none of
 * them names a shortest one through it. Of {@link mostCycles} cycles or more some members may have none.
 * @returns cycles as {@link findCycles} does; members in rising order
 */
export function coverCycles(graph: DependencyGraph): {
  readonly cycles: readonly (readonly number[])[];
  readonly members: readonly number[];
} {
  const componentOf = groupByCycle(graph);
  const members = graph.flatMap((targets, node) => (componentOf.has(node) || targets.includes(node) ? [node] : []));
  const cycles = [...findCycles(graph)];
  const named = new Set(cycles.flat());
  for (const node of members) {
    if (named.has(node) || cycles.length >= mostCycles) continue;
    const own = componentOf.get(node);
    const cycle = shortestCycle(graph, node, (other) => componentOf.get(other) === own);
    for (const member of cycle) named.add(member);
    cycles.push(cycle);
  }
  return { cycles, members };
}

/**
 * The milestones that depend on the given one, directly or indirectly, and that a later date of it may therefore move.
 * @returns in the order of the file, each once, without the milestone itself, also when it is part of a cycle
 */
export function dependantsOf(milestones: readonly Milestone[], milestone: Milestone): readonly Milestone[] {
  const waiting: number[][] = milestones.map(() => []);
  for (const [node, targets] of dependencyGraph(milestones).entries()) {
    for (const target of targets) waiting[target]?.push(node);
  }
  const found = new Set([milestones.indexOf(milestone)]);
  for (const node of found) for (const next of waiting[node] ?? []) found.add(next);
  return milestones.filter((other, node) => other !== milestone && found.has(node));
}

/** The open milestones that the given one depends on directly, in the order of the references. */
export function openDependencies(milestones: readonly Milestone[], milestone: Milestone): readonly Milestone[] {
  const indexOf = lookUpIds(milestones);
  const named = milestone.dependsOn.flatMap(({ value }) => milestones[indexOf(value) ?? -1] ?? []);
  return [...new Set(named)].filter((other) => other !== milestone && isOpen(other));
}

/**
 * The range of the list from the first milestone that depends on itself or one below it, to the last target of such a
 * dependency. Every cycle lies within it: its first milestone has such a dependency, and its last milestone is the target of
 * one.
 * @returns the first index and the index after the last; equal where there are no such dependencies
 */
function findForwardRange(graph: DependencyGraph): readonly [number, number] {
  let from = graph.length;
  let to = 0;
  graph.forEach((targets, index) => {
    for (const target of targets) {
      if (target < index) continue;
      from = Math.min(from, index);
      to = Math.max(to, target + 1);
    }
  });
  return [Math.min(from, to), to];
}

/**
 * The strongly connected components of two or more nodes. Source: R. Tarjan, "Depth-first search and linear graph
 * algorithms", 1972. It has a stack of its own, since a chain of dependencies may be longer than the call stack.
 */
function findComponents(graph: DependencyGraph): readonly (readonly number[])[] {
  const components: number[][] = [];
  /** The order in which nodes were visited, from 1; 0 for a node that was not visited yet. */
  const seenAt = graph.map(() => 0);
  /** The lowest order of an open node that is reachable from the node. */
  const reaches = graph.map(() => 0);
  const isOpen = graph.map(() => false);
  const open: number[] = [];
  let clock = 0;
  const enter = (node: number): { node: number; next: number } => {
    clock++;
    seenAt[node] = clock;
    reaches[node] = clock;
    isOpen[node] = true;
    open.push(node);
    return { node, next: 0 };
  };
  const lower = (node: number, value: number): void => {
    reaches[node] = Math.min(reaches[node] ?? value, value);
  };
  for (const root of graph.keys()) {
    if (seenAt[root] !== 0) continue;
    const trail = [enter(root)];
    for (let step = trail.at(-1); step; step = trail.at(-1)) {
      const { node } = step;
      const target = graph[node]?.[step.next++];
      if (target !== undefined) {
        if (seenAt[target] === 0) trail.push(enter(target));
        else if (isOpen[target]) lower(node, seenAt[target] ?? 0);
        continue;
      }
      trail.pop();
      const parent = trail.at(-1);
      if (parent) lower(parent.node, reaches[node] ?? 0);
      if (reaches[node] !== seenAt[node]) continue;
      const component = open.splice(open.lastIndexOf(node));
      for (const member of component) isOpen[member] = false;
      if (component.length > 1) components.push(component);
    }
  }
  return components;
}

/** A shortest cycle through the node, by breadth-first search. The node must be part of a component. */
function shortestCycle(graph: DependencyGraph, start: number, isInComponent: (node: number) => boolean): number[] {
  const cameFrom = new Map<number, number>();
  const reached = new Set([start]);
  for (const node of reached) {
    for (const target of graph[node] ?? []) {
      if (target === start && node !== start) return trailTo(node, cameFrom);
      if (!isInComponent(target) || reached.has(target)) continue;
      reached.add(target);
      cameFrom.set(target, node);
    }
  }
  return [start];
}

function trailTo(end: number, cameFrom: ReadonlyMap<number, number>): number[] {
  const trail: number[] = [];
  for (let node: number | undefined = end; node !== undefined; node = cameFrom.get(node)) trail.push(node);
  return trail.reverse();
}
