import type { PlanProblemFacts, SlipFacts } from '../../plan/problem';
import { say, type Message } from '../finding';

/** The sentence for a syntax problem: what is wrong, and what to do about it. */
export function describeSyntax({
  kind,
  detail = '',
  slip,
  key = '',
}: Extract<PlanProblemFacts, { code: 'plan.syntax' }>): Message {
  switch (kind) {
    case 'merge-conflict':
      if (detail === 'leftover') {
        return say('This marker is left over from a merge conflict; check that nothing is here twice, and remove it.');
      }
      return say('This file has a merge conflict; keep one of the two versions and remove the markers.');
    case 'control-character':
      return say('The character {0} is not allowed in YAML; delete it.', detail);
    case 'duplicate-key':
      return say('“{0}” appears here a second time; keep one of the two.', detail);
    case 'several-documents':
      if (detail === 'within') return say('A plan is one document, which goes on below; remove this separator.');
      if (detail === 'closing') return say('A plan is one document, which ends here; remove this separator.');
      return say('A plan is one document; remove this separator and what follows, or move it to a file of its own.');
    case 'unclosed-quote':
      return say('This quote is never closed; add the same quote at the end of the text.');
    case 'tab-indentation':
      return say('YAML does not allow tabs for indentation; use spaces.');
    case 'missing-dash':
      return say('“{0}” is in a list but has no dash; begin it with “- ”.', detail);
    case 'other-dash':
      return say('“{0}” does not begin a list item in YAML; begin it with “- ”.', detail);
    case 'dash-column':
      return say('This dash is not in the same column as the others of its list; line them up.');
    case 'key-column':
      return say('“{0}” is not in the same column as the other keys of its item; line it up with them.', detail);
    case 'missing-colon':
      return say('A key needs a colon and a space after it; write “{0}”.', detail);
    case 'missing-list-key':
      return say('This list is not below a key; write “{0}:” above it.', detail);
    case 'second-list':
      return say('“{0}” begins a second list beside “{1}”; put its items below “{1}”.', detail, key);
    case 'list-below-text':
      return say('“{0}” is a text, below which YAML reads no list; begin it with | to keep its lines.', detail);
    case 'dash-beside-key':
      return say('A list begins on the line below its key; move the dash down.');
    case 'stray-comma':
      return say('This comma is after the value, where it separates nothing; remove it.');
    case 'missing-comma':
      return say('Entries inside brackets are separated by commas; add the missing one.');
    case 'stray-bracket':
      return say('“{0}” closes nothing; remove it, or put the text in quotes.', detail);
    case 'unclosed-bracket':
      return say('This bracket is never closed; add “{0}” at the end of what it holds.', detail);
    case 'divider':
      return say('“{0}” is not a “key: value”; begin the line with # to make it a comment.', detail);
    case 'check-box':
      return say(
        'YAML reads the checkbox “{0}” as a list; write the task as text, with “done: true” if it is done.',
        detail,
      );
    case 'json-comment':
      return say('“{0}” does not begin a comment in YAML; begin it with “# ”.', detail);
    case 'too-deep':
      return say('The brackets nest too deeply to be a plan; close some of them.');
    case 'too-many-aliases':
      return say('The aliases unfold into more values than a plan can hold; write the values out.');
    case 'unknown-alias':
      return say(
        '“{0}” refers to an anchor that does not exist before it; text that begins with * needs quotes.',
        detail,
      );
    case 'slip':
      return slip ? describeSlip(slip) : describeYaml(detail);
    case 'yaml':
      return describeYaml(detail);
  }
}

function describeSlip({ where, characters, right }: SlipFacts): Message {
  if (where === 'comment') {
    return say('YAML reads everything from “{0}” on as a comment; put the text in quotes to keep it.', right);
  }
  if (where === 'column') {
    return say('“{0}” is a key of the milestone above, not of the plan; line it up with the keys of that.', right);
  }
  if (where === 'item') {
    return say('“{0}” begins a milestone, which is indented into the one above; line its dash up with theirs.', right);
  }
  if (where === 'indent') {
    return say(
      'The indentation holds what YAML does not read as a space ({0}); indent with ordinary spaces.',
      characters,
    );
  }
  if (characters === '') {
    return where === 'dash'
      ? say('A dash needs a space after it to begin an item; write “{0}”.', right)
      : say('A colon needs a space after it; write “{0}”.', right);
  }
  if (where === 'colon') return say('YAML does not read this as a colon ({0}); write “{1}”.', characters, right);
  return say('YAML does not read this as a space ({0}); write “{1}”.', characters, right);
}

/** The most frequent faults, by the message of the YAML library. */
const ownSentences: readonly (readonly [RegExp, string])[] = [
  [
    /^Nested mappings are not allowed/,
    'A second “: ” on one line confuses YAML; put the text in quotes, or check the indentation.',
  ],
  [
    /^Text goes on below/,
    'YAML reads the “: ” above as that of a key, so that no text goes on here; put it in quotes.',
  ],
  [
    /^Implicit keys need to be on a single line/,
    'This line has no “key: value”; indent it further to continue the text above, or add the key.',
  ],
  [
    /^Implicit map keys need to be followed/,
    'A key needs “: ” after it; write “key: value”, or indent the line to continue the text above.',
  ],
  [
    /^All (?:mapping|collection) items must start/,
    'This line is not indented like its neighbours; keys of one item begin in the same column.',
  ],
  [
    /^Sequence item without - indicator/,
    'This line is indented less than the item it belongs to; line it up with the keys above.',
  ],
  [
    /^A block sequence may not be used/,
    'This list item is not indented like the others; dashes of one list begin in the same column.',
  ],
  [
    /^Flow (?:sequence|map|mapping) in block collection|^Expected flow (?:sequence|map)|end with a [\]}]/,
    'A bracket is not closed; add the closing one, or indent the lines in it.',
  ],
  [
    /^Block collections are not allowed within flow/,
    'Entries inside brackets are separated by commas; add the missing one.',
  ],
  [
    /^Missing ,|^Unexpected , in flow/,
    'The commas inside these brackets are not right; put exactly one between two entries.',
  ],
  [/^Not a YAML token/, 'A text cannot begin with > or | like this; put the whole text in quotes.'],
  [/^Plain value cannot start with/, 'A text cannot begin with this character; put the whole text in quotes.'],
  [
    /^Unexpected scalar at node end/,
    'Something follows after the value has ended; put the whole text in quotes, or remove the rest.',
  ],
  [
    /^Unexpected (?:flow-seq-end|flow-map-end)/,
    'This closing bracket has no opening one; remove it, or put the text in quotes.',
  ],
  [
    /^Unexpected block-seq-ind on same line/,
    'A list begins on the line below its key; move the dash down, or put the text in quotes.',
  ],
  [/^Invalid escape sequence/, 'This backslash means nothing in double quotes; write it twice, or use single quotes.'],
  [/^Missing directives-end/, 'A line cannot begin with %; put the text in quotes.'],
  [
    /^Block scalar header includes extra/,
    'Nothing but the text below may follow this mark; begin the text on the next line, or put it in quotes.',
  ],
  [/^Comments must be separated/, 'A comment needs a space before its #.'],
  [
    /^Block scalars with more-indented leading/,
    'The blank lines at the top of this text are indented further than the text; remove those spaces.',
  ],
  [/token in YAML stream/, 'This does not belong to the plan as it stands; check the indentation of this line.'],
];

function describeYaml(detail: string): Message {
  for (const [pattern, sentence] of ownSentences) if (pattern.test(detail)) return say(sentence);
  return say('This is not valid YAML: {0}.', detail.replace(/\.$/, ''));
}
