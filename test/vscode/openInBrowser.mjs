import { spawn } from 'node:child_process';
import { findOnPath } from './findOnPath.mjs';

/**
 * Opens an address in the default browser. Returns false when there is no desktop.
 * @param {string} address
 */
export function openInBrowser(address) {
  const command = opener();
  if (!command) return false;
  const child = spawn(command[0], [...command.slice(1), address], { stdio: 'ignore', detached: true });
  child.on('error', () => console.log('No browser could be opened; open the address yourself.'));
  child.unref();
  return true;
}

/** @returns {[string, ...string[]] | undefined} */
function opener() {
  if (process.platform === 'darwin') return ['open'];
  // Not `start`, which is a command of the shell and would interpret the `&` in the address.
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  return hasDisplay && findOnPath('xdg-open') ? ['xdg-open'] : undefined;
}
