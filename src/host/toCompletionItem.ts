import * as vscode from 'vscode';
import type { Completion } from '../core/assist/completion/completion';
import type { Span } from '../core/text';
import { spanToRange } from './convert';

const kinds: Readonly<Record<Completion['kind'], vscode.CompletionItemKind>> = {
  key: vscode.CompletionItemKind.Property,
  value: vscode.CompletionItemKind.EnumMember,
  reference: vscode.CompletionItemKind.Reference,
  date: vscode.CompletionItemKind.Value,
  item: vscode.CompletionItemKind.Snippet,
  code: vscode.CompletionItemKind.Constant,
};

/** @param index in the order in which they are to be offered */
export function toCompletionItem(
  document: vscode.TextDocument,
  completion: Completion,
  index: number,
): vscode.CompletionItem {
  const { label, kind, detail, documentation, span, newText, isSnippet, filterText, leadsOn } = completion;
  const item = new vscode.CompletionItem(detail === undefined ? label : { label, description: detail }, kinds[kind]);
  if (documentation !== undefined) item.documentation = documentation;
  item.range = spanToRange(document, span);
  item.insertText = isSnippet ? new vscode.SnippetString(newText) : newText;
  // All indentation is in the text: VS Code would add that of the line once more.
  item.keepWhitespace = true;
  item.sortText = String(index).padStart(4, '0');
  if (filterText !== undefined) item.filterText = filterText;
  if (leadsOn) item.command = { command: 'editor.action.triggerSuggest', title: '' };
  return item;
}

/**
 * Offers nothing, but counts as an answer: VS Code suggests words of all open files only where no provider of the language has
 * one. No text that is typed finds it, so that it is never shown, and it would write what stands there already.
 */
export function toSilence(document: vscode.TextDocument, span: Span): vscode.CompletionItem {
  const range = spanToRange(document, span);
  // Whoever switches suggested words off has them off, with or without this.
  const item = new vscode.CompletionItem(document.getText(range), vscode.CompletionItemKind.Text);
  item.range = range;
  item.filterText = '\0';
  return item;
}
