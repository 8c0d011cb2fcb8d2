import { spawn } from 'node:child_process';
import { Failure } from './failure.mjs';

/**
 * The settings of the outer npm that an inner npm inherits: how to reach the registry. The others must not be inherited:
 * `npm start` passes on all flags and the folder of this project, which would change the inner install.
 */
const passedOn =
  /^npm_config_(registry|cache|userconfig|globalconfig|proxy|https_proxy|http_proxy|noproxy|ca|cafile|strict_ssl|offline|prefer_offline|\/\/.*|@.*)$/i;

/**
 * The environment for an npm that is independent of the npm which may have started this process.
 * @param {NodeJS.ProcessEnv} env
 */
function withoutOuterNpm(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^npm_/i.test(name) || passedOn.test(name)));
}

/** @typedef {{ cwd: string, env?: Record<string, string> }} ToolOptions */

/**
 * Runs npm. Its output is only shown if it fails.
 * @param {string[]} args
 * @param {ToolOptions} options
 */
export function runNpm(args, options) {
  return runTool('npm', [...args, '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'], options);
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {ToolOptions} options
 * @returns {Promise<void>}
 */
export function runTool(program, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: { ...withoutOuterNpm(process.env), ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => (output += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => reject(new Failure(`Cannot run ${program}: ${error.message}`)));
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Failure(explain(program, args, output)))));
  });
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {string} output
 */
function explain(program, args, output) {
  const noNetwork = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH/.test(output);
  const advice = noNetwork
    ? 'The npm registry cannot be reached: check the network, the proxy, and `npm config get registry`.'
    : 'Nothing half-finished is kept: mend the cause and run the same command again.';
  return `"${program} ${args.join(' ')}" failed. ${advice}\nIts last words:\n${output.trim().slice(-2000)}`;
}
