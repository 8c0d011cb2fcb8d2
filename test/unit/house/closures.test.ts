import assert from 'node:assert/strict';
import { importsOf, readSources, resolveImport, type Source } from './sources';

/** What an entry point may load before anything is asked of it: files of `src`, and packages. The rest waits for `import()`. */
const closures: readonly { readonly entry: string; readonly mayLoad: readonly RegExp[] }[] = [
  {
    // Activation: what draws rows and reads commits. Whatever reads, checks or edits a plan comes with the engine.
    entry: 'extension.ts',
    mayLoad: [
      /^(?:host|features)\//,
      /^(?:ids|protocol\/\w+)\.ts$/,
      /^core\/text\.ts$/,
      /^core\/(?:calendar|commits|views)\/\w+\.ts$/,
      /^core\/plan\/\w+\.ts$/,
      /^core\/assist\/tokenTypes\.ts$/,
      /^vscode$/,
      /^node:child_process$/,
    ],
  },
  {
    entry: 'webview/timeline/index.tsx',
    mayLoad: [
      /^(?:webview|drawing|protocol)\//,
      /^core\/text\.ts$/,
      /^core\/(?:calendar|views)\/\w+\.ts$/,
      /^core\/plan\/types\.ts$/,
      /^preact(?:\/|$)/,
      /^(?:d3-time$|(?:@date-fns\/|date-fns\b))/,
      /^@vscode\/codicons\//,
    ],
  },
];

/** @returns what loading the entry loads, each with the files that lead to it */
function closureOf(entry: string, sources: readonly Source[]): ReadonlyMap<string, readonly string[]> {
  const byFile = new Map(sources.map((source) => [source.file, source]));
  const files = new Set(byFile.keys());
  const found = new Map<string, readonly string[]>([[entry, [entry]]]);
  for (const [file, trail] of found) {
    const source = byFile.get(file);
    for (const { target, kind } of source ? importsOf(source) : []) {
      const loaded = resolveImport(target, files) ?? target;
      if (kind === 'value' && !found.has(loaded)) found.set(loaded, [...trail, loaded]);
    }
  }
  return found;
}

function intruders(entry: string, mayLoad: readonly RegExp[], sources: readonly Source[]): string[] {
  return [...closureOf(entry, sources)]
    .filter(([loaded]) => loaded !== entry && !loaded.endsWith('.css') && !mayLoad.some((room) => room.test(loaded)))
    .map(([, trail]) => trail.join(' → '));
}

describe('What is loaded at once', () => {
  const sources = readSources();

  for (const { entry, mayLoad } of closures) {
    it(`by ${entry} is light: what else it needs goes behind import()`, () => {
      assert.deepEqual(intruders(entry, mayLoad, sources), []);
    });

    it(`by ${entry} was seen as a whole`, () => {
      assert.ok(closureOf(entry, sources).size > 20);
    });

    it(`by ${entry} would not go unnoticed if it were heavy`, () => {
      for (const heavy of ['yaml', 'zod', 'chrono-node', '../../core/engine', '../../core/findings/check']) {
        const planted = plantBelow(entry, sources, `import { x } from '${heavy}';`);
        const [trail, ...others] = intruders(entry, mayLoad, planted);
        assert.ok(trail?.includes(' → '), heavy);
        if (!heavy.startsWith('.')) assert.deepEqual(others, []);
      }
      for (const harmless of ["import type { x } from 'yaml';", "const x = await import('yaml');"])
        assert.deepEqual(intruders(entry, mayLoad, plantBelow(entry, sources, harmless)), []);
    });
  }
});

/** The sources with a line more in the last file that the entry loads. */
function plantBelow(entry: string, sources: readonly Source[], line: string): readonly Source[] {
  const files = new Set(sources.map(({ file }) => file));
  const last = [...closureOf(entry, sources).keys()].filter(
    (file) => /^\w+\/\w+\/\w+\.ts/.test(file) && files.has(file),
  );
  return sources.map((source) =>
    source.file === last.at(-1) ? { file: source.file, text: `${line}\n${source.text}` } : source,
  );
}
