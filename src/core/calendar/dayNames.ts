import { weekdays, type Weekday } from './calendarDate';

/** The languages in which dates are read, as in chrono. */
const monthNames: readonly (readonly string[])[] = [
  'january february march april may june july august september october november december',
  'januar februar marz april mai juni juli august september oktober november dezember',
  'janner feber mrz april mai juni juli august september oktober november dezember',
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
].map((names) => names.split(' '));

const weekdayNames: Readonly<Record<string, readonly string[]>> = {
  en: 'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
  de: 'montag dienstag mittwoch donnerstag freitag samstag sonntag'.split(' '),
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '),
  es: 'lunes martes miercoles jueves viernes sabado domingo'.split(' '),
  it: 'lunedi martedi mercoledi giovedi venerdi sabato domenica'.split(' '),
  nl: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' '),
};

/**
 * @param word the name of a month in English, German, French or Spanish, or the beginning of one: `dec`, `sept`, `Dez`, `août`
 * @returns 1 to 12; undefined for any other word, and for one that begins several names
 */
export function monthOf(word: string): number | undefined {
  const plain = plainLetters(word);
  if (plain.length < 3) return undefined;
  const found = new Set(
    monthNames.flatMap((names) => names.flatMap((name, index) => (name.startsWith(plain) ? [index + 1] : []))),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

/**
 * @param word the name of a weekday or the beginning of one: `Monday`, `Mo`, `Thurs`, `mercredi`
 * @param language of the plan; names in another language do not count where it has one of its own
 * @returns several where the languages differ: `Do` is Thursday in German and Sunday in Spanish
 */
export function weekdaysOf(word: string, language?: string): readonly Weekday[] {
  const plain = plainLetters(word).replace(/(?<=day)s$/, '');
  if (plain.length < 2) return [];
  const daysIn = (names: readonly string[]): readonly Weekday[] =>
    weekdays.filter((_day, index) => names[index]?.startsWith(plain) === true);
  const own = daysIn(weekdayNames[language?.slice(0, 2).toLowerCase() ?? ''] ?? []);
  if (own.length === 1) return own;
  const all = Object.values(weekdayNames).map(daysIn);
  return [...new Set(all.filter((days) => days.length === 1).flat())];
}

/** Lower case without accents, so that `MÄRZ` and `marz` are found alike. */
export function plainLetters(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/\.$/, '');
}
