/** Words that make a short title a topic rather than a thing: fields of work, without an end of their own. Our own list. */
export const topicNouns: ReadonlySet<string> = new Set(
  `management administration audit testing qa tests development design backend frontend back-end front-end security
  performance integration infrastructure setup maintenance optimization optimisation content marketing seo analytics
  accessibility usability refactoring cleanup styling planning research discovery training communication polishing
  bugs bugfixes issues misc miscellaneous other admin operations architecture database hosting monitoring`.split(/\s+/),
);
