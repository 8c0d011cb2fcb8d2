import type { Hit, Prose } from '../reading/prose';

/** The ends of lists that do not end: “etc.”, “and so on”. */
export function findOpenLists({ hits, text }: Prose): readonly Hit[] {
  return hits.filter(({ kind, start }) => kind === 'open-list' && !isIllustration(text.slice(0, start)));
}

/** “Such as a, b, etc.” gives examples of something that was named before. */
function isIllustration(before: string): boolean {
  return /\b(?:such as|e\.g\.|for example|for instance|like)\s[^.;\n]{0,120}$/i.test(before.slice(-160));
}
