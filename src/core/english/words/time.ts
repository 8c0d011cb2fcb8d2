import { phraseSet, wordSet } from './wordSet';

/** Names of months from their first letters on. */
export const monthStarts = wordSet('jan feb mar apr may june jun july jul aug sept sep oct nov dec');

/** Names of the places in a plan, which numbers follow: “Week 3”. */
export const planPlaces = phraseSet(`
  milestone, phase, sprint, week, month, stage, step, part, day, quarter, iteration, epic, task, wp, work package`);

/** Signs and names before a number that only counts: “step 3”, “#3”. */
export const countedPlaces = wordSet('milestone phase sprint step stage week month part m #');

/** Units of plain counting in words. */
export const smallNumbers = wordSet('two three four five six seven eight nine ten twelve both');

/** Numbers in words that say how many. */
export const numberWords = wordSet(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty fifty dozen hundred',
);
