/** What a template keeps of a value: all of it, nothing, or some of its keys (those of its entries where it is a list). */
export type Kept = boolean | { readonly [key: string]: Kept };

const days: Kept = { text: true, by: false, got: false };
const terms: Kept = { rounds_included: true, days: true };

const milestone: Kept = {
  id: true,
  title: true,
  description: true,
  phase: true,
  // What one client wants.
  objective: false,
  priority: true,
  status: false,
  owner: true,
  start: false,
  due: false,
  completed: false,
  delivered: false,
  estimate: true,
  spent: false,
  depends_on: true,
  needs: days,
  deliverables: true,
  acceptance: { text: true, met: false, due: false, evidence: false, result: false },
  tasks: { text: true, done: false },
  amount: true,
  payment: false,
  blocked: false,
  review: { ...terms, rounds: false },
  agreed: false,
  changes: false,
  commits: false,
};

/**
 * The keys of a plan that its template keeps: the words, sizes, prices and terms of work that is done again, and nothing that happened in
 * one project or is known to belong to one client. A key that is not named here is left out; a test names it.
 */
export const keptKeys: { readonly [key: string]: Kept } = {
  project: false,
  client: false,
  language: true,
  currency: true,
  rate: true,
  // It is what was agreed for one project.
  total: false,
  calendar: { hours_per_week: true, working_days: true, holidays: true, days_off: false },
  people: { name: true, hours_per_week: true, working_days: true, days_off: false },
  review: terms,
  reported: false,
  objectives: false,
  phases: true,
  scope: true,
  milestones: milestone,
  payments: { title: true, amount: true, due: false, state: false, date: false, invoice: false },
  change_orders: false,
  lint: true,
};
