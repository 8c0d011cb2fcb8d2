import { itemText, type Block } from '../../client/document';

/** CommonMark. */
export function documentMarkdown(blocks: readonly Block[]): string {
  const texts = blocks.map(toMarkdown).filter((text) => text !== '');
  return `${texts.join('\n\n')}\n`;
}

function toMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}`;
    case 'paragraph':
      return escapeMarkdown(block.text);
    case 'list':
      return block.items
        .map((item) => {
          const box = item.isTicked === undefined ? '' : item.isTicked ? '[x] ' : '[ ] ';
          return `- ${box}${escapeMarkdown(itemText(item))}`;
        })
        .join('\n');
    case 'facts':
      return block.facts.map(({ text }) => `- ${escapeMarkdown(text)}`).join('\n');
    case 'forms':
      return block.forms
        .map(({ title, lines }) =>
          [
            ...(title === '' ? [] : [`**${escapeMarkdown(title)}**`, '']),
            ...lines.map((line) => `- ${escapeMarkdown(line)} \\_\\_\\_\\_\\_\\_\\_\\_`),
          ].join('\n'),
        )
        .join('\n\n');
  }
}

/** A line as text: nothing in it is markup, an entity, a link or the beginning of a block. */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[\\`*[\]<>|~#]/g, '\\$&')
      .replace(/&(?=[#a-zA-Z])/g, '\\&')
      // Within a word an underscore is no markup.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
      .replace(/!(?=\\\[)/g, '\\!')
      .replace(/^([-+=]|\d{1,9}[.)])/, (mark) =>
        mark.length === 1 ? `\\${mark}` : `${mark.slice(0, -1)}\\${mark.slice(-1)}`,
      )
  );
}
