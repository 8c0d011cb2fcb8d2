import { itemText, type Block } from '../../client/document';

/** Longer lines are wrapped between words. */
const width = 78;

/** Plain text, as for a mail. */
export function documentText(blocks: readonly Block[]): string {
  const texts = blocks.map(toText).filter((text) => text !== '');
  return `${texts.join('\n\n')}\n`;
}

function toText(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      const text = block.level === 1 ? block.text.toUpperCase() : block.text;
      const rule = block.level === 1 ? '=' : block.level === 2 ? '-' : '';
      return rule === '' ? text : `${text}\n${rule.repeat(Math.min(Array.from(text).length, width))}`;
    }
    case 'paragraph':
      return wrap(block.text, '', '');
    case 'list':
      return block.items
        .map((item) => {
          const mark = item.isTicked === undefined ? '- ' : item.isTicked ? '[x] ' : '[ ] ';
          return wrap(itemText(item), mark, ' '.repeat(mark.length));
        })
        .join('\n');
    case 'facts':
      return block.facts.map(({ text }) => wrap(text, '- ', '  ')).join('\n');
    case 'forms':
      return block.forms
        .map(({ title, lines }) =>
          [...(title === '' ? [] : [title]), ...lines.map((line) => `${line} ${'_'.repeat(30)}`)].join('\n'),
        )
        .join('\n\n');
  }
}

function wrap(text: string, first: string, rest: string): string {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join('\n');
}
