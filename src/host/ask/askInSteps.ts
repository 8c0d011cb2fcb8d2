import { back, type Question, type Reply } from './question';

/** Asks for one of the answers, with those that are known: the ones before it, and what was answered before going back. */
export type Step<Answers, Key extends keyof Answers> = (
  question: Question,
  known: Readonly<Partial<Answers>>,
) => Promise<Reply<NonNullable<Answers[Key]>>>;

/**
 * Asks one question after the other, in the order of the steps; Back leads to the one before. A question stays open when it loses the
 * focus, since the answers before it would be lost with it.
 * @param known is given each answer, so that a caller who keeps it can offer them again after the user has cancelled
 * @param applies whether a question is asked, by what is known when its turn comes; all are without it. The first always is
 * @returns undefined when the user cancels; without an answer to what was not asked
 */
export async function askInSteps<Answers extends object>(
  question: Pick<Question, 'title'>,
  steps: { readonly [Key in keyof Answers]: Step<Answers, Key> },
  known: Partial<Answers> = {},
  applies: (key: keyof Answers, known: Readonly<Partial<Answers>>) => boolean = () => true,
): Promise<Answers | undefined> {
  const keys = Object.keys(steps) as (keyof Answers)[];
  const asked = (): readonly (keyof Answers)[] => keys.filter((key, at) => at === 0 || applies(key, known));
  for (let key: keyof Answers | undefined = keys[0]; key !== undefined;) {
    const before = asked();
    const at = before.indexOf(key);
    const reply = await steps[key](
      { ...question, ignoreFocusOut: true, step: at + 1, totalSteps: before.length },
      known,
    );
    if (reply === undefined) return undefined;
    if (reply === back) {
      key = before[at - 1];
    } else {
      known[key] = reply;
      const done = keys.indexOf(key);
      key = asked().find((next) => keys.indexOf(next) > done);
    }
  }
  for (const key of keys.filter((one) => !asked().includes(one))) delete known[key];
  return known as Answers;
}
