import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseCalendarDate } from '../../src/core/calendar/calendarDate';
import type { Finding } from '../../src/core/findings/finding';
import type { PlanFile } from '../../src/core/plan/parsePlan';
import type { Severity } from '../../src/core/plan/types';
import type { CheckOptions } from '../../src/core/findings/rule';

const folder = path.join(process.cwd(), 'test/golden/cases');

/** The plans with marks. */
export const files: readonly string[] = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

/** Those that a fix is tried on, in the folder `fixes`. */
export const fixFiles: readonly string[] = readdirSync(path.join(folder, 'fixes')).filter((name) =>
  name.endsWith('.before.yaml'),
);

export function read(name: string): string {
  return readFileSync(path.join(folder, name), 'utf8');
}

/** What the comments at the top say about the day, the settings and allowed words. */
export function optionsIn(text: string): CheckOptions {
  const header = (key: string): string[] => {
    const value = new RegExp(`^# ${key}: (.*)$`, 'm').exec(text)?.[1] ?? '';
    return value === '' ? [] : value.split(/, */);
  };
  const today = parseCalendarDate(header('today')[0] ?? '2026-11-24');
  assert.ok(today);
  const rules = Object.fromEntries(header('rules').map((rule) => rule.split('=') as [string, Severity | 'off']));
  return { today, rules, allow: header('allow') };
}

/** The findings that the marks of a plan ask for, sorted: line, code and marked words. */
export function wantedIn(text: string): string[] {
  const wanted = text.split('\n').flatMap((line, index) => {
    const [, before = '', offset, marks] = /^(.*?)# want(?:\+(\d))?: (.*)$/.exec(line) ?? [];
    if (marks === undefined) return [];
    const isAlone = before.trim() === '';
    const wantedLine = index + 1 + (isAlone ? 1 : 0) + Number(offset ?? 0);
    return marks.split('; ').map((mark) => `${wantedLine}: ${mark}`);
  });
  return wanted.sort();
}

/** Findings in the form of marks, sorted. */
export function marksOf({ lines, text }: PlanFile, findings: readonly Finding[]): string[] {
  const marks = findings.map(({ problem: { code, span } }) => {
    const { line } = lines.positionAt(span.start);
    return `${line + 1}: ${code} ${JSON.stringify(text.slice(span.start, span.end).replace(/\s+/g, ' '))}`;
  });
  return marks.sort();
}
