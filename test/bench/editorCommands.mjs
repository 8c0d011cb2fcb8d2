import { complaintsIn, runInEditor } from './inEditor.mjs';

const sizes = [100, 5_000];

/**
 * The results of commands in VS Code, the small plan first.
 * @typedef {import('./commandsInEditor.ts').EditorCommandFigures & { milestones: number, complaints: string[] }} EditorCommands
 */

/**
 * Runs commands on milestones of a small plan and of a large one in a real VS Code.
 * @param {string} extension absolute path of the staged extension
 * @returns {Promise<EditorCommands[]>}
 */
export async function measureEditorCommands(extension) {
  /** @type {EditorCommands[]} */
  const found = [];
  for (const milestones of sizes) {
    const { figures, lines } = await runInEditor(extension, 'commandsInEditor', milestones);
    const own = /** @type {import('./commandsInEditor.ts').EditorCommandFigures} */ (figures);
    found.push({ ...own, milestones, complaints: complaintsIn(lines) });
  }
  return found;
}
