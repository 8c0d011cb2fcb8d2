import type { DocumentWords } from './documentWords';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const englishDocuments: DocumentWords = {
  greeting: (contact) => `${contact === '' ? 'Hello' : `Hello ${contact}`},`,
  review: {
    ready: (name, project) => `${name}${project === '' ? '' : ` of ${project}`} is ready for your review.`,
    waits: (name, project, since) =>
      `${name}${project === '' ? '' : ` of ${project}`} has been with you for your review since ${since}.`,
    lookAt: 'What to look at:',
    check: 'What to check:',
    answer: (day) =>
      `Please answer${day === '' ? '' : ` by ${day}`}: approved, approved with reservations (and which), or what is to change.`,
    reference: 'Reference',
  },
  done: {
    isDone: (name, early) => {
      const how = early === 0 ? '' : `, ${plural(Math.abs(early), 'day', 'days')} ${early > 0 ? 'early' : 'late'}`;
      return `${name} is done${how}.`;
    },
    phase: (title) => `With it the phase ${title} is complete.`,
    all: 'With that everything we planned is done.',
    of: (done, all) => `${done} of ${all} milestones ${done === 1 ? 'is' : 'are'} done.`,
    next: (name, day) => `Next is ${name}, due ${day}.`,
    thanksForNeed: (what, day, isInTime) =>
      `Thank you for sending us what we needed${isInTime ? ' in time' : ''}: ${what}, on ${day}.`,
    thanksForWords: (words, day) =>
      `Thank you for what you said in the review${day === '' ? '' : ` on ${day}`}: ${words}`,
  },
  moved: {
    listed: (all) => all.join('; '),
    dayOfMonth: String,
    span: (from, to) => `from ${from} to ${to}`,
    on: (day) => `on ${day}`,
    moves: (name, days) => `${name} moves ${days}`,
    isNowDue: (name, day) => `${name} is now due on ${day}`,
    these: (all) => `These days move: ${all}`,
    withIt: (all) => `Moving with it: ${all}`,
    withThem: (all) => `Moving with them: ${all}`,
    why: (reason) => (/^\p{Ll}/u.test(reason) ? `, because ${reason}` : ` (${reason})`),
  },
  parties: {
    project: 'Project',
    client: 'Client',
    contact: 'Contact',
    contractor: 'Contractor',
    name: 'Name',
    placeAndDate: 'Place and date',
    signature: 'Signature',
  },
  decision: {
    heading: 'Decision',
    decided: (decision, day, by) => `${decision}${day === '' ? '' : ` on ${day}`}${by === '' ? '' : ` by ${by}`}`,
    none: 'No decision is recorded yet.',
  },
  protocol: {
    title: 'Acceptance protocol',
    handedOver: 'Handed over',
    delivered: 'What was delivered',
    exactly: 'Version, tag or address',
    checked: 'What was checked',
    noCriteria: 'No criteria were written down for it.',
    notMet: 'not met yet',
    openPoints: 'Open points',
    rounds: 'Review',
    withYou: (days) => `With you for ${plural(days, 'day', 'days')}.`,
    period: (days) => `For a review ${plural(days, 'working day is', 'working days are')} planned.`,
    accepted: 'Accepted',
    withReservations: 'Accepted with reservations',
    refused: 'Refused because of a defect',
    reservationsOrDefect: 'Reservations, or the defect',
    covers: (code) =>
      `The code ${code} stands for the wording of title, description, deliverables and criteria. If a word of these changes, so does the code.`,
  },
  order: {
    why: 'Why',
    validUntil: 'Valid until',
    hasPassed: 'has passed',
    workingDays: 'Working days',
    adds: 'What comes on top',
    touches: 'What it is about',
    drops: 'What is left out in exchange',
    dates: 'Dates',
    noDateMoves: 'No date moves.',
    money: 'Money',
    totalNow: 'Total so far',
    totalWithIt: 'Total with this order',
    adjust: 'To be adjusted',
    whatToAdjust: 'What is to be adjusted',
  },
  closing: {
    title: 'Closing note',
    onTime: 'On time',
    countOf: (some, all) => `${some} of ${all}`,
    agreedTotal: 'Agreed in total',
    have: 'What you have now',
    said: 'What you said',
    open: 'Still open',
    thanks: 'Thank you for working with us.',
  },
  thanksTitle: 'It is done',
  slipTitle: 'A date moves',
};
