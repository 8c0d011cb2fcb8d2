import { linesFrom, startOfLine } from '../plan/lines';
import { milestonesWithin } from '../plan/milestonesWithin';
import type { PlanFile } from '../plan/parsePlan';
import { readLine } from '../plan/place/blockLine';
import { flowTokens } from '../plan/place/flowTokens';
import type { Field, Milestone } from '../plan/types';
import type { Span } from '../text';
import { idPlaces, wordSpan } from './planIds';
import type { tokenModifiers, tokenTypes } from './tokenTypes';

/** A semantic token as data; on one line. */
export interface PlanToken {
  readonly span: Span;
  readonly type: (typeof tokenTypes)[number];
  readonly modifiers: readonly (typeof tokenModifiers)[number][];
}

/**
 * Ids, references, states, priorities, days and estimates within a span of the text, in order. Keys, texts, comments, anchors
 * and plain numbers are coloured by the TextMate grammar of YAML.
 */
export function tokensWithin(file: PlanFile, within: Span): readonly PlanToken[] {
  const { text, plan } = file;
  const isNear = ({ span }: { readonly span: Span }): boolean => span.start <= within.end && span.end >= within.start;
  const milestones = milestonesWithin(file, within);
  const tokens: PlanToken[] = [...dayTokens(text, within)];
  const add = (
    type: PlanToken['type'],
    field: Field<string> | undefined,
    milestone: number | undefined,
    modifiers: PlanToken['modifiers'],
  ): void => {
    // Aliases and merge keys are not coloured; the values of their anchors are.
    if (!field || /^(?:\*|<<)/.test(file.textOf(milestone).slice(field.at.from, field.at.from + 2))) return;
    tokens.push({ type, modifiers, span: wordSpan(file, { id: field, milestone }) });
  };
  for (const { id, isDefinition, milestone } of idPlaces(file, milestones)) {
    const isOff = isDefinition && milestone !== undefined && isCancelled(plan.milestones[milestone]);
    add('type', id, milestone, [...(isDefinition ? (['declaration'] as const) : []), ...off(isOff)]);
  }
  for (const { milestone, index } of milestones) {
    add('enumMember', milestone.statusField, index, off(isCancelled(milestone)));
    add('enumMember', milestone.priority, index, []);
    const { at } = milestone.estimate ?? {};
    if (at) add('number', { value: file.textOf(index).slice(at.from, at.to), at }, index, []);
  }
  return inOrder(tokens.filter(isNear));
}

function off(isOff: boolean): PlanToken['modifiers'] {
  return isOff ? ['deprecated'] : [];
}

function isCancelled(milestone: Milestone | undefined): boolean {
  return milestone?.status === 'cancelled';
}

/** Tokens for values that are a day or a range of days. Days within a text are not coloured. */
function dayTokens(text: string, within: Span): readonly PlanToken[] {
  const tokens: PlanToken[] = [];
  const add = (span: Span): void => {
    const words = text.slice(span.start, span.end);
    const quotes = /^["']/.test(words) ? 1 : 0;
    // In a flow map over several lines the comma is part of the word.
    const day = words.slice(quotes, words.length - (quotes || (words.endsWith(',') ? 1 : 0)));
    const start = span.start + quotes;
    if (/^\d{4}-\d\d-\d\d(?:\.\.\d{4}-\d\d-\d\d)?$/.test(day)) {
      tokens.push({ type: 'decorator', modifiers: [], span: { start, end: start + day.length } });
    }
  };
  for (const { start } of linesFrom(text, startOfLine(text, within.start))) {
    if (start > within.end) break;
    const { entries, rest } = readLine(text, start);
    if (rest.form === 'flow') {
      for (const { kind, span } of flowTokens(text, rest.span.start, rest.span.end)) if (kind === 'word') add(span);
    } else if (entries.length > 0 && (rest.form === 'plain' || rest.form === 'quoted')) add(rest.span);
  }
  return tokens;
}

function inOrder(tokens: readonly PlanToken[]): readonly PlanToken[] {
  const sorted = tokens.toSorted((a, b) => a.span.start - b.span.start);
  return sorted.filter(({ span }, index) => span.start >= (sorted[index - 1]?.span.end ?? 0));
}
