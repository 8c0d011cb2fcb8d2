import * as z from 'zod';
import { weekdays, type Weekday } from '../../calendar/calendarDate';
import { resemblesDate } from '../../calendar/meantDays';
import {
  about,
  choice,
  client,
  day,
  days,
  signedAmount,
  estimate,
  hinted,
  id,
  lag,
  listOf,
  map,
  mine,
  money,
  name,
  orText,
  person,
  text,
  verbatim,
} from './schemaKit';
import { orderStates, priorities, reviewDecisions, severities, statuses } from '../words';

/*
 * The only description of the plan file. The reader takes from it the keys, their short forms, the valid values and their
 * types in the plan. The JSON Schema for other editors is generated from it. Each key declares its audience.
 */

const paymentStates = ['unpaid', 'invoiced', 'paid'] as const;

const wholeNumber = (description: string) =>
  hinted(z.number().int().nonnegative(), { description, expected: 'a whole number of 0 or more' });

const hoursPerWeek = (description: string) =>
  hinted(z.number().positive().max(168), { description, expected: 'a number of hours above 0 and up to 168' });

const workingDays = (description: string) => listOf(choice(weekdays as [Weekday, ...Weekday[]], description));

const calendar = about(
  'When you work; with estimates, this tells whether the dates can be kept.',
  map({
    hours_per_week: mine(hoursPerWeek('Hours a week that this project gets.').optional()),
    working_days: client(workingDays('A day of the week on which you work.').optional()),
    holidays: client(
      hinted(z.string().regex(/^[A-Z]{2}(-[A-Za-z0-9]+){0,2}$/), {
        description: 'Public holidays of this country, or country and state, such as DE or DE-BE.',
        verbatim: true,
        expected: 'a country such as DE, or a country and state such as DE-BE',
        role: 'holidays',
      }).optional(),
    ),
    days_off: mine(listOf(days('A day off, or a first and a last day: 2026-12-24..2027-01-02.')).optional()),
  }),
);

const coworker = about(
  'Somebody who works on the project too, under the name that `owner` says. What is left out comes from the calendar.',
  map({
    name: mine(person('The name that `owner` says.')),
    hours_per_week: mine(hoursPerWeek('Hours a week that the project gets of this person.').optional()),
    working_days: mine(workingDays('A day of the week on which this person works.').optional()),
    days_off: mine(listOf(days('A day off of this person, or a first and a last day.')).optional()),
  }),
);

const criterion = map({
  text: client(name('What must be true, in the words of the client.')),
  met: client(day('The day on which it was met.').optional()),
  due: client(day('The day by which it is to be met, where that is another one than the milestone’s.').optional()),
  result: client(text('What was found when it was checked, in words for the client.').optional()),
  evidence: mine(listOf(text('What shows it: a commit, a link, a note.')).optional()),
});

const task = map({
  text: mine(name('A step of the work.')),
  done: mine(hinted(z.boolean(), { description: 'Whether it is done.', expected: 'true or false' }).optional()),
});

const dependency = map({
  id: client(id('The id of a milestone that must be done first.', 'milestone')),
  lag: client(lag('Working days or weeks after its end; with a minus before it.').optional()),
});

const need = about(
  'What the client must provide.',
  map({
    text: client(name('What is needed.')),
    by: client(day('The day by which it is needed.').optional()),
    got: client(day('The day on which it came.').optional()),
  }),
);

const block = about(
  'What keeps it from going on. Days of waiting for the client are counted apart.',
  map({
    by: client(person('Who or what it waits for.').optional()),
    since: client(day('The first day of waiting.').optional()),
    until: client(day('The last day of waiting, on which the work goes on.').optional()),
    reason: client(text('What is missing.').optional()),
  }),
);

const reviewRound = about(
  'One round of feedback.',
  map({
    submitted: client(day('The day on which the work was handed over.').optional()),
    decision: client(choice(reviewDecisions, 'What the client decided.').optional()),
    date: client(day('The day of the decision.').optional()),
    by: client(person('Who decided.').optional()),
    note: client(text('What was said.').optional()),
  }),
);

/** The terms of a review, of the plan or of one milestone. */
const reviewTerms = {
  rounds_included: client(wholeNumber('How many rounds of feedback the price covers.').optional()),
  days: client(wholeNumber('How many working days the client has for an answer.').optional()),
};

const paymentFor = about(
  'The payment for it.',
  map({
    state: client(choice(paymentStates, 'Where the payment stands.').optional()),
    date: client(day('The day of the last step.').optional()),
    due: client(day('The day by which the invoice is to be paid.').optional()),
    invoice: client(verbatim('The number of the invoice.', 'invoice').optional()),
  }),
);

