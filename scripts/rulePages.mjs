// Writes docs/rules/*.md, and what the setting `milepost.rules` offers in package.json, from what stands beside each rule.
// A test fails when they are not up to date.
//   node scripts/rulePages.mjs
import { build } from 'esbuild';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = path.join(root, 'docs/rules');

const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['src/core/smart/pages.ts'],
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
  alias: { yaml: path.join(root, 'node_modules/yaml/browser/index.js') },
});
const code = outputFiles[0]?.contents ?? new Uint8Array();
/** @type {typeof import('../src/core/smart/pages')} */
const { writeRulePages, writeRuleSettings } = await import(
  `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
);

mkdirSync(folder, { recursive: true });
const pages = writeRulePages();
for (const file of readdirSync(folder)) if (!pages.has(path.basename(file, '.md'))) rmSync(path.join(folder, file));
for (const [name, text] of pages) writeFileSync(path.join(folder, `${name}.md`), text);
console.log(`${pages.size} pages in docs/rules`);

const manifestPath = path.join(root, 'package.json');
const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));
manifest.contributes.configuration.properties['milepost.rules'].properties = writeRuleSettings();
writeFileSync(manifestPath, `${JSON.stringify(manifest, null, 2)}\n`);
