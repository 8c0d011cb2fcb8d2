import * as vscode from 'vscode';
import type { Offer } from '../../host/editing/editAndTell';

/**
 * Offers to put a text on the clipboard.
 * @param told the sentence afterwards; by default it shows the text
 */
export function offerToCopy(label: string, text: string, told?: string): Offer {
  const run = async (): Promise<string> => {
    await vscode.env.clipboard.writeText(text);
    return told ?? vscode.l10n.t('Copied: {0}', text);
  };
  return { label, run };
}
