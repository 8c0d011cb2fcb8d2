/*
 * The looks that all pages for a client share. No font, picture or script comes from elsewhere. What is printed is black on white, also
 * where the screen is dark.
 */
export const pageStyle = `
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
p { margin: 0 0 0.75rem; }
ul { margin: 0; padding-left: 1.15rem; }
li { margin: 0.2rem 0; }
li::marker { color: var(--muted); }
a { color: var(--accent); text-underline-offset: 0.2em; }
.meta { color: var(--muted); margin: 0.75rem 0 0; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 1.25rem 2rem; margin: 2.25rem 0 0; padding: 1.5rem 0 0; border-top: 1px solid var(--line); }
.facts dt, .terms dt { font-size: 0.8125rem; color: var(--muted); }
.facts dd { margin: 0.1rem 0 0; font-size: 1.0625rem; }
.quiet { color: var(--muted); }
.criteria { list-style: none; padding: 0; }
.criteria li { padding-left: 1.6rem; position: relative; }
.criteria svg { position: absolute; left: 0; top: 0.3em; width: 1em; height: 1em; }
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--muted); font-size: 0.8125rem; }
@media print {
  @page { margin: 18mm 16mm; }
  :root { --paper: #ffffff; --card: #ffffff; --ink: #000000; --muted: #4c4f55; --line: #cfcbc3; --soft: #f4f1eb; --accent: #1d5f58;
    --planned: #aab6bd; --in-progress: #3c7fb0; --in-review: #b7791f; --done: #2f7d6b; --cancelled: #cfcbc3;
    --planned-ink: #4d565d; --in-progress-ink: #235d87; --in-review-ink: #80500b; --done-ink: #1f6152; --cancelled-ink: #62605b; }
  html { font-size: 10pt; }
  body { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .page { max-width: none; padding: 0; }
  h2, h3, h4, .phase { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  footer { break-inside: avoid; break-before: avoid; margin-top: 1.5rem; }
}
`;
