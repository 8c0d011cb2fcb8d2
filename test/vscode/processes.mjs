// Child processes that end with this process, including their own children: the server of VS Code starts several.
import { spawn } from 'node:child_process';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Starts a program in a new process group, so that the whole group can be signalled at once.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv }} options
 */
export function startGroup(program, args, options) {
  const child = spawn(program, args, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  if (running.size === 0) watchOurEnd();
  running.add(child);
  return child;
}

/**
 * Ends a process group, with SIGTERM before SIGKILL. Resolves when its leader has exited.
 * @param {import('node:child_process').ChildProcess} child
 */
export async function stopGroup(child) {
  const ended = new Promise((resolve) => child.once('close', resolve));
  if (child.exitCode === null && child.signalCode === null) {
    signalGroup(child, 'SIGTERM');
    const impatience = setTimeout(() => signalGroup(child, 'SIGKILL'), 3000);
    await ended;
    clearTimeout(impatience);
  }
  signalGroup(child, 'SIGKILL');
  running.delete(child);
}

let watching = false;
function watchOurEnd() {
  if (watching) return;
  watching = true;
  process.on('exit', () => running.forEach((child) => signalGroup(child, 'SIGKILL')));
  // A signal without a listener ends the process without an `exit` event.
  for (const [signal, code] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])) {
    process.on(signal, () => process.exit(code));
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group has exited already.
  }
}
