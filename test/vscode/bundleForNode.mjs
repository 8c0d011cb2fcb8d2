import path from 'node:path';
import * as esbuild from 'esbuild';
import { root } from './paths.mjs';

/**
 * Bundles a TypeScript file that does not run in mocha.
 * @param {string} entry relative to the root of the project
 * @param {string} outfile relative to `out/`; CommonJS with the extension `.cjs`, which the extension host needs
 * @returns {Promise<string>} absolute path of the bundle
 */
export async function bundleForNode(entry, outfile) {
  const bundle = path.join(root, 'out', outfile);
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: outfile.endsWith('.cjs') ? 'cjs' : 'esm',
    target: 'es2023',
    packages: 'external',
    // The build of `yaml` that the extension ships.
    alias: { yaml: path.join(root, 'node_modules/yaml/browser/index.js') },
    logLevel: 'warning',
  });
  return bundle;
}
