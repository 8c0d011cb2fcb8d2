/** A page with more bytes than these is slow on a phone, and some mail programs do not take it along. */
const mostBytes = 300_000;

/** The size of a page that is heavy to send, such as `1.1 MB`; undefined for another one. @param bytes in UTF-8 */
export function heavyWeight(bytes: number): string | undefined {
  if (bytes <= mostBytes) return undefined;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
