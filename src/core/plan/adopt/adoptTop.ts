import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { rangeOf, startOfPair } from '../edit/layout';
import { styleOfMap } from '../edit/insertKey';
import { findPair, type YamlSource } from '../edit/yamlSource';
import { writeInline, writeKey, writeText } from '../edit/writeValue';
import { columnOf } from '../lines';
import { isEmpty, keyOf } from '../reading/yamlNodes';
import { toText } from './adoptNested';
import { wordKeys } from './unwrap';
import type { Wish } from './wishes';

/** Keys at the top that name the project in other formats. */
const projectKeys: readonly string[] =
  'project project_name project-name projectname projekt projet proyecto name title'.split(' ');

/**
 * What gives the plan its project: the name that the file has under another key, else the given one.
 * @param project the name for a plan that has none
 */
export function adoptTop(source: YamlSource, root: YAMLMap, project: string): readonly Wish[] {
  const pair = findPair(root, 'project');
  const value: unknown = pair?.value;
  const left = { key: 'project' };
  if (isMap(value) || isSeq(value)) {
    const asText = toText(source, value, ['project'], left);
    return asText.length > 0 || !isMap(value) ? asText : besideProject(source, root, value);
  }
  const named = root.items.filter(
    (other) => other !== pair && projectKeys.includes(keyOf(other).toLowerCase()) && hasText(other.value),
  );
  const [only, ...more] = named;
  if (!pair && only && more.length === 0) {
    const key = keyOf(only);
    const intent = { kind: 'rename', path: [key], to: 'project' } as const;
    return [{ intents: [intent], changes: [{ kind: 'key', from: key, to: 'project' }], left: { key } }];
  }
  if (pair && !isEmpty(value)) return [];
  const name = isScalar(only?.value) && more.length === 0 ? String(only.value.value) : project;
  return [{ intents: [{ kind: 'set', path: ['project'], value: name }], changes: [], left }];
}

function hasText(value: unknown): boolean {
  return isScalar(value) && String(value.value).trim() !== '';
}

/** A map with more than the name keeps all of it under `x-project`, below a `project` with the name. */
function besideProject(source: YamlSource, root: YAMLMap, map: YAMLMap): readonly Wish[] {
  const { text, lineEnd } = source;
  const pair = findPair(root, 'project');
  const names = map.items.filter(
    (inner) => wordKeys.slice(0, 3).includes(keyOf(inner).toLowerCase()) && hasText(inner.value),
  );
  const [only, ...more] = names;
  if (!pair || !only || more.length > 0 || !isScalar(only.value) || findPair(root, 'x-project')) return [];
  const name = String(only.value.value);
  const style = styleOfMap(source, root, root.flow === true);
  const between = root.flow === true ? ', ' : lineEnd + ' '.repeat(columnOf(text, startOfPair(pair)));
  const [start, end] = rangeOf(pair.key);
  const newText = `${writeKey('project', style)}: ${writeInline(name, style)}${between}${writeText('x-project', style.quoteKeys ? { quote: '"' } : {})}`;
  return [
    {
      intents: [
        { kind: 'rename', path: ['project'], to: 'x-project' },
        { kind: 'set', path: ['project'], value: name },
      ],
      edits: () => [{ start, end, newText }],
      changes: [{ kind: 'key', from: 'project', to: 'x-project' }],
      left: { key: 'project' },
    },
  ];
}
