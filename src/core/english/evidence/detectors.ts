import { behaviourOfPart } from '../words/behaviour';

/** Kinds of evidence by which a third party could check a milestone. */
export type EvidenceKind =
  | 'quantity'
  | 'closed-set'
  | 'check'
  | 'test-kind'
  | 'artefact'
  | 'behaviour'
  | 'change'
  | 'standard'
  | 'sign-off'
  | 'behaviour-of-part';

/*
 * One pattern a kind, on the text as written: code spans and quotes are evidence, too. All are bounded, so that a long text
 * costs no more than its length. Digits that measure nothing are taken out first by `withoutBareNumbers`.
 */
export const detectors: Readonly<Record<EvidenceKind, RegExp>> = {
  quantity:
    /[<>≤≥=]=?\s?\d|\b(?:at least|at most|up to|under|below|above|within|over|than|max(?:imum)?(?: of)?|min(?:imum)?(?: of)?|around|about|only|to)\s[$€£]?\d|\d\s?(?:%|percent\b)|\d\+(?!\w)|\b\d{1,12}(?:[.,]\d{1,6})?\s?(?:µa|ma|mah|v|w|mhz|ghz|hz|fps|ms|s|sec|min|h|kb|mb|gb|tb|px|dp|rps|kg|m|km|cm|mm)\b|\b\d[\d.,]{0,15}\s(?:of|\/)\s\d|\b\d(?:[\d.,]{0,14}\d)?\s(?:[a-z-]{2,30}\s){0,2}[a-z-]{2,30}s\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|fifty|dozen|hundred)\s[\w-]{2,30}|\bat (?:least|most) one\b|\b(?:no|zero) (?:[\w-]{2,20}\s)?(?:errors?|warnings?|findings?|crashes|failures|regressions?)\b|\b\d{1,6}(?:\.\d{1,6})?x\b/i,
  'closed-set': /\b(?:every|all|each|both|single)\s[\w-]{2,30}/i,
  check:
    /\b(?:tests?|suites?|checks?|builds?|pipelines?|ci|vectors|lint(?:er|ing)?|audit|compliance|coverage)\b[^.;\n]{0,30}\b(?:pass(?:es|ed|ing)?|green|succeeds?|clean|errors?)\b|\bpass(?:es)? (?:all|the|every)\b|\b(?:validated|verified|confirmed|measured) (?:by|with|against|on)\b|\bgo\/no-go\b|\btests? (?:that|which)\b/i,
  'test-kind':
    /\b(?:unit|integration|acceptance|end-to-end|e2e|regression|smoke|load|penetration)[ -]tests?\b|\btest ?suite\b|\b(?:successful(?:ly)?|succeeds?|compiles|audit report|security audit|fixtures?|invariants?|validation plan)\b|\btests? for\b/i,
  artefact:
    /\b(?:npm package|docker ?file|docker image|docker hub|pull requests?|prs?|repo(?:sitory)?|readme|demo|video|guide|tutorials?|wiki|pdf|report|spec(?:ification)?|prototype|diagram|mock-?ups?|wireframes?|changelog|smart contracts?|endpoints?|command[ -]line (?:tool|utility)|sdk|plugin|migration script|cluster|staging(?: environment| server)?|production|mainnet|testnet deploy\w{0,10}|app store|play store|dashboard page|landing page|contract)\b|\b(?:published?|publishes|releas(?:ed|es)|deploy(?:s|ed)?|merged|shipped|ships|installed|launch(?:ed)?|go(?:es)? live|is live|(?:release|version|v)\s?\d{1,6}(?:\.\d{1,6}){1,4})\b/i,
  behaviour:
    /\b(?:users?|customers?|clients?|visitors?|admins?|editors?|recipients?|team|staff|they|it|anyone|everyone|that|who|which|tool|page|form|service|api|system|cluster|site|app)\s(?:can|cannot|may|will|is able to|are able to|should be able to|sees?|receives?|gets?|returns?|shows?|displays?|supports?|accepts?|rejects?|allows?|lets?)\b|\ba (?:user|customer|visitor|player|reader|member|guest) who\s|(?:^|[.!?;]\s|\n)(?:an?|the|each|every|any|new|two)\s(?:[\w-]{1,20}\s){1,3}can\s[a-z]|\bcan be\s\w{1,30}ed\b|\b(?:works?|runs?|returns?|displays?|shows?|supports?|accepts?|rejects?|redirects?)\s(?:in|on|with|without|for|the|a|an|from|to|when|uploading|\d)|\bgiven\b[^\n]{1,200}\bwhen\b|\b(?:when|if|after)\b[^.\n]{2,80}\bthen\b|\b(?:upload|download|log ?in|sign ?in|filter|search|export|import|create|edit|delete)s?(?:,|\sand\s|\sor\s|\/)\s?\w/i,
  change:
    /\b(?:rename|change|move|migrate|replace|switch|convert|port)[sd]?\b[^.\n]{1,80}\b(?:to|with|by|inside|into|from)\b|\bfrom\s[^.\n]{1,40}\sto\s\S|\b(?:remove|delete|drop)[sd]?\s(?:the\s)?\S|\breplacing\b|\bby\s(?:adding|removing|moving|using|splitting|caching|switching|replacing)\s\S/i,
  standard:
    /\b(?:WCAG|Section 508|508 standards?|ISO[ -]?\d{3,6}|RFC ?\d{3,5}|GDPR|DSGVO|OWASP|PCI[ -]?DSS|HIPAA|SOC ?2|OpenAPI|JSON schema|UTF-8|SLAs?)\b/i,
  'sign-off':
    /\b(?:approv(?:es?|ed|al|ing)|sign(?:s|ed)?[ -]off|accepts it|accepted by|handed over|handover|demonstrat(?:ed|ion) to)\b/i,
  'behaviour-of-part': behaviourOfPart,
};

/** Blanks digits that measure nothing: dates, prices, shares of a payment, numbers of milestones, versions of software. */
export function withoutBareNumbers(text: string): string {
  if (!/\d/.test(text)) return text;
  return text.replace(
    /\b\d{4}-\d\d-\d\d\b|\b\d{1,4}(?:\.\d{1,4}){1,3}(?=\s(?:series|branch|line|cycle)\b)|\b(?:19|20)\d\d\b|\bq[1-4]\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?\s\d{1,2}(?:st|nd|rd|th)?\b|\b\d{1,2}(?:st|nd|rd|th)?\s(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\b|\b(?:milestone|phase|sprint|step|stage|week|month|part|m|#)\s?\d{1,6}\b|[$€£]\s?\d[\d,.]{0,15}|\b\d[\d,.]{0,15}\s?(?:usd|eur|gbp|dai|chf)\b|\(\d{1,3}\s?%\)|^[ \t]{0,20}\d{1,12}[ \t]{0,20}$|^[ \t]{0,20}\d{1,6}\s?(?:days|weeks|months|years)\b(?=\s?[:–-])|\(\s?\d{1,6}(?:[–-]\d{1,6})?\s?(?:hours|days|weeks|months)\s?\)/gim,
    (found) => ' '.repeat(found.length),
  );
}
