import type { FromWebview } from '../../protocol/timeline';

/** The extension, as the page sees it. */
export interface Host {
  postMessage(message: FromWebview): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): Host;

/** To be called once: VS Code refuses a second time. */
export function acquireHost(): Host {
  return acquireVsCodeApi();
}
