import { columnOfContent, skipBlanks } from '../../lines';
import type { BlockLine, Entry } from '../../place/blockLine';
import { quoteSource } from '../quoteSource';
import { quoteSpan } from '../quoteSpan';
import { takesText } from './knownKeys';
import type { LineSlip } from './lineSlip';
import { contentBelow, endOfWordsOn, type OpenBlock } from './openBlocks';
import { itemOfText } from './textSlip';

/**
 * A text on one line that begins with a sign which means something else to YAML or nothing at all (`@dana signs`, `> 95 % of
 * calls`), or with a quote that is never closed. One that goes on below is left to the parser.
 * @param open the blocks that are open on the line, with its entries
 */
export function findSignSlip(text: string, open: readonly OpenBlock[], line: BlockLine): LineSlip | undefined {
  const last = line.entries.at(-1);
  if (!last || line.rest.form === 'none') return undefined;
  const from = skipBlanks(text, last.end, line.end);
  const isOpenQuote = line.rest.form === 'quoted' && line.rest.isOpen;
  const source = text.slice(from, line.end);
  const isDash = last.kind === 'key' && /^-\s/.test(source);
  const detail = isOpenQuote || isDash ? '' : detailOf(source, last);
  if (detail === undefined || !standsAlone(text, line, last)) return undefined;
  const item = itemOfText(text, open, line, last);
  // `acceptance: - Pays` is a list on the wrong line, `AC1: - pays` a text.
  if (!item && !isOpenQuote && (isDash || last.kind === 'dash' || !mayBeSign(source, last))) return undefined;
  const to = endOfWordsOn(text, line, from);
  if (isOpenQuote && !elision.test(source)) {
    const edits = [{ start: to, end: to, newText: text.charAt(from) }];
    return { kind: 'unclosed-quote', at: { from, to: from + 1 }, detail, edits };
  }
  const isBlock = line.rest.form === 'block';
  const length = isBlock ? to - from : (/^\S+/.exec(text.slice(from, to))?.[0].length ?? 1);
  const at = { from, to: from + length };
  const edits =
    item && item.to > to
      ? quoteSpan(text, item, { drops: item.drops })
      : quoteSource(text, { from: Math.min(item?.from ?? from, from), to });
  return { kind: 'yaml', at, detail: detail || 'Plain value cannot start with it', edits };
}

/** Whether the sign stands for words. A `?` alone says of any key that its value is not known yet. */
function mayBeSign(source: string, { name }: Entry): boolean {
  return takesText(name) || /^\?\s*(?:$|\s#)/.test(source);
}

/** Words that begin with an apostrophe: `'Tis`. A quote before another word most likely begins what is quoted. */
const elision = /^'(?:tis|twas|twere|twill|til|till|em|cause|bout|round|neath|cept|n|\d\ds?)(?![\p{L}\d])/iu;

/** What the parser says of the like; undefined where YAML reads the words. */
function detailOf(words: string, { kind }: Entry): string | undefined {
  if (/^[|>](?![-+\d]{0,2}(?:\s*$|\s+#))/.test(words)) return 'Not a YAML token';
  // An alias alone may lead to an anchor in another milestone.
  const isSign = /^(?:[@`%,\]}]|\*(?:\s|$|\S*\s+[^\s#]|\S*\*(?:\s|$))|&(?:\s|$)|!!(?:\s|$)|![[{])/.test(words);
  return isSign || (kind === 'key' && /^\?(?:\s|$)/.test(words)) ? 'Plain value cannot start with it' : undefined;
}

function standsAlone(text: string, line: BlockLine, { column }: Entry): boolean {
  const below = contentBelow(text, line);
  return !below || columnOfContent(below) <= column;
}
