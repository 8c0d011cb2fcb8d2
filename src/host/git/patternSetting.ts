import * as vscode from 'vscode';
import { settings } from '../../ids';

export const patternSetting = 'commits.pattern';

/** The user's regular expression for references, as written; empty by default. */
export function readPatternSetting(): string {
  const value: unknown = vscode.workspace.getConfiguration(settings.section).get(patternSetting);
  return typeof value === 'string' ? value : '';
}
