import { weekdays, type Weekday } from './calendarDate';

/** The languages in which dates are read, as in chrono. */
const monthNames: readonly (readonly string[])[] = [
  'january february march april may june july august september october november december',
  'januar februar marz april mai juni juli august september oktober november dezember',
  'janner feber mrz april mai juni juli august september oktober november dezember',
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
].map((names) => names.split(' '));

/** Names in more languages, as in dates, which are only read whole: the beginning of one may begin others. */
const otherMonthNames: ReadonlyMap<string, number> = new Map(
  [
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    'januari februari maart april mei juni juli augustus september oktober november december',
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik - grudzień',
    'januari februari mars april maj juni juli augusti september oktober november december',
    'januar februar marts april maj juni juli august september oktober november december',
    'januar februar mars april mai juni juli august september oktober november desember',
    'ledna února března dubna května června července srpna září října listopadu prosince',
    'januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra',
    'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
    'január február március április május június július augusztus szeptember október november december',
    'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
    'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  ].flatMap((names) => names.split(' ').map((name, index) => [plainLetters(name), index + 1] as const)),
);

const weekdayNames: Readonly<Record<string, readonly string[]>> = {
  en: 'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
  de: 'montag dienstag mittwoch donnerstag freitag samstag sonntag'.split(' '),
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '),
  es: 'lunes martes miercoles jueves viernes sabado domingo'.split(' '),
  it: 'lunedi martedi mercoledi giovedi venerdi sabato domenica'.split(' '),
  nl: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' '),
};

/**
 * @param word the name of a month in English, German, French or Spanish, or the beginning of one: `dec`, `sept`, `Dez`, `août`; a
 *   whole name in other languages
 * @returns 1 to 12; undefined for any other word, and for one that begins several names
 */
export function monthOf(word: string): number | undefined {
  const plain = plainLetters(word);
  if (plain.length < 3) return undefined;
  const found = new Set(
    monthNames.flatMap((names) => names.flatMap((name, index) => (name.startsWith(plain) ? [index + 1] : []))),
  );
  return otherMonthNames.get(plain) ?? (found.size === 1 ? [...found][0] : undefined);
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

/**
 * The weekdays that all the words name in one and the same language: `Mo` and `Do` are German.
 * @param language of the plan, which is the one where it has their names
 * @returns undefined without one
 */
export function weekdaysTogether(words: readonly string[], language?: string): readonly Weekday[] | undefined {
  const plain = words.map((word) => plainLetters(word.trim()));
  const own = weekdayNames[language?.slice(0, 2).toLowerCase() ?? ''];
  const found = (own ? [own] : Object.values(weekdayNames)).map((names) =>
    plain.map((word) => {
      const [day, ...more] = weekdays.filter((_day, index) => names[index]?.startsWith(word) === true);
      return word.length > 1 && more.length === 0 ? day : undefined;
    }),
  );
  const whole = found.filter((days): days is Weekday[] => days.every((day) => day !== undefined));
  return new Set(whole.map((days) => days.join(' '))).size === 1 ? whole[0] : undefined;
}

/** Lower case without accents, so that `MÄRZ` and `marz` are found alike. */
export function plainLetters(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/\.$/, '');
}
