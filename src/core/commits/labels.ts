import { listsIn } from './lists';

const passedOver: readonly RegExp[] = [
  /^["'“”‘’„‚«»]/,
  // Emoji, as characters, also without a blank behind them, and as names.
  /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\p{Join_Control}\p{Variation_Selector}]+/u,
  /^[\d#*]\ufe0f?\u20e3/,
  /^:[\w+-]+:(?=\S)/,
  // What hosts put before a title.
  /^(?:(?:Merged?|Backport) )?(?:PR|MR|[Pp]ull [Rr]equest|[Mm]erge [Rr]equest) [#!]?\d+:(?=\s|$)/,
  /^!\d+(?=\s)/,
  /^(?:Merge(?: pull request)?|Resolve)(?= ["'“‘])/,
  /^Re(?:vert|apply)(?=\s|$)/,
  /^\[\S*\](?=\s|$)/,
  /^\(\S*\)(?=\s|$)/,
  /^(?:\[[^[\]]*\]|\([^()]*\))/,
  /^\S*[:!](?=\s|$)/,
  /^[^\s\p{L}\p{N}]+(?=\s|$)/u,
];

/** The text of a label and its colon, without the colon. */
export function labelAt(subject: string, at: number): string | undefined {
  return /^\S.{0,300}?(?=:(?:\s|$))/.exec(subject.slice(at))?.[0];
}

/**
 * The offsets at which a label such as `M1:` may begin, in order; the last may be the end of the subject. Before a label may
 * stand quotation marks, emoji, what hosts put before a title (`Merged PR 12:`), git's `Revert`, brackets (`[skip ci]`), other
 * labels (`feat:`, `fixup!`, `web, shop:`) and punctuation. After any other word `M1:` is prose: "Crash on Apple M1: align the
 * buffers".
 */
export function* labelPlaces(subject: string): Generator<number> {
  for (let at = 0; at <= subject.length;) {
    const rest = subject.slice(at);
    at += rest.length - rest.trimStart().length;
    yield at;
    const length = lengthPassedOver(subject, at);
    if (length === undefined) return;
    at += length;
  }
}

function lengthPassedOver(subject: string, at: number): number | undefined {
  const rest = subject.slice(at);
  for (const regex of passedOver) {
    const length = regex.exec(rest)?.[0].length;
    if (length !== undefined) return length;
  }
  const label = labelAt(subject, at);
  return label !== undefined && listsIn(label).length > 0 ? label.length + 1 : undefined;
}