export const milestoneSchema = about(
  'A goal or deliverable with its deadline.',
  map({
    id: client(id('A short name that other parts of the plan and commits refer to.', 'id').optional()),
    title: client(name('What will exist or be true when this is done.')),
    description: client(text('More about it, in a sentence or two.').optional()),
    phase: client(id('The id of the phase it belongs to.', 'phase').optional()),
    objective: client(id('The id of the objective it serves.', 'objective').optional()),
    priority: client(
      choice(priorities, 'How much it matters.', {
        must: 'Without it the project has not succeeded.',
        should: 'Important, but the project stands without it.',
        could: 'Welcome, if there is time.',
      }).optional(),
    ),
    status: client(
      choice(statuses, 'Where it stands; planned when left out.', {
        planned: 'Not begun.',
        'in-progress': 'Being worked on.',
        'in-review': 'Handed over; the client looks at it.',
        done: 'Delivered and accepted.',
        cancelled: 'Not wanted any more.',
      }).optional(),
    ),
    owner: mine(person('Who does it; you when left out.').optional()),
    start: client(day('The first day of work.').optional()),
    due: client(
      day(
        'The day by which it is done. Whole days, no time and no time zone.',
        (words) => !resemblesDate(words),
      ).optional(),
    ),
    completed: client(day('The day on which it was done.').optional()),
    estimate: mine(estimate('The work left in it: hours (24h), working days (3d) or working weeks (2w).').optional()),
    depends_on: client(
      listOf(orText(dependency, 'id', 'The id of a milestone that must be done first.', true)).optional(),
    ),
    needs: client(listOf(need).optional()),
    deliverables: client(listOf(text('A thing that is handed over.')).optional()),
    acceptance: client(listOf(orText(criterion, 'text', 'What must be true for it to count as done.')).optional()),
    delivered: client(
      listOf(text('What exactly was handed over, in words for the client: a tag, a version, an address.')).optional(),
    ),
    tasks: mine(listOf(orText(task, 'text', 'A step of the work.')).optional()),
    amount: client(money('What the client pays for it.').optional()),
    payment: client(paymentFor.optional()),
    blocked: client(listOf(block).optional()),
    review: client(
      about(
        'How the client looks at it, round by round.',
        map({ ...reviewTerms, rounds: client(listOf(reviewRound).optional()) }),
      ).optional(),
    ),
    agreed: client(
      about(
        'What both sides agreed on: the baseline that changes are measured against.',
        map({
          date: client(day('The day of the agreement.')),
          by: client(person('Who agreed for the client.').optional()),
          how: client(text('How it was agreed: by mail, in a call, in person, signed.').optional()),
          due: client(day('The date that was agreed.').optional()),
          amount: client(money('The price that was agreed.').optional()),
          scope: client(
            hinted(z.string().regex(/^(?:0|[0-9a-fA-F]{8})(?:-(?:0|[0-9a-fA-F]{8})){3}$/), {
              description:
                'Digests of the agreed title, description, deliverables and acceptance criteria. Record Agreement writes them.',
              expected: 'the four digests that Record Agreement writes, such as 5f1c9ad2-0-81b2c3d4-77aa01ff',
              verbatim: true,
            }).optional(),
          ),
        }),
      ).optional(),
    ),
    changes: client(
      listOf(
        about(
          'A change that was made openly, with its reason.',
          map({
            date: client(day('The day of the change.').optional()),
            field: client(verbatim('The key that changed.', 'milestone-key').optional()),
            from: client(verbatim('The value before.').optional()),
            to: client(verbatim('The value after.').optional()),
            reason: client(text('Why.').optional()),
            by: client(person('Who asked for it: me, client or a name.').optional()),
            order: client(verbatim('The id of the change order that did it.').optional()),
          }),
        ),
      ).optional(),
    ),
    commits: mine(
      listOf(
        hinted(z.string().regex(/^[0-9a-fA-F]{4,64}$/), {
          description: 'The hash of a commit that delivers it; most links come from commit messages.',
          verbatim: true,
          expected: 'a commit hash of 4 to 64 hexadecimal digits',
        }),
      ).optional(),
    ),
  }),
);

const objectiveSchema = map({
  id: client(id('A short name for it.', 'id').optional()),
  text: client(name('What the client wants from the project.')),
});

const phaseSchema = map({
  id: client(id('A short name for it.', 'id')),
  title: client(text('The name of the phase.').optional()),
});

