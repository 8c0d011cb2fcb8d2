import { back, type Question, type Reply } from './question';

/** Asks for one of the answers, with those that are known: the ones before it, and what was answered before going back. */
export type Step<Answers, Key extends keyof Answers> = (
  question: Question,
  known: Readonly<Partial<Answers>>,
) => Promise<Reply<NonNullable<Answers[Key]>>>;

/**
 * Asks one question after the other, in the order of the steps; Back leads to the one before.
 * @param known is given each answer, so that a caller who keeps it can offer them again after the user has cancelled
 * @returns undefined when the user cancels
 */
export async function askInSteps<Answers extends object>(
  question: Omit<Question, 'step' | 'totalSteps'>,
  steps: { readonly [Key in keyof Answers]: Step<Answers, Key> },
  known: Partial<Answers> = {},
): Promise<Answers | undefined> {
  const keys = Object.keys(steps) as (keyof Answers)[];
  for (let at = 0; at < keys.length;) {
    const key = keys[at] as keyof Answers;
    const reply = await steps[key]({ ...question, step: at + 1, totalSteps: keys.length }, known);
    if (reply === undefined) return undefined;
    if (reply === back) {
      at--;
    } else {
      known[key] = reply;
      at++;
    }
  }
  return known as Answers;
}
