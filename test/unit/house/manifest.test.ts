import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { commands, contextKeys, extensionId, settings, views } from '../../../src/ids';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const words: Record<string, string> = JSON.parse(readFileSync('package.nls.json', 'utf8'));
const { contributes } = manifest;

describe('The manifest', () => {
  it('declares exactly the commands, views and settings that the code knows', () => {
    const declared = contributes.commands.map(({ command }: { command: string }) => command);
    assert.deepEqual([...declared].sort(), Object.values(commands).sort());
    const [view] = contributes.views[views.container];
    assert.equal(view.id, views.milestones);
    const { section, ...names } = settings;
    assert.deepEqual(
      Object.keys(contributes.configuration.properties).sort(),
      Object.values(names)
        .map((name) => `${section}.${name}`)
        .sort(),
    );
    assert.equal(`${manifest.publisher}.${manifest.name}`, extensionId);
    assert.ok(manifest.activationEvents.includes(`onWebviewPanel:${views.timeline}`));
  });

  it('has words for every placeholder, and no word too many', () => {
    const used = [...JSON.stringify(manifest).matchAll(/%([\w.]+)%/g)].map(([, key]) => key ?? '');
    assert.deepEqual([...new Set(used)].sort(), Object.keys(words).sort());
    assert.ok(Object.values(words).every((text) => text.trim() !== ''));
  });

  it('names commands as titled verbs in one category', () => {
    const small = new Set(['a', 'an', 'and', 'as', 'at', 'by', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);
    for (const { category, command, title } of contributes.commands) {
      assert.equal(category, 'Milepost');
      const text = words[title.slice(1, -1)] ?? '';
      for (const word of text.split(' ')) {
        assert.ok(small.has(word) || /^\p{Lu}/u.test(word), `${command}: ${text}`);
      }
    }
  });

  it('refers in menus only to commands and abilities that exist', () => {
    const known = new Set<string>(Object.values(commands));
    const abilities = new Set(['start', 'finish', 'reopen', 'cancel', 'reschedule', 'move', 'adopt', 'openCommit']);
    for (const [menu, items] of Object.entries<{ command?: string; submenu?: string; when?: string }[]>(
      contributes.menus,
    )) {
      for (const { command, when } of items) {
        if (command !== undefined) assert.ok(known.has(command), `${menu}: ${command}`);
        const ability = /viewItem =~ \/\\b(\w+)\\b\//.exec(when ?? '')?.[1];
        if (ability !== undefined) assert.ok(abilities.has(ability), `${menu}: ${ability}`);
      }
    }
  });

  it('uses only context keys that the code sets', () => {
    const known = new Set<string>(Object.values(contextKeys));
    const used = [...JSON.stringify(contributes).matchAll(/\b(milepost\.(?:plans|grouping|sorting)\w*) ?[!=]=/g)];
    assert.ok(used.length > 0);
    for (const [, key] of used) assert.ok(known.has(key ?? ''), key);
  });

  it('offers every row action also in the palette', () => {
    const hidden = contributes.menus.commandPalette
      .filter(({ when }: { when: string }) => when === 'false')
      .map(({ command }: { command: string }) => command);
    assert.deepEqual(hidden, [commands.openCommit]);
  });
});