const changeOrder = about(
  'What changes after the agreement, with its price and its days. Everything not listed stays as agreed.',
  map({
    id: client(id('A short name for it.', 'id').optional()),
    title: client(text('What changes.').optional()),
    milestones: client(listOf(id('The id of a milestone it touches.', 'milestone')).optional()),
    items: client(listOf(text('Something that it adds, in the words of the client.')).optional()),
    price: client(signedAmount('What it adds to the price.').optional()),
    days: client(
      hinted(z.number().int(), {
        description: 'How many working days the milestones get on top; fewer with a minus.',
        expected: 'a whole number of working days',
      }).optional(),
    ),
    drops: client(listOf(id('The id of a milestone that is left out in exchange.', 'milestone')).optional()),
    state: client(
      choice(orderStates, 'Where it stands; proposed when left out.', {
        proposed: 'The client has not answered.',
        'adjustment-asked': 'The client wants something of it changed.',
        approved: 'Agreed; the baselines of its milestones are renewed.',
        declined: 'The client does not want it.',
        withdrawn: 'You took it back.',
      }).optional(),
    ),
    date: client(day('The day of the last step.').optional()),
    by: client(person('Who took the last step for the client.').optional()),
    how: client(text('How it was approved: by mail, in a call, in person, signed.').optional()),
    expires: client(day('The last day on which it can be approved as it is.').optional()),
    reason: client(text('Why it is proposed.').optional()),
    note: client(text('What the client said: what to adjust, or why not.').optional()),
    payment: client(paymentFor.optional()),
  }),
);

const payment = about(
  'Money that belongs to no milestone, such as a deposit.',
  map({
    title: client(text('What it is for.').optional()),
    amount: client(money('How much it is.').optional()),
    due: client(day('The day by which it is to be paid.').optional()),
    state: client(choice(paymentStates, 'Where the payment stands.').optional()),
    date: client(day('The day of the last step.').optional()),
    invoice: client(verbatim('The number of the invoice.', 'invoice').optional()),
  }),
);
export const lintSchema = about(
  'How findings are weighed in this plan.',
  map({
    rules: mine(
      about(
        'The severity of rules, by code or by the beginning of a code.',
        z.record(z.string(), choice([...severities, 'off'], 'The severity of the rule in this plan.')),
      ).optional(),
    ),
    allow: mine(listOf(text('A word or phrase that wording rules let pass.')).optional()),
  }),
);

export const planSchema = map({
  project: client(text('The name of the project.')),
  client: client(
    orText(
      map({
        name: client(text('The name of the client.')),
        contact: client(person('Whom you talk to.').optional()),
        email: client(verbatim('Where to write.').optional(), 'the mails to the client'),
      }),
      'name',
      'For whom the work is done.',
    ).optional(),
  ),
  language: client(
    hinted(z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/), {
      description: 'The language of the prose, such as en or de.',
      verbatim: true,
      expected: 'a language tag such as en, de or pt-BR',
      role: 'language',
    }).optional(),
  ),
  currency: client(
    hinted(z.string().regex(/^[A-Z]{3}$/), {
      description: 'The currency of all amounts, as three letters (ISO 4217).',
      expected: 'three capital letters such as EUR',
      role: 'currency',
    }).optional(),
  ),
  rate: mine(money('Your rate an hour. Private: never part of a client copy.').optional()),
  total: client(
    money('What was agreed for all of it: amounts, payments and approved change orders add up to it.').optional(),
  ),
  calendar: client(calendar.optional()),
  people: mine(listOf(coworker).optional()),
  review: client(about('The terms of every review; those of a milestone win.', map(reviewTerms)).optional()),
  reported: client(day('The day of the last status report.').optional()),
  objectives: client(listOf(orText(objectiveSchema, 'text', 'What the client wants from the project.')).optional()),
  phases: client(listOf(orText(phaseSchema, 'id', 'A stage of the project.')).optional()),
  scope: client(
    about(
      'What the work leaves out, and what it rests on.',
      map({
        out: client(listOf(text('What is not part of the work.')).optional()),
        assumptions: client(listOf(text('What must hold for the plan to work.')).optional()),
      }),
    ).optional(),
  ),
  milestones: client(about('What is promised, each with its deadline.', z.array(milestoneSchema))),
  payments: client(listOf(payment).optional()),
  change_orders: client(listOf(changeOrder).optional()),
  lint: mine(lintSchema.optional()),
});

/** The keys of a milestone in the order in which a new one is written. */
export const milestoneKeys: readonly string[] = Object.keys(milestoneSchema.shape);
