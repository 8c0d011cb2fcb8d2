import type { Intent, PlainValue } from './intent';
import { resolvePath } from './resolvePath';
import { isEmpty } from '../reading/yamlNodes';
import type { YamlSource } from './yamlSource';

/**
 * The same intent on a path that exists: keys that are missing above its own key, or without a value, become part of the new
 * value. For intents with `addsMaps`; others are returned as they are.
 * @throws Refused where the path leads nowhere for another reason
 */
export function withMissingMaps(source: YamlSource, intent: Intent): Intent {
  if ((intent.kind !== 'set' && intent.kind !== 'append') || intent.addsMaps !== true) return intent;
  const { path } = intent;
  const isWhole = (depth: number): boolean => intent.kind === 'set' && depth === path.length;
  for (let depth = 1; depth <= path.length && !isWhole(depth); depth++) {
    const target = resolvePath(source, path.slice(0, depth));
    const isMissing = target.kind === 'missing' ? !target.isMerged : isEmpty(target.node);
    if (!isMissing) continue;
    let value: PlainValue = intent.kind === 'append' ? [intent.value] : intent.value;
    for (const key of path.slice(depth).reverse()) value = { [String(key)]: value };
    return { kind: 'set', path: path.slice(0, depth), value };
  }
  return intent;
}
