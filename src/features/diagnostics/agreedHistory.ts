import type { AgreedTexts } from '../../core/plan/promise/scopeDigest';
import type { PlanFile } from '../../core/plan/parsePlan';
import type { Milestone } from '../../core/plan/types';
import { loadEngine, type Engine } from '../../host/engine';
import type { PlanEntry } from '../../host/plans/planEntry';
import type { Services } from '../../host/services';

/** Words that were agreed, from the history of the plan. What git said is kept until a commit comes. */
export class AgreedHistory {
  readonly #commits: Services['commits'];
  /** By plan and digests. */
  readonly #versions = new Map<string, Promise<readonly string[]>>();

  constructor({ commits, context }: Services) {
    this.#commits = commits;
    context.subscriptions.push(commits.onDidChange(() => this.#versions.clear()));
  }

  /** @returns no texts where the history does not have them, or there is none */
  async textsOf({ uri, lastGood }: PlanEntry, milestone: Milestone): Promise<Partial<AgreedTexts>> {
    const scope = milestone.agreed?.scope?.value;
    if (scope === undefined) return {};
    const key = `${uri.toString()} ${scope}`;
    const versions = this.#versions.get(key) ?? this.#textsAround(uri, scope);
    this.#versions.set(key, versions);
    const texts = await versions;
    const engine = await loadEngine();
    return engine.findAgreedTexts(milestone, milestonesIn(texts, lastGood, engine));
  }

  async #textsAround(plan: PlanEntry['uri'], scope: string): Promise<readonly string[]> {
    const history = await this.#commits.historyOf(plan);
    return typeof history === 'string' ? [] : history.textsAround(scope);
  }
}

/** Reads one version after the other, as far as they are looked at. What is as in the one before is not read again. */
function* milestonesIn(
  texts: readonly string[],
  last: PlanFile,
  { parsePlan }: Engine,
): Generator<readonly Milestone[]> {
  let before = last;
  for (const text of texts) {
    before = parsePlan(text, { treatAsOurs: true, before });
    yield before.plan.milestones;
  }
}
