import { inOneLine } from '../../plan/inOneLine';

/*
 * The text of an HTML mail, for its words alone. What a mail program marks as quoted gets `> ` before each line, as in a plain mail.
 */

/** Elements whose content nobody reads. */
const unseen: ReadonlySet<string> = new Set(['script', 'style', 'head', 'title', 'template']);
const breaking: ReadonlySet<string> = new Set(
  `address article blockquote br dd div dl dt footer h1 h2 h3 h4 h5 h6 header
  hr li ol p pre section table tr ul`.split(/\s+/),
);
/** Those that also leave a blank line. */
const spaced: ReadonlySet<string> = new Set(['p', 'blockquote', 'h1', 'h2', 'h3', 'table', 'ul', 'ol']);

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  ocirc: 'ô',
  ugrave: 'ù',
  icirc: 'î',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsquo: '‘',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  euro: '€',
  bull: '•',
  iexcl: '¡',
  iquest: '¿',
};

export function htmlToText(html: string): string {
  const lines: string[] = [];
  let line = '';
  let depth = 0;
  /** The element whose content is passed over. */
  let hidden: string | undefined;
  const end = (isBlank: boolean): void => {
    const text = inOneLine(line);
    line = '';
    const mark = '> '.repeat(depth);
    if (text !== '') lines.push(mark + text);
    if (isBlank && lines.length > 0 && lines.at(-1)?.trim() !== mark.trim()) lines.push(mark.trim());
  };
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const text = html.slice(at, open === -1 ? undefined : open);
    if (hidden === undefined) line += decode(text);
    if (open === -1) break;
    if (html.startsWith('<!--', open)) {
      const close = html.indexOf('-->', open + 4);
      at = close === -1 ? html.length : close + 3;
      continue;
    }
    const close = html.indexOf('>', open);
    if (close === -1) break;
    at = close + 1;
    const [, slash, name = ''] = /^(\/?)([a-zA-Z][a-zA-Z0-9]*)/.exec(html.slice(open + 1, open + 40)) ?? [];
    const element = name.toLowerCase();
    const isEnd = slash === '/';
    if (hidden !== undefined) {
      if (isEnd && element === hidden) hidden = undefined;
      continue;
    }
    if (unseen.has(element) && !isEnd) hidden = element;
    if (element === 'td' || element === 'th') line += ' ';
    if (!breaking.has(element)) continue;
    end(spaced.has(element));
    if (element === 'blockquote') depth = Math.max(0, depth + (isEnd ? -1 : 1));
    if (element === 'li' && !isEnd) line = '- ';
  }
  end(false);
  return lines.join('\n').trim();
}

function decode(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (all, code: string) => {
    if (!code.startsWith('#')) return named[code] ?? all;
    const point = code[1] === 'x' || code[1] === 'X' ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1));
    return point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : all;
  });
}
