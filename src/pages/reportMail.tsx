import type { JSX } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { itemText, type Block } from '../core/client/document';
import { plainLine } from '../core/client/plainLine';
import type { ClientLanguage } from '../core/client/language';

const font = "font-family: Georgia, 'Times New Roman', serif";
const sans = "font-family: -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";

/**
 * A report as the HTML of a mail: tables and styles in the elements, since Word's engine, which Outlook shows mails with, knows neither
 * flex nor grid, and some programs drop style sheets. No picture, since those are often blocked.
 */
export function reportMail(blocks: readonly Block[], project: string, language: ClientLanguage): string {
  const [first] = blocks;
  // The window is named after what the mail says first where the project has no name.
  const title = plainLine(project) || (first?.kind === 'paragraph' || first?.kind === 'heading' ? first.text : '');
  const page = renderToStaticMarkup(
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <title>{title}</title>
      </head>
      <body
        style={`margin: 0; padding: 0; background: #f6f4ef; color: #22252a; word-break: break-word; overflow-wrap: anywhere; ${sans}`}
      >
        <div role="main">
          <table role="presentation" width="100%" cellPadding="0" cellSpacing="0" style="background: #f6f4ef">
            <tbody>
              <tr>
                <td align="center" style="padding: 24px 12px">
                  <table
                    role="presentation"
                    width="600"
                    cellPadding="0"
                    cellSpacing="0"
                    style="width: 100%; max-width: 600px; background: #ffffff; border: 1px solid #e2ded6"
                  >
                    <tbody>
                      {blocks.map((block, index) => (
                        <tr key={index}>
                          <td style={paddingOf(block, index, blocks.length)}>
                            <BlockView block={block} index={index} count={blocks.length} />
                          </td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </td>
              </tr>
            </tbody>
          </table>
        </div>
      </body>
    </html>,
  );
  return `<!doctype html>\n${page}\n`;
}

function paddingOf({ kind }: Block, index: number, count: number): string {
  const top = index === 0 ? 28 : kind === 'heading' ? 22 : index === count - 1 ? 20 : 4;
  return `padding: ${top}px 32px ${index === count - 1 ? 24 : 0}px 32px`;
}

interface BlockProps {
  readonly block: Block;
  readonly index: number;
  readonly count: number;
}

function BlockView({ block, index, count }: BlockProps): JSX.Element {
  switch (block.kind) {
    case 'heading':
      return (
        <h2 style="margin: 0; font-size: 13px; line-height: 20px; font-weight: bold; letter-spacing: 0.5px; color: #1d5f58">
          {block.text}
        </h2>
      );
    case 'paragraph':
      if (index === 0)
        return (
          <h1 style={`margin: 0; font-size: 21px; line-height: 29px; font-weight: normal; ${font}`}>{block.text}</h1>
        );
      return (
        <p style={`margin: 0; font-size: ${index === count - 1 ? 13 : 15}px; line-height: 23px; color: #5b616b`}>
          {block.text}
        </p>
      );
    case 'facts':
      return <Rows texts={block.facts.map(({ text }) => text)} />;
    case 'forms':
      return <Rows texts={block.forms.flatMap(({ lines }) => lines)} />;
    case 'list':
      return <Rows texts={block.items.map(itemText)} />;
  }
}

function Rows({ texts }: { readonly texts: readonly string[] }): JSX.Element {
  return (
    <table role="presentation" cellPadding="0" cellSpacing="0" width="100%">
      <tbody>
        {texts.map((text, at) => (
          <tr key={at}>
            <td width="16" valign="top" style="font-size: 15px; line-height: 23px; color: #5b616b">
              •
            </td>
            <td valign="top" style="font-size: 15px; line-height: 23px">
              {text}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
