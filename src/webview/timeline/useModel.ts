import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TimelineModel } from '../../core/views/timelineModel';
import { applyPatch } from '../../core/views/timelinePatch';
import type { ToWebview } from '../../protocol/timeline';
import { useWindowEvent } from './hooks';
import type { Host } from './host';

/** The model that the messages of the host build up; undefined until the first message. */
export function useModel(host: Host): TimelineModel | undefined {
  const [model, setModel] = useState<TimelineModel | undefined>(undefined);
  // A ref, since several messages may arrive before the next render.
  const latest = useRef<{ readonly number: number; readonly model: TimelineModel } | undefined>(undefined);
  useWindowEvent('message', ({ data }: MessageEvent<ToWebview>) => {
    if (data.type === 'select' || data.type === 'done') return;
    const base = latest.current;
    if (data.type === 'model') latest.current = data;
    else if (base?.number === data.number - 1) {
      latest.current = { number: data.number, model: applyPatch(base.model, data.patch) };
    } else host.postMessage({ type: 'ready' });
    setModel(latest.current?.model);
  });
  useLayoutEffect(() => host.postMessage({ type: 'ready' }), []);
  useEffect(() => {
    if (model && model.rows.length < model.rowCount) host.postMessage({ type: 'more', have: model.rows.length });
  }, [model]);
  return model;
}
