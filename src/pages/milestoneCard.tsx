import type { ComponentChildren, JSX } from 'preact';
import type { ClientCopy } from '../core/client/copy/clientCopy';
import type { CopyMilestone } from '../core/client/copy/copyMilestone';
import type { ReplyLink } from '../core/client/reply/replyLinks';
import { Box } from './box';

function Heading({ level, children }: { readonly level: 3 | 4; readonly children: ComponentChildren }): JSX.Element {
  return level === 3 ? <h3>{children}</h3> : <h4>{children}</h4>;
}

/** Letters that surely fit on a printed page with all that stands around them, and what a line of its own counts. */
const lettersOfPage = 2200;
const lettersOfLine = 60;

/** Whether a milestone could take more than a page: kept whole it would leave the page before it almost empty. */
function isLong({ description, deliverables, criteria, notes }: CopyMilestone): boolean {
  const texts = [...description, ...deliverables, ...notes, ...criteria.map(({ text, note }) => text + note)];
  return texts.reduce((sum, text) => sum + Math.max(lettersOfLine, text.length), 0) > lettersOfPage;
}

interface MilestoneProps {
  readonly milestone: CopyMilestone;
  readonly copy: ClientCopy;
  readonly level: 3 | 4;
}

/** A milestone with what it is to be, what was agreed, and how to answer. */
export function MilestoneCard({ milestone, copy, level }: MilestoneProps): JSX.Element {
  const { words } = copy;
  const { id, title, status, state, price, payment, agreement, deliverables, criteria, notes, mine, replies } =
    milestone;
  return (
    <article class={`milestone is-${status}${isLong(milestone) ? ' is-long' : ''}`}>
      <p class={`state ${status}`}>{state}</p>
      <Heading level={level}>
        {id !== '' && <span class="id">{id}</span>}
        {title}
      </Heading>
      <dl class="terms">
        <div>
          <dt>{milestone.when.label}</dt>
          <dd>{milestone.when.value}</dd>
        </div>
        {price !== '' && (
          <div>
            <dt>{words.copy.price}</dt>
            <dd>{[price, payment].filter(Boolean).join(', ')}</dd>
          </div>
        )}
        {agreement !== '' && (
          <div>
            <dt>{words.copy.agreement}</dt>
            <dd>{agreement}</dd>
          </div>
        )}
      </dl>
      {milestone.description.map((text, index) => (
        <p key={index}>{text}</p>
      ))}
      {deliverables.length + criteria.length > 0 && (
        <div class="columns">
          {deliverables.length > 0 && (
            <div>
              <p class="small">{words.copy.youGet}</p>
              <ul>
                {deliverables.map((item, index) => (
                  <li key={index}>{item}</li>
                ))}
              </ul>
            </div>
          )}
          {criteria.length > 0 && (
            <div>
              <p class="small">{words.copy.doneWhen}</p>
              <ul class="criteria">
                {criteria.map(({ text, note, isMet }, index) => (
                  <li key={index}>
                    <Box isTicked={isMet} />
                    {text}
                    {note !== '' && <span class="quiet"> ({note})</span>}
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
      )}
      {notes.length > 0 && (
        <ul class="notes">
          {notes.map((note, index) => (
            <li key={index}>{note}</li>
          ))}
        </ul>
      )}
      {mine.length > 0 && (
        <div class="mine">
          <p class="small">{words.copy.mine}</p>
          <ul>
            {mine.map(({ label, value }, index) => (
              <li key={index}>{words.labelled(label, value)}</li>
            ))}
          </ul>
        </div>
      )}
      {replies.length > 0 && <Replies links={replies} copy={copy} />}
    </article>
  );
}

/** Links to answer by mail, with their texts for whom they do not work. */
export function Replies({
  links,
  copy,
}: {
  readonly links: readonly ReplyLink[];
  readonly copy: ClientCopy;
}): JSX.Element {
  const { words } = copy;
  const labels: Readonly<Record<ReplyLink['kind'], string>> = {
    approve: words.copy.approve,
    agree: words.copy.agree,
    'agree-all': words.copy.agreeAll,
    change: words.copy.askForChange,
  };
  return (
    <div class="reply">
      {links.some(({ href }) => href !== undefined) && (
        <p class="buttons">
          {links.map(({ kind, href }) =>
            href === undefined ? null : (
              <a key={kind} class={kind === 'change' ? 'button' : 'button main'} href={href}>
                {labels[kind]}
              </a>
            ),
          )}
        </p>
      )}
      <details>
        <summary>{words.copy.copyText}</summary>
        {links.map(({ kind, text }) => (
          <pre key={kind}>{text}</pre>
        ))}
      </details>
    </div>
  );
}
