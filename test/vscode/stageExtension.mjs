import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

/** Entries of the checkout that are not part of the extension: sources, tests, tools and their output. */
const notStaged = new Set(['node_modules', 'out', 'src', 'test', 'scripts', 'package-lock.json']);

/**
 * Copies the extension to another folder, with a changed manifest.
 * @param {string} folder absolute path; its former content is deleted
 * @param {{ withBuild: boolean, changeManifest: (manifest: Record<string, unknown>) => void }} options `withBuild` copies
 *   `dist/` as well
 */
export function stageExtension(folder, { withBuild, changeManifest }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(root)) {
    const isHidden = entry.startsWith('.') && entry !== '.vscodeignore';
    if (
      isHidden ||
      notStaged.has(entry) ||
      entry.startsWith('tsconfig.') ||
      entry.endsWith('.vsix') ||
      (entry === 'dist' && !withBuild)
    )
      continue;
    cpSync(path.join(root, entry), path.join(folder, entry), { recursive: true });
  }
  const manifestFile = path.join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  changeManifest(manifest);
  writeFileSync(manifestFile, JSON.stringify(manifest, undefined, 2));
}

/**
 * Stages the extension so that it runs in the web worker extension host, as on vscode.dev. Its manifest has no `main`, with
 * which VS Code would prefer the Node host.
 * @param {string} folder
 */
export function stageForWebWorker(folder) {
  stageExtension(folder, {
    withBuild: true,
    changeManifest: (manifest) => {
      delete manifest.main;
      delete manifest.extensionKind;
    },
  });
}
