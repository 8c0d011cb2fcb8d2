// Creates a git repository of the storefront example, with a history that ends today.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { git } from './git.mjs';
import { root } from './paths.mjs';
import { storefrontHistory } from './sampleHistory.mjs';
import { addDays, referenceDay, shiftDates, shiftFor } from './shiftDates.mjs';

const example = path.join(root, 'examples', 'storefront');

/** The author of the commits: the freelancer of the example. */
const identity = { name: 'Sam Rivera', email: 'sam@example.com' };

/**
 * Creates the repository. The former content of the folder is deleted. The result, including the hashes, depends only on `today`.
 * @param {string} folder absolute path
 * @param {string} today "YYYY-MM-DD"
 */
export function createSampleRepository(folder, today) {
  const days = shiftFor(today);
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  mkdirSync(folder, { recursive: true });
  // An empty template, since that of the machine may contain hooks.
  git(folder, ['init', '--quiet', '--initial-branch=main', '--template=']);
  git(folder, ['config', 'user.name', identity.name]);
  git(folder, ['config', 'user.email', identity.email]);
  git(folder, ['config', 'core.autocrlf', 'false']);

  /** @type {Map<string, string>} */
  const hashes = new Map();
  storefrontHistory.forEach((commit, index) => {
    for (const file of commit.files) {
      const text = grown(file, index);
      write(path.join(folder, file), replaceAll(shiftDates(text, days), hashes));
    }
    const date = `${addDays(referenceDay, days - commit.daysAgo)}T12:${String(index).padStart(2, '0')}:00+0000`;
    const message = commit.body === undefined ? commit.subject : `${commit.subject}\n\n${commit.body}`;
    git(folder, ['add', '--all']);
    git(folder, ['commit', '--quiet', '--allow-empty', '--no-verify', '--message', message], {
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_DATE: date,
    });
    if (commit.knownAs !== undefined) hashes.set(commit.knownAs, git(folder, ['rev-parse', '--short=7', 'HEAD']));
  });
}

/**
 * The content of a file of the example at a commit: it grows with each commit that names it and is complete at the last one.
 * The plan is complete from the start, since a part of a plan is not valid.
 * @param {string} file
 * @param {number} index of the commit
 */
function grown(file, index) {
  const text = readFileSync(path.join(example, file), 'utf8');
  if (/\.(yaml|json)$/.test(file)) return text;
  const commits = storefrontHistory.flatMap((commit, at) => (commit.files.includes(file) ? [at] : []));
  const lines = text.split(/(?<=\n)/);
  return lines.slice(0, Math.ceil((lines.length * (commits.indexOf(index) + 1)) / commits.length)).join('');
}

/**
 * @param {string} text
 * @param {Map<string, string>} replacements
 */
function replaceAll(text, replacements) {
  return [...replacements].reduce((result, [from, to]) => result.replaceAll(from, to), text);
}

/**
 * @param {string} file
 * @param {string} text
 */
function write(file, text) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
