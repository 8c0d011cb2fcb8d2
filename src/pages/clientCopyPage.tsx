import type { JSX } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import type { ClientCopy } from '../core/client/copy/clientCopy';
import { PlanPicture, spanOf, withoutFarDays, type PictureRow } from '../drawing/planPicture';
import { clientCopyStyle } from './clientCopyStyle';
import { MilestoneCard, Replies } from './milestoneCard';
import { PageHead } from './pageHead';

/** Rows of one picture, so that it fits on a printed page. */
const rowsOfPicture = 16;

/** The client copy as one HTML file that needs nothing else: no script, no network. */
export function clientCopyPage(copy: ClientCopy): string {
  const page = renderToStaticMarkup(<Page copy={copy} />);
  return `<!doctype html>\n${page}\n`;
}

function Page({ copy }: { readonly copy: ClientCopy }): JSX.Element {
  const { words, project, client, language } = copy;
  const hasPhases = copy.phases.some(({ title }) => title !== '');
  return (
    <html lang={language}>
      <PageHead title={[project, copy.asOf].filter(Boolean).join(' – ')} style={clientCopyStyle} />
      <body>
        <div class="page">
          <header>
            <h1>{project}</h1>
            <p class="meta">
              {[client === '' ? '' : words.copy.preparedFor(client), copy.asOf].filter(Boolean).join(' · ')}
            </p>
            {copy.facts.length > 0 && <Glance copy={copy} />}
          </header>
          <main>
            {copy.needs.length > 0 && <Needs copy={copy} />}
            <Points title={words.copy.goals} items={copy.goals} />
            <fieldset class="switch">
              <legend>{words.copy.view}</legend>
              <input type="radio" name="view" id="view-list" checked />
              <label for="view-list">{words.copy.list}</label>
              <input type="radio" name="view" id="view-timeline" />
              <label for="view-timeline">{words.copy.timeline}</label>
            </fieldset>
            <section class="as-list">
              <h2>{words.copy.milestones}</h2>
              {copy.agreeAll && (
                <div class="agree-all">
                  <Replies links={[copy.agreeAll]} copy={copy} />
                </div>
              )}
              {copy.phases.map(({ title, milestones }, index) => (
                <section key={index}>
                  {title !== '' && <h3 class="phase">{title}</h3>}
                  {milestones.map((milestone) => (
                    <MilestoneCard key={milestone.number} milestone={milestone} copy={copy} level={hasPhases ? 4 : 3} />
                  ))}
                </section>
              ))}
            </section>
            <Timeline copy={copy} />
            <Points title={words.copy.notIncluded} items={copy.out} />
            <Points title={words.copy.restsOn} items={copy.assumptions} />
            <Points title={words.copy.review} items={copy.review} />
            {copy.orders.length > 0 && (
              <section>
                <h2>{words.copy.orders}</h2>
                <ul>
                  {copy.orders.map(({ title, facts }, index) => (
                    <li key={index}>
                      {title} <span class="quiet">{facts.join(' · ')}</span>
                    </li>
                  ))}
                </ul>
                <p class="meta">{words.copy.orderRest}</p>
              </section>
            )}
          </main>
          <footer>
            <p>{[project, copy.asOf].filter(Boolean).join(' · ')}</p>
          </footer>
        </div>
      </body>
    </html>
  );
}

function Glance({ copy }: { readonly copy: ClientCopy }): JSX.Element {
  const share = copy.counted === 0 ? 0 : (100 * copy.done) / copy.counted;
  return (
    <dl class="facts">
      {copy.facts.map(({ label, value }, index) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value}
            {index === 0 && copy.counted > 0 && (
              <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                <rect width="100" height="4" fill="var(--line)" />
                <rect width={Math.round(share * 10) / 10} height="4" fill="var(--done)" />
              </svg>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Needs({ copy }: { readonly copy: ClientCopy }): JSX.Element {
  return (
    <section class="asked">
      <h2>{copy.words.copy.needs}</h2>
      <ul>
        {copy.needs.map(({ text, when, forWhat, isOpen }, index) => (
          <li key={index} class={isOpen ? undefined : 'came'}>
            {text} <span>{[when, forWhat].filter(Boolean).join(', ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Points({ title, items }: { readonly title: string; readonly items: readonly string[] }): JSX.Element | null {
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {items.map((item, index) => (
          <li key={index}>{item}</li>
        ))}
      </ul>
    </section>
  );
}

function Timeline({ copy }: { readonly copy: ClientCopy }): JSX.Element {
  const { words, formats } = copy;
  const milestones = copy.phases.flatMap((phase) => phase.milestones);
  const all = milestones.flatMap((milestone): readonly PictureRow[] => {
    const to = milestone.completed ?? milestone.due;
    if (to === undefined || milestone.status === 'cancelled') return [];
    const name = [milestone.id, milestone.title].filter(Boolean).join(' ');
    return [{ name, note: formats.shortDay(to), status: milestone.status, from: milestone.start, to }];
  });
  const rows = withoutFarDays(all, copy.today);
  const span = spanOf(rows);
  const pictures = Array.from({ length: Math.ceil(rows.length / rowsOfPicture) }, (_, index) =>
    rows.slice(index * rowsOfPicture, (index + 1) * rowsOfPicture),
  );
  return (
    <section class="as-timeline">
      <h2>{words.copy.timeline}</h2>
      {pictures.length > 0 && (
        <div class="scroll" tabIndex={0} role="region" aria-label={words.copy.picture(copy.project)}>
          {pictures.map((part, index) => (
            <PlanPicture
              key={index}
              id={`picture-${index + 1}`}
              title={words.copy.picture(copy.project)}
              description={part.map(({ name, note }) => `${name}, ${note}`).join('; ')}
              rows={part}
              {...(span && { span })}
              today={copy.today}
              todayWord={words.copy.today}
              locale={words.locale}
            />
          ))}
        </div>
      )}
      {milestones.length > 0 && (
        <div class="scroll" tabIndex={0} role="region" aria-label={words.copy.milestones}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.copy.milestone}</th>
                <th scope="col">{words.copy.start}</th>
                <th scope="col">{words.copy.due}</th>
                <th scope="col">{words.copy.state}</th>
              </tr>
            </thead>
            <tbody>
              {milestones.map(({ number, id, title, start, due, state }) => (
                <tr key={number}>
                  <th scope="row">{[id, title].filter(Boolean).join(' ')}</th>
                  <td>{start ? formats.day(start) : '–'}</td>
                  <td>{due ? formats.day(due) : words.copy.noDue}</td>
                  <td>{state}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
