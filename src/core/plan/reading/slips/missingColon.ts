import type { TextEdit } from '../../../text';
import { columnOfContent } from '../../lines';
import type { BlockLine } from '../../place/blockLine';
import { insertion } from '../quoteSpan';
import { shortShapeOf, type Shape } from '../../schema/shape';
import { isAnyText } from '../words';
import { innerShape, lacks, nameOf, shapeOfMap } from './knownKeys';
import type { LineSlip } from './lineSlip';
import { contentBelow, endOfWordsOn, openBlock, type OpenBlock } from './openBlocks';

/*
 * Lines in the column of the keys that are none, which YAML cannot read there: a colon or the blank behind it is missing
 * (`acceptance`, `due 2026-12-11`, `total:9600`), another sign stands in its stead (`amount = 900`, `due -> 2026-12-11`), or they only divide.
 */

/**
 * @param map that the line stands in; undefined on the first line
 * @param around the blocks that are open
 */
export function missingColon(
  text: string,
  map: OpenBlock = openBlock({ kind: 'key', column: 0 }, undefined),
  around: readonly OpenBlock[],
  line: BlockLine,
): LineSlip | undefined {
  const at = { from: line.content, to: endOfWordsOn(text, line) };
  const words = text.slice(at.from, at.to);
  if (/^[=~*_-]{3,}$/.test(words)) {
    return { kind: 'divider', at, detail: words, edits: [insertion(at.from, '# ')] };
  }
  const key = /^[A-Za-z][\w-]*/.exec(words)?.[0];
  if (key === undefined) return undefined;
  const from = at.from + key.length;
  const [gap = '', sign = ''] =
    /^[ \t]{0,20}((?<=[ \t])(?:[-=]>|[→–—-])(?=[ \t])|[:=;.]?)[ \t]{0,20}/.exec(text.slice(from, at.to)) ?? [];
  const value = text.slice(from + gap.length, at.to);
  const tell = (name: string, colon: string): LineSlip => {
    const newText = colon + (value === '' ? '' : ' ');
    const edits: TextEdit[] = [{ start: from, end: from + gap.length, newText }];
    if (name !== key) edits.unshift({ start: at.from, end: from, newText: name });
    const right = (name + newText + value).trim();
    const shown = right.length > 40 ? `${right.slice(0, 39)}…` : right;
    const isBlank = colon === gap;
    return isBlank
      ? { kind: 'slip', at, detail: '', slip: { where: 'gap', characters: '', right: shown }, edits }
      : { kind: 'missing-colon', at, detail: shown, edits };
  };
  if (sign === ':') {
    // Keys of the map are read as they were meant; a second slash makes an address of it.
    const shape = shapeOfMap(map, around);
    const isKnown = shape !== undefined && innerShape(shape.keys, key) !== undefined;
    return gap !== ':' || value === '' || value.startsWith('//') || isKnown ? undefined : tell(key, ':');
  }
  const name = nameOf(key);
  if (!lacks(map, name, around)) return undefined;
  const below = contentBelow(text, line);
  const holdsMore = below && columnOfContent(below) >= columnOfContent(line) + (below.begins === 'dash' ? 0 : 1);
  // A word alone may be a key that is being typed.
  if (value === '') return sign !== '' || holdsMore ? tell(name, ':') : undefined;
  const isSure = /^[:=;.]$/.test(sign);
  const isSaid = !isSure ? fits(shapeOfMap(map, around)?.keys.get(name), value) : true;
  return gap === '' || !isSaid || (holdsMore && below.begins === 'dash') ? undefined : tell(name, ':');
}

/** Whether words are a value for the key before them, and no sentence that begins like it: `due to the weather`. */
function fits(shape: Shape | undefined, value: string): boolean {
  if (shape?.form === 'leaf') return isAnyText(shape) || /\d/.test(value) || shape.isValid(value);
  return /^[[{]/.test(value) || isAnyText(shape && shortShapeOf(shape));
}
