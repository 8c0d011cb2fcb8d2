/** Whether a text is one mail address and nothing else, as far as one can see without sending a mail. */
export function isMailAddress(text: string): boolean {
  return /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+$/.test(text);
}
