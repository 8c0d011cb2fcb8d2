import { pageStyle } from './pageStyle';

/*
 * The looks of the client copy. A milestone is never split in print from what makes it done; where a browser does not know `:has`, list
 * and timeline stand one below the other.
 */
export const clientCopyStyle = `${pageStyle}
.phase { font-size: 0.8125rem; letter-spacing: 0.09em; text-transform: uppercase; color: var(--muted); margin: 2.25rem 0 0.75rem; }
.small { font-size: 0.8125rem; letter-spacing: 0.02em; color: var(--muted); font-weight: 600; margin: 0 0 0.25rem; }
.bar { width: 100%; height: 4px; display: block; margin-top: 0.5rem; }
.asked { background: var(--soft); border-radius: 0.75rem; padding: 1.25rem 1.5rem; margin-top: 2.5rem; }
.asked h2 { margin: 0 0 0.5rem; font-size: 1.25rem; }
.asked ul { padding: 0; list-style: none; }
.asked li { padding: 0.55rem 0; border-top: 1px solid var(--line); }
.asked li:first-child { border-top: 0; }
.asked li span, .asked .came { color: var(--muted); }
.switch { border: 0; margin: 3.25rem 0 0; padding: 0; display: flex; }
.switch legend { float: left; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); position: absolute; }
.switch input { position: absolute; opacity: 0; width: 1px; height: 1px; }
.switch label { padding: 0.4rem 1.1rem; border: 1px solid var(--line); cursor: pointer; color: var(--muted); font-size: 0.9375rem; background: var(--card); }
.switch label:first-of-type { border-radius: 999px 0 0 999px; }
.switch label:last-of-type { border-radius: 0 999px 999px 0; border-left: 0; }
.switch input:checked + label { background: var(--accent); border-color: var(--accent); color: var(--accent-ink); }
.switch input:focus-visible + label { outline: 3px solid var(--in-progress); outline-offset: 2px; }
.page:has(#view-list:checked) .as-timeline, .page:has(#view-timeline:checked) .as-list { display: none; }
.switch + * > h2:first-child { margin-top: 1.5rem; }
.milestone { background: var(--card); border: 1px solid var(--line); border-radius: 0.75rem; padding: 1.35rem 1.5rem 1.4rem; margin: 0 0 1rem; break-inside: avoid; }
.milestone h3, .milestone h4 { font-size: 1.1875rem; }
.id { color: var(--muted); font-weight: 500; margin-right: 0.35em; }
.state { display: inline-block; font-size: 0.8125rem; font-weight: 600; margin: 0 0 0.35rem; }
.state::before { content: ""; display: inline-block; width: 0.6em; height: 0.6em; border-radius: 50%; margin-right: 0.5em; background: currentColor; }
.planned { color: var(--planned-ink); } .in-progress { color: var(--in-progress-ink); } .in-review { color: var(--in-review-ink); }
.done { color: var(--done-ink); } .cancelled { color: var(--cancelled-ink); }
.is-cancelled h3, .is-cancelled h4 { text-decoration: line-through; color: var(--muted); }
.terms { display: flex; flex-wrap: wrap; gap: 0.4rem 2rem; margin: 0.7rem 0 0.9rem; }
.terms dd { margin: 0; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr)); gap: 1rem 2rem; margin-top: 1rem; }
.notes { color: var(--muted); font-size: 0.9375rem; margin: 1rem 0 0; list-style: none; padding: 0; }
.mine { border-left: 3px solid var(--in-review); padding-left: 0.9rem; margin-top: 1rem; font-size: 0.9375rem; }
.reply { margin-top: 1.1rem; padding-top: 1rem; border-top: 1px solid var(--line); }
.agree-all .reply { border: 0; padding: 0; margin: 0; }
.buttons { display: flex; flex-wrap: wrap; gap: 0.6rem; margin: 0 0 0.5rem; }
.button { display: inline-block; padding: 0.45rem 1rem; border-radius: 999px; border: 1px solid var(--accent); text-decoration: none; font-weight: 600; font-size: 0.9375rem; }
.button.main { background: var(--accent); color: var(--accent-ink); }
.button:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--in-progress); outline-offset: 2px; }
details { font-size: 0.9375rem; }
summary { cursor: pointer; color: var(--muted); }
pre { white-space: pre-wrap; font: inherit; background: var(--soft); border-radius: 0.5rem; padding: 0.8rem 1rem; margin: 0.5rem 0 0.75rem; }
.scroll { overflow-x: auto; }
.picture { display: block; width: 100%; min-width: 40rem; height: auto; margin-bottom: 1rem; break-inside: avoid; font-family: inherit; }
table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; margin-top: 1.5rem; }
caption { text-align: left; color: var(--muted); font-size: 0.8125rem; padding-bottom: 0.4rem; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid var(--line); font-weight: 400; min-width: 6rem; }
th[scope="row"] { min-width: 10rem; }
thead th { color: var(--muted); font-size: 0.8125rem; }
tr { break-inside: avoid; }
.code { font: 0.8125rem/1.5 ui-monospace, SFMono-Regular, Consolas, "Liberation Mono", monospace; }
@media (max-width: 30rem) { .milestone, .asked { padding: 1.1rem 1rem; } }
@media print {
  .switch, .reply, .agree-all { display: none; }
  .page .as-list, .page .as-timeline { display: block !important; }
  .milestone { padding: 1rem 1.15rem; }
  .milestone.is-long { break-inside: auto; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
  .scroll { overflow: visible; }
  .picture { min-width: 0; }
}
`;
