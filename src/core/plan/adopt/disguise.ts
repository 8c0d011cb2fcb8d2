import { isMap, isScalar, isSeq } from 'yaml';
import { columnOfContent, endOfLine, hasContent, linesFrom } from '../lines';
import { keyOf } from '../reading/yamlNodes';
import { topKeyName } from './scanKeys';

/* Finds a plan in what is none to YAML: a file must not vanish for a mark before its keys. */

/**
 * Whether `project` and `milestones` stand in the text as if they were its keys, where YAML does not read them so: in an item of a
 * list, below another key, or behind marks that it cannot read.
 * @param contents what the parser reads @param isBroken whether there are faults in that
 */
export function isPlanInDisguise(text: string, contents: unknown, isBroken: boolean): boolean {
  if (isSeq(contents)) return isHeldBy(contents.items);
  if (isMap(contents) && isHeldBy(contents.items.map(({ value }) => value))) return true;
  return (isBroken || isScalar(contents)) && isWritten(text);
}

/** Whether one map among these has both keys, or each of two the one of them alone. */
function isHeldBy(nodes: readonly unknown[]): boolean {
  const maps = nodes.filter(isMap);
  const listIn = (map: (typeof maps)[number]): boolean =>
    map.items.some((pair) => topKeyName(keyOf(pair)) === 'milestones' && isListOfMaps(pair.value));
  const projectIn = (map: (typeof maps)[number]): boolean =>
    map.items.some((pair) => topKeyName(keyOf(pair)) === 'project' && isScalar(pair.value));
  return (
    maps.some((map) => projectIn(map) && listIn(map)) ||
    (maps.length < 10 &&
      maps.some((map) => map.items.length === 1 && projectIn(map)) &&
      maps.some((map) => map.items.some((pair) => topKeyName(keyOf(pair)) === 'milestones')))
  );
}

function isListOfMaps(value: unknown): boolean {
  return isSeq(value) && value.items.some(isMap);
}

/** Whether two lines that begin in the same column hold the two names, each with a sign behind it. */
function isWritten(text: string): boolean {
  const columns = { project: new Set<number>(), milestones: new Set<number>() };
  for (const line of linesFrom(text)) {
    if (!hasContent(line)) continue;
    const words = text.slice(line.content, Math.min(endOfLine(text, line.content), line.content + 60));
    const [, name = '', sign] = /^([^:=;]{1,40}?)\s{0,3}([:=;：]|$)/u.exec(words.replace(/^[^\p{L}]{1,12}/u, '')) ?? [];
    const key = topKeyName(name.replace(/[^\p{L}]{1,9}$/u, ''));
    if (key === 'milestones' || (key === 'project' && sign !== '')) columns[key].add(columnOfContent(line));
  }
  return [...columns.project].some((column) => columns.milestones.has(column));
}
