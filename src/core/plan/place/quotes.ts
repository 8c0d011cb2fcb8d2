/** The offset behind the quote that closes the one at `start`; undefined where it is not closed before `end`. */
export function closeOfQuote(text: string, start: number, end: number): number | undefined {
  const quote = text.charAt(start);
  for (let at = start + 1; at < end; at++) {
    const char = text.charAt(at);
    if (char === '\\' && quote === '"') at++;
    else if (char === quote) {
      if (quote === '"' || text.charAt(at + 1) !== "'") return at + 1;
      at++;
    }
  }
  return undefined;
}

/** What a scalar on one line says, as far as it has been typed. */
export function unquote(source: string): string {
  const quote = source.charAt(0);
  if (quote !== '"' && quote !== "'") return source;
  const isClosed = source.length > 1 && closeOfQuote(source, 0, source.length) === source.length;
  const inside = source.slice(1, isClosed ? -1 : undefined);
  if (quote === "'") return inside.replaceAll("''", "'");
  try {
    return String(JSON.parse(`"${inside}"`));
  } catch {
    return inside;
  }
}
