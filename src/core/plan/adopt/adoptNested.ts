import { isAlias, isMap, isNode, isScalar, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import { parseCalendarDate } from '../../calendar/calendarDate';
import { namedChoice } from '../nearest/meantChoice';
import { statuses } from '../types';
import { convertValue } from './adoptValue';
import type { Path } from '../edit/intent';
import { findPair, type YamlSource } from '../edit/yamlSource';
import { keyOf } from '../reading/yamlNodes';
import { milestoneShape } from '../schema/planShape';
import type { Shape } from '../schema/shape';
import { planUnwrap, textOf, wordKeys } from './unwrap';
import type { KeyLeft, Wish } from './wishes';

/** Keys that name the milestone in a dependency that is a map. */
const referenceKeys: readonly string[] = ['milestone', 'key', 'ref', 'name', 'title'];

/** In the milestones, maps and lists where we want a text, and maps of a list whose words have another key. */
export function adoptNested(source: YamlSource, list: YAMLSeq): readonly Wish[] {
  return list.items.flatMap((item, milestone) => {
    if (!isMap(item)) return [];
    return item.items.flatMap((pair) => {
      const name = keyOf(pair);
      const shape = milestoneShape.keys.get(name);
      const path = ['milestones', milestone, name];
      return shape ? wishesFor(source, shape, pair.value, path, { key: name, milestone }) : [];
    });
  });
}

function wishesFor(source: YamlSource, shape: Shape, value: unknown, path: Path, left: KeyLeft): readonly Wish[] {
  if (shape.form === 'leaf') return toText(source, value, path, left);
  if (shape.form !== 'list') return [];
  const toItem = (item: unknown, at: Path): readonly Wish[] => {
    if (!isMap(item)) return [];
    if (shape.item.form === 'leaf') return toText(source, item, at, left);
    return [...toOwnWords(shape.item, item, at, left), ...toOwnState(shape.item, item, at, left)];
  };
  return isSeq(value) ? value.items.flatMap((item, index) => toItem(item, [...path, index])) : toItem(value, path);
}

/** The wish to write the text that a map or a list stands for in its place. */
export function toText(source: YamlSource, value: unknown, path: Path, left: KeyLeft): readonly Wish[] {
  const text = isNode(value) && !isAlias(value) ? textOf(source, value) : undefined;
  if (text === undefined) return [];
  const from = isMap(value) && value.items[0] ? keyOf(value.items[0]) : '';
  const isWords = wordKeys.includes(from.toLowerCase());
  return [
    {
      intents: [{ kind: 'set', path, value: text }],
      edits: (now) => planUnwrap(now, path),
      changes: isWords ? [{ kind: 'value', from: `${from}: ${text}`, to: text }] : [],
      left,
    },
  ];
}

/** The key of a criterion, a step or a dependency that holds its words, where only one can be meant. */
function toOwnWords(shape: Shape, map: YAMLMap, path: Path, left: KeyLeft): readonly Wish[] {
  const own = shape.form === 'map' ? shape.hints.shortKey : undefined;
  if (own === undefined || findPair(map, own)) return [];
  const names = own === 'id' ? referenceKeys : wordKeys;
  const [only, ...more] = map.items.map(keyOf).filter((key) => names.includes(key.toLowerCase()));
  if (only === undefined || more.length > 0) return [];
  const intent = { kind: 'rename', path: [...path, only], to: own } as const;
  return [{ intents: [intent], changes: [{ kind: 'key', from: only, to: own }], left }];
}

const stateKeys =
  /^(?:status|state|done|completed?|finished|closed|checked|resolved|passed|met)(?:_?(?:on|at|date))?$/i;

/** Whether a step is done, and the day on which a criterion was met, by another key, where the value says so for sure. */
function toOwnState(shape: Shape, map: YAMLMap, path: Path, left: KeyLeft): readonly Wish[] {
  const own = shape.form === 'map' ? ['done', 'met'].find((key) => shape.keys.has(key)) : undefined;
  if (own === undefined || findPair(map, own)) return [];
  const [pair, ...more] = map.items.filter((one) => stateKeys.test(keyOf(one)));
  if (!pair || more.length > 0 || !isScalar(pair.value)) return [];
  const [key, text] = [keyOf(pair), String(pair.value.value)];
  const value = own === 'done' ? doneBy(text) : dayOf(text);
  if (value === undefined) return [];
  const at = [...path, key];
  return [
    {
      intents: [
        ...(String(value) === text ? [] : [{ kind: 'set', path: at, value } as const]),
        { kind: 'rename', path: at, to: own },
      ],
      changes: [
        ...(String(value) === text ? [] : [{ kind: 'value', from: text, to: String(value) } as const]),
        { kind: 'key', from: key, to: own },
      ],
      left,
    },
  ];
}

function doneBy(text: string): boolean | undefined {
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  const state = namedChoice(statuses, text);
  return state === 'done' ? true : state === 'planned' ? false : undefined;
}

function dayOf(text: string): string | undefined {
  return convertValue('completed', text) ?? parseCalendarDate(text);
}
