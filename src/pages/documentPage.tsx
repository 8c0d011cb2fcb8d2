import type { JSX } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { type Block, type ClientDocument, type ListItem } from '../core/client/document';
import { Box } from './box';
import { documentStyle } from './documentStyle';
import { PageHead } from './pageHead';

/** A document for the client as one HTML file that needs nothing else: no script, no network. */
export function documentPage(document: ClientDocument): string {
  return `<!doctype html>\n${renderToStaticMarkup(<Page document={document} />)}\n`;
}

/** A heading with what stands below it, down to the next one of its level. */
interface Part {
  readonly heading: string;
  readonly blocks: readonly Block[];
  readonly parts: readonly Part[];
}

function Page({ document: { language, title, blocks } }: { readonly document: ClientDocument }): JSX.Element {
  const top = partsOf(blocks, 1).parts[0];
  // A letter has no heading of its own.
  const { heading, blocks: head, parts } = top ?? { heading: title, blocks, parts: [] };
  return (
    <html lang={language}>
      <PageHead title={title} style={documentStyle} />
      <body>
        <div class="page">
          <header>
            <h1>{heading}</h1>
            {top && <Blocks blocks={head} isHead />}
          </header>
          <main class={top ? undefined : 'letter'}>
            {!top && <Blocks blocks={blocks} />}
            {parts.map((part, index) => (
              <section key={index} class={isShort(part) ? 'short' : undefined}>
                <h2>{part.heading}</h2>
                <Blocks blocks={part.blocks} />
                {part.parts.map((inner, at) => (
                  <Entry key={at} part={inner} />
                ))}
              </section>
            ))}
          </main>
        </div>
      </body>
    </html>
  );
}

/** One milestone or order: its heading, facts and criteria are never split, and neither is what a paragraph introduces below them. */
function Entry({ part: { heading, blocks } }: { readonly part: Part }): JSX.Element {
  const starts = blocks.flatMap(({ kind }, at) => (kind === 'paragraph' ? [at] : []));
  return (
    <div class="entry">
      <div class="keep">
        <h3>{heading}</h3>
        <Blocks blocks={blocks.slice(0, starts[0] ?? blocks.length)} />
      </div>
      {starts.map((start, index) => (
        <div key={start} class="keep">
          <Blocks blocks={blocks.slice(start, starts[index + 1] ?? blocks.length)} />
        </div>
      ))}
    </div>
  );
}

/** @returns what stands before the first heading of the level, and the parts that begin with one */
function partsOf(blocks: readonly Block[], level: 1 | 2 | 3): Omit<Part, 'heading'> {
  const starts = blocks.flatMap((block, at) => (block.kind === 'heading' && block.level === level ? [at] : []));
  return {
    blocks: blocks.slice(0, starts[0] ?? blocks.length),
    parts: starts.map((start, index) => {
      const { text } = blocks[start] as Extract<Block, { kind: 'heading' }>;
      const inside = blocks.slice(start + 1, starts[index + 1] ?? blocks.length);
      return { heading: text, ...(level === 3 ? { blocks: inside, parts: [] } : partsOf(inside, level === 1 ? 2 : 3)) };
    }),
  };
}

/** Whether a part fits on a page with its heading, so that it is not split in print. */
function isShort({ blocks, parts }: Part): boolean {
  const rows = blocks.map((block) =>
    block.kind === 'list' ? block.items.length : block.kind === 'facts' ? block.facts.length : 2,
  );
  return parts.length === 0 && rows.reduce((sum, row) => sum + row, 0) <= 12;
}

function Blocks({
  blocks,
  isHead = false,
}: {
  readonly blocks: readonly Block[];
  readonly isHead?: boolean;
}): JSX.Element {
  return (
    <>
      {blocks.map((block, index) => (
        <BlockView key={index} block={block} isMeta={isHead && index === 0} />
      ))}
    </>
  );
}

function BlockView({ block, isMeta }: { readonly block: Block; readonly isMeta: boolean }): JSX.Element | null {
  switch (block.kind) {
    case 'heading':
      return null;
    case 'paragraph':
      return <p class={isMeta ? 'meta' : undefined}>{block.text}</p>;
    case 'list':
      return (
        <ul class={block.items.some(({ isTicked }) => isTicked !== undefined) ? 'criteria' : undefined}>
          {block.items.map((item, index) => (
            <Item key={index} item={item} />
          ))}
        </ul>
      );
    case 'facts':
      if (block.facts.length === 0) return null;
      return (
        <dl class="facts">
          {block.facts.map(({ label, value }, index) => (
            <div key={index}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'forms':
      return (
        <div class="forms">
          {block.forms.map(({ title, lines }, index) => (
            <div key={index}>
              {title !== '' && <p>{title}</p>}
              <ul class="lines">
                {lines.map((line) => (
                  <li key={line} class="line">
                    {line}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      );
  }
}

function Item({ item: { text, isTicked, note } }: { readonly item: ListItem }): JSX.Element {
  return (
    <li>
      {isTicked !== undefined && <Box isTicked={isTicked} />}
      {text}
      {note !== undefined && note !== '' && <span class="note">{note}</span>}
    </li>
  );
}
