// `npm run bench`: the times of reading, checking, typing a character and a command compared with the YAML library, and the
// sizes of the bundles.
//   npm run bench -- --activation   also the activation time that VS Code reports: five fresh starts, a minute or two
//   npm run bench -- --typing       also 200 edits typed into 5,000 milestones in VS Code, twice: five minutes
//   npm run bench -- --commands     also 20 commands in 100 and in 5,000 milestones in VS Code: two minutes
//   npm run bench -- --timeline     also the timeline of 5,000 milestones compared with vis-timeline in Chromium: a minute
//   npm run bench -- --json         prints only the figures, as JSON, on standard output
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { bundleForNode } from '../vscode/bundleForNode.mjs';
import { runMain } from '../vscode/failure.mjs';
import { parseOptions } from '../vscode/parseOptions.mjs';
import { measureActivations } from './activation.mjs';
import { measureBundles } from './bundleSizes.mjs';
import { measureEditorCommands } from './editorCommands.mjs';
import { measureEditorTyping } from './editorTyping.mjs';
import { stageProduction } from './stage.mjs';
import { printReport } from './report.mjs';
import { measureTimeline } from './timelineInBrowser.mjs';

const activationRuns = 5;

await runMain(async () => {
  const { json, activation, typing, commands, timeline } = parseOptions({
    json: { type: 'boolean', default: false },
    activation: { type: 'boolean', default: false },
    typing: { type: 'boolean', default: false },
    commands: { type: 'boolean', default: false },
    timeline: { type: 'boolean', default: false },
  });
  const extension = await stageProduction();
  const figures = {
    parsing: await measureParsing(),
    typing: await measureTyping(),
    editing: await measureEditing(),
    bundles: await measureBundles(path.join(extension, 'dist')),
    ...(activation && { activation: await measureActivations(extension, activationRuns) }),
    ...(typing && { editorTyping: await measureEditorTyping(extension) }),
    ...(commands && { editorCommands: await measureEditorCommands(extension) }),
    ...(timeline && { timeline: await measureTimeline(extension) }),
  };
  if (json) console.log(JSON.stringify(figures, undefined, 2));
  else printReport(figures);
});

/**
 * Measures in a separate process, so that the work of this one does not affect it.
 * @returns {Promise<import('./parsing.ts').ParsingFigures[]>}
 */
async function measureParsing() {
  const bundle = await bundleForNode('test/bench/parsing.ts', 'bench/parsing.mjs');
  return JSON.parse(execFileSync(process.execPath, [bundle], { encoding: 'utf8' }));
}

/**
 * Measures in a separate process with `--expose-gc`, since memory is measured as well.
 * @returns {Promise<import('./typing.ts').TypingFigures[]>}
 */
async function measureTyping() {
  const bundle = await bundleForNode('test/bench/typing.ts', 'bench/typing.mjs');
  return JSON.parse(execFileSync(process.execPath, ['--expose-gc', bundle], { encoding: 'utf8' }));
}

/**
 * In a process of its own as well.
 * @returns {Promise<import('./editing.ts').EditingFigures[]>}
 */
async function measureEditing() {
  const bundle = await bundleForNode('test/bench/editing.ts', 'bench/editing.mjs');
  return JSON.parse(execFileSync(process.execPath, [bundle], { encoding: 'utf8' }));
}
