import type { Proof } from '../client/verify/proof';
import { subjectOf } from '../client/verify/verifyPlan';
import { count } from '../calendar/durationWords';
import type { Plan } from '../plan/types';

const marks = { true: 'fits      ', false: 'DOES NOT  ', undefined: 'unproven  ' } as const;

export function verifyText(proofs: readonly Proof[], plan: Plan): string {
  const lines: string[] = [];
  let subject: string | undefined;
  for (const proof of proofs) {
    const next = subjectOf(proof, plan);
    if (next !== subject) lines.push(...(subject === undefined ? [] : ['']), next);
    subject = next;
    lines.push(`  ${marks[`${proof.fits}`]}${proof.sentence}`);
  }
  const wrong = proofs.filter(({ fits }) => fits === false).length;
  const open = proofs.filter(({ fits }) => fits === undefined).length;
  const end =
    proofs.length === 0
      ? 'The plan records nothing that could be verified: no agreement, round, order or met criterion.'
      : wrong > 0
        ? `${count(wrong, 'record')} of ${proofs.length} ${wrong === 1 ? 'does' : 'do'} not fit any more.`
        : `All records fit${open > 0 ? `, as far as they can be checked; ${open} cannot` : ''}.`;
  return `${[...lines, ...(lines.length > 0 ? [''] : []), end].join('\n')}\n`;
}

export function verifyJson(proofs: readonly Proof[], plan: Plan): string {
  const records = proofs.map(({ milestone, about, fits, sentence }) => {
    const found = plan.milestones[milestone ?? -1];
    return { milestone: found ? (found.id?.value ?? found.title.value) : null, about, fits: fits ?? null, sentence };
  });
  return `${JSON.stringify({ version: 1, fits: proofs.every(({ fits }) => fits !== false), records }, undefined, 2)}\n`;
}
