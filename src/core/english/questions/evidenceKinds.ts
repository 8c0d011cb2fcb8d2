import { partDoesSomething } from '../grammar/subjects';
import {
  actors,
  artefacts,
  checkResults,
  checks,
  circumstances,
  limits,
  persons,
  productVerbs,
  publications,
  signOffs,
  standards,
  testKinds,
  testResults,
  units,
  userActions,
  watchableVerbs,
} from '../words/evidence';
import { anyOf, shape } from '../words/shape';
import { numberWords } from '../words/time';

/** Kinds of evidence by which a third party could check a promise. */
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

const text = shape('i');

/*
 * The shapes are for the text as written: code spans and quotes are evidence, too. All are bounded, so that the time is
 * linear in the length of a text. Digits that measure nothing are taken out first by `withoutBareNumbers`.
 */
export const evidenceKinds: Readonly<Record<EvidenceKind, RegExp>> = {
  quantity: anyOf(
    /[<>≤≥=]=?\s?\d/i,
    text`\b${limits}\s[$€£]?\d`,
    /\d\s?(?:%|percent\b)|\d\+(?!\w)/i,
    text`\b\d{1,12}(?:[.,]\d{1,6})?\s?${units}\b`,
    /\b\d[\d.,]{0,15}\s(?:of|\/)\s\d|\b\d(?:[\d.,]{0,14}\d)?\s(?!for\b|of\b|and\b|or\b)(?:[a-z-]{2,30}\s){0,2}[a-z-]{2,30}s\b/i,
    text`\b${numberWords}\s(?!separate\b|(?:weeks?|months?|days?|years?)\b)[\w-]{2,30}|\bat (?:least|most) one\b`,
    /\b(?:no|zero) (?:[\w-]{2,20}\s)?(?:errors?|warnings?|findings?|crashes|failures|regressions?)\b/i,
    /\b\d{1,6}(?:\.\d{1,6})?x\b/i,
  ),
  'closed-set': /\b(?:every|all|each|both|single)\s[\w-]{2,30}/i,
  check: anyOf(
    text`\b${checks}\b[^.;\n]{0,30}\b${checkResults}\b|\bpass(?:es)? (?:all|the|every)\b`,
    /\b(?:validated|verified|confirmed|measured) (?:by|with|against|on)\b|\bgo\/no-go\b|\btests? (?:that|which)\b/i,
  ),
  'test-kind': text`\b${testKinds}[ -]tests?\b|\btest ?suite\b|\b${testResults}\b|\btests? for\b`,
  artefact: text`\b(?:${artefacts}|testnet deploy\w{0,10})\b|\b(?:${publications}|(?:release|version|v)\s?\d{1,6}(?:\.\d{1,6}){1,4})\b`,
  behaviour: anyOf(
    text`\b${actors}\s${watchableVerbs}\b|\ba ${persons} who\s`,
    /(?:^|[.!?;]\s|\n)(?:an?|the|each|every|any|new|two)\s(?:[\w-]{1,20}\s){1,3}can\s[a-z]|\bcan be\s\w{1,30}ed\b/i,
    text`(?<!^|[.:;]\s)\b(?!work\s(?:on|with|to|for)\s)${productVerbs}\s(?:${circumstances}|\d)`,
    /\bgiven\b[^\n]{1,200}\bwhen\b|\b(?:when|if|after)\b[^.\n]{2,80}\bthen\b/i,
    text`\b${userActions}s?(?:,|\sand\s|\sor\s|\/)\s?\w`,
  ),
  change: anyOf(
    /\b(?:rename|change|move|migrate|replace|switch|convert|port)[sd]?\b[^.\n]{1,80}\b(?:to|with|by|inside|into|from)\b/i,
    /\b(?:remove|delete|drop)[sd]?\s(?:the\s)?\S|\breplacing\b/i,
    /\bby\s(?:adding|removing|moving|using|splitting|caching|switching|replacing)\s\S/i,
  ),
  standard: text`\b(?:${standards}|ISO[ -]?\d{3,6}|RFC ?\d{3,5}|PCI[ -]?DSS|SOC ?2)\b`,
  'sign-off': text`\b${signOffs}\b`,
  'behaviour-of-part': partDoesSomething,
};
