/** Languages that are distinguished; questions are about English alone. */
export const languages = ['en', 'de', 'fr', 'es'] as const;
export type Language = (typeof languages)[number];

/*
 * Short words that hold sentences together, per language. Own lists: frequent articles, prepositions, conjunctions,
 * auxiliaries and pronouns, without those that two of the languages share.
 */
export const functionWords: Readonly<Record<Language, string>> = {
  en: `the and of to for is are was were be been with that this these those it its on by from or as at will would can
    could should must may not no all each every any when where which who what their our your they we you has have had
    do does into out than then there if but so over under after before between without within via`,
  de: `der das und mit ist sind war wird werden wurde von vom zur zum für im dem den ein eine einer einen eines einem auf
    aus bei nach über unter durch nicht kein keine oder aber wenn als auch sich sie wir ihr kann können soll sollen muss
    müssen alle jede jeder vor bis ohne beim ins am`,
  fr: `le les des et est sont une pour dans sur avec du au aux par ne pas que qui ce cette ces il elle nous vous leur
    leurs ou mais donc sans sous entre être avoir sera seront peut peuvent doit doivent à où chaque tous toutes`,
  es: `el los las y es son una uno unas unos para con por del al que se su sus lo como más pero sin sobre entre desde
    hasta cuando está están ser estar puede pueden debe deben cada todos todas muy ya ahí`,
};

/** Content words that no other of the languages writes like this: titles of three words often hold no function word. */
export const plainlyEnglish = `improve improved improving improvement improvements better faster easier fewer more less
  enhance enhanced strengthen polish polishing streamline boost refine modernize build builds built make makes making
  create creates created creating add adds added adding fix fixes fixed fixing remove removes removed removing change
  changes changed changing write writes written writing run runs running show shows shown work works working working
  user users page pages search checkout customer customers payment payments management website support testing
  performance code review reviews approval launch delivery deliver delivered deploys deployed deploy handover first
  second third last week month day days file files list lists log login sign signed sending send sends email emails
  research explore discuss start starting continue evaluate investigate look wrap several various some most high low
  through around against about using used use uses needed need needs new old open closed ready done sufficient
  significantly perhaps maybe hopefully ideally possibly`;
