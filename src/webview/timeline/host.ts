import type { FromWebview } from '../../protocol/timeline';

/** The API of the page to the extension host. */
export interface Host {
  postMessage(message: FromWebview): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): Host;

/** May be called once: VS Code throws the second time. */
export function acquireHost(): Host {
  return acquireVsCodeApi();
}
