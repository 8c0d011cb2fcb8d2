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
  // The text has all its indentation: VS Code would add that of the line again.
  item.keepWhitespace = true;
  item.sortText = String(index).padStart(4, '0');
  if (filterText !== undefined) item.filterText = filterText;
  if (leadsOn) item.command = { command: 'editor.action.triggerSuggest', title: '' };
  return item;
}

/**
 * An item that is never shown. VS Code suggests words of all open files only where no provider of the language has an item. This
 * one has a filter text that nobody types, and would insert what is there already.
 */
export function toSilence(document: vscode.TextDocument, span: Span): vscode.CompletionItem {
  const range = spanToRange(document, span);
  // As a text it is also left out where suggestions of words are turned off.
  const item = new vscode.CompletionItem(document.getText(range), vscode.CompletionItemKind.Text);
  item.range = range;
  item.filterText = '\0';
  return item;
}
