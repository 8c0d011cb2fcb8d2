import { Refused, type Intent, type Path, type PlainValue } from './intent';
import { moveWithin } from './moveWithin';
import { isKey, isNothing, nothing, says, type Snapshot } from './snapshot';

/** The data that the document must have after the intent. @throws Refused when the path leads nowhere */
export function applyIntent(before: Snapshot, intent: Intent): Snapshot {
  const { path } = intent;
  const last = path.at(-1);
  switch (intent.kind) {
    case 'set':
      return change(before, path, (old) => wantedInstead(old, intent.value));
    case 'wrap':
      return change(before, path, (old) => {
        if (old?.form !== 'text') throw new Refused('not-found');
        return { form: 'wanted', value: { [intent.key]: old.text, ...intent.and } };
      });
    case 'append':
      return change(before, path, (old) => appendTo(old, intent.value, intent.after));
    case 'rename':
      return change(before, path.slice(0, -1), (old) => {
        if (old?.form !== 'map') throw new Refused('not-found');
        const pairs = old.pairs.map((pair) =>
          isKey(pair, last) ? { ...pair, key: { form: 'wanted', value: intent.to } as const } : pair,
        );
        return { ...old, pairs };
      });
    case 'move':
      return change(before, path, (old) => {
        if (old?.form !== 'list') return old ?? nothing;
        return { ...old, items: moveWithin(old.items, intent.items, intent.before) };
      });
    case 'remove':
      return change(before, path.slice(0, -1), (old) => {
        if (old?.form === 'map') return { ...old, pairs: old.pairs.filter((pair) => !isKey(pair, last)) };
        if (old?.form === 'list') return { ...old, items: old.items.filter((_item, index) => index !== last) };
        throw new Refused('not-found');
      });
  }
}

function wantedInstead(old: Snapshot | undefined, value: PlainValue): Snapshot {
  // A set to the present value changes nothing.
  return old && says(old, value) ? old : { form: 'wanted', value };
}

function appendTo(old: Snapshot | undefined, value: PlainValue, after: number | undefined): Snapshot {
  const wanted: Snapshot = { form: 'wanted', value };
  if (!old || isNothing(old)) return { form: 'list', items: [wanted], marks: old?.form === 'text' ? old.marks : '' };
  if (old.form !== 'list') {
    const first: Snapshot = old.form === 'text' ? { form: 'wanted', value: old.text } : old;
    return { form: 'list', items: [first, wanted], marks: '' };
  }
  const at = after === undefined ? old.items.length : after + 1;
  return { ...old, items: [...old.items.slice(0, at), wanted, ...old.items.slice(at)] };
}

function change(node: Snapshot, path: Path, make: (old: Snapshot | undefined) => Snapshot): Snapshot {
  const [step, ...rest] = path;
  if (step === undefined) return make(node);
  if (node.form === 'list' && typeof step === 'number' && node.items[step]) {
    return { ...node, items: node.items.map((item, index) => (index === step ? change(item, rest, make) : item)) };
  }
  if (node.form === 'map' && typeof step === 'string') {
    if (node.pairs.some((pair) => isKey(pair, step))) {
      const pairs = node.pairs.map((pair) =>
        isKey(pair, step) ? { ...pair, value: change(pair.value, rest, make) } : pair,
      );
      return { ...node, pairs };
    }
    if (rest.length === 0) {
      const key: Snapshot = { form: 'wanted', value: step };
      return { ...node, pairs: [...node.pairs, { key, value: make(undefined), isNew: true }] };
    }
  }
  if (node.form !== 'list' && step === 0) return change(node, rest, make);
  throw new Refused('not-found');
}
