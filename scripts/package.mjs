// `npm run package`: builds the extension for production and packs it as milepost.vsix.
// It is staged in a folder of its own, so that a running development build is not replaced.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createVSIX, listFiles } from '@vscode/vsce';
import { build } from '../test/vscode/build.mjs';
import { Failure, runMain } from '../test/vscode/failure.mjs';
import { root } from './root.mjs';
import { stageExtension } from '../test/vscode/stageExtension.mjs';

const stage = path.join(root, 'out', 'package');
const vsix = path.join(root, 'milepost.vsix');

/** The files that belong into the package. Exclude other files in `.vscodeignore`, or add their folder here. */
const expected =
  /^(dist|data|media|docs|l10n|syntaxes)\/|^(package(\.nls.*)?\.json|(README|CHANGELOG)\.md|LICENSE(\.txt)?|THIRD-PARTY-NOTICES\.\w+)$/;

/** Files that do not belong into the package in any folder. */
const unwanted = /\.(map|tsx?|vsix)$|\.test\.|(^|\/)(node_modules|\.git|\.vscode|test|src)\//;

/** The files without which the extension does not start in one of the hosts, or lacks a documented feature. */
const required = [
  'package.json',
  'dist/extension.js',
  'dist/web/extension.cjs',
  'dist/cli.js',
  'dist/milestones.schema.json',
  'README.md',
];

await runMain(async () => {
  stageExtension(stage, { withBuild: false, changeManifest: dropDevelopment });
  await build(['--production', `--outdir=${path.relative(root, stage)}/dist`]);
  const options = { cwd: stage, dependencies: false };
  checkContent(await listFiles(options));
  // Relative links in the README stay as they are: there is no repository on the web to point them at.
  await createVSIX({ ...options, packagePath: vsix, rewriteRelativeLinks: false, allowMissingRepository: true });
  const kilobytes = Math.round(readFileSync(vsix).length / 1024);
  console.log(`${path.relative(process.cwd(), vsix)}: ${kilobytes} KB`);
});

/** @param {Record<string, unknown>} manifest */
function dropDevelopment(manifest) {
  delete manifest.devDependencies;
  delete manifest.scripts;
  delete manifest.private;
}

/** @param {string[]} files as vsce lists them, with forward slashes */
function checkContent(files) {
  const wrong = files.filter((file) => !expected.test(file) || unwanted.test(file));
  if (wrong.length > 0) throw new Failure(`These do not belong into the package:\n  ${wrong.join('\n  ')}`);
  const missing = required.filter((file) => !files.includes(file));
  if (missing.length > 0) throw new Failure(`These are missing from the package:\n  ${missing.join('\n  ')}`);
}
