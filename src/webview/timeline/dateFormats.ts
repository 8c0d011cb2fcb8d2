const formats = new Map<string, Intl.DateTimeFormat>();

/** A formatter of days for the locale. Making one takes longer than drawing a frame may, so each is made once. */
export function dateFormat(locale: string | undefined, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}
