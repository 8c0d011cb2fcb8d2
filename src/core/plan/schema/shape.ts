import type * as z from 'zod';
import { hintsOf, keyFactsOf, type KeyFacts, type SchemaHints } from './schemaKit';

/** A schema compiled for the reader, in one of four forms. */
export type Shape = MapShape | ListShape | LeafShape | RecordShape;

export interface MapShape {
  readonly form: 'map';
  readonly keys: ReadonlyMap<string, Shape>;
  /** The keys in the order of the schema, each with its metadata and its name in the plan, in camel case. */
  readonly properties: readonly Property[];
  readonly required: readonly string[];
  readonly hints: SchemaHints;
}

export interface Property {
  readonly key: string;
  readonly name: string;
  readonly shape: Shape;
  readonly facts: KeyFacts | undefined;
}

export interface ListShape {
  readonly form: 'list';
  readonly item: Shape;
  /** Whether a single value counts as a list of one. */
  readonly orSingle: boolean;
  readonly hints: SchemaHints;
}

export interface RecordShape {
  readonly form: 'record';
  readonly value: Shape;
  readonly hints: SchemaHints;
}

export interface LeafShape {
  readonly form: 'leaf';
  readonly type: 'text' | 'number' | 'boolean';
  /** False where any text is valid, so that the schema need not be run. */
  readonly constrained: boolean;
  readonly isValid: (value: unknown) => boolean;
  readonly schema: z.core.$ZodType;
  /** The valid values of an enum; empty for other schemas. */
  readonly values: readonly string[];
  readonly hints: SchemaHints;
}

/** Compiles a schema. @throws TypeError for a kind of schema that the plan does not use; a test compiles the whole schema */
export function toShape(schema: z.core.$ZodType): Shape {
  const { def } = schema._zod as unknown as { def: AnyDef };
  switch (def.type) {
    case 'optional':
      return toShape(def.innerType);
    case 'object': {
      const entries = Object.entries(def.shape);
      const properties = entries.map(([key, value]) => {
        return { key, name: toCamelCase(key), shape: toShape(value), facts: keyFactsOf(value) };
      });
      return {
        form: 'map',
        keys: new Map(properties.map(({ key, shape }) => [key, shape])),
        properties,
        required: entries.filter(([, value]) => value._zod.def.type !== 'optional').map(([key]) => key),
        hints: hintsOf(schema),
      };
    }
    case 'array':
      return { form: 'list', item: toShape(def.element), orSingle: false, hints: hintsOf(schema) };
    case 'record':
      return { form: 'record', value: toShape(def.valueType), hints: hintsOf(schema) };
    case 'union': {
      const [first, second] = def.options;
      if (second === undefined || first === undefined) break;
      const inner = toShape(second);
      if (inner.form === 'list') return { ...inner, orSingle: true, hints: hintsOf(schema) };
      if (inner.form === 'map') return { ...inner, hints: hintsOf(schema) };
      break;
    }
    case 'string':
      return toLeaf(schema, 'text', (def.checks?.length ?? 0) > 0 || def.format !== undefined);
    case 'enum':
      return { ...toLeaf(schema, 'text', true), values: Object.values(def.entries) };
    case 'number':
      return toLeaf(schema, 'number', true);
    case 'boolean':
      return toLeaf(schema, 'boolean', true);
    default:
      break;
  }
  throw new TypeError(`The plan schema uses ${(def as { type: string }).type}, which the reader does not know`);
}

function toCamelCase(key: string): string {
  return key.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());
}

/** The short form of a shape: the text of the main key of a map, or the only item of a list; undefined without one. */
export function shortShapeOf(shape: Shape): Shape | undefined {
  if (shape.form === 'list') return shape.orSingle ? shape.item : undefined;
  return shape.form === 'map' && shape.hints.shortKey !== undefined ? shape.keys.get(shape.hints.shortKey) : undefined;
}

/** The form in which values of the shape are usually written: the short form where `isUsuallyShort`. */
export function usualShapeOf(shape: Shape): Shape {
  return (shape.hints.isUsuallyShort === true && shortShapeOf(shape)) || shape;
}

function toLeaf(schema: z.core.$ZodType, type: LeafShape['type'], constrained: boolean): LeafShape {
  return {
    form: 'leaf',
    type,
    constrained,
    isValid: (value) => (schema as z.ZodType).safeParse(value).success,
    schema,
    values: [],
    hints: hintsOf(schema),
  };
}

type AnyDef =
  | { type: 'optional'; innerType: z.core.$ZodType }
  | { type: 'object'; shape: Record<string, z.core.$ZodType> }
  | { type: 'array'; element: z.core.$ZodType }
  | { type: 'record'; valueType: z.core.$ZodType }
  | { type: 'union'; options: readonly z.core.$ZodType[] }
  | { type: 'enum'; entries: Readonly<Record<string, string>> }
  | { type: 'string' | 'number' | 'boolean'; checks?: readonly unknown[]; format?: string };
