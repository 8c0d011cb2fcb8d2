import { base, type VersionPair } from './pair';

const m1 = base.slice(base.indexOf('  # This one'), base.indexOf('  - id: M2'));

/** What says nothing new, or nothing that anybody has to answer for. */
export const quietPairs: readonly VersionPair[] = [
  { name: 'nothing changes', edits: [], sentences: [], findings: [] },
  {
    name: 'Prettier and quotes change the layout',
    edits: [
      [
        '    deliverables: [Payment service, Staging deployment]\n',
        '    deliverables:\n      - "Payment service"\n      - Staging deployment\n',
      ],
      [
        'title: Card payments work in the staging checkout',
        'title: >-\n      Card payments work in\n      the staging checkout',
      ],
      [
        '      - { text: p95 of POST /checkout is below 300 ms, met: 2026-11-20, evidence: "3f2a1b9" }\n',
        '      - text: "p95 of POST /checkout is below 300 ms"\n        met: 2026-11-20\n        evidence: ["3f2a1b9"]\n',
      ],
      ['client: Acme GmbH', 'client: { name: Acme GmbH }'],
      ['depends_on: [M2]', 'depends_on: M2'],
    ],
    sentences: [],
    findings: [],
  },
  {
    name: 'milestones are put into another order',
    edits: [
      [m1, ''],
      ['change_orders:', `${m1}change_orders:`],
    ],
    sentences: [],
    findings: [],
  },
  {
    name: 'criteria, deliverables and keys are put into another order',
    edits: [
      ['[Payment service, Staging deployment]', '[Staging deployment, Payment service]'],
      ['      - 20 of 20 Stripe test cards complete a purchase\n', ''],
      ['evidence: "3f2a1b9" }\n', 'evidence: "3f2a1b9" }\n      - 20 of 20 Stripe test cards complete a purchase\n'],
      ['    estimate: 24h\n', ''],
      ['    amount: 2400\n', '    amount: 2400\n    estimate: 24h\n'],
    ],
    sentences: [],
    findings: [],
  },
  {
    name: 'comments come and go',
    edits: [
      ['  # This one is over.\n', ''],
      ['    due: 2026-12-15\n', '    # Dana wants it before Christmas.\n    due: 2026-12-15\n'],
    ],
    sentences: [],
    findings: [],
  },
  {
    name: 'planned is said by leaving it out',
    edits: [['    due: 2027-01-15\n', '    status: planned\n    due: 2027-01-15\n']],
    sentences: [],
    findings: [],
  },
  {
    name: 'an estimate changes before the start',
    edits: [['estimate: 3d', 'estimate: 2d']],
    sentences: ['The estimate of “Invoices arrive by mail” went from 3d to 2d.'],
    findings: [],
  },
  {
    name: 'work starts',
    edits: [['    due: 2026-12-15\n', '    status: in-progress\n    start: 2026-11-28\n    due: 2026-12-15\n']],
    sentences: ['“Invoices arrive by mail” was started.', '“Invoices arrive by mail” starts on 28 November.'],
    findings: [],
  },
  {
    name: 'a phase and a dependency change',
    edits: [
      ['phase: build', 'phase: launch'],
      ['depends_on: [M2]', 'depends_on: [M2, { id: M1, lag: 2d }]'],
    ],
    sentences: [
      'The phase of “Card payments work in the staging checkout” went from build to launch.',
      '“Invoices arrive by mail” now waits for M1.',
      '“Invoices arrive by mail” waits for M1 with a lag of 2d.',
    ],
    findings: [],
  },
  {
    name: 'a milestone waits for the client',
    edits: [
      [
        '    due: 2027-01-15\n',
        '    due: 2027-01-15\n    needs: [{ text: The French texts, by: 2026-12-20 }]\n    blocked: { by: client, since: 2026-11-27, reason: No translator yet }\n',
      ],
    ],
    sentences: [
      '“Shop texts are translated” now needs “The French texts” from the client.',
      '“The French texts” for “Shop texts are translated” is needed by 20 December.',
      '“Shop texts are translated” is blocked since 27 November: waiting for the client; No translator yet.',
    ],
    findings: [],
  },
  {
    name: 'days and hours of the plan change',
    edits: [
      ['hours_per_week: 24', 'hours_per_week: 30'],
      ['project: Storefront relaunch', 'project: Storefront'],
    ],
    sentences: [
      'The project “Storefront relaunch” is now called “Storefront”.',
      '“calendar.hours_per_week” went from “24” to “30”.',
    ],
    findings: [],
  },
  { name: 'line ends change', edits: base.replaceAll('\n', '\r\n'), sentences: [], findings: [] },
];
