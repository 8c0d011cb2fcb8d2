import * as vscode from 'vscode';
import { tokenModifiers, tokenTypes } from '../core/assist/tokenTypes';

/** Shared by plans and commit messages, so that an id has the same colour in both. */
export const tokenLegend = new vscode.SemanticTokensLegend([...tokenTypes], [...tokenModifiers]);
