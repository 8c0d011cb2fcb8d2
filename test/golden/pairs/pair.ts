/** One pair of versions with all that is to be said of it. */
export interface VersionPair {
  readonly name: string;
  /** Undefined for {@link base}. */
  readonly before?: string;
  /** What is replaced in the version before, each once; a text of its own where nothing is left of it. */
  readonly edits: readonly (readonly [from: string, to: string])[] | string;
  /** Days with a commit, by id: `M2 2026-11-20`. */
  readonly commits?: readonly string[];
  readonly sentences: readonly string[];
  /** `CODE ID "the marked words"`, in the order of the text; the id is `-` for the file. */
  readonly findings: readonly string[];
}

/** In the plans of this table it stands for the digests of M2 as that version words it. */
export const scopeMark = 'SCOPE';

export const base = `project: Storefront relaunch
client: Acme GmbH
currency: EUR
calendar: { hours_per_week: 24 }
milestones:
  # This one is over.
  - id: M1
    title: Staging environment deploys from main
    status: done
    due: 2026-11-06
    completed: 2026-11-05
  - id: M2
    title: Card payments work in the staging checkout
    description: Customers pay by card; refunds stay manual for now.
    phase: build
    status: in-progress
    start: 2026-11-10
    due: 2026-12-01
    estimate: 24h
    deliverables: [Payment service, Staging deployment]
    acceptance:
      - 20 of 20 Stripe test cards complete a purchase
      - { text: p95 of POST /checkout is below 300 ms, met: 2026-11-20, evidence: "3f2a1b9" }
    tasks: [Webhook retries]
    amount: 2400
    review: { rounds: [{ submitted: 2026-11-16, decision: changes-requested, date: 2026-11-18, by: Dana Ruiz }] }
    agreed: { date: 2026-11-01, by: Dana Ruiz, due: 2026-11-25, amount: 2400, scope: "SCOPE" }
    changes:
      - { date: 2026-11-12, field: due, from: 2026-11-25, to: 2026-12-01, reason: Keys came late, by: client }
  - id: M3
    title: Invoices arrive by mail
    due: 2026-12-15
    estimate: 3d
    depends_on: [M2]
    acceptance: [Every order sends one PDF]
  - id: M4
    title: Search finds all products
    status: in-review
    due: 2026-12-18
    estimate: 5d
  - id: M5
    title: Shop texts are translated
    due: 2027-01-15
change_orders:
  - { id: CO1, title: Invoices as PDF, milestones: [M2], price: 600, state: proposed, date: 2026-11-20 }
`;
