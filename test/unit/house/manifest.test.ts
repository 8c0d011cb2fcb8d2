import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { abilities, nodeKinds } from '../../../src/core/views/treeNode';
import { commands, contextKeys, extensionId, menuCommandsOf, settings, views } from '../../../src/ids';
import { namesIn, type ManifestNames } from './manifestNames';
import { readSources } from './sources';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const words: Record<string, string> = JSON.parse(readFileSync('package.nls.json', 'utf8'));
const { contributes } = manifest;

/** Those of the menus of choices, which the palette has under longer names. */
const menuCommands = Object.values(commands)
  .filter((id) => /\.(?:groupBy|sortBy|doNotGroup)/.test(id))
  .flatMap((id) => Object.values(menuCommandsOf(id)));
const allCommands = [...Object.values(commands), ...menuCommands];

describe('The manifest', () => {
  it('declares exactly the commands, views and settings that the code knows', () => {
    const declared = contributes.commands.map(({ command }: { command: string }) => command);
    assert.deepEqual([...declared].sort(), [...allCommands].sort());
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
      for (const word of text.replace(/^✓ /, '').split(' ')) {
        assert.ok(small.has(word) || /^\p{Lu}/u.test(word), `${command}: ${text}`);
      }
    }
  });

  it('refers only to commands, menus, context keys and rows that exist', () => {
    assert.deepEqual(unknownNames(manifest), []);
  });

  it('makes use of every context key, and of every ability that the code does not ask for itself', () => {
    const { contextKeys: usedKeys, rowWords } = namesIn(manifest);
    assert.deepEqual(
      Object.values(contextKeys).filter((key) => !usedKeys.includes(key)),
      [],
    );
    const code = readSources();
    const isAsked = (ability: string): boolean => code.some(({ text }) => text.includes(`.includes('${ability}')`));
    assert.deepEqual(
      abilities.filter((ability) => !rowWords.includes(ability) && !isAsked(ability)),
      [],
    );
  });

  it('would be refused with a name that does not exist', () => {
    const planted: readonly (readonly [fragment: object, ...unknown: string[]])[] = [
      [{ when: 'milepost.weather == fine' }, 'milepost.weather'],
      [{ when: '!milepost.plan && (view == milepost.milestone || isLinux)' }, 'milepost.plan', 'milepost.milestone'],
      [{ enablement: 'config.milepost.badges && milepost.plans' }, 'config.milepost.badges'],
      [{ completionEvents: ['onContext:milepost.plan == some'] }, 'milepost.plan'],
      [{ completionEvents: ['onCommand:milepost.startMilestones'] }, 'milepost.startMilestones'],
      [{ command: 'milepost.finish' }, 'milepost.finish'],
      [{ submenu: 'milepost.sortOut' }, 'milepost.sortOut'],
      [{ when: 'viewItem =~ /\\bopenLine\\b/' }, 'openLine'],
      [{ when: 'viewItem =~ /^milestones?\\b.*\\bfinish\\b/' }, 'milestones'],
      [{ when: 'viewItem == row' }, 'row'],
      [{ when: 'view == milepost.milestones && viewItem =~ /^milestone\\b.*\\bfinish\\b/ && milepost.plans != none' }],
    ];
    for (const [fragment, ...unknown] of planted)
      assert.deepEqual(unknownNames({ contributes: { menus: { planted: [fragment] } } }), unknown);
  });

  it('shows the current choice of a menu with a check mark, and each choice once', () => {
    for (const menu of ['milepost.group', 'milepost.sort']) {
      const items: readonly { command: string; when: string; group: string }[] = contributes.menus[menu];
      for (const { command, when, group } of items) {
        assert.match(when, command.endsWith('.chosen') ? / == \w+$/ : / != \w+$/);
        const others = items.filter((item) => item.group === group);
        assert.deepEqual(new Set(others.map((item) => item.when.split(' ').at(-1))).size, 1);
        assert.equal(others.length, 2);
      }
    }
  });

  it('gives a row one inline action', () => {
    const items: readonly { when: string; group: string }[] = contributes.menus['view/item/context'];
    const inline = items.filter(({ group }) => group.startsWith('inline'));
    const values = [
      'milestone start submit finish reschedule split expect block cancel move fit',
      'milestone submit feedback finish reschedule split cancel move',
      'milestone feedback finish reschedule split cancel move awaitsFeedback',
      'milestone feedback finish reschedule split expect cancel move unblock receive',
      'milestone reopen move pullForward',
    ];
    for (const value of values) {
      const shown = inline.filter(({ when }) =>
        [...when.matchAll(/viewItem =~ \/(.*?)\/(?= |$)/g)].every(([, pattern = '']) =>
          new RegExp(pattern).test(value),
        ),
      );
      assert.equal(shown.length, 1, value);
    }
  });

  it('offers every row action also in the palette', () => {
    const hidden = contributes.menus.commandPalette
      .filter(({ when }: { when: string }) => when === 'false')
      .map(({ command }: { command: string }) => command);
    assert.deepEqual([...hidden].sort(), [commands.openCommit, ...menuCommands].sort());
  });
});

/** What the manifest refers to, and the code does not know. */
function unknownNames(from: unknown): readonly string[] {
  const { section, ...names } = settings;
  const known: Readonly<Record<keyof ManifestNames, readonly string[]>> = {
    contextKeys: Object.values(contextKeys),
    settings: Object.values(names).map((name) => `config.${section}.${name}`),
    views: Object.values(views),
    commands: allCommands,
    submenus: contributes.submenus.map(({ id }: { id: string }) => id),
    rowWords: [...abilities, ...nodeKinds],
  };
  return Object.entries(namesIn(from)).flatMap(([kind, used]: [string, readonly string[]]) =>
    used.filter((name) => !known[kind as keyof ManifestNames].includes(name)),
  );
}
