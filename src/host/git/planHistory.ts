import { parseCalendarDate, type CalendarDate } from '../../core/calendar/calendarDate';
import { askForText, type GitContext } from './gitQueries';

/** A commit, with its day in the time zone of who made it. */
export interface PlanVersion {
  readonly hash: string;
  readonly day: CalendarDate;
  /** One line; empty where it was not asked for. */
  readonly subject: string;
}

/** More versions are not looked through for words: each is a run of git. */
const mostLookedThrough = 10;

/** The most that is offered to pick from. */
const mostOffered = 200;

/** The versions of one plan file in its repository. Git is only read. */
export class PlanHistory {
  readonly #context: GitContext;
  readonly #name: string;

  /** @param context its folder is that of the file */
  constructor(context: GitContext, name: string) {
    this.#context = context;
    this.#name = name;
  }

  /** @param ref anything that names a commit @returns undefined where it names none */
  async find(ref: string): Promise<PlanVersion | undefined> {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
    const answer = await askForText(this.#context, args);
    // Old versions of git print the option as well.
    const hash = answer.kind === 'answer' ? answer.value.trim().split('\n').at(-1) : undefined;
    if (hash === undefined || !/^[0-9a-f]{40,64}$/.test(hash)) return undefined;
    const [version] = await this.#log(['-1', hash]);
    return version;
  }

  /** The text of the file in a version, without a BOM; undefined where it did not exist then. */
  async textAt({ hash }: PlanVersion): Promise<string | undefined> {
    const answer = await askForText(this.#context, ['cat-file', 'blob', `${hash}:./${this.#name}`]);
    return answer.kind === 'answer' ? answer.value : undefined;
  }

  /** The commits that changed the file, the newest first. */
  versions(): Promise<readonly PlanVersion[]> {
    return this.#log(['--', `./${this.#name}`]);
  }

  /** The version at the end of a day: the state that the current branch had, since what a merge brought came with the merge. */
  async asOf(day: CalendarDate): Promise<PlanVersion | undefined> {
    const versions = await this.#log(['--first-parent', '--', `./${this.#name}`]);
    return versions.find((version) => version.day <= day);
  }

  /**
   * The texts in which words are looked for that the plan had: that of the newest commit that added or removed a mark of them, then
   * those of the newest commits that changed the file.
   * @param mark hexadecimal digits and hyphens only
   */
  async textsAround(mark: string): Promise<readonly string[]> {
    const file = ['--', `./${this.#name}`];
    const [wrote, changed] = await Promise.all([
      this.#log(['-n1', `-S${mark}`, ...file]),
      this.#log([`-n${mostLookedThrough}`, ...file]),
    ]);
    const texts: string[] = [];
    for (const version of new Map([...wrote, ...changed].map((one) => [one.hash, one])).values()) {
      const text = await this.textAt(version);
      if (text !== undefined) texts.push(text);
    }
    return texts;
  }

  /** The names of branches and tags, those with the newest commits first. */
  async names(): Promise<readonly string[]> {
    const places = ['refs/heads', 'refs/remotes', 'refs/tags'];
    const args = [
      'for-each-ref',
      '--sort=-creatordate',
      `--count=${mostOffered}`,
      '--format=%(refname:short)',
      ...places,
    ];
    const answer = await askForText(this.#context, args);
    return answer.kind === 'answer' ? answer.value.split('\n').filter((name) => name !== '') : [];
  }

  async #log(args: readonly string[]): Promise<readonly PlanVersion[]> {
    const answer = await askForText(this.#context, [
      '--literal-pathspecs',
      'log',
      '-z',
      '--no-show-signature',
      '--no-color',
      '--encoding=UTF-8',
      '--format=%H %cs %s',
      ...args,
    ]);
    if (answer.kind === 'refused') return [];
    return answer.value.split('\0').flatMap((line) => {
      const [, hash = '', written = '', subject = ''] = /^([0-9a-f]+) (\S+) ?(.*)$/s.exec(line) ?? [];
      const day = parseCalendarDate(written);
      return day ? [{ hash, day, subject }] : [];
    });
  }
}
