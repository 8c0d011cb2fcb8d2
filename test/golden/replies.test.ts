import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CalendarDate } from '../../src/core/calendar/calendarDate';
import { readMail } from '../../src/core/client/reply/readMail';
import { readReply } from '../../src/core/client/reply/readReply';
import { parsePlan } from '../../src/core/plan/parsePlan';
import { scopeDigests, writeScope } from '../../src/core/plan/promise/scopeDigest';

/*
 * Replies of clients, in own words, with what must be understood. Each begins with `####` and its name; then what is wanted of each
 * milestone (`want: M2 approved fits`; `none` decides nothing), a part of the sentence where it is unclear (without one it must be
 * clear), and lines that must be among the points. `{M2}` stands for the digests of M2, `{M2:stale}` for those of an earlier wording.
 */

const folder = path.join(process.cwd(), 'test/golden/replies');
const { plan } = parsePlan(readFileSync(path.join(folder, 'plan.yaml'), 'utf8'));

const today = '2026-12-24' as CalendarDate;

interface Wanted {
  readonly verdicts: readonly string[];
  readonly unclear: string | undefined;
  readonly points: readonly string[];
}

/** The wishes above a mail, and the mail. */
function parts(text: string): { readonly wanted: Wanted; readonly mail: string } {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !/^(?:want|unclear|point|paste):/.test(line));
  const of = (key: string): string[] =>
    lines.slice(0, end).flatMap((line) => (line.startsWith(`${key}:`) ? [line.slice(key.length + 1).trim()] : []));
  const isPasted = of('paste').length > 0;
  const wanted = { verdicts: of('want').filter((row) => row !== ''), unclear: of('unclear')[0], points: of('point') };
  const mail = lines.slice(end).join('\n');
  return { wanted, mail: isPasted ? mail.replace(/^From: /, 'Von: ') : mail };
}

function withDigests(mail: string): string {
  return mail.replace(/\{(\w+)(:stale)?\}/g, (_all, id: string, stale?: string) => {
    const milestone = plan.milestones.find((one) => one.id?.value === id);
    assert.ok(milestone, id);
    const scope = writeScope(scopeDigests(milestone));
    return stale === undefined ? scope : scope.replace(/[^-]+$/, '0badc0de');
  });
}

async function check(mail: Uint8Array | string, { verdicts, unclear, points }: Wanted): Promise<void> {
  const reply = readReply(plan, await readMail(mail, today));
  const shown = JSON.stringify(reply.milestones.map(({ points }) => points));
  assert.deepEqual(
    reply.milestones.map(({ milestone, decision, digest }) => `${milestone.id?.value} ${decision ?? 'none'} ${digest}`),
    verdicts,
    `${shown} ${reply.unclear}`,
  );
  if (unclear === undefined) assert.equal(reply.unclear, null);
  else assert.ok(reply.unclear?.includes(unclear), `${reply.unclear} has “${unclear}”`);
  const said = reply.milestones.flatMap((one) => one.points);
  for (const point of points) assert.ok(said.includes(point), `“${point}” among ${shown}`);
}

describe('replies of clients', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const cases = files.flatMap((name) =>
    readFileSync(path.join(folder, name), 'utf8')
      .split(/^#### /m)
      .slice(1)
      .map((text) => ({
        name: `${name.replace('.txt', '')}: ${text.split('\n', 1)[0]}`,
        text: text.slice(text.indexOf('\n') + 1),
      })),
  );

  it('are more than 60', () => assert.ok(cases.length > 60, `${cases.length}`));

  for (const { name, text } of cases) {
    it(name, async () => {
      const { wanted, mail } = parts(text);
      await check(withDigests(mail), wanted);
    });
  }

  for (const name of readdirSync(path.join(folder, 'mails'))) {
    it(`mail: ${name}`, async () => {
      const { wanted, mail } = parts(readFileSync(path.join(folder, 'mails', name), 'latin1'));
      await check(Buffer.from(withDigests(mail), 'latin1'), wanted);
    });
  }
});
