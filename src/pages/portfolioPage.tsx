import type { JSX } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import type { DeliveredItem, DeliveryRecord } from '../core/client/deliveries/deliveryRecord';
import { clientCopyStyle } from './clientCopyStyle';
import { PageHead } from './pageHead';

/** On top of what it shares with the client copy. */
const style = `${clientCopyStyle}
.delivered { margin: 0.25rem 0 0; color: var(--muted); }
.delivered .done { font-weight: 600; }
.milestone ul { margin-top: 0.75rem; }
.said { margin: 1rem 0 0; padding-left: 1rem; border-left: 3px solid var(--done); }
.said blockquote { margin: 0; }
.said figcaption { color: var(--muted); font-size: 0.8125rem; }
`;

/** What was delivered, as one HTML file for strangers that needs nothing else: no script, no network. */
export function portfolioPage(record: DeliveryRecord): string {
  return `<!doctype html>\n${renderToStaticMarkup(<Page record={record} />)}\n`;
}

function Page({ record }: { readonly record: DeliveryRecord }): JSX.Element {
  const { words, language, title, asOf, count, onTime, projects } = record;
  return (
    <html lang={language}>
      <PageHead title={title} style={style} />
      <body>
        <div class="page">
          <header>
            <h1>{title}</h1>
            <p class="meta">{asOf}</p>
            <dl class="facts">
              <div>
                <dt>{words.copy.milestones}</dt>
                <dd>{count}</dd>
              </div>
              {onTime !== '' && (
                <div>
                  <dt>{words.deliveries.onTimeLabel}</dt>
                  <dd>{onTime}</dd>
                </div>
              )}
            </dl>
          </header>
          <main>
            {projects.map(({ name, client, deliveries }, index) => (
              <section key={index}>
                <h2>
                  {name || words.untitled}
                  {client !== '' && <span class="quiet"> · {client}</span>}
                </h2>
                {deliveries.map((delivery, at) => (
                  <Item key={at} delivery={delivery} quoted={words.quoted} />
                ))}
              </section>
            ))}
          </main>
          <footer>
            <p>{[title, asOf].join(' · ')}</p>
          </footer>
        </div>
      </body>
    </html>
  );
}

interface ItemProps {
  readonly delivery: DeliveredItem;
  readonly quoted: (text: string) => string;
}

function Item({ delivery: { title, done, agreed, deliverables, said }, quoted }: ItemProps): JSX.Element {
  return (
    <article class="milestone is-done">
      <h3>{title}</h3>
      <p class="delivered">
        <span class="done">{done}</span>
        {agreed !== '' && ` · ${agreed}`}
      </p>
      {deliverables.length > 0 && (
        <ul>
          {deliverables.map((item, index) => (
            <li key={index}>{item}</li>
          ))}
        </ul>
      )}
      {said.map(({ text, by }, index) => (
        <figure key={index} class="said">
          <blockquote>{quoted(text)}</blockquote>
          <figcaption>{by}</figcaption>
        </figure>
      ))}
    </article>
  );
}
