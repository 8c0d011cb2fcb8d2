import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Source {
  /** Relative to `src`, with slashes. */
  readonly file: string;
  readonly text: string;
}

export interface Import {
  readonly file: string;
  /** A file relative to `src`, without its extension, or the name of a package. */
  readonly target: string;
  readonly line: string;
  /** `value` runs when the file is loaded, `type` never, and `late` stands for `import()`. */
  readonly kind: 'value' | 'type' | 'late';
}

/** All TypeScript of `src`. */
export function readSources(): readonly Source[] {
  const folder = path.resolve('src');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => ({ file, text: readFileSync(path.join(folder, file), 'utf8') }));
}

const importLine =
  /^\s*(?:import|export)\b[^'"]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

export function importsOf({ file, text }: Source): readonly Import[] {
  return [...text.matchAll(importLine)].map((match) => {
    const name = match[1] ?? match[2] ?? match[3] ?? '';
    const target = name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name;
    const line = match[0].trim();
    const kind = match[3] !== undefined ? 'late' : /^(?:import|export)\s+type\b/.test(line) ? 'type' : 'value';
    return { file, target, line, kind };
  });
}

/** @returns the file that an import loads; undefined for packages */
export function resolveImport(target: string, files: ReadonlySet<string>): string | undefined {
  return [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((candidate) => files.has(candidate));
}
