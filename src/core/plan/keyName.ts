import { visibleText } from './oddCharacters';

/** Letters of other scripts that look like Latin ones, in lower case. */
const lookAlikes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'аα',
    b: 'вβ',
    c: 'сϲ',
    d: 'ԁ',
    e: 'еε',
    h: 'һн',
    i: 'іıι',
    j: 'јϳ',
    k: 'кκ',
    l: 'ӏ',
    m: 'мμ',
    n: 'ո',
    o: 'оοօ',
    p: 'рρ',
    q: 'ԛ',
    s: 'ѕ',
    t: 'тτ',
    u: 'υս',
    v: 'ѵν',
    w: 'ԝ',
    x: 'хχ',
    y: 'уγ',
    z: 'ζ',
  }).flatMap(([latin, others]) => Array.from(others, (other) => [other, latin] as const)),
);

/** Marks of prose, lists and Markdown, and quotes that are none to YAML. */
const marks = String.raw`[\s"'“”„‟‘’‚‛‹›«»\x60*_~•·‣▪◦●○+>|=:–—-]+`;
const decoration = new RegExp(String.raw`^(?:\d{1,3}[.)]\s+)?(?:${marks})?|${marks}$`, 'g');

/** `// words "key"`, as JSON with comments reads in YAML. */
const afterComment = /^\/[/*].*["'\s]([^"'\s]+)["']?$/s;

/**
 * The name of a key without what merely decorates or disguises it: `“title”`, `**title**`, `• title`, full-width letters, and
 * single letters of another script that look alike.
 */
export function plainKey(key: string): string {
  if (/^[a-z\d](?:[\w-]*[a-z\d])?$/i.test(key) || key.length > 200) return key;
  const name = (afterComment.exec(key)?.[1] ?? key).replace(decoration, '');
  return /^[\0-\x7f]*$/.test(name) ? name : latin(visibleText(name.normalize('NFKC'))).replace(decoration, '');
}

/** Whether a key looks like the name although it is written with other letters. */
export function looksLike(key: string, name: string): boolean {
  return key !== name && /[^\0-\x7f]/.test(key) && latinLookAlike(key) === name;
}

/** Only of words that have Latin letters, too: those of other languages are what they are. */
function latin(text: string): string {
  return /[a-z]/i.test(text) ? latinLookAlike(text) : text;
}

/** The text with a Latin letter for each that looks like one. Only for comparisons. */
export function latinLookAlike(text: string): string {
  return Array.from(text, (char) => {
    if (char <= '\x7f') return char;
    const lower = char.toLowerCase();
    const same = lookAlikes.get(lower);
    return same === undefined ? char : lower === char ? same : same.toUpperCase();
  }).join('');
}
