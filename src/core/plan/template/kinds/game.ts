import type { PlanTemplate } from '../planTemplate';

/** A game in a store. */
export const game: PlanTemplate = {
  phases: [
    { id: 'prototype', title: 'Prototype' },
    { id: 'production', title: 'Production' },
    { id: 'release', title: 'Release' },
  ],
  milestones: [
    {
      phase: 'prototype',
      title: 'One level playable from start to end',
      acceptance: ['<Describe what the player can do in this level>', 'Client plays it through without a crash'],
      deliverables: ['Playable build'],
    },
    {
      phase: 'production',
      title: 'All levels playable with final art',
      acceptance: ['<List the levels and what each one adds>', '<Name the devices and the frame rate they must reach>'],
      deliverables: ['Feature-complete build'],
    },
    {
      phase: 'release',
      title: 'Game is live in the store',
      acceptance: ['<Name the stores and languages it must appear in>'],
      deliverables: ['Store page', 'Release build'],
    },
  ],
};
