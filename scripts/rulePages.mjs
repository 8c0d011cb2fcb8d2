// Generates docs/rules/*.md, and the properties of the setting `milepost.rules` in package.json, from the pages of the rules.
// A test fails when they are out of date.
//   node scripts/rulePages.mjs
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';
import { importSource } from './importSource.mjs';

const folder = path.join(root, 'docs/rules');

/** @type {typeof import('../src/core/findings/pages')} */
const { writeRulePages, writeRuleSettings } = await importSource('src/core/findings/pages.ts');

mkdirSync(folder, { recursive: true });
const pages = writeRulePages();
for (const file of readdirSync(folder)) if (!pages.has(path.basename(file, '.md'))) rmSync(path.join(folder, file));
for (const [name, text] of pages) writeFileSync(path.join(folder, `${name}.md`), text);
console.log(`${pages.size} pages in docs/rules`);

const manifestPath = path.join(root, 'package.json');
const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));
manifest.contributes.configuration.properties['milepost.rules'].properties = writeRuleSettings();
writeFileSync(manifestPath, `${JSON.stringify(manifest, null, 2)}\n`);
