import { parse } from 'acorn';
import { transformSync } from 'esbuild';

/** A regular expression, and where it stands. */
export interface FoundRegex {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression that a TypeScript file holds as a literal, in the order of the text. */
export function literalsIn(file: string, text: string): readonly FoundRegex[] {
  const loader = file.endsWith('x') ? 'tsx' : 'ts';
  const { code } = transformSync(text, { loader, target: 'esnext', jsx: 'automatic' });
  const found: FoundRegex[] = [];
  parse(code, {
    ecmaVersion: 'latest',
    sourceType: 'module',
    onToken: (token) => {
      const value = 'value' in token ? token.value : undefined;
      if (token.type.label === 'regexp' && isRegex(value))
        found.push({ file, source: value.pattern, flags: value.flags });
    },
  });
  return found;
}

/** What acorn gives as the value of such a token. */
function isRegex(value: unknown): value is { readonly pattern: string; readonly flags: string } {
  return typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value;
}
