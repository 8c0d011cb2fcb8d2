import type { Block } from '../../client/document';
import { documentMarkdown } from './documentMarkdown';
import { documentText } from './documentText';

/** The forms in which a document for the client is written. */
export const documentForms = ['html', 'markdown', 'text'] as const;
export type DocumentForm = (typeof documentForms)[number];

/** A document in one of its forms. @param page of HTML, as its kind has it @param blocks of the others */
export function writeForm(form: DocumentForm, page: () => string, blocks: () => readonly Block[]): string {
  switch (form) {
    case 'html':
      return page();
    case 'markdown':
      return documentMarkdown(blocks());
    case 'text':
      return documentText(blocks());
  }
}
