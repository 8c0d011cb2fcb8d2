import * as vscode from 'vscode';
import { baseName } from '../baseName';
import { askForText, type GitContext } from './gitQueries';

/** More versions are not looked through: each is a run of git. */
const mostVersions = 10;

/**
 * Reads older versions of a file: that of the newest commit that added or removed the words, then those of the newest commits that
 * changed the file. Under its present name alone.
 * @param words hexadecimal digits and hyphens only
 */
export async function readVersions(context: GitContext, file: vscode.Uri, words: string): Promise<readonly string[]> {
  const here = { ...context, folder: vscode.Uri.joinPath(file, '..').fsPath };
  const name = `./${baseName(file)}`;
  const log = ['--literal-pathspecs', 'log', '--no-show-signature', '--no-color', '--format=%H'];
  const [wrote, changed] = await Promise.all([
    askForText(here, [...log, '-n1', `-S${words}`, '--', name]),
    askForText(here, [...log, `-n${mostVersions}`, '--', name]),
  ]);
  const answers = [wrote, changed].flatMap((answer) => (answer.kind === 'answer' ? answer.value.split('\n') : []));
  const texts: string[] = [];
  for (const hash of new Set(answers.filter((line) => /^[0-9a-f]{40,64}$/.test(line)))) {
    const text = await askForText(here, ['show', '--no-textconv', '--end-of-options', `${hash}:${name}`]);
    if (text.kind === 'answer') texts.push(text.value);
  }
  return texts;
}
