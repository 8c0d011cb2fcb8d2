import { indexIds, indexOfId } from '../plan/reading/idIndex';
import type { Milestone } from '../plan/types';

/** The place in the list of the milestone that has the id. */
type IndexOf = (id: string) => number | undefined;

/**
 * Milestones that wait for themselves, directly or through others. Takes time linear in milestones and references, and little
 * where each waits only for milestones above it.
 * @param milestones of a plan, all of them
 * @param placeOf when it is known already; of several milestones with one id it means the first
 * @returns places of milestones: one cycle for every knot of milestones that all wait for each other, and one for each that names itself.
 * A cycle begins with its first milestone in the file; each waits for the one after it, the last for the first. Where a
 * knot holds several cycles it is a shortest one through that first milestone: the others show once it is untied.
 * Cycles come in the order of their first milestones. References to ids that nobody has are passed over.
 */
export function findCycles(
  milestones: readonly Milestone[],
  indexOf: IndexOf = indexesById(milestones),
): readonly (readonly number[])[] {
  const [from, to] = findForwardRange(milestones, indexOf);
  const within = milestones.slice(from, to);
  const graph = toGraph(within, (id) => (indexOf(id) ?? -1) - from);
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

/**
 * Milestones that wait for the given one, directly or through others: what a later date of it may move.
 * @returns in the order of the file, each once; the milestone itself is left out, also when it is part of a cycle
 */
export function dependantsOf(milestones: readonly Milestone[], milestone: Milestone): readonly Milestone[] {
  const waiting: number[][] = milestones.map(() => []);
  for (const [node, targets] of toGraph(milestones, indexesById(milestones)).entries()) {
    for (const target of targets) waiting[target]?.push(node);
  }
  const found = new Set([milestones.indexOf(milestone)]);
  for (const node of found) for (const next of waiting[node] ?? []) found.add(next);
  return milestones.filter((other, node) => other !== milestone && found.has(node));
}

/**
 * The stretch of the list from the first milestone that waits for one not above it, to the last that is waited for so. All of
 * a cycle lies in it: whoever stands first in the cycle waits for such a one, and whoever stands last is one.
 * @returns first place, and the one behind the last; equal where there are none
 */
function findForwardRange(milestones: readonly Milestone[], indexOf: IndexOf): readonly [number, number] {
  let from = milestones.length;
  let to = 0;
  milestones.forEach(({ dependsOn }, index) => {
    for (const { value } of dependsOn) {
      const target = indexOf(value) ?? -1;
      if (target < index) continue;
      from = Math.min(from, index);
      to = Math.max(to, target + 1);
    }
  });
  return [Math.min(from, to), to];
}

function indexesById(milestones: readonly Milestone[]): IndexOf {
  const ids = indexIds(milestones);
  return (id) => indexOfId(ids, id);
}

/** For each milestone the places of those that it waits for, in the order in which it names them. */
type Graph = readonly (readonly number[])[];

/** @param placeOf may name a place outside of the list, which is passed over */
function toGraph(milestones: readonly Milestone[], indexOf: IndexOf): Graph {
  return milestones.map(({ dependsOn }) => {
    const targets: number[] = [];
    for (const { value } of dependsOn) {
      const target = indexOf(value);
      if (target !== undefined && milestones[target]) targets.push(target);
    }
    return targets.length > 1 ? [...new Set(targets)] : targets;
  });
}

/**
 * Sets of two or more nodes that all reach each other (strongly connected components): R. Tarjan, "Depth-first search and
 * linear graph algorithms", 1972. With a stack of its own, since a plan may be a chain longer than the call stack.
 */
function findComponents(graph: Graph): readonly (readonly number[])[] {
  const components: number[][] = [];
  /** When a node was first seen, from 1; 0 before that. */
  const seenAt = graph.map(() => 0);
  /** The earliest node still open that is reached from here. */
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

/** The first found in widening circles from the node back to it, which must be part of a knot. */
function shortestCycle(graph: Graph, start: number, isInComponent: (node: number) => boolean): number[] {
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
