import { plainLetters } from './dayNames';
import { holidayCodes, isHolidayCode, type HolidayIndex } from './holidays';

/** Names and codes of countries and states that the index does not have. */
const aliases: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    GB: 'uk|gbr|great britain|britain|grossbritannien|royaume-uni|reino unido',
    US: 'usa|u.s|u.s.a|united states|america|etats-unis|estados unidos',
    DE: 'deu|ger|brd|deutschland|allemagne|alemania',
    AT: 'aut|osterreich|autriche|austria',
    CH: 'che|schweiz|suisse|svizzera|suiza',
    FR: 'fra|frankreich|francia',
    ES: 'esp|espana|spanien|espagne',
    IT: 'ita|italia|italien|italie',
    NL: 'nld|holland|niederlande|the netherlands|pays-bas',
    BE: 'bel|belgien|belgique',
    PL: 'pol|polska|polen',
    SE: 'swe|sverige|schweden',
    DK: 'dnk|danmark|danemark',
    NO: 'nor|norge|norwegen',
    PT: 'prt|portugal',
    CA: 'can|kanada',
    AU: 'aus|australien',
    'AT-1': 'burgenland',
    'AT-2': 'karnten',
    'AT-3': 'niederosterreich',
    'AT-4': 'oberosterreich',
    'AT-6': 'steiermark',
    'AT-7': 'tirol',
    'AT-9': 'wien',
    'CH-BE': 'bern|berne',
    'CH-BS': 'basel|bale',
    'CH-GE': 'genf|geneve|geneva',
    'CH-LU': 'luzern|lucerne',
    'CH-TI': 'tessin|ticino',
    'CH-VD': 'waadt|vaud',
    'CH-ZH': 'zurich',
    'DE-BY': 'bavaria',
    'DE-SN': 'saxony',
    'DE-NI': 'lower saxony',
    'DE-HE': 'hesse',
    'DE-NW': 'nrw|north rhine-westphalia',
    'DE-TH': 'thuringia',
    'DE-ST': 'saxony-anhalt',
  }).flatMap(([code, names]) => names.split('|').map((name) => [name, code])),
);

/**
 * The codes that a text names: `UK`, `DE-Berlin`, `England`, `de_be`, `Germany, Bayern`.
 * @returns several where it names several, as `Georgia` does; empty where it names none
 */
export function namedHolidayCodes(index: HolidayIndex, text: string): readonly string[] {
  const name = plainName(text);
  const upper = text
    .trim()
    .toUpperCase()
    .replace(/[\s_/]+/g, '-');
  if (isHolidayCode(index, upper)) return [upper];
  const alias = aliases[name];
  if (alias !== undefined && isHolidayCode(index, alias)) return [alias];
  const codes = holidayCodes(index);
  // `NSW` is a part of one country alone; what has two letters may be a country.
  const parts =
    upper.length > 2 ? Object.keys(index).filter((country) => isHolidayCode(index, `${country}-${upper}`)) : [];
  if (parts.length === 1) return parts.map((country) => `${country}-${upper}`);
  const exact = codes.filter((known) => lastName(known.name) === name).map(({ code }) => code);
  if (exact.length > 0) return exact;
  const [country, place] = split(index, text, name);
  const words = place.split(/[^\p{L}\d]+/u).filter((word) => word !== '');
  const within = codes.filter((known) => {
    const own = new Set(lastName(known.name).split(/[^\p{L}\d]+/u));
    const isIn = country === undefined ? known.code.includes('-') : known.code.startsWith(`${country}-`);
    return isIn && place.length > 1 && words.length > 0 && words.every((word) => own.has(word));
  });
  const same = within.filter((known) => lastName(known.name) === place);
  return (same.length > 0 ? same : within).map(({ code }) => code);
}

/** The country that the text begins with, and what follows. */
function split(index: HolidayIndex, text: string, name: string): readonly [string | undefined, string] {
  const at = text.search(/[-_,/]/);
  const [first, rest] = [text.slice(0, Math.max(0, at)).trim(), text.slice(at + 1).trim()];
  if (at < 0 || rest === '') return [undefined, name];
  const [country] =
    first.length === 2 && Object.hasOwn(index, first.toUpperCase())
      ? [first.toUpperCase()]
      : namedCountries(index, first);
  const state = plainName(rest);
  return country === undefined ? [undefined, name] : [country, plainName(aliasOf(index, country, state) ?? state)];
}

function namedCountries(index: HolidayIndex, text: string): readonly string[] {
  const name = plainName(text);
  const alias = aliases[name];
  return alias !== undefined
    ? [alias]
    : Object.keys(index).filter((code) => plainName(index[code]?.name ?? '') === name);
}

/** The name that the index has for a state with another name. */
function aliasOf(index: HolidayIndex, country: string, name: string): string | undefined {
  const code = aliases[name];
  const known = code?.startsWith(`${country}-`) === true ? index[country]?.states?.[code.slice(3)] : undefined;
  return known;
}

function lastName(name: string): string {
  // Of `Germany, Berlin` the state; a region has the names of its state before its own.
  return plainName(name.replace(/^[^,]*, (?=.)/, ''));
}

function plainName(name: string): string {
  return plainLetters(name.trim().replace(/ß/g, 'ss').replace(/\s+/g, ' '));
}
