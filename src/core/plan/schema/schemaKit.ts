import * as z from 'zod';
import { parseCalendarDate, parseDays, type CalendarDate } from '../../calendar/calendarDate';
import { mostDigits, parseDecimal, type Decimal } from '../money';

/* The building blocks of the schema of the plan: types of values, and metadata of keys. */

/** What a text refers to, for which completion and hovers offer more than the schema says. */
export type Role =
  | 'id'
  | 'day'
  | 'days'
  | 'milestone'
  | 'phase'
  | 'objective'
  | 'person'
  | 'invoice'
  | 'estimate'
  | 'lag'
  | 'language'
  | 'currency'
  | 'holidays'
  | 'milestone-key';

/** Who may see a key. Exports for the client contain only the keys for `client`. */
export type Audience = 'client' | 'mine';

/** Metadata of a value that the reader and the schema generator need beyond its type. */
export interface SchemaHints {
  /** Any text, also one that YAML would resolve to a number or a boolean: `007`, `3e21109`, `no`. */
  readonly verbatim?: boolean;
  /** Whether it consists of words for people, of which none may get lost; a name or a value of another key does not. */
  readonly isProse?: boolean;
  /** The key that a plain string in place of the map is the value of. */
  readonly shortKey?: string;
  /** Whether the plain string is the usual form and the map the exception. */
  readonly isUsuallyShort?: boolean;
  /** A description of valid values, which ends the sentence "which takes …". */
  readonly expected?: string;
  readonly description?: string;
  readonly role?: Role;
  /** The meaning of each value of an enum. */
  readonly meanings?: Readonly<Record<string, string>>;
  /** Whether an invalid text is reported by a rule of its own, such as `soon` in place of a day. */
  readonly leftToRules?: (text: string) => boolean;
  /** Converts the text of a valid value to its value in the plan; when undefined the text is the value. */
  readonly parse?: (text: string) => unknown;
  /** What is expected, as in {@link expected}, of a valid value that cannot be converted. */
  readonly parsable?: string;
  /** Whether a missing key is an empty text in the plan. */
  readonly orEmpty?: boolean;
}

/** Metadata of a key in its map. */
export interface KeyFacts {
  readonly audience: Audience;
  /** The planned feature that will read the key; undefined for keys that are read already. */
  readonly awaits?: string;
}

const hintsBySchema = new WeakMap<z.core.$ZodType, SchemaHints>();
const factsBySchema = new WeakMap<z.core.$ZodType, KeyFacts>();

export function hintsOf(schema: z.core.$ZodType): SchemaHints {
  return hintsBySchema.get(schema) ?? {};
}

/** @returns undefined for a schema that is no value of a key */
export function keyFactsOf(schema: z.core.$ZodType): KeyFacts | undefined {
  return factsBySchema.get(schema);
}

export function hinted<T extends z.ZodType>(schema: T, hints: SchemaHints): T {
  const described = hints.description === undefined ? schema : schema.describe(hints.description);
  hintsBySchema.set(described, hints);
  return described;
}

/** Marks the schema of a key that declares its audience. The property exists for the compiler only. */
export interface Addressed<A extends Audience = Audience> {
  readonly '~addressed': A;
}

function addressed<T extends z.ZodType, A extends Audience>(
  schema: T,
  facts: KeyFacts & { readonly audience: A },
): T & Addressed<A> {
  // A copy, since one schema may be the value of several keys.
  const copy = schema.clone();
  hintsBySchema.set(copy, hintsOf(schema));
  factsBySchema.set(copy, facts);
  return copy as T & Addressed<A>;
}

/** @param awaits see {@link KeyFacts.awaits} */
export const client = <T extends z.ZodType>(schema: T, awaits?: string): T & Addressed<'client'> =>
  addressed(schema, { audience: 'client', awaits });
/** @param awaits see {@link KeyFacts.awaits} */
export const mine = <T extends z.ZodType>(schema: T, awaits?: string): T & Addressed<'mine'> =>
  addressed(schema, { audience: 'mine', awaits });

/** A map of keys. A key without an audience does not compile. */
export function map<const T extends Readonly<Record<string, z.ZodType & Addressed>>>(keys: T): z.ZodObject<T> {
  return z.object(keys);
}

/** Marks a schema whose values are converted from their text. For the compiler only, as {@link Addressed}. */
export interface Reads<T> {
  readonly '~reads': T;
}

/** Marks a schema of texts that are empty in the plan where the key is missing. */
export type OrEmpty = Reads<'text'>;

/** A schema with the type of its converted values. */
type Parsed<S extends z.ZodType, T> = S & Reads<T>;

function parsed<S extends z.ZodType, T>(
  schema: S,
  hints: SchemaHints & { readonly parse: (text: string) => T | undefined },
): Parsed<S, T> {
  return hinted(schema, hints) as Parsed<S, T>;
}

/** A list that may be written as its only item, without the list. */
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

export const text = (description: string) => hinted(z.string(), { description, verbatim: true, isProse: true });

/** Any text that is no prose: a name, an address, a value that another key had. */
export const verbatim = (description: string, role?: Role) => hinted(z.string(), { description, verbatim: true, role });

/** A text that is empty in the plan where the key is missing. */
export const name = (description: string) =>
  hinted(z.string(), { description, verbatim: true, orEmpty: true, isProse: true }) as z.ZodString & OrEmpty;

export const person = (description: string) => verbatim(description, 'person');

/** An id: what others refer to has no character that cannot be seen, since nobody could write it again. */
export const id = (description: string, role?: Role) =>
  hinted(z.string().regex(role === 'id' ? /^[^\s\u00ad\u200b\u200e\u200f\u2060\ufeff]+$/ : /^\S+$/), {
    description,
    verbatim: true,
    expected: 'a word without spaces',
    role,
  });

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

/** A day, or a range FROM..TO of days, both included. */
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

/** An amount of work, or a lag. */
export interface Duration<Unit extends string = 'h' | 'd' | 'w'> {
  readonly amount: number;
  /** `h` hours, `d` working days, `w` working weeks. */
  readonly unit: Unit;
}

function parseDuration<Unit extends string>(written: string): Duration<Unit> | undefined {
  const [, amount, unit] = /^(-?\d+(?:\.\d+)?)\s?([hdw])$/.exec(written) ?? [];
  return amount === undefined ? undefined : { amount: Number(amount), unit: unit as Unit };
}

export const estimate = (description: string) =>
  // `1.000h` may have a point between thousands.
  parsed<z.ZodString, Duration>(z.string().regex(/^(?![1-9]\d{0,2}\.\d{3}\s?[hdw]$)\d+(?:\.\d+)?\s?[hdw]$/), {
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

const amountExpected = `an amount of at most ${mostDigits} digits`;

const amount = (schema: z.ZodNumber, description: string, expected: string) =>
  parsed<z.ZodNumber, Decimal>(schema, { description, expected, parse: parseDecimal, parsable: amountExpected });

export const money = (description: string) =>
  amount(z.number().nonnegative(), description, 'a number of 0 or more, without the currency');

/** An amount that may be negative, such as a change of the price. */
export const signedAmount = (description: string) => amount(z.number(), description, 'a number');

export const choice = <const T extends readonly [string, ...string[]]>(
  values: T,
  description: string,
  meanings?: Readonly<Record<T[number], string>>,
) => hinted(z.enum(values), { description, expected: `one of ${values.join(', ')}`, meanings });

/** Adds a description to a map or a list of maps. */
export const about = <T extends z.ZodType>(description: string, schema: T): T => hinted(schema, { description });
