import * as z from 'zod';
import { parseCalendarDate, parseDays, resemblesDate, weekdays } from '../../calendar/calendarDate';
import { priorities, severities, statuses } from '../types';

/*
 * The one description of the plan file. The reader walks it to know which keys exist, which short forms stand for what,
 * and which values are valid; the JSON Schema for other editors is generated from it.
 */

/** What a text stands for beyond its form, where help while typing can know more than the schema. */
export type Role =
  | 'id'
  | 'day'
  | 'days'
  | 'milestone'
  | 'phase'
  | 'objective'
  | 'person'
  | 'estimate'
  | 'language'
  | 'currency'
  | 'holidays'
  | 'milestone-key';

/** What the reader and the schema generator need to know beyond the type of a value. */
export interface SchemaHints {
  /** Any word at all, also one that other readers of YAML take for a number or a truth value: `007`, `3e21109`, `no`. */
  readonly verbatim?: boolean;
  /** A plain string in place of the map fills this key. */
  readonly shortKey?: string;
  /** What a valid value looks like; ends the sentence "which takes …". */
  readonly expected?: string;
  readonly description?: string;
  readonly role?: Role;
  /** What each of a few values means. */
  readonly meanings?: Readonly<Record<string, string>>;
  /** Texts that do not fit and are left to a rule of their own, such as `soon` where a day is wanted. */
  readonly leftToRules?: (text: string) => boolean;
}

const hintsBySchema = new WeakMap<z.core.$ZodType, SchemaHints>();

export function hintsOf(schema: z.core.$ZodType): SchemaHints {
  return hintsBySchema.get(schema) ?? {};
}

function hinted<T extends z.ZodType>(schema: T, hints: SchemaHints): T {
  const described = hints.description === undefined ? schema : schema.describe(hints.description);
  hintsBySchema.set(described, hints);
  return described;
}

/** A list that may be written as its only item. */
function listOf<T extends z.ZodType>(item: T): z.ZodUnion<[T, z.ZodArray<T>]> {
  return z.union([item, z.array(item)]);
}

/** A map that may be written as the string of its main key. */
function orText<T extends z.ZodObject>(map: T, shortKey: string, description: string): z.ZodUnion<[z.ZodString, T]> {
  return hinted(z.union([z.string(), map]), { shortKey, description });
}

const text = (description: string, role?: Role) => hinted(z.string(), { description, verbatim: true, role });
const id = (description: string, role?: Role) =>
  hinted(z.string().regex(/^\S+$/), { description, verbatim: true, expected: 'a word without spaces', role });
const day = (description: string, leftToRules?: SchemaHints['leftToRules']) =>
  hinted(
    z.iso.date().refine((value) => parseCalendarDate(value) !== undefined),
    { description, expected: 'a day that exists, as YYYY-MM-DD', leftToRules, role: 'day' },
  );
const money = (description: string) =>
  hinted(z.number().nonnegative(), { description, expected: 'a number of 0 or more, without the currency' });
const choice = <const T extends readonly [string, ...string[]]>(
  values: T,
  description: string,
  meanings?: Readonly<Record<T[number], string>>,
) => hinted(z.enum(values), { description, expected: `one of ${values.join(', ')}`, meanings });
/** A map, or a list of maps, that says what it is for. */
const about = <T extends z.ZodType>(description: string, schema: T): T => hinted(schema, { description });

const calendar = about(
  'When you work; with estimates, this tells whether the dates can be kept.',
  z.object({
    hours_per_week: hinted(z.number().positive().max(168), {
      description: 'Hours a week that this project gets.',
      expected: 'a number of hours above 0 and up to 168',
    }).optional(),
    working_days: listOf(choice(weekdays as [string, ...string[]], 'A day of the week on which you work.')).optional(),
    holidays: hinted(z.string().regex(/^[A-Z]{2}(-[A-Za-z0-9]+){0,2}$/), {
      description: 'Public holidays of this country, or country and state, such as DE or DE-BE.',
      verbatim: true,
      expected: 'a country such as DE, or a country and state such as DE-BE',
      role: 'holidays',
    }).optional(),
    days_off: listOf(
      hinted(
        z.string().refine((value) => parseDays(value) !== undefined),
        {
          description: 'A day off, or a first and a last day: 2026-12-24..2027-01-02.',
          expected: 'a day as YYYY-MM-DD, or two days as FROM..TO with the earlier one first',
          role: 'days',
        },
      ),
    ).optional(),
  }),
);

