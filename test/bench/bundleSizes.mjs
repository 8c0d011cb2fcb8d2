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
 * @property {boolean} isEager whether the extension loads it at activation: its entry, and what that imports without `import()`
 * @property {string[]} holds libraries found in it by a text that minifying leaves alone
 */

/** A text that minifying leaves alone and that only this library has. */
const marks = {
  yaml: 'tag:yaml.org,2002:',
  zod: 'invalid_union',
  chrono: 'tonight',
  'date-fns': 'constructDateFrom',
};

/**
 * Weighs a production build.
 * @param {string} folder absolute path of its `dist/`
 * @returns {Promise<BundleSize[]>} what is loaded at activation before all else, then the largest first
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
 * What Node loads with `extension.js` before a line of it runs, asked of the files as they were built.
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
