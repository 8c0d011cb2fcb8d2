import type { PlanTemplate } from '../planTemplate';

/** A system looked over by somebody from outside: for security, accessibility, speed or code. */
export const audit: PlanTemplate = {
  phases: [
    { id: 'scope', title: 'Scope' },
    { id: 'examine', title: 'Examine' },
    { id: 'report', title: 'Report' },
  ],
  milestones: [
    {
      phase: 'scope',
      title: 'Scope and measure of the audit approved by the client',
      acceptance: [
        '<List the systems, pages or repositories that are looked at>',
        '<Name the standard or checklist that decides>',
        'Client approves both in writing',
      ],
      deliverables: ['Audit scope'],
    },
    {
      phase: 'examine',
      title: 'Every item of the checklist has a result with evidence',
      acceptance: ['Each item says passed, failed or not applicable', 'Each failed item has steps that show it again'],
      deliverables: ['Filled checklist'],
    },
    {
      phase: 'report',
      title: 'Report presented to the client',
      acceptance: [
        'Each finding names its place, its severity and a way to mend it',
        '<Name who takes part in the presentation>',
      ],
      deliverables: ['Audit report'],
    },
    {
      phase: 'report',
      title: 'Every mended finding passes a second check',
      acceptance: [
        'Each finding of severity <lowest one to mend> or above is marked as mended or accepted by the client',
      ],
      deliverables: ['Second report'],
    },
  ],
};
