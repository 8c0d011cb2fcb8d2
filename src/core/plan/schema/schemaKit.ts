import * as z from 'zod';
import { parseCalendarDate, parseDays, type CalendarDate } from '../../calendar/calendarDate';
import { parseDecimal, type Decimal } from '../money';

/* What the schema of the plan is built of: types of values, and what is said of a key. */

/** What a text stands for beyond its form, where help while typing can know more than the schema. */
export type Role =
  | 'id'
  | 'day'
  | 'days'
  | 'milestone'
  | 'phase'
  | 'objective'
  | 'person'
  | 'estimate'
  | 'lag'
  | 'language'
  | 'currency'
  | 'holidays'
  | 'milestone-key';

/** For whom a key is. What leaves the house is made by walking the keys that are for the client. */
export type Audience = 'client' | 'mine';

/** What the reader and the schema generator need to know beyond the type of a value. */
export interface SchemaHints {
  /** Any word at all, also one that other readers of YAML take for a number or a truth value: `007`, `3e21109`, `no`. */
  readonly verbatim?: boolean;
  /** A plain string in place of the map fills this key. */
  readonly shortKey?: string;
  /** The plain string is the usual form, and the map the exception. */
  readonly isUsuallyShort?: boolean;
  /** What a valid value looks like; ends the sentence "which takes …". */
  readonly expected?: string;
  readonly description?: string;
  readonly role?: Role;
  /** What each of a few values means. */
  readonly meanings?: Readonly<Record<string, string>>;
  /** Texts that do not fit and are left to a rule of their own, such as `soon` where a day is wanted. */
  readonly leftToRules?: (text: string) => boolean;
  /** From the text of a valid value to what the plan holds; the text itself where this is undefined. */
  readonly parse?: (text: string) => unknown;
  /** An empty text stands in the plan where the key is missing. */
  readonly orEmpty?: boolean;
}

/** What is said of a key in its map. */
export interface KeyFacts {
  readonly audience: Audience;
  /** What will read the key and does not exist yet; undefined for keys that something reads. */
  readonly awaits?: string;
}

const hintsBySchema = new WeakMap<z.core.$ZodType, SchemaHints>();
const factsBySchema = new WeakMap<z.core.$ZodType, KeyFacts>();

export function hintsOf(schema: z.core.$ZodType): SchemaHints {
  return hintsBySchema.get(schema) ?? {};
}

/** @returns undefined for a schema that is not the value of a key */
export function keyFactsOf(schema: z.core.$ZodType): KeyFacts | undefined {
  return factsBySchema.get(schema);
}

export function hinted<T extends z.ZodType>(schema: T, hints: SchemaHints): T {
  const described = hints.description === undefined ? schema : schema.describe(hints.description);
  hintsBySchema.set(described, hints);
  return described;
}

/** The value of a key for which is said for whom it is. No such property exists: it is for the compiler alone. */
export interface Addressed {
  readonly '~addressed': true;
}

function addressed<T extends z.ZodType>(schema: T, facts: KeyFacts): T & Addressed {
  // A copy: one schema may stand under several keys.
  const copy = schema.clone();
  hintsBySchema.set(copy, hintsOf(schema));
  factsBySchema.set(copy, facts);
  return copy as T & Addressed;
}

/** @param awaits see {@link KeyFacts.awaits} */
export const client = <T extends z.ZodType>(schema: T, awaits?: string): T & Addressed =>
  addressed(schema, { audience: 'client', awaits });
/** @param awaits see {@link KeyFacts.awaits} */
export const mine = <T extends z.ZodType>(schema: T, awaits?: string): T & Addressed =>
  addressed(schema, { audience: 'mine', awaits });

/** A map of keys. A key for which is not said for whom it is does not compile. */
export function map<const T extends Readonly<Record<string, z.ZodType & Addressed>>>(keys: T): z.ZodObject<T> {
  return z.object(keys);
}

/** A schema whose values stand as something else than their text in the plan. For the compiler alone, as {@link Addressed}. */
export interface Reads<T> {
  readonly '~reads': T;
}

/** A schema of texts, one of which is always there. */
export type OrEmpty = Reads<'text'>;

