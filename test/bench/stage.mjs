import path from 'node:path';
import { build } from '../vscode/build.mjs';
import { root } from '../vscode/paths.mjs';
import { stageExtension } from '../vscode/stageExtension.mjs';

/**
 * Stages the extension with a production build, without changing the build in `dist/`.
 * @returns {Promise<string>} absolute path of the staged extension
 */
export async function stageProduction() {
  const folder = path.join('out', 'bench', 'extension');
  stageExtension(path.join(root, folder), { withBuild: false, changeManifest: () => {} });
  await build(['--production', `--outdir=${folder}/dist`]);
  return path.join(root, folder);
}
