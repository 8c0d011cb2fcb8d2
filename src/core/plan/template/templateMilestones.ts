import { audit } from './kinds/audit';
import { backend } from './kinds/backend';
import { data } from './kinds/data';
import { game } from './kinds/game';
import { mobile } from './kinds/mobile';
import { other } from './kinds/other';
import { pipeline } from './kinds/pipeline';
import { retainer } from './kinds/retainer';
import { website } from './kinds/website';
import { webApp } from './kinds/webApp';
import type { PlanTemplate } from './planTemplate';

/** The kinds of work for which there is a template, in the order in which they are offered. */
export const planKinds = [
  'website',
  'web-app',
  'mobile',
  'backend',
  'pipeline',
  'data',
  'game',
  'audit',
  'retainer',
  'other',
] as const;

export type PlanKind = (typeof planKinds)[number];

/** The phases and milestones of each kind in order. Numbers are left open, since client and freelancer must agree on them. */
export const planTemplates: Readonly<Record<PlanKind, PlanTemplate>> = {
  website,
  'web-app': webApp,
  mobile,
  backend,
  pipeline,
  data,
  game,
  audit,
  retainer,
  other,
};
