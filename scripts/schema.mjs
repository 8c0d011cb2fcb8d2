import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { importSource } from './importSource.mjs';

/**
 * Writes the JSON Schema of the plan file, for other editors and CI. Every build does, and `--watch` when it starts.
 * @param {string} file
 */
export async function writeSchema(file) {
  /** @type {typeof import('../src/core/plan/schema/jsonSchema')} */
  const { createJsonSchema } = await importSource('src/core/plan/schema/jsonSchema.ts');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(createJsonSchema()));
}
