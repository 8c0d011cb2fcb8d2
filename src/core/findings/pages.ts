import { severities } from '../plan/types';
import type { FindingCode } from './finding';
import { knownCodes } from './knownCodes';
import type { RulePage } from './rule';

/** A page for each finding code. */
export const rulePages: readonly RulePage[] = [...knownCodes].map(([code, { page }]) => ({ code, ...page }));

/** The page as Markdown, and the index of all of them under `README`. */
export function writeRulePages(): ReadonlyMap<string, string> {
  const pages = new Map<string, string>(rulePages.map((page) => [page.code, toMarkdown(page)]));
  return pages.set('README', indexPage());
}

/** Prefixes of codes; each stands for all findings below it. */
const families: Readonly<Record<string, string>> = {
  change: 'Everything about the difference to another version of the plan.',
  plan: 'Everything about the file itself, but for text that is not valid YAML.',
  smart: 'Everything that is not SMART about a milestone.',
  'smart.specific': 'Milestones that do not say what will exist or be true.',
  'smart.measurable': 'Milestones with no way to tell that they are done.',
  'smart.achievable': 'Milestones that do not fit the time there is.',
  'smart.relevant': 'Milestones and objectives that have nothing to do with each other.',
  'smart.time-bound': 'Milestones without a date that can be kept.',
};

/** The JSON schema of the keys of the setting `milepost.rules`: each code and each prefix of codes, with its description. */
export function writeRuleSettings(): Readonly<Record<string, object>> {
  const ofCodes = rulePages
    .filter(({ code }) => code !== 'plan.syntax')
    .map(({ code, title }) => [code, `${title}. Usually ${severityIn(code)}.`] as const);
  return Object.fromEntries(
    [...Object.entries(families), ...ofCodes]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, description]) => [name, { type: 'string', enum: [...severities, 'off'], description }]),
  );
}

function toMarkdown({ code, title, flags, why, bad, good, source }: RulePage): string {
  return `# ${title}

\`${code}\` · ${severityIn(code)}

${flags}

## Why

${why}

## For example

${isAboutChange(code) ? exampleOf('Before:', good, 'After, and flagged:', bad) : exampleOf('Flagged:', bad, 'Fine:', good)}

## Silence it

${howToSilence(code)}

Source: ${source}
`;
}

function exampleOf(first: string, one: string, second: string, other: string): string {
  return [first, `\`\`\`yaml\n${one}\n\`\`\``, second, `\`\`\`yaml\n${other}\n\`\`\``].join('\n\n');
}

/** Whether the finding is about the difference of two versions. */
function isAboutChange(code: FindingCode): boolean {
  return code.startsWith('change.');
}

function severityIn(code: FindingCode): string {
  return knownCodes.get(code)?.severity ?? 'information';
}

function howToSilence(code: FindingCode): string {
  if (code === 'plan.syntax') return 'It cannot be silenced: fix the file first.';
  if (isAboutChange(code)) {
    return `The version that is compared with decides, since a version cannot silence findings about itself. There:

- \`# milepost-disable-line ${code}\` on the line of the key or dash, or \`# milepost-disable-next-line\` above it.
- \`lint: { rules: { ${code}: off } }\`, or a severity in place of \`off\`.`;
  }
  if (code === 'plan.other-format') return `In the settings: \`"milepost.rules": { "${code}": "off" }\`.`;
  return `- Here: \`# milepost-disable-line ${code}\` on the line of the key or dash, or \`# milepost-disable-next-line\` above it.
- In this plan: \`lint: { rules: { ${code}: off } }\`, or a severity in place of \`off\`.
- Everywhere: \`"milepost.rules": { "${code}": "off" }\` in the settings.`;
}

function indexPage(): string {
  const rows = [...rulePages]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, title }) => `| [\`${code}\`](${code}.md) | ${title} | ${severityIn(code)} |`);
  return `# Findings

| Code | What | Severity |
| --- | --- | --- |
${rows.join('\n')}
`;
}
