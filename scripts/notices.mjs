// Writes THIRD-PARTY-NOTICES.md: the licence of every package in the bundles, according to the metafile of esbuild.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as esbuild from 'esbuild';

const { metafile } = await esbuild.build({
  entryPoints: ['src/extension.ts', 'src/cli.ts', 'src/webview/timeline/index.tsx'],
  bundle: true,
  write: false,
  metafile: true,
  outdir: 'dist',
  platform: 'node',
  format: 'esm',
  external: ['vscode'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  loader: { '.svg': 'text' },
});

const packages = new Set(
  Object.keys(metafile.inputs).flatMap((file) => {
    const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];
    return name === undefined ? [] : [name];
  }),
);

const notices = [...packages].sort().map((name) => {
  const folder = `node_modules/${name}`;
  const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : readFileSync(`${folder}/${file}`, 'utf8').trim();
  return `## ${name} ${version} (${license})\n\n\`\`\`text\n${text.replaceAll('\r\n', '\n')}\n\`\`\`\n`;
});

writeFileSync(
  'THIRD-PARTY-NOTICES.md',
  [
    '# Third-party notices',
    '',
    'Milepost contains the packages below. Public holidays: see `data/holidays/ATTRIBUTION.md`.',
    '',
    ...notices,
  ].join('\n'),
);