const criterion = z.object({
  text: text('What must be true, in the words of the client.'),
  met: day('The day on which it was met.').optional(),
  evidence: listOf(text('What shows it: a commit, a link, a note.')).optional(),
});

const task = z.object({
  text: text('A step of the work.'),
  done: hinted(z.boolean(), { description: 'Whether it is done.', expected: 'true or false' }).optional(),
});

const person = (description: string) => text(description, 'person');

const reviewRound = about(
  'One round of feedback.',
  z.object({
    submitted: day('The day on which the work was handed over.').optional(),
    decision: choice(['approved', 'changes-requested'], 'What the client decided.').optional(),
    date: day('The day of the decision.').optional(),
    by: person('Who decided.').optional(),
    note: text('What was said.').optional(),
  }),
);

const milestoneSchema = about(
  'A goal or deliverable with its deadline.',
  z.object({
    id: id('A short name that other parts of the plan and commits refer to.', 'id').optional(),
    title: text('What will exist or be true when this is done.'),
    description: text('More about it, in a sentence or two.').optional(),
    phase: id('The id of the phase it belongs to.', 'phase').optional(),
    objective: id('The id of the objective it serves.', 'objective').optional(),
    priority: choice(priorities, 'How much it matters.', {
      must: 'Without it the project has not succeeded.',
      should: 'Important, but the project stands without it.',
      could: 'Welcome, if there is time.',
    }).optional(),
    status: choice(statuses, 'Where it stands; planned when left out.', {
      planned: 'Not begun.',
      'in-progress': 'Being worked on.',
      'in-review': 'Handed over; the client looks at it.',
      done: 'Delivered and accepted.',
      cancelled: 'Not wanted any more.',
    }).optional(),
    owner: person('Who does it; you when left out.').optional(),
    start: day('The first day of work.').optional(),
    due: day(
      'The day by which it is done. Whole days, no time and no time zone.',
      (words) => !resemblesDate(words),
    ).optional(),
    completed: day('The day on which it was done.').optional(),
    estimate: hinted(z.string().regex(/^\d+(?:\.\d+)?\s?[hdw]$/), {
      description: 'The work left in it: hours (24h), working days (3d) or working weeks (2w).',
      expected: 'a number with h, d or w, such as 24h',
      role: 'estimate',
    }).optional(),
    depends_on: listOf(id('The id of a milestone that must be done first.', 'milestone')).optional(),
    deliverables: listOf(text('A thing that is handed over.')).optional(),
    acceptance: listOf(orText(criterion, 'text', 'What must be true for it to count as done.')).optional(),
    tasks: listOf(orText(task, 'text', 'A step of the work.')).optional(),
    amount: money('What the client pays for it.').optional(),
    payment: about(
      'The payment for it.',
      z.object({
        state: choice(['unpaid', 'invoiced', 'paid'], 'Where the payment stands.').optional(),
        date: day('The day of the last step.').optional(),
      }),
    ).optional(),
    blocked: about(
      'What keeps it from going on.',
      z.object({
        by: person('Who or what it waits for.').optional(),
        since: day('The first day of waiting.').optional(),
        until: day('The last day of waiting.').optional(),
        reason: text('What is missing.').optional(),
      }),
    ).optional(),
    review: about(
      'How the client looks at it, round by round.',
      z.object({
        rounds_included: hinted(z.number().int().nonnegative(), {
          description: 'How many rounds of feedback the price covers.',
          expected: 'a whole number of 0 or more',
        }).optional(),
        rounds: listOf(reviewRound).optional(),
      }),
    ).optional(),
    agreed: about(
      'What both sides agreed on: the baseline that changes are measured against.',
      z.object({
        date: day('The day of the agreement.').optional(),
        by: person('Who agreed for the client.').optional(),
        due: day('The date that was agreed.').optional(),
        amount: money('The price that was agreed.').optional(),
        scope: hinted(z.string(), { description: 'A digest of the agreed words.', verbatim: true }).optional(),
      }),
    ).optional(),
    changes: listOf(
      about(
        'A change that was made openly, with its reason.',
        z.object({
          date: day('The day of the change.').optional(),
          field: text('The key that changed.', 'milestone-key').optional(),
          from: text('The value before.').optional(),
          to: text('The value after.').optional(),
          reason: text('Why.').optional(),
          by: person('Who asked for it.').optional(),
        }),
      ),
    ).optional(),
    commits: listOf(
      hinted(z.string().regex(/^[0-9a-fA-F]{4,64}$/), {
        description: 'The hash of a commit that delivers it; most links come from commit messages.',
        verbatim: true,
        expected: 'a commit hash of 4 to 64 hexadecimal digits',
      }),
    ).optional(),
  }),
);

