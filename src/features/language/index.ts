import * as vscode from 'vscode';
import type { Services } from '../../host/services';
import { IdProvider } from './idProvider';
import { IdRename } from './idRename';

/** What VS Code can say about a plan as about any language. All answer for plans of ours only. */
export function registerLanguage(services: Services): vscode.Disposable {
  const { languages } = vscode;
  const yaml = { language: 'yaml' };
  const ids = new IdProvider(services);
  return vscode.Disposable.from(
    languages.registerDefinitionProvider(yaml, ids),
    languages.registerReferenceProvider(yaml, ids),
    languages.registerDocumentHighlightProvider(yaml, ids),
    languages.registerRenameProvider(yaml, new IdRename(services)),
  );
}
