import { complaintsIn, runInEditor } from './inEditor.mjs';

const milestones = 5_000;

/**
 * The results of typing in VS Code.
 * @typedef {object} EditorTyping
 * @property {number} milestones
 * @property {import('./typingInEditor.ts').EditorTypingFigures[]} runs
 * @property {string[]} complaints log lines of VS Code about an unresponsive extension host
 */

/**
 * Types into a large plan in a real VS Code, which takes minutes.
 * @param {string} extension absolute path of the staged extension
 * @returns {Promise<EditorTyping>}
 */
export async function measureEditorTyping(extension) {
  const { figures, lines } = await runInEditor(extension, 'typingInEditor', milestones);
  const runs = /** @type {import('./typingInEditor.ts').EditorTypingFigures[]} */ (figures);
  return { milestones, runs, complaints: complaintsIn(lines) };
}