/** What is written with a day or a number of hours, and what it says. */
type Parsed<S extends z.ZodType, T> = S & Reads<T>;

function parsed<S extends z.ZodType, T>(
  schema: S,
  hints: SchemaHints & { readonly parse: (text: string) => T | undefined },
): Parsed<S, T> {
  return hinted(schema, hints) as Parsed<S, T>;
}

/** A list that may be written as its only item. */
export function listOf<T extends z.ZodType>(item: T): z.ZodUnion<[T, z.ZodArray<T>]> {
  return z.union([item, z.array(item)]);
}

/** A map that may be written as the string of its main key. */
export function orText<T extends z.ZodObject>(
  keys: T,
  shortKey: string,
  description: string,
  isUsuallyShort = false,
): z.ZodUnion<[z.ZodString, T]> {
  return hinted(z.union([z.string(), keys]), { shortKey, description, isUsuallyShort });
}

export const text = (description: string, role?: Role) => hinted(z.string(), { description, verbatim: true, role });

/** A text that stands in the plan in any case, empty where the file has none. */
export const name = (description: string) =>
  hinted(z.string(), { description, verbatim: true, orEmpty: true }) as z.ZodString & OrEmpty;

export const person = (description: string) => text(description, 'person');

export const id = (description: string, role?: Role) =>
  hinted(z.string().regex(/^\S+$/), { description, verbatim: true, expected: 'a word without spaces', role });

export const day = (description: string, leftToRules?: SchemaHints['leftToRules']) =>
  parsed<z.ZodISODate, CalendarDate>(
    z.iso.date().refine((value) => parseCalendarDate(value) !== undefined),
    {
      description,
      expected: 'a day that exists, as YYYY-MM-DD',
      leftToRules,
      role: 'day',
      parse: parseCalendarDate,
    },
  );

/** A day, or a first and a last one. */
export const days = (description: string) =>
  parsed<z.ZodString, { readonly from: CalendarDate; readonly to: CalendarDate }>(
    z.string().refine((value) => parseDays(value) !== undefined),
    {
      description,
      expected: 'a day as YYYY-MM-DD, or two days as FROM..TO with the earlier one first',
      role: 'days',
      parse: parseDays,
    },
  );

/** Work, or time for it. */
export interface Duration<Unit extends string = 'h' | 'd' | 'w'> {
  readonly amount: number;
  /** Hours, working days or working weeks. */
  readonly unit: Unit;
}

function parseDuration<Unit extends string>(written: string): Duration<Unit> | undefined {
  const [, amount, unit] = /^(-?\d+(?:\.\d+)?)\s?([hdw])$/.exec(written) ?? [];
  return amount === undefined ? undefined : { amount: Number(amount), unit: unit as Unit };
}

export const estimate = (description: string) =>
  parsed<z.ZodString, Duration>(z.string().regex(/^\d+(?:\.\d+)?\s?[hdw]$/), {
    description,
    expected: 'a number with h, d or w, such as 24h',
    role: 'estimate',
    parse: parseDuration,
  });

export const lag = (description: string) =>
  parsed<z.ZodString, Duration<'d' | 'w'>>(z.string().regex(/^-?\d+(?:\.\d+)?\s?[dw]$/), {
    description,
    expected: 'working days or weeks such as 2d or 1w; with a minus for a lead',
    role: 'lag',
    parse: parseDuration,
  });

const amount = (schema: z.ZodNumber, description: string, expected: string) =>
  parsed<z.ZodNumber, Decimal>(schema, { description, expected, parse: parseDecimal });

export const money = (description: string) =>
  amount(z.number().nonnegative(), description, 'a number of 0 or more, without the currency');

/** What may be less than nothing, such as a change of the price. */
export const signedAmount = (description: string) => amount(z.number(), description, 'a number');

export const choice = <const T extends readonly [string, ...string[]]>(
  values: T,
  description: string,
  meanings?: Readonly<Record<T[number], string>>,
) => hinted(z.enum(values), { description, expected: `one of ${values.join(', ')}`, meanings });

/** A map, or a list of maps, that says what it is for. */
export const about = <T extends z.ZodType>(description: string, schema: T): T => hinted(schema, { description });
