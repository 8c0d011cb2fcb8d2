import { pageStyle } from './pageStyle';

/* The looks of protocols, sheets, notes and proofs. What belongs together stays on one printed page where it fits. */
export const documentStyle = `${pageStyle}
.page { max-width: 46rem; }
h1 { font-size: clamp(1.8rem, 5vw, 2.5rem); }
h2 { font-size: 1.3125rem; margin: 2.5rem 0 0.75rem; }
h3 { font-size: 1.0625rem; margin: 1.5rem 0 0.5rem; }
header .facts { margin-top: 1.75rem; }
.facts { grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr)); gap: 0.9rem 2rem; margin: 0 0 1rem; padding: 1.1rem 0 0; }
section .facts { border-top: 0; padding-top: 0; }
.facts dd { font-size: 1rem; }
.meta + p, h1 + p:not(.meta) { margin-top: 1.5rem; }
ul + p, .facts + p, .forms + p { margin-top: 0.9rem; }
.note { display: block; color: var(--muted); font-size: 0.9375rem; }
.letter p { max-width: 38rem; font-size: 1.0625rem; }
.criteria li { margin: 0.5rem 0; }
.forms { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); gap: 1rem 3rem; margin: 1.25rem 0; break-inside: avoid; }
.forms > div > p { font-weight: 600; margin: 0.75rem 0 0; }
.line { border-bottom: 1px solid var(--ink); min-height: 3.1rem; padding: 1.9rem 0 0.25rem; color: var(--muted); font-size: 0.8125rem; line-height: 1.2; list-style: none; margin: 0; }
.lines { padding: 0; margin: 0; }
.mark { display: inline-block; min-width: 6.5rem; font-weight: 600; font-size: 0.875rem; margin-right: 0.75rem; }
.keep, .short { break-inside: avoid; }
.entry { border-top: 1px solid var(--line); padding: 0.25rem 0 0.75rem; }
.entry .facts { grid-template-columns: repeat(auto-fit, minmax(min(10rem, 100%), 1fr)); gap: 0.5rem 1.5rem; margin-bottom: 0.6rem; }
.entry .facts dd { font-size: 0.9375rem; }
.entry p { font-size: 0.8125rem; font-weight: 600; color: var(--muted); margin: 0.75rem 0 0.15rem; }
.entry .criteria li { margin: 0.3rem 0; }
@media print {
  h1 { font-size: 22pt; }
  h2 { font-size: 13pt; margin: 2rem 0 0.6rem; }
  .line { border-color: #000000; }
}
`;
