/**
 * Standard token types, so that all themes colour them: `type` for ids, `enumMember` for states and priorities, `decorator`
 * for days, which must differ from numbers, and `number` for estimates.
 */
export const tokenTypes = ['type', 'enumMember', 'decorator', 'number'] as const;

/** `declaration` for the definition of an id, `deprecated` for a cancelled milestone. */
export const tokenModifiers = ['declaration', 'deprecated'] as const;
