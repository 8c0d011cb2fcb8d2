/** All codes of languages with two letters (ISO 639-1). */
const known: ReadonlySet<string> = new Set(
  `aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa
  ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko ks
  ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps
  pt qu rm rn ro ru rw sa sc sd sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve
  vi vo wa wo xh yi yo za zh zu`.split(/\s+/),
);

/** Codes that are written for the languages behind them: those of a country, and those with three letters where there are two. */
const meant: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    en: 'us gb au nz eng',
    de: 'at deu ger',
    fr: 'fra fre',
    es: 'mx spa',
    it: 'ita',
    pt: 'por',
    nl: 'nld dut',
    pl: 'pol',
    sv: 'se swe',
    da: 'dk dan',
    no: 'nor',
    fi: 'fin',
    cs: 'cz ces cze',
    sk: 'slk slo',
    el: 'gr ell gre',
    hu: 'hun',
    ro: 'ron rum',
    ru: 'rus',
    uk: 'ua ukr',
    tr: 'tur',
    sr: 'rs',
    fa: 'ir',
    he: 'il',
    ur: 'pk',
    hi: 'hin',
    vi: 'vn',
    ja: 'jp jpn',
    ko: 'kr kor',
    zh: 'cn zho chi',
    ar: 'ara',
  }).flatMap(([code, names]) => names.split(' ').map((name) => [name, code])),
);

/**
 * What is hardly meant by a tag in `language`: a country, three letters for two, a code that no language has, and Ukrainian for a
 * plan without a Cyrillic letter.
 * @param prose titles of the plan
 * @returns the languages that may be meant, maybe none; undefined for a tag that is right
 */
export function likelyLanguages(tag: string, prose: Iterable<string>): readonly string[] | undefined {
  const [code = '', ...region] = tag.toLowerCase().split('-');
  const other = meant[code];
  if (other !== undefined) return [region.length === 0 ? other : [other, ...tag.split('-').slice(1)].join('-')];
  if (code === 'uk' && region.length === 0)
    return [...prose].some((text) => /\p{Script=Cyrillic}/u.test(text)) ? undefined : ['en'];
  return code.length === 2 && !known.has(code) ? [] : undefined;
}
