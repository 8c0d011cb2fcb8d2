// What core uses beyond the language itself. Node, browsers and workers all have it; anything else that only some of them
// have does not compile in core.

declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  decode(input: Uint8Array): string;
}
