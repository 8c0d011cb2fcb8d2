import { heading, list, paragraph, type Block, type ListItem } from '../document';
import { reportSections } from './report';

/*
 * The form of a report that a repository brings along: Markdown of headings, lists and paragraphs, in which placeholders such as
 * `{{state}}` stand for what the plan says. All else in it is text, and nothing in it is run.
 */

/** Where a template lies: beside the plan. */
export const templateName = 'report.template.md';

const inLine = ['state', 'project', 'client', 'contact', 'day'] as const;

/** What a placeholder stands for. */
export type ReportParts = Readonly<Record<(typeof inLine)[number], string>> & {
  /** By the section, its entries; empty where there is nothing to say. */
  readonly sections: Readonly<Record<(typeof reportSections)[number], readonly string[]>>;
  /** What an empty section says. */
  readonly nothing: string;
};

export interface ReportTemplate {
  /** Texts still with their placeholders. */
  readonly blocks: readonly Block[];
  /** What is wrong with it, a sentence each with the line, counted from 1. What is meant by it stays in the report as it stands. */
  readonly faults: readonly string[];
}

/** The names of the sections as a template writes them: `under-way`. */
const sectionOf: ReadonlyMap<string, (typeof reportSections)[number]> = new Map(
  reportSections.map((section) => [section.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), section]),
);

const names: readonly string[] = [...inLine, ...sectionOf.keys()];

/** @returns undefined for a text without any words, which is no template */
export function readTemplate(text: string): ReportTemplate | undefined {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  if (lines.every((line) => line.trim() === '')) return undefined;
  return { blocks: blocksOf(lines), faults: lines.flatMap(faultsIn) };
}

function faultsIn(line: string, index: number): readonly string[] {
  const known = names.map((name) => `{{${name}}}`).join(', ');
  const unknown = [...line.matchAll(/\{\{([^{}]*)\}\}/g)].flatMap(([all, name = '']) =>
    names.includes(name.trim()) ? [] : [`Line ${index + 1}: ${all} is no placeholder of a report; there are ${known}.`],
  );
  const rest = line.replace(/\{\{[^{}]*\}\}/g, '');
  const isOpen = rest.includes('{{') || rest.includes('}}');
  return isOpen
    ? [...unknown, `Line ${index + 1}: a placeholder begins with {{ and ends with }} in the same line.`]
    : unknown;
}

/** Headings, lists and paragraphs; lines of one paragraph are joined. */
function blocksOf(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  let open: string[] = [];
  let items: ListItem[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push(paragraph(open.join(' ')));
    if (items.length > 0) blocks.push(list(items));
    open = [];
    items = [];
  };
  for (const line of lines) {
    const text = line.trim();
    const [, marks = '', title = ''] = /^(#{1,6})[ \t]+(\S.*)$/.exec(text) ?? [];
    const [, item] = /^[-*+][ \t]+(\S.*)$/.exec(text) ?? [];
    if (text === '' || marks !== '' || (item !== undefined && open.length > 0)) close();
    if (marks !== '') blocks.push(heading(marks.length === 1 ? 1 : marks.length === 2 ? 2 : 3, title));
    else if (item !== undefined) items.push({ text: item });
    else if (text !== '' && items.length > 0) items.push({ text: `${items.pop()?.text ?? ''} ${text}` });
    // A section stands by itself, also where it follows a line of text at once.
    else if (sectionNamed(text)) {
      close();
      blocks.push(paragraph(text));
    } else if (text !== '') open.push(text);
  }
  close();
  return blocks;
}

/** The section of a text that is nothing but its placeholder. */
function sectionNamed(text: string): (typeof reportSections)[number] | undefined {
  const [, name = ''] = /^\{\{([^{}]*)\}\}$/.exec(text) ?? [];
  return sectionOf.get(name.trim());
}

/** The report in the form of the template. */
export function fillTemplate({ blocks }: ReportTemplate, parts: ReportParts): readonly Block[] {
  return blocks.map((block) => {
    if (block.kind === 'list') return list(block.items.flatMap((item) => filledItems(item, parts)));
    if (block.kind !== 'paragraph' && block.kind !== 'heading') return block;
    const section = block.kind === 'paragraph' ? sectionNamed(block.text) : undefined;
    if (section === undefined) return { ...block, text: filled(block.text, parts) };
    const entries = parts.sections[section];
    return entries.length === 0 ? paragraph(parts.nothing) : list(entries);
  });
}

function filledItems(item: ListItem, parts: ReportParts): readonly (string | ListItem)[] {
  const section = sectionNamed(item.text);
  if (section === undefined) return [{ ...item, text: filled(item.text, parts) }];
  const entries = parts.sections[section];
  return entries.length === 0 ? [parts.nothing] : entries;
}

/** What is no placeholder stays as it stands. */
function filled(text: string, parts: ReportParts): string {
  return text.replace(/\{\{([^{}]*)\}\}/g, (all, name: string) => {
    const section = sectionOf.get(name.trim());
    if (section) return parts.sections[section].join('; ') || parts.nothing;
    const known = inLine.find((one) => one === name.trim());
    return known ? parts[known] : all;
  });
}
