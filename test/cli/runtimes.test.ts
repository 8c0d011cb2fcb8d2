import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { scriptOf } from '../runCheck.mjs';

/** A line for each runtime, and the projects of TypeScript in which it compiles. */
const lines: readonly (readonly [line: string, ...projects: string[]])[] = [
  ['document.title;', 'webview'],
  ['window.innerWidth;', 'webview'],
  ['process.env;', 'host', 'cli'],
  ['Buffer.alloc(1);', 'host', 'cli'],
  ['void import("node:fs");', 'host', 'cli'],
  ['setTimeout(() => {}, 1);', 'webview', 'host', 'web', 'cli'],
  ['performance.now();', 'webview', 'host', 'web', 'cli'],
  ['void fetch("https://example.com");', 'webview', 'host', 'web', 'cli'],
  ['self.close();', 'webview', 'web'],
  ['new TextDecoder().decode(new Uint8Array());', 'core', 'pages', 'webview', 'host', 'web', 'cli'],
  ['new Intl.NumberFormat("en");', 'core', 'pages', 'webview', 'host', 'web', 'cli'],
];

const projects = ['core', 'pages', 'webview', 'host', 'web', 'cli'];

function runTsc(...args: string[]): { readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, [scriptOf('typescript', 'tsc'), ...args], { encoding: 'utf8' });
}

describe('A project of TypeScript', () => {
  const root = process.cwd();
  let folder = '';

  before(() => {
    mkdirSync(path.join(root, 'out'), { recursive: true });
    // Below the root, so that `types` are found as they are for the sources.
    folder = mkdtempSync(path.join(root, 'out/runtimes-'));
    writeFileSync(path.join(folder, 'planted.ts'), lines.map(([line]) => line).join('\n'));
  });

  after(() => rmSync(folder, { recursive: true }));

  for (const project of projects) {
    it(`knows what there is in the runtime of ${project}, and nothing else`, () => {
      const config = path.join(folder, `${project}.json`);
      writeFileSync(
        config,
        JSON.stringify({
          extends: `../../tsconfig.${project}.json`,
          compilerOptions: { composite: false, emitDeclarationOnly: false, noEmit: true },
          include: [
            'planted.ts',
            ...(project === 'core' || project === 'pages' ? ['../../src/core/globals.d.ts'] : []),
          ],
          references: [],
        }),
      );
      const tsc = runTsc('-p', config, '--pretty', 'false');
      const refused = [...tsc.stdout.matchAll(/planted\.ts\((\d+),/g)].map(([, line]) => lines[Number(line) - 1]?.[0]);
      assert.deepEqual(
        [...new Set(refused)],
        lines.filter(([, ...projects]) => !projects.includes(project)).map(([line]) => line),
        tsc.stdout + tsc.stderr,
      );
    });
  }

  it('exists for every source', () => {
    const known = new Set(
      projects.flatMap((project) => runTsc('-p', `tsconfig.${project}.json`, '--listFilesOnly').stdout.split('\n')),
    );
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
    assert.deepEqual(
      sources.filter((file) => !known.has(path.join(root, 'src', file))),
      [],
    );
  });
});
