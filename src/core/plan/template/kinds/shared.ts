import type { TemplateMilestone, TemplatePhase } from '../planTemplate';

export const design: TemplatePhase = { id: 'design', title: 'Design' };
export const build: TemplatePhase = { id: 'build', title: 'Build' };
export const launch: TemplatePhase = { id: 'launch', title: 'Launch' };

/** The last step of what the client runs from then on. */
export const handover: TemplateMilestone = {
  phase: 'launch',
  title: 'Client runs it without help',
  acceptance: [
    'Client deploys a change of their own in a joint session',
    '<Name the accounts and documents handed over>',
  ],
  deliverables: ['Source code', 'Handover notes'],
};
