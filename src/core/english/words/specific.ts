import type { WordList } from './wordList';

/** Lists for the letter S, beside the verbs. */
export const specificWords: readonly WordList[] = [
  {
    kind: 'placeholder',
    source: 'INCOSE Guide for Writing Requirements, completeness; Femmer et al. 2017, incomplete references',
    words: 'tbd tba tbc ',
    phrases: `
      to be defined, to be determined, to be decided, to be confirmed, to be announced, to be clarified,
      not yet defined, not yet decided, not yet determined, lorem ipsum`,
  },
  {
    kind: 'weak-modal',
    source: 'INCOSE R8, escape clauses; QuARS, optionality and weakness',
    words: 'perhaps maybe possibly hopefully ideally probably presumably potentially eventually optionally',
    phrases: `
      best effort, best efforts, best-effort, if possible, where possible, when possible, whenever possible,
      wherever possible, as far as possible, as much as possible, to the extent possible, if time permits,
      if time allows, as time permits, as time allows, time permitting, if there is time, if budget allows,
      if budget permits, if we have time, if needed, if necessary, if required, if applicable, if appropriate,
      if feasible, if it makes sense, if resources permit,
      where sensible|practical|practicable|reasonable|desirable|helpful|beneficial|suitable,
      if sensible|practical|practicable|reasonable|desirable|helpful|beneficial|suitable,
      when sensible|practical|practicable|reasonable|desirable|helpful|beneficial|suitable, where needed,
      where necessary, where appropriate, where applicable, where feasible, where required, where useful,
      where missing, where it is missing|needed|necessary|useful|possible, where it makes sense,
      wherever it makes sense, when needed, when necessary, when appropriate, as needed, as necessary, as required,
      as appropriate, as applicable, as it's needed, as they come up, as they arise, would like to, would be nice,
      would be good, would be great, would love to, nice to have, nice-to-have, could be done,
      might include|add|contain|cover|also, may include|also, might be done, should be figured out, try to,
      try our best, do our best, we hope, we may, we might, we expect more, some kind of, some sort of, some form of,
      or something, or similar, and/or similar, at some point, subject to availability|change|funding|demand|budget|time, or so, more or less,
      when time allows|permits, time allowing, if there is|are time|demand|interest|budget|funding|capacity, if demand exists,
      if there's time|demand|interest|budget|funding, if capacity|funding|resources allows|permits|allow,
      as budget|resources|capacity allows|permits|permit|allow,
      depending on interest|funding, hope to, hopes to, hoping to, with luck, under consideration,
      to be considered, could be interesting|useful|nice|good|great, or other, and/or other`,
  },
  {
    kind: 'deference',
    source: 'Femmer et al. 2017, incomplete references',
    phrases: `
      according to requirements|specification|specifications|spec|plan|agreement,
      according to the requirements|specification|specifications|spec|brief|agreement|plan|contract|proposal,
      in accordance with the requirements|specification|specifications|brief|agreement|plan|contract, as discussed,
      as agreed, as specified, agreed in our|the call|meeting, follow best practices, all work required,
      everything that was discussed, that matter most, they need|require|expect|deserve, we need`,
  },
  {
    kind: 'open-set',
    source: 'INCOSE R7, vague terms: quantifiers and adjectives that draw no line',
    words: `whatever reasonable worst biggest various several some certain many numerous assorted miscellaneous misc additional further more other others
      remaining necessary essential relevant important appropriate suitable outstanding potential ongoing
      continuous continued future related general minor critical useful interesting leading well-known applicable promising diverse`,
    phrases: `
      a few, a handful of, edge cases, corner cases, whatever else, odds and ends, loose ends,
      everything that should|must|need|needs|have|has|did|were|we,
      issues that should|must|need|needs|have|has|did|were|we, things that, stuff that|we|for|to, a number of,
      a set of, parts of, most important,
      most pressing|urgent|annoying|glaring|painful|frequent|requested|wanted|visible|used|common|serious,
      paper cuts, feedback from, as many`,
  },
  {
    kind: 'loose-set',
    source: 'the same; these say nothing only before nouns that say nothing',
    words: `extended agreed third-party external recommended proposed requested suggested desired selected basic core key main major small common required needed missing outdated new
      advanced modern better initial first final extra special proper good pending low-hanging quick outdated
      enhanced improved simple functional non-functional bug all planned possible popular typical specific unresolved
      lingering emerging unnecessary problematic high-impact high-value particular newer legacy optional bonus stretch`,
  },
  {
    kind: 'open-list',
    source: 'INCOSE R9, open-ended clauses',
    words: 'etc',
    phrases: `
      and so on, and so forth, and more, and much more, and many more, and others, and the like, and such,
      including but not limited to, including without limitation, amongst others, among others, among other things`,
  },
];
