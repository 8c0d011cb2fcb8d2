/** Everything that is not prose: code spans, addresses, paths, identifiers, quoted words. Bounded, so that the time is linear. */
const notProse = [
  /`[^`\n]{1,200}`/g,
  /\b[a-z][a-z0-9+.-]{1,20}:\/\/\S{1,500}/gi,
  /"[^"\n]{1,120}"|“[^”\n]{1,120}”|«[^»\n]{1,120}»/g,
  // A quote in single marks begins after a blank, so that apostrophes are none.
  /(?<=^|[\s(])'[^'\n]{1,80}'(?=$|[\s).,;:!?])/g,
  // Paths and file names: `docs/perf/`, `./run`, `README.md`.
  /(?<![\w/])[.~]{0,2}\/?(?:[\w@.-]{1,60}\/){1,12}[\w@.-]{0,60}|(?<![\w.])[\w-]{1,60}\.[a-z]{1,5}\d?(?![\w.])/g,
  // Identifiers: `camelCase`, `snake_case`, `SCREAMING_CASE`, `@scope`, `--flag`, `#123`.
  /(?<![\w-])[a-z]{1,40}[A-Z][A-Za-z0-9]{0,60}|\b\w{1,60}_\w{1,60}|@[\w-]{1,60}|(?<![\w-])--?[a-z][\w-]{1,60}|#\d{1,9}/g,
];

/** A text without a match has nothing to mask. */
const telltale = /[`"“«'/_@#]|:\/\/|\w\.\w|[a-z][A-Z]|(?<![\w-])--?\w/;

/** Replaces everything that is not prose by as many spaces, so that offsets stay valid. */
export function maskNonProse(text: string): string {
  if (!telltale.test(text)) return text;
  let masked = text;
  for (const pattern of notProse) masked = masked.replace(pattern, blank);
  return masked;
}

/** Replaces the allowed phrases by spaces: whole words only, without regard to case. */
export function maskAllowed(text: string, phrases: readonly string[]): string {
  if (phrases.length === 0) return text;
  const lower = text.toLowerCase();
  let masked = text;
  for (const phrase of phrases) {
    const wanted = phrase.trim().toLowerCase();
    if (wanted === '') continue;
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
      const end = at + wanted.length;
      if (isWordCharacter(lower.charAt(at - 1)) || isWordCharacter(lower.charAt(end))) continue;
      masked = masked.slice(0, at) + ' '.repeat(wanted.length) + masked.slice(end);
    }
  }
  return masked;
}

function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

function blank(found: string): string {
  return ' '.repeat(found.length);
}
