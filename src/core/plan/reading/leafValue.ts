import type { Scalar } from 'yaml';
import type { PartSpan } from '../../text';
import { hiddenCharacter, visibleText } from '../oddCharacters';
import type { LeafShape } from '../schema/shape';
import type { BooleanValue, NumberValue, TextValue, Value } from './value';

/** A value that has no others below it. */
export type LeafValue = TextValue | NumberValue | BooleanValue;

/**
 * A scalar as the type that the schema wants there, whether or not it fits otherwise. @returns undefined where it is no such type
 *
 * @param written the text to read in place of that of the scalar
 */
export function toLeafValue(
  { type }: LeafShape,
  node: Scalar,
  at: PartSpan,
  written = String(node.value),
): LeafValue | undefined {
  if (type === 'text') return { form: 'text', text: written, at };
  if (node.type !== 'PLAIN') return undefined;
  if (type === 'boolean') {
    const flag = /^(?:true|True|TRUE)$/.test(written);
    return flag || /^(?:false|False|FALSE)$/.test(written) ? { form: 'boolean', flag, at } : undefined;
  }
  if (!/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/.test(written)) return undefined;
  return { form: 'number', number: Number(written), text: written, at };
}

/**
 * The value that a text with characters that cannot be seen looks like: it is reported, and read nevertheless, so that nothing
 * else is wrong because of it. @returns undefined for a text without any, and for one that does not fit without them either
 */
export function readVisible(shape: LeafShape, node: Scalar, at: PartSpan): LeafValue | undefined {
  const text = String(node.value);
  if (hiddenCharacter(text) === undefined) return undefined;
  const value = toLeafValue(shape, node, at, visibleText(text));
  return value && shape.isValid(plain(value)) ? value : undefined;
}

/** The value without its place. */
export function plain(value: LeafValue): string | number | boolean {
  if (value.form === 'text') return value.text;
  return value.form === 'number' ? value.number : value.flag;
}

/** Whether the value is a text without characters other than white space, which counts as left out. */
export function isBlank(value: Value): boolean {
  return value.form === 'text' && value.text.trim() === '';
}
