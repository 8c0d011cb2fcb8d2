/**
 * Gives way to other work of the extension host, in Node and in the web worker alike.
 * @param milliseconds 0 for no longer than that takes
 */
export function delay(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
