/**
 * What themes colour; standard names, so that all of them do. Ids are of the type, states of the enum member, days of the
 * decorator, which is no number's colour: amounts have that.
 */
export const tokenTypes = ['type', 'enumMember', 'decorator', 'number'] as const;

/** `declaration` where an id is given, `deprecated` for what is cancelled. */
export const tokenModifiers = ['declaration', 'deprecated'] as const;
