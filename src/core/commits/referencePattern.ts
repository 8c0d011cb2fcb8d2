/** A user's pattern that was found fit to run on every commit. */
export interface ReferencePattern {
  /** Global; its first group, or the whole match, is an id. */
  readonly regex: RegExp;
}

/** Why a pattern is not used: not a regular expression, or one that could run for hours on an unlucky subject. */
export type PatternProblem =
  { readonly kind: 'invalid'; readonly detail: string } | { readonly kind: 'slow' } | { readonly kind: 'long' };

export interface PatternReading {
  /** Undefined for an empty source and for one with a problem. */
  readonly pattern?: ReferencePattern;
  readonly problem?: PatternProblem;
}

const longestSource = 500;

/** With the length that {@link patternReach} leaves, this many repetitions in a row end within milliseconds. */
const mostRepetitions = 3;

/** How many UTF-16 units of a subject a user's pattern sees. */
export const patternReach = 160;

/** Reads the source of a regular expression as the setting has it. Never throws. */
export function readPattern(source: string): PatternReading {
  if (source.trim() === '') return {};
  if (source.length > longestSource) return { problem: { kind: 'long' } };
  const compiled = compile(source);
  if (typeof compiled === 'string') return { problem: { kind: 'invalid', detail: compiled } };
  if (isSlow(source)) return { problem: { kind: 'slow' } };
  return { pattern: { regex: compiled } };
}

/** @returns the engine's own words when the source is no regular expression */
function compile(source: string): RegExp | string {
  try {
    return new RegExp(source, 'gu');
  } catch {
    // What the stricter Unicode mode refuses, such as `\#`, may still be what the user is used to.
  }
  try {
    return new RegExp(source, 'g');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

interface Group {
  /** Has a choice, or something optional or repeated: repeated itself, it could match one text in very many ways. */
  isAmbiguous: boolean;
}

/**
 * Whether the pattern could take exponential time, or a high power of the subject's length. It errs on the side of
 * caution: a repeated group with a choice inside is refused although some are harmless.
 */
function isSlow(source: string): boolean {
  const open: Group[] = [{ isAmbiguous: false }];
  let closed: Group | undefined;
  let repetitions = 0;
  const quantifier = /[*+?]|\{\d+(?:,\d*)?\}/y;
  for (let i = 0; i < source.length;) {
    const top = open.at(-1);
    if (!top) return true;
    quantifier.lastIndex = i;
    const found = quantifier.exec(source)?.[0];
    if (found !== undefined) {
      const isRepetition = found !== '?' && found !== '{0}' && found !== '{1}' && found !== '{0,1}';
      if (isRepetition && closed?.isAmbiguous) return true;
      if (isRepetition && ++repetitions > mostRepetitions) return true;
      top.isAmbiguous = true;
      closed = undefined;
      i += found.length;
      // Lazy repetition takes other turns, but not fewer.
      if (source[i] === '?') i++;
      continue;
    }
    closed = undefined;
    const char = source[i];
    if (char === '\\') i += 2;
    else if (char === '[') i = classEnd(source, i);
    else if (char === '(') {
      open.push({ isAmbiguous: false });
      i += source[i + 1] === '?' ? 2 : 1;
    } else {
      if (char === ')') {
        closed = open.pop();
        const outer = open.at(-1);
        if (outer && closed?.isAmbiguous) outer.isAmbiguous = true;
      } else if (char === '|') top.isAmbiguous = true;
      i++;
    }
  }
  return false;
}

/** @returns the offset behind the `]` that ends the class */
function classEnd(source: string, start: number): number {
  let i = start + 1;
  while (i < source.length && source[i] !== ']') i += source[i] === '\\' ? 2 : 1;
  return i + 1;
}
