/** One commit as `git log` prints it. */
export interface Commit {
  /** The full hash, in lower case. */
  readonly hash: string;
  /** Time of the committer, in seconds since 1970. */
  readonly time: number;
  readonly author: string;
  /** The first paragraph as one line. */
  readonly subject: string;
  /** The whole message, including the subject. */
  readonly message: string;
}

/** The format for `git log -z` that {@link CommitLogParser} parses. NUL is the only byte that cannot occur in a message. */
export const commitLogFormat = '%H%x00%ct%x00%an%x00%s%x00%B';

const fieldCount = 5;

/** Longer fields are truncated to this many bytes, to limit memory. No message is read further. */
const longestField = 1 << 20;

/**
 * Parses the output of `git log -z` as a stream. It works on bytes, so that a chunk may end within a character, and so that
 * the strings of a commit do not keep their chunk in memory.
 */
export class CommitLogParser {
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  #fields: string[] = [];
  #parts: Uint8Array[] = [];
  #length = 0;

  /** @returns the commits that the chunk completes, in git's order; an incomplete last commit is never returned */
  push(chunk: Uint8Array): readonly Commit[] {
    const commits: Commit[] = [];
    let start = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      this.#keep(chunk.subarray(start, end));
      this.#endField(commits);
      start = end + 1;
    }
    // Copied, since the caller may reuse the buffer of the chunk.
    this.#keep(chunk.slice(start));
    return commits;
  }

  #keep(part: Uint8Array): void {
    const room = longestField - this.#length;
    if (part.length === 0 || room <= 0) return;
    const kept = part.length > room ? part.subarray(0, room) : part;
    this.#parts.push(kept);
    this.#length += kept.length;
  }

  #endField(commits: Commit[]): void {
    this.#fields.push(this.#decoder.decode(this.#takeField()));
    if (this.#fields.length < fieldCount) return;
    const [hash = '', time = '', author = '', subject = '', message = ''] = this.#fields;
    this.#fields = [];
    if (/^[0-9a-f]{40,64}$/.test(hash)) commits.push({ hash, time: Number(time) || 0, author, subject, message });
  }

  #takeField(): Uint8Array {
    const [first, ...more] = this.#parts;
    const length = this.#length;
    this.#parts = [];
    this.#length = 0;
    if (!first) return new Uint8Array();
    if (more.length === 0) return first;
    const whole = new Uint8Array(length);
    let offset = 0;
    for (const part of [first, ...more]) {
      whole.set(part, offset);
      offset += part.length;
    }
    return whole;
  }
}
