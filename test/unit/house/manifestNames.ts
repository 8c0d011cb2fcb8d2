/** Names of ours that a manifest uses, each as often as it does. */
export interface ManifestNames {
  /** Tested by `when` clauses, whatever they begin with after `milepost.`. */
  readonly contextKeys: readonly string[];
  /** Tested by `when` clauses, with `config.` before them. */
  readonly settings: readonly string[];
  readonly views: readonly string[];
  readonly commands: readonly string[];
  readonly submenus: readonly string[];
  /** Words of the context value of a row, which `viewItem` is compared with. */
  readonly rowWords: readonly string[];
}

type Found = { readonly [Kind in keyof ManifestNames]: string[] };

/** @param manifest any part of package.json */
export function namesIn(manifest: unknown): ManifestNames {
  const found: Found = { contextKeys: [], settings: [], views: [], commands: [], submenus: [], rowWords: [] };
  collect(manifest, '', found);
  return found;
}

function collect(value: unknown, key: string, found: Found): void {
  if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      // A list speaks for the key that it stands behind; a menu of ours is named by its key.
      if (key === 'menus' && name.startsWith('milepost.')) found.submenus.push(name);
      collect(inner, Array.isArray(value) ? key : name, found);
    }
    return;
  }
  if (typeof value !== 'string') return;
  const [event, argument = ''] = splitOnce(value, ':');
  if (key === 'when' || key === 'enablement') collectClause(value, found);
  else if (key === 'command') found.commands.push(value);
  else if (key === 'submenu') found.submenus.push(value);
  else if (key === 'view') found.views.push(value);
  else if (event === 'onContext') collectClause(argument, found);
  else if (event === 'onCommand') found.commands.push(argument);
  else if (event === 'onView' || event === 'onWebviewPanel') found.views.push(argument);
}

/** A term of a clause: a key, and what it is compared with, if it is. A pattern may hold anything but a slash. */
const term = /!*\s*([\w.:-]+)(?:\s*(===?|!==?|=~|not in|in|[<>]=?)\s*(\/(?:[^/\\]|\\.)*\/\w*|'[^']*'|[^\s()&|]+))?/g;

function collectClause(clause: string, found: Found): void {
  for (const [, key = '', operator = '', value = ''] of clause.matchAll(term)) {
    if (key.startsWith('milepost.')) found.contextKeys.push(key);
    if (key.startsWith('config.milepost.')) found.settings.push(key);
    if (key === 'viewItem') found.rowWords.push(...(value.replace(/\\./g, ' ').match(/\w+/g) ?? []));
    else if (operator.endsWith('in') && value.startsWith('milepost.')) found.contextKeys.push(value);
    else if (value.startsWith('milepost.')) found.views.push(value);
  }
}

function splitOnce(text: string, at: string): readonly string[] {
  const index = text.indexOf(at);
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}
