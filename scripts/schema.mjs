import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { importSource } from './importSource.mjs';

/**
 * Writes the JSON Schema of the plan file, for other editors and CI. Every build calls it; `--watch` only at its start.
 * @param {string} file path of the output
 */
export async function writeSchema(file) {
  /** @type {typeof import('../src/core/plan/schema/jsonSchema')} */
  const { createJsonSchema } = await importSource('src/core/plan/schema/jsonSchema.ts');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(createJsonSchema()));
}
