import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useRested } from './hooks';

/** The words for the live region, debounced. */
export function RestedWords({ words }: { readonly words: string }): VNode {
  const [rested, setRested] = useState(words);
  useRested(words, 600, setRested);
  return <>{rested}</>;
}
