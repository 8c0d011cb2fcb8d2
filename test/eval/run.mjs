// `npm run eval:smart`: precision and recall of the wording rules on our labelled milestones.
//   npm run eval:smart -- --errors       also prints the false positives and false negatives
//   npm run eval:smart -- proposals      only the milestones of test/golden/labelled/proposals.yaml
import { pathToFileURL } from 'node:url';
import { bundleForNode } from '../vscode/bundleForNode.mjs';
import { runMain } from '../vscode/failure.mjs';
import { root } from '../vscode/paths.mjs';

await runMain(async () => {
  const bundle = await bundleForNode('test/eval/smart.ts', 'eval/smart.mjs');
  process.chdir(root);
  await import(pathToFileURL(bundle).href);
});
