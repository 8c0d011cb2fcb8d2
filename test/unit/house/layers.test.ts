import assert from 'node:assert/strict';
import { importsOf, readSources, resolveImport, type Import } from './sources';

/** What each room may import from, besides itself. The first pattern that matches a file decides. */
const rooms: readonly { readonly room: RegExp; readonly mayImport: readonly RegExp[] }[] = [
  { room: /^extension\.ts$/, mayImport: [/^features\//, /^host\//, /^vscode$/] },
  { room: /^cli(?:\.ts$|\/)/, mayImport: [/^core\//, /^cli\//, /^node:/] },
  { room: /^ids\.ts$/, mayImport: [] },
  { room: /^core\/text\.ts$/, mayImport: [] },
  { room: /^core\/calendar\//, mayImport: [/^core\/text$/, /^date-fns$/, /^@date-fns\/utc\//, /^chrono-node/] },
  {
    room: /^core\/plan\//,
    mayImport: [/^core\/(?:calendar\/|text$)/, /^yaml$/, /^zod$/, /^leven$/, /^@noble\/hashes\//],
  },
  { room: /^core\/schedule\//, mayImport: [/^core\/(?:plan\/|calendar\/|text$)/] },
  { room: /^core\/english\//, mayImport: [/^core\/text$/] },
  {
    room: /^core\/(?:findings|commits|client)\//,
    mayImport: [/^core\/(?:schedule|plan|calendar)\//, /^core\/(?:english|text)$/],
  },
  {
    room: /^core\/(?:views|formats)\//,
    mayImport: [/^core\/(?:findings|commits|client|schedule|plan|calendar)\//, /^core\/text$/],
  },
  {
    room: /^core\/assist\//,
    mayImport: [/^core\/(?:views|findings|commits|client|schedule|plan|calendar)\//, /^core\/text$/],
  },
  { room: /^core\/engine\.ts$/, mayImport: [/^core\//] },
  { room: /^protocol\//, mayImport: [/^core\/(?:views|calendar)\//, /^core\/text$/] },
  {
    room: /^webview\//,
    mayImport: [
      /^core\/(?:views|calendar)\//,
      /^core\/plan\/types$/,
      /^core\/text$/,
      /^protocol\//,
      /^preact/,
      /^date-fns$/,
      /^@date-fns\/utc\//,
      /^@vscode\/codicons/,
    ],
  },
  { room: /^host\//, mayImport: [/^core\//, /^ids$/, /^vscode$/, /^node:/] },
  { room: /^features\//, mayImport: [/^host\//, /^core\//, /^protocol\//, /^ids$/, /^vscode$/] },
];

/** Rooms with one door: from outside only the folder itself may be imported, and no file in it. */
const closedRooms = [/^core\/english\//];

function breaches(imports: readonly Import[]): string[] {
  return imports.flatMap(({ file, target, line }) => {
    const room = rooms.find((candidate) => candidate.room.test(file));
    if (!room) return [`${file} belongs to no room`];
    const found: string[] = [];
    const home = room.room.exec(file)?.[0] ?? '';
    const feature = /^features\/[^/]+\//.exec(file)?.[0];
    const isOwn = feature ? target.startsWith(feature.slice(0, -1)) : home.endsWith('/') && target.startsWith(home);
    if (!isOwn && !room.mayImport.some((allowed) => allowed.test(target))) found.push(`${file}: ${line}`);
    if (closedRooms.some((closed) => closed.test(target) && !closed.test(file))) found.push(`${file}: ${line} (door)`);
    // The named export of zod carries every locale: five times the size of the namespace.
    if (target === 'zod' && !/import (?:type )?\* as z /.test(line)) found.push(`${file}: ${line} (import * as z)`);
    return found;
  });
}

function cyclesOf(imports: readonly Import[], files: ReadonlySet<string>): string[] {
  const graph = new Map<string, string[]>();
  for (const { file, target } of imports) {
    const resolved = resolveImport(target, files);
    if (resolved !== undefined) graph.set(file, [...(graph.get(file) ?? []), resolved]);
  }
  const state = new Map<string, 'open' | 'closed'>();
  const found: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (state.get(file) === 'closed') return;
    if (state.get(file) === 'open') {
      found.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      return;
    }
    state.set(file, 'open');
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
    state.set(file, 'closed');
  };
  for (const file of files) visit(file, []);
  return found;
}

describe('The house', () => {
  const sources = readSources();
  const files = sources.map(({ file }) => file);
  const imports = sources.flatMap(importsOf);

  it('was seen as a whole', () => {
    assert.ok(files.length > 60, `${files.length} files`);
    for (const { room } of rooms)
      assert.ok(
        files.some((file) => room.test(file)),
        `no file in ${room}`,
      );
    assert.deepEqual([...new Set(imports.map(({ kind }) => kind))].sort(), ['late', 'type', 'value']);
  });

  it('has no import through a wall', () => {
    assert.deepEqual(breaches(imports), []);
  });

  it('has no import that runs in a circle', () => {
    assert.deepEqual(cyclesOf(imports, new Set(files)), []);
  });

  it('would notice a breach', () => {
    const planted = [
      plant('core/plan/x.ts', "import type { Uri } from 'vscode';"),
      plant('core/views/x.ts', "const fs = await import('node:fs');"),
      plant('features/tree/x.ts', "import { y } from '../timeline/y';"),
      plant('webview/timeline/x.ts', "import { parsePlan } from '../../core/plan/parsePlan';"),
      plant('core/plan/x.ts', "import { z } from 'zod';"),
      plant('core/english/x.ts', "import type { Milestone } from '../plan/types';"),
      // Rooms that may import from all of the core have to use its doors, too.
      plant('core/engine.ts', "export { Prose } from './english/reading/prose';"),
      plant('host/x.ts', "import { findGaps } from '../core/english/questions/gaps';"),
    ];
    for (const breach of planted) assert.equal(breaches(breach).length, 1, breach[0]?.line);
    assert.deepEqual(breaches(plant('core/findings/x.ts', "import { Prose } from '../english';")), []);
    const circle = [
      ...plant('host/a.ts', "import { b } from './b';"),
      ...plant('host/b.ts', "import { a } from './a';"),
    ];
    assert.equal(cyclesOf(circle, new Set(['host/a.ts', 'host/b.ts'])).length, 1);
  });
});

function plant(file: string, text: string): readonly Import[] {
  return importsOf({ file, text });
}
