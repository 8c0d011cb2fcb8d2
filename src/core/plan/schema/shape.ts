import type * as z from 'zod';
import { hintsOf, type SchemaHints } from './schema';

/** A schema as the reader walks it: four forms, compiled once. */
export type Shape = MapShape | ListShape | LeafShape | RecordShape;

export interface MapShape {
  readonly form: 'map';
  readonly keys: ReadonlyMap<string, Shape>;
  readonly required: readonly string[];
  readonly hints: SchemaHints;
}

export interface ListShape {
  readonly form: 'list';
  readonly item: Shape;
  /** Whether a single value may stand for a list of one. */
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
  /** False for any text at all: then there is nothing to ask the schema. */
  readonly constrained: boolean;
  readonly isValid: (value: unknown) => boolean;
  readonly schema: z.core.$ZodType;
  /** The only ones there are, where the schema lists them. */
  readonly values: readonly string[];
  readonly hints: SchemaHints;
}

/** @throws TypeError for a kind of schema that the plan does not use; a test compiles the whole schema. */
export function toShape(schema: z.core.$ZodType): Shape {
  const { def } = schema._zod as unknown as { def: AnyDef };
  switch (def.type) {
    case 'optional':
      return toShape(def.innerType);
    case 'object': {
      const entries = Object.entries(def.shape);
      return {
        form: 'map',
        keys: new Map(entries.map(([key, value]) => [key, toShape(value)])),
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
