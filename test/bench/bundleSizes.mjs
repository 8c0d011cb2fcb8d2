import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';

/**
 * One file of the production build.
 * @typedef {object} BundleSize
 * @property {string} file below `dist/`
 * @property {number} bytes
 * @property {number} gzipBytes
 * @property {boolean} isEager whether it is loaded at activation: the entry point and its static imports
 * @property {string[]} holds libraries found in it by a text that survives minification
 */

/** By library a text that is unique to it and survives minification. */
const marks = {
  yaml: 'tag:yaml.org,2002:',
  zod: 'invalid_union',
  chrono: 'tonight',
  'date-fns': 'constructDateFrom',
};

/**
 * Measures the files of a production build.
 * @param {string} folder absolute path of its `dist/`
 * @returns {Promise<BundleSize[]>} files loaded at activation first, then by size in descending order
 */
export async function measureBundles(folder) {
  const eager = await eagerFiles(folder);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(c?js|css)$/.test(file))
    .map((file) => {
      const content = readFileSync(path.join(folder, file));
      const text = content.toString('utf8');
      const holds = Object.entries(marks).flatMap(([name, mark]) => (text.includes(mark) ? [name] : []));
      return { file, bytes: content.length, gzipBytes: gzipSync(content).length, isEager: eager.has(file), holds };
    })
    .sort((a, b) => Number(b.isEager) - Number(a.isEager) || b.bytes - a.bytes);
}

/**
 * The static closure of `extension.js`, which Node loads before it runs any code. Found in the files of the build.
 * @param {string} folder
 */
async function eagerFiles(folder) {
  const { metafile } = await esbuild.build({
    entryPoints: [path.join(folder, 'extension.js')],
    absWorkingDir: folder,
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    splitting: true,
    outdir: 'unwritten',
    external: ['vscode'],
    logLevel: 'silent',
  });
  const seen = new Set(['extension.js']);
  for (const file of seen) {
    for (const { path: target, kind } of metafile.inputs[file]?.imports ?? []) {
      if (kind === 'import-statement' && target in metafile.inputs) seen.add(target);
    }
  }
  return seen;
}
