/** What an answer says; undefined for an empty one, so that its key is left out. */
export function given(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}
