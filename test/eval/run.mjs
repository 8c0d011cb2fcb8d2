// `npm run eval:smart`: how well the wording rules judge our own labelled milestones.
//   npm run eval:smart -- --errors   also what they get wrong
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { runMain } from '../vscode/failure.mjs';
import { root } from '../vscode/paths.mjs';

await runMain(async () => {
  const bundle = path.join(root, 'out', 'eval', 'smart.mjs');
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['test/eval/smart.ts'],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'es2023',
    packages: 'external',
    logLevel: 'warning',
  });
  process.chdir(root);
  await import(pathToFileURL(bundle).href);
});
