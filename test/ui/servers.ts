// The servers behind the workbenches. Starting one takes seconds, so tests that want the same kind share it.
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { createDataFolder } from '../vscode/dataFolder.mjs';
import { installExtension, linkExtension } from '../vscode/installExtension.mjs';
import { root } from '../vscode/paths.mjs';
import { prepareHost } from '../vscode/prepare.mjs';
import { startServer, type Server } from '../vscode/server.mjs';
import { stageForWebWorker } from '../vscode/stageExtension.mjs';
import { createTemporaryFolder } from '../vscode/temporaryFolder.mjs';

/**
 * This checkout; or the same installed by a link, in a VS Code as people see it, which is what `npm start` opens; or a copy
 * that only the web worker can run; or a `.vsix`, by absolute path, installed.
 */
export type ExtensionSource = 'development' | 'linked' | 'web-worker' | (string & {});

export interface ServerKind {
  readonly extension?: ExtensionSource;
  readonly timezoneId?: string;
  readonly trust?: boolean;
}

interface Running {
  readonly server: Server;
  /** The folder of the extension under development; undefined when it is installed. */
  readonly extension: string | undefined;
}

const servers = new Map<string, Promise<Running>>();

/** The server of this kind, started when it is first asked for. All end with this process. */
export function serverFor({ extension = 'development', timezoneId, trust = true }: ServerKind): Promise<Running> {
  const key = JSON.stringify([extension, timezoneId, trust]);
  let running = servers.get(key);
  if (!running) servers.set(key, (running = start(extension, timezoneId, trust)));
  return running;
}

async function start(extension: ExtensionSource, timezoneId: string | undefined, trust: boolean): Promise<Running> {
  await prepareHost({ browser: true });
  const dataFolder = createDataFolder();
  const isInstalled = path.isAbsolute(extension);
  const isLinked = extension === 'linked';
  if (isInstalled) installExtension(dataFolder, extension);
  if (isLinked) linkExtension(dataFolder);
  const server = await startServer({ dataFolder, trust, driver: !isLinked, env: timezoneId ? { TZ: timezoneId } : {} });
  if (isInstalled || isLinked) return { server, extension: undefined };
  return { server, extension: extension === 'web-worker' ? stageForWorker() : linkToCheckout() };
}

function stageForWorker(): string {
  const folder = createTemporaryFolder('extension');
  stageForWebWorker(folder);
  return folder;
}

/** VS Code takes each theme below the folder of an extension under development for its own, and its own are below ours. */
function linkToCheckout(): string {
  const link = path.join(createTemporaryFolder('extension'), 'milepost');
  symlinkSync(root, link, 'dir');
  return link;
}
