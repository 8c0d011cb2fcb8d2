/** A plan with much to object to. */
export const sample = `project: Shop
calendar: { hours_per_week: 24 }
objectives: [{ id: O1, text: 200 orders a month }]
milestones:
  - id: M1 # milepost-disable-line smart.relevant
    title: "Improve the \\"search\\", significantly"
    description: >-
      It is faster (TBD) and
      perhaps better
    due: soon
    depends_on: [M2]
  - { id: M2, title: Research, due: 2026-11-26, estimate: 40h, start: 2026-11-25 }
lint: { allow: [robust] }
`;
