import { isAlias, isMap, isScalar, isSeq, type Alias, type Node, type Pair, type YAMLMap } from 'yaml';
import { lineEndOf } from '../../text';
import { keyOf } from '../reading/yamlNodes';
import { readYaml } from '../reading/yamlText';
import { styleOfText, type Style } from './writeValue';

/** A parsed text for planning edits; pairs and lists carry their source tokens. */
export interface YamlSource {
  readonly text: string;
  readonly root: Node;
  readonly lineEnd: string;
  /** How all that is added is written: in JSON, which is YAML too, with everything in double quotes. */
  readonly style: Style;
  /** The uses of each node that has an anchor. */
  readonly references: ReadonlyMap<Node, readonly AliasUse[]>;
  readonly targets: ReadonlyMap<Alias, Node>;
}

/** One use of an anchor by an alias. */
export interface AliasUse {
  /** The map that the alias is merged into by `<<`; undefined where the alias is a value. */
  readonly merging?: YAMLMap;
}

/** @returns `broken` for a text that is not one valid document, undefined for an empty document */
export function openSource(text: string): YamlSource | 'broken' | undefined {
  const { document, targets, problems } = readYaml(text, { keepSourceTokens: true });
  if (problems.length > 0) return 'broken';
  if (!document?.contents) return undefined;
  const root: Node = document.contents;
  return {
    text,
    root,
    lineEnd: lineEndOf(text),
    style: styleOfText(text),
    targets,
    references: findAliasUses(root, targets),
  };
}

function findAliasUses(root: Node, targets: ReadonlyMap<Alias, Node>): ReadonlyMap<Node, readonly AliasUse[]> {
  const references = new Map<Node, AliasUse[]>();
  if (targets.size === 0) return references;
  const note = (alias: Alias, use: AliasUse): void => {
    const target = targets.get(alias);
    if (target) references.set(target, [...(references.get(target) ?? []), use]);
  };
  const walk = (node: unknown, merging?: YAMLMap): void => {
    if (isAlias(node)) note(node, { merging });
    else if (isSeq(node)) for (const item of node.items) walk(item, merging);
    else if (isMap(node)) {
      for (const { key, value } of node.items) {
        walk(key);
        walk(value, isScalar(key) && key.value === '<<' ? node : undefined);
      }
    }
  };
  walk(root);
  return references;
}

export function findPair(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => keyOf(pair) === key);
}

/** Whether `<<` merges the key into the map from another one. Follows at most 20 levels, since aliases may form a cycle. */
export function isMerged(source: YamlSource, map: YAMLMap, key: string, depth = 0): boolean {
  return map.items.some((pair) => {
    if (keyOf(pair) !== '<<' || depth > 20) return false;
    const from = isSeq(pair.value) ? pair.value.items : [pair.value];
    return from.some((item) => {
      const target = isAlias(item) ? source.targets.get(item) : item;
      return isMap(target) && (findPair(target, key) !== undefined || isMerged(source, target, key, depth + 1));
    });
  });
}
