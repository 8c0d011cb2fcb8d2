import type { PlanTemplate } from '../planTemplate';
import { handover, launch } from './shared';

/** A model that learns from data. */
export const data: PlanTemplate = {
  phases: [{ id: 'explore', title: 'Explore' }, { id: 'model', title: 'Model' }, launch],
  milestones: [
    {
      phase: 'explore',
      title: 'Data set and target figure agreed with the client',
      acceptance: ['<Name the data and where it comes from>', '<Name the figure that decides and its value today>'],
      deliverables: ['Data report'],
    },
    {
      phase: 'model',
      title: 'First model beats the baseline on held-out data',
      acceptance: ['<Name the figure the model must reach on held-out data>'],
      deliverables: ['Trained model', 'Evaluation report'],
    },
    {
      phase: 'launch',
      title: 'Model answers in the system of the client',
      acceptance: ['<Name the system it runs in and how fast it answers>'],
      deliverables: ['Deployed model', 'Monitoring'],
    },
    handover,
  ],
};
