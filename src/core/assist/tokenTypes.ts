/** What themes colour; standard names, so that all of them do. */
export const tokenTypes = ['variable', 'enumMember', 'number'] as const;

/** `declaration` where an id is given, `deprecated` for what is cancelled. */
export const tokenModifiers = ['declaration', 'deprecated'] as const;
