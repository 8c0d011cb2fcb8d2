/** The list of a key that is not written, one for all of them. A key with an empty list has another one: it says that there is nothing. */
export const absentList: readonly never[] = [];
