/*
 * “Learning module plays SCORM files” says what a part of a product does. Our own lists: parts in the singular, and verbs in
 * the third person that have an object and are hardly ever read as a plural.
 */

const parts =
  'module|portal|page|screen|view|panel|dashboard|service|server|tool|command|button|plugin|wizard|filter|widget|dialog|form|menu|tab|board|editor|importer|exporter|parser|bot|worker|job|script|endpoint|mode|calendar|table|chart|map|banner|assistant|engine|library|extension|sensor|driver|slider|toggle|queue';

const verbs =
  'adds|answers|appends|asks|attaches|blocks|calculates|checks|collects|compresses|computes|contains|converts|copies|creates|cuts|deletes|detects|displays|doubles|downloads|draws|exports|extracts|fetches|fills|finds|generates|groups|halves|hides|highlights|imports|indexes|inserts|lists|marks|measures|merges|narrows|notifies|opens|parses|plays|prints|proposes|publishes|reads|records|rejects|remembers|removes|renders|replaces|resizes|restores|retries|returns|rotates|saves|scans|sends|sharpens|shortens|shows|shrinks|sorts|splits|stores|suggests|translates|uploads|validates|wraps|writes';

/** Behind the verb its object: neither what a plural would go on with, nor only how it is done. */
const object =
  '(?!(?:of|in|on|for|from|to|at|by|with|and|or|per|across|that|which|is|are|was|were|well|better|faster|things|stuff|[a-z]{2,20}(?:ing|ly))\\b)[\\p{L}\\d]';

/** A part of a product, what it does, and to what. */
export const behaviourOfPart = new RegExp(`\\b(?:${parts})\\s(?:${verbs})\\s${object}`, 'iu');

/** The same right behind the first word of its name: “Research | module imports BibTeX”. */
export const partDoes = new RegExp(
  `^\\s(?:(?!(?:the|an?|our|its|how|that|what|when|where|which|whether|why|if|and|or)\\s)[a-z-]{1,20}\\s)?(?:${parts})\\s(?:${verbs})\\s${object}`,
  'iu',
);
