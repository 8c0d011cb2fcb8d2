import type { News } from './news';

/** What the plan was compared with. Null for what is not known, or plays no part. */
export interface SinceJson {
  readonly kind: 'commit' | 'day' | 'agreement' | 'report' | 'file';
  /** As given: a commit, branch or tag, a file, or a day. */
  readonly ref: string | null;
  readonly commit: string | null;
  readonly day: string | null;
}

export interface FileChanges {
  readonly path: string;
  readonly since: SinceJson;
  /** Null where there is nothing to compare with. */
  readonly changes: readonly News[] | null;
  readonly notes: readonly string[];
}

/** The changes as one line of JSON. `version` changes when a field changes its meaning. */
export function changesJson(files: readonly FileChanges[]): string {
  return `${JSON.stringify({ version: 1, files })}\n`;
}
