/*
 * The looks of the client copy. No font, picture or script comes from elsewhere. A milestone is never split in print from what makes
 * it done; where a browser does not know `:has`, list and timeline stand one below the other.
 */
export const clientCopyStyle = `
:root {
  color-scheme: light dark;
  --paper: #fdfcfa; --card: #ffffff; --ink: #22252a; --muted: #5b616b; --line: #e2ded6; --soft: #f4f1eb;
  --accent: #1d5f58; --accent-ink: #ffffff;
  --planned: #aab6bd; --in-progress: #3c7fb0; --in-review: #b7791f; --done: #2f7d6b; --cancelled: #cfcbc3;
  --planned-ink: #4d565d; --in-progress-ink: #235d87; --in-review-ink: #80500b; --done-ink: #1f6152; --cancelled-ink: #62605b;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15171a; --card: #1b1e22; --ink: #e8e5df; --muted: #a6abb3; --line: #33373d; --soft: #20242a;
    --accent: #84cabd; --accent-ink: #10211e;
    --planned: #66727b; --in-progress: #5d9fd0; --in-review: #d59c45; --done: #55ab95; --cancelled: #4a4c4f;
    --planned-ink: #bdc6cd; --in-progress-ink: #92c4e9; --in-review-ink: #ecc078; --done-ink: #8ed3c2; --cancelled-ink: #aaa9a5;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere; hyphens: manual;
}
.page { max-width: 50rem; margin: 0 auto; padding: clamp(1.5rem, 6vw, 4.5rem) clamp(1rem, 5vw, 3rem); }
h1, h2, h3, h4 { font-weight: 600; line-height: 1.25; text-wrap: balance; margin: 0; }
h1 { font: 500 clamp(1.9rem, 6vw, 2.9rem)/1.12 "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, serif; letter-spacing: -0.01em; }
h2 { font: 500 1.5rem/1.25 "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, serif; margin: 3.25rem 0 1rem; }
.phase { font-size: 0.8125rem; letter-spacing: 0.09em; text-transform: uppercase; color: var(--muted); margin: 2.25rem 0 0.75rem; }
.small { font-size: 0.8125rem; letter-spacing: 0.02em; color: var(--muted); font-weight: 600; margin: 0 0 0.25rem; }
p { margin: 0 0 0.75rem; }
ul { margin: 0; padding-left: 1.15rem; }
li { margin: 0.2rem 0; }
li::marker { color: var(--muted); }
a { color: var(--accent); text-underline-offset: 0.2em; }
.meta { color: var(--muted); margin: 0.75rem 0 0; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 1.25rem 2rem; margin: 2.25rem 0 0; padding: 1.5rem 0 0; border-top: 1px solid var(--line); }
.facts dt, .terms dt { font-size: 0.8125rem; color: var(--muted); }
.facts dd { margin: 0.1rem 0 0; font-size: 1.0625rem; }
.bar { width: 100%; height: 4px; display: block; margin-top: 0.5rem; }
.asked { background: var(--soft); border-radius: 0.75rem; padding: 1.25rem 1.5rem; margin-top: 2.5rem; }
.asked h2 { margin: 0 0 0.5rem; font-size: 1.25rem; }
.asked ul { padding: 0; list-style: none; }
.asked li { padding: 0.55rem 0; border-top: 1px solid var(--line); }
.asked li:first-child { border-top: 0; }
.asked li span, .quiet { color: var(--muted); }
.asked .came { color: var(--muted); }
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
.criteria { list-style: none; padding: 0; }
.criteria li { padding-left: 1.6rem; position: relative; }
.criteria svg { position: absolute; left: 0; top: 0.3em; width: 1em; height: 1em; }
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
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--muted); font-size: 0.8125rem; }
.code { font: 0.8125rem/1.5 ui-monospace, SFMono-Regular, Consolas, "Liberation Mono", monospace; }
@media (max-width: 30rem) { .milestone, .asked { padding: 1.1rem 1rem; } }
@media print {
  @page { margin: 18mm 16mm; }
  :root { --paper: #ffffff; --card: #ffffff; --ink: #000000; --muted: #4c4f55; --line: #cfcbc3; --soft: #f4f1eb; --accent: #1d5f58;
    --planned: #aab6bd; --in-progress: #3c7fb0; --in-review: #b7791f; --done: #2f7d6b; --cancelled: #cfcbc3;
    --planned-ink: #4d565d; --in-progress-ink: #235d87; --in-review-ink: #80500b; --done-ink: #1f6152; --cancelled-ink: #62605b; }
  body { font-size: 10pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .page { max-width: none; padding: 0; }
  .switch, .reply, .agree-all { display: none; }
  .page .as-list, .page .as-timeline { display: block !important; }
  h2, h3, h4, .phase { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  .milestone { padding: 1rem 1.15rem; }
  .scroll { overflow: visible; }
  .picture { min-width: 0; }
  footer { break-inside: avoid; }
}
`;
