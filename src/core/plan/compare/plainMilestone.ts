import { isMap, isSeq } from 'yaml';
import type { PlainMap } from '../edit/intent';
import { plainOf } from '../edit/plainOf';
import type { PlanFile } from '../parsePlan';
import { keyOf } from '../reading/yamlNodes';
import { readYaml } from '../reading/yamlText';

/**
 * All that a milestone says, also under keys of the user's own, as data that can be written into another version of the plan.
 * Comments and layout are not part of it.
 * @returns undefined where a part of it means something at its place alone, as an alias does
 */
export function plainMilestone(file: PlanFile, index: number): PlainMap | undefined {
  const contents = readYaml(file.textOf(index)).document?.contents;
  const list = isMap(contents) ? contents.items.find((pair) => keyOf(pair) === 'milestones')?.value : contents;
  const value = isSeq(list) ? plainOf(list.items[file.cut ? 0 : index]) : undefined;
  return typeof value === 'object' && !Array.isArray(value) ? (value as PlainMap) : undefined;
}
