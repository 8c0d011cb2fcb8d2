/** The hash of one letter more. Capitals of ASCII and Latin-1 count as small letters; the result is a small integer for V8. */
export function hashLetter(hash: number, code: number): number {
  const isCapital = (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
  return (Math.imul(hash, 16_777_619) + (isCapital ? code + 32 : code)) & 0x3fffffff;
}

/** The hash of a whole word. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = hashLetter(hash, word.charCodeAt(i));
  return hash;
}
