import { CST, Lexer } from 'yaml';

/** A lexeme of the lexer of `yaml`, with its offset. */
export interface Lexeme {
  readonly start: number;
  /** {@link CST.FLOW_END}, which is not in the text, where brackets end since a line is not indented enough. */
  readonly text: string;
  /** Whether it is the content of a scalar, in which `#`, `&` and brackets mean nothing. */
  readonly isScalar: boolean;
}

/** The lexemes of a YAML text in its order. The lexer does not recurse. */
export function* lexemesOf(text: string): Generator<Lexeme> {
  let start = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    // These two are not in the text: they announce a scalar and a document.
    if (lexeme !== CST.SCALAR && lexeme !== CST.DOCUMENT) {
      yield { start, text: lexeme, isScalar };
      if (lexeme !== CST.FLOW_END) start += lexeme.length;
    }
    isScalar = lexeme === CST.SCALAR;
  }
}
