import type { PlanTemplate } from '../planTemplate';

/** Any other work: three results to name. */
export const other: PlanTemplate = {
  phases: [
    { id: 'first', title: 'First Version' },
    { id: 'final', title: 'Final Version' },
  ],
  milestones: [
    {
      phase: 'first',
      title: '<What the client holds in hands first>',
      acceptance: ['<Describe how the client can tell that it is done>'],
      deliverables: ['<Name what is handed over>'],
    },
    {
      phase: 'first',
      title: '<What works for the client after the second step>',
      acceptance: ['<Describe how the client can tell that it is done>'],
      deliverables: ['<Name what is handed over>'],
    },
    {
      phase: 'final',
      title: 'Final version accepted by the client',
      acceptance: ['Client accepts in writing', '<List what the final version must contain>'],
      deliverables: ['Final version'],
    },
  ],
};
