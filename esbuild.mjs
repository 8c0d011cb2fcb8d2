// Builds the bundles. `--watch` rebuilds on change; `--production` minifies without source maps; `--tests` adds the bundles of
// the test suites; `--outdir=DIR` builds to DIR instead of `dist`.
import * as esbuild from 'esbuild';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from './scripts/root.mjs';
import { writeSchema } from './scripts/schema.mjs';

const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');
const withTests = process.argv.includes('--tests');
/** Output folder, relative to the project. Packaging uses another one, so that a running development build is kept. */
const dist = process.argv.find((arg) => arg.startsWith('--outdir='))?.slice('--outdir='.length) ?? 'dist';

/** The browser build of `yaml` is faster and smaller than the Node build, and is not reachable by an export of the package. */
const yamlBrowserBuild = { yaml: path.join(root, 'node_modules/yaml/browser/index.js') };

/**
 * In the web build, a file `x.browser.ts` replaces the file `x.ts` beside it.
 * @type {esbuild.Plugin}
 */
const browserTwins = {
  name: 'browser-twins',
  setup(build) {
    build.onResolve({ filter: /^\.\.?\// }, (args) => {
      const twin = path.join(args.resolveDir, `${args.path}.browser.ts`);
      return existsSync(twin) ? { path: twin } : undefined;
    });
  },
};

/**
 * @param {esbuild.BuildOptions} options override the common options
 * @returns {esbuild.BuildOptions}
 */
function bundle(options) {
  return {
    absWorkingDir: root,
    bundle: true,
    target: 'es2023',
    charset: 'utf8',
    alias: yamlBrowserBuild,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: production,
    sourcemap: production ? false : 'linked',
    legalComments: 'none',
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': production ? '"production"' : '"development"' },
    ...options,
  };
}

/**
 * All test files of a suite, found by their names, so that none is forgotten.
 * @param {string} suite folder under `test/`
 */
function testFiles(suite) {
  const folder = path.join(root, 'test', suite);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => path.join('test', suite, file));
}

const bundles = [
  // The Node host and the command line share chunks. Modules behind `import()` are loaded lazily.
  bundle({
    entryPoints: { extension: 'src/extension.ts', cli: 'src/cli.ts' },
    outdir: dist,
    chunkNames: 'chunks/[name]-[hash]',
    platform: 'node',
    format: 'esm',
    splitting: true,
    external: ['vscode'],
  }),
  bundle({
    entryPoints: { extension: 'src/extension.ts' },
    outdir: `${dist}/web`,
    platform: 'browser',
    format: 'cjs',
    // In a package of type "module" the web worker host treats `.js` as an ES module, which it cannot load.
    outExtension: { '.js': '.cjs' },
    external: ['vscode'],
    plugins: [browserTwins],
  }),
  bundle({
    entryPoints: { timeline: 'src/webview/timeline/index.tsx' },
    outdir: `${dist}/webview`,
    platform: 'browser',
    format: 'iife',
    loader: { '.svg': 'text' },
  }),
];

if (withTests) {
  for (const suite of ['unit', 'golden', 'matrix', 'cli', 'schema', 'fuzz', 'regex', 'ui']) {
    bundles.push(
      bundle({
        entryPoints: testFiles(suite),
        outbase: `test/${suite}`,
        outdir: `out/${suite}`,
        platform: 'node',
        format: 'esm',
        splitting: true,
        outExtension: { '.js': '.mjs' },
        packages: 'external',
        minify: false,
        sourcemap: 'linked',
      }),
    );
  }
  // The extension host loads its tests with `require`.
  bundles.push(
    bundle({
      entryPoints: testFiles('host').concat('test/host/index.ts'),
      outbase: 'test/host',
      outdir: 'out/host',
      platform: 'node',
      format: 'cjs',
      outExtension: { '.js': '.cjs' },
      external: ['vscode', 'mocha'],
      minify: false,
      sourcemap: 'linked',
    }),
  );
}

if (watch) {
  for (const context of await Promise.all(bundles.map((options) => esbuild.context(options)))) await context.watch();
} else {
  rmSync(path.join(root, dist), { recursive: true, force: true });
  if (withTests) rmSync(path.join(root, 'out'), { recursive: true, force: true });
  await Promise.all(bundles.map((options) => esbuild.build(options)));
}
await writeSchema(path.join(root, dist, 'milestones.schema.json'));