const lintSeverity = choice([...severities, 'off'], 'The severity of the rule in this plan.');

export const planSchema = z.object({
  project: text('The name of the project.'),
  client: orText(
    z.object({
      name: text('The name of the client.'),
      contact: person('Whom you talk to.').optional(),
      email: text('Where to write.').optional(),
    }),
    'name',
    'For whom the work is done.',
  ).optional(),
  language: hinted(z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/), {
    description: 'The language of the prose, such as en or de.',
    verbatim: true,
    expected: 'a language tag such as en, de or pt-BR',
    role: 'language',
  }).optional(),
  currency: hinted(z.string().regex(/^[A-Z]{3}$/), {
    description: 'The currency of all amounts, as three letters (ISO 4217).',
    expected: 'three capital letters such as EUR',
    role: 'currency',
  }).optional(),
  rate: money('Your rate an hour. Private: never part of a client copy.').optional(),
  calendar: calendar.optional(),
  objectives: listOf(
    orText(
      z.object({
        id: id('A short name for it.', 'id').optional(),
        text: text('What the client wants from the project.'),
      }),
      'text',
      'What the client wants from the project.',
    ),
  ).optional(),
  phases: listOf(
    orText(
      z.object({ id: id('A short name for it.', 'id'), title: text('The name of the phase.').optional() }),
      'id',
      'A stage of the project.',
    ),
  ).optional(),
  scope: about(
    'What the work leaves out, and what it rests on.',
    z.object({
      out: listOf(text('What is not part of the work.')).optional(),
      assumptions: listOf(text('What must hold for the plan to work.')).optional(),
    }),
  ).optional(),
  milestones: about('What is promised, each with its deadline.', z.array(milestoneSchema)),
  change_orders: listOf(
    about(
      'Work that was asked for after the agreement, with its price.',
      z.object({
        id: id('A short name for it.', 'id').optional(),
        title: text('What changes.').optional(),
        milestones: listOf(id('The id of a milestone it touches.', 'milestone')).optional(),
        price: hinted(z.number(), { description: 'What it adds to the price.', expected: 'a number' }).optional(),
        days: hinted(z.number(), { description: 'How many days it adds.', expected: 'a number' }).optional(),
        state: choice(['proposed', 'approved', 'declined'], 'Where it stands.').optional(),
        date: day('The day of the last step.').optional(),
      }),
    ),
  ).optional(),
  lint: about(
    'How findings are weighed in this plan.',
    z.object({
      rules: about(
        'The severity of rules, by code or by the beginning of a code.',
        z.record(z.string(), lintSeverity),
      ).optional(),
      allow: listOf(text('A word or phrase that wording rules let pass.')).optional(),
    }),
  ).optional(),
});

/** The keys of a milestone in the order in which a new one is written. */
export const milestoneKeys: readonly string[] = Object.keys(milestoneSchema.shape);
