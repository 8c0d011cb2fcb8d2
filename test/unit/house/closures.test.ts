import assert from 'node:assert/strict';
import path from 'node:path';
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
      /^core\/plan\/promise\/reviewState\.ts$/,
      /^core\/schedule\/(?:calendarsOf|driftWords|estimate|floatWords|riskWords|roomWords|workingCalendarOf)\.ts$/,
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
      /^core\/plan\/(?:types|words|isOpen|planAct)\.ts$/,
      /^preact(?:\/|$)/,
      /^(?:@date-fns\/|date-fns\b)/,
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

    it(`by ${entry} would be noticed if it were heavy`, () => {
      const deep = deepestOf(entry, sources);
      const toCore = path.posix.relative(path.posix.dirname(deep), 'core');
      const planted = (line: string): string[] =>
        intruders(
          entry,
          mayLoad,
          sources.map(({ file, text }) => ({ file, text: file === deep ? `${line}\n${text}` : text })),
        );
      for (const heavy of ['yaml', 'zod', 'chrono-node'])
        assert.deepEqual(planted(`import { x } from '${heavy}';`).map(last), [heavy]);
      for (const heavy of ['engine', 'findings/check', 'plan/reading/reader', 'plan/edit/editPlan', 'english/index'])
        assert.ok(planted(`export { x } from '${toCore}/${heavy}';`).map(last).includes(`core/${heavy}.ts`), heavy);
      for (const harmless of ["import type { x } from 'yaml';", "const x = await import('yaml');"])
        assert.deepEqual(planted(harmless), []);
    });
  }
});

/** The file that most others lead to the entry from. */
function deepestOf(entry: string, sources: readonly Source[]): string {
  const files = new Set(sources.map(({ file }) => file));
  const trails = [...closureOf(entry, sources).values()].filter((trail) => files.has(trail.at(-1) ?? ''));
  return trails.reduce((longest, trail) => (trail.length > longest.length ? trail : longest)).at(-1) ?? entry;
}

function last(trail: string): string {
  return trail.split(' → ').at(-1) ?? trail;
}
