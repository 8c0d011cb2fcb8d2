// `npm run eval:smart`: how well the wording rules judge our own labelled milestones.
//   npm run eval:smart -- --errors       also what they get wrong
//   npm run eval:smart -- proposals      only those of test/golden/labelled/proposals.yaml
import { pathToFileURL } from 'node:url';
import { bundleForNode } from '../vscode/bundleForNode.mjs';
import { runMain } from '../vscode/failure.mjs';
import { root } from '../vscode/paths.mjs';

await runMain(async () => {
  const bundle = await bundleForNode('test/eval/smart.ts', 'eval/smart.mjs');
  process.chdir(root);
  await import(pathToFileURL(bundle).href);
});
