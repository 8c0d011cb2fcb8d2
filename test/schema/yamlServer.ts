import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService } from 'yaml-language-server';
import { createJsonSchema } from '../../src/core/plan/schema/jsonSchema';

/** The language server that most editors ask about YAML, given the schema of the plan file. */
export class YamlServer {
  readonly #service = getLanguageService({
    schemaRequestService: (uri) => Promise.reject(new Error(`The schema refers to ${uri}`)),
    workspaceContext: { resolveRelativePath: (relative) => relative },
  });
  #version = 0;

  constructor() {
    this.#service.configure({
      validate: true,
      completion: true,
      schemas: [{ uri: 'schema://plan', fileMatch: ['milestones.yaml'], schema: createJsonSchema() }],
    });
  }

  /** What is wrong, as "line: words", lines counted from 1. Anchors that nobody uses are not the schema's. */
  async validate(text: string): Promise<readonly string[]> {
    const found = await this.#service.doValidation(this.#open(text), false);
    return found
      .filter(({ severity = 1 }) => severity <= 2)
      .map(({ range, message }) => `${range.start.line + 1}: ${message}`);
  }

  /** @param marked a text with `|` where the cursor stands */
  async complete(marked: string): Promise<readonly string[]> {
    const offset = marked.indexOf('|');
    const document = this.#open(marked.slice(0, offset) + marked.slice(offset + 1));
    const { items } = await this.#service.doComplete(document, document.positionAt(offset), false);
    return items.map(({ label }) => label);
  }

  #open(text: string): TextDocument {
    // The server keeps what it read by name and version.
    return TextDocument.create('file:///milestones.yaml', 'yaml', ++this.#version, text);
  }
}
