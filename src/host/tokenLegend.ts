import * as vscode from 'vscode';
import { tokenModifiers, tokenTypes } from '../core/assist/tokenTypes';

/** One for plans and commit messages, so that an id looks the same in both. */
export const tokenLegend = new vscode.SemanticTokensLegend([...tokenTypes], [...tokenModifiers]);
