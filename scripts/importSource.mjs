import { build } from 'esbuild';
import path from 'node:path';
import { root } from './root.mjs';

/**
 * Bundles and imports a TypeScript file of the core, for generators.
 * @param {string} entry relative to the root of the project
 * @returns {Promise<any>} the namespace of the module
 */
export async function importSource(entry) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    alias: { yaml: path.join(root, 'node_modules/yaml/browser/index.js') },
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}
