import path from 'node:path';
import * as esbuild from 'esbuild';
import { root } from './paths.mjs';

/**
 * Bundles a TypeScript file that is run outside of VS Code and of mocha.
 * @param {string} entry relative to the root of the project
 * @param {string} outfile relative to `out/`; what ends with `.cjs` is CommonJS, which the extension host loads
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
    // The build that the extension ships.
    alias: { yaml: path.join(root, 'node_modules/yaml/browser/index.js') },
    logLevel: 'warning',
  });
  return bundle;
}
