// `npm start`: builds Milepost and opens VS Code with it on the sample project.
//   npm start -- --workspace DIR   opens DIR instead of the sample
//   npm start -- --browser         opens the server build in the browser, also where desktop VS Code is installed
//   npm start -- --no-open         like --browser, but only prints the address
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { createDataFolder } from './dataFolder.mjs';
import { Failure, runMain } from './failure.mjs';
import { findOnPath } from './findOnPath.mjs';
import { linkExtension } from './installExtension.mjs';
import { openInBrowser } from './openInBrowser.mjs';
import { parseOptions } from './parseOptions.mjs';
import { keptFolder, root } from './paths.mjs';
import { prepareHost } from './prepare.mjs';
import { createSampleRepository } from './sample.mjs';
import { startServer } from './server.mjs';
import { localToday } from './shiftDates.mjs';

await runMain(async () => {
  const options = parseOptions({
    workspace: { type: 'string' },
    browser: { type: 'boolean', default: false },
    'no-open': { type: 'boolean', default: false },
  });
  await build([]);
  const workspace = options.workspace ? existingFolder(options.workspace) : createSample();
  const desktop = options.browser || options['no-open'] ? undefined : findOnPath('code');
  if (desktop) openDesktop(desktop, workspace);
  else await serve(workspace, !options['no-open']);
});

/** @param {string} folder as it was typed */
function existingFolder(folder) {
  // npm runs scripts in the folder of the project. INIT_CWD is the folder in which npm was called.
  const absolute = path.resolve(process.env.INIT_CWD ?? process.cwd(), folder);
  if (!existsSync(absolute)) throw new Failure(`There is no folder ${absolute}`);
  return absolute;
}

function createSample() {
  const folder = path.join(keptFolder, 'sample', 'storefront');
  createSampleRepository(folder, localToday());
  return folder;
}

/**
 * @param {string} code the `code` command
 * @param {string} workspace
 */
function openDesktop(code, workspace) {
  // On Windows `code` is a script, which needs a shell; the program is one folder above it.
  const program = code.endsWith('.cmd') ? path.join(path.dirname(code), '..', 'Code.exe') : code;
  const child = spawn(program, ['--new-window', `--extensionDevelopmentPath=${root}`, workspace], { stdio: 'inherit' });
  child.on('error', (error) => {
    console.error(`Cannot start ${program}: ${error.message}\nTry: npm start -- --browser`);
    process.exitCode = 1;
  });
  console.log(`Opening VS Code with Milepost on ${workspace}`);
}

/**
 * @param {string} workspace
 * @param {boolean} open
 */
async function serve(workspace, open) {
  await prepareHost({ browser: false });
  // The address gives access to this machine, including a terminal, so it contains a random token.
  const dataFolder = createDataFolder();
  linkExtension(dataFolder);
  const server = await startServer({ dataFolder, token: randomBytes(16).toString('hex'), driver: false });
  const address = server.address({ workspace });
  console.log(`\nVS Code with Milepost, on ${workspace}:\n\n  ${address}\n`);
  const opened = open && openInBrowser(address);
  console.log(opened ? 'Opening it in your browser. Ctrl+C ends it.' : 'Open it in a browser. Ctrl+C ends it.');
  await server.ended;
  throw new Failure("VS Code's server has ended by itself. Run `npm start` again.");
}
