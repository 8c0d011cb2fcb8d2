/** One run of git. */
export interface GitRequest {
  /** Path of the git binary. */
  readonly git: string;
  /** Absolute path of the folder to run in. */
  readonly folder: string;
  readonly args: readonly string[];
  readonly signal: AbortSignal;
  /** Standard input; empty by default. */
  readonly input?: string;
  /** Called with each chunk of standard output. The chunk is only valid during the call. */
  readonly onOutput: (chunk: Uint8Array) => void;
}

export type GitResult =
  | { readonly kind: 'ended'; readonly code: number; readonly stderr: string }
  | { readonly kind: 'not-started'; readonly message: string }
  | { readonly kind: 'aborted' };

/** Why there are no commits to show. */
export type Unavailability =
  | { readonly reason: 'virtual' | 'restricted' | 'web' | 'extension-off' | 'git-off' | 'no-git' }
  | { readonly reason: 'no-repository' | 'no-commits' | 'unsafe' }
  /** Git failed; `detail` is its error message. */
  | { readonly reason: 'failed'; readonly detail: string };
