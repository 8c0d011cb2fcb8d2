/** The names by which a code can be meant, from the shortest to the whole: `smart`, `smart.specific`, `smart.specific.generic`. */
export function prefixesOf(code: string): readonly string[] {
  const parts = code.split('.');
  return parts.map((_part, index) => parts.slice(0, index + 1).join('.'));
}
