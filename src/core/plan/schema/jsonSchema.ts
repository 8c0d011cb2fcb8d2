import * as z from 'zod';
import { planShape } from './planShape';
import { shortShapeOf, type LeafShape, type MapShape, type Shape } from './shape';
import { descriptionOf } from './shapeAt';

/** JSON Schema draft 7 with two keywords of editors that other validators ignore: `errorMessage` and `enumDescriptions`. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

type JsonType = 'string' | 'number' | 'boolean' | 'object' | 'array' | 'null';

const jsonTypes: readonly JsonType[] = ['string', 'number', 'boolean', 'object', 'array', 'null'];

/** The pattern of zod for dates that exist, without its anchors. */
const day = z.regexes.date.source.slice(1, -1);

/**
 * The schema of the plan file for other editors and tools. A file without `plan.invalid-value` and `plan.missing-key` is
 * valid by it. The reverse does not hold, since JSON Schema validates one value at a time.
 */
export function createJsonSchema(): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    description:
      'A plan for Milepost: what was promised, by when, for how much, and how both sides know that it is done.',
    ...mapSchema(planShape),
  };
}

/** @param mayBeEmpty whether the reader accepts an empty value as one that is left out */
function valueSchema(shape: Shape, mayBeEmpty: boolean): JsonSchema {
  const silent = new Set(typesPassedOver(shape));
  if (mayBeEmpty) silent.add('null');
  const alternatives = alternativesOf(shape);
  // Editors complete `null`, `true` and `false` where `type` names them, but not where `not` allows them.
  if (silent.size > 0) alternatives.push({ not: { type: jsonTypes.filter((type) => !silent.has(type)) } });
  const [only] = alternatives;
  return { description: descriptionOf(shape), ...(alternatives.length === 1 ? only : { anyOf: alternatives }) };
}

/** The forms of a value, short forms first. */
function alternativesOf(shape: Shape): JsonSchema[] {
  switch (shape.form) {
    case 'leaf':
      return [leafSchema(shape)];
    case 'record':
      return [{ type: 'object', additionalProperties: valueSchema(shape.value, true) }];
    case 'map': {
      const short = shortShapeOf(shape);
      return [...(short ? alternativesOf(short) : []), mapSchema(shape)];
    }
    case 'list':
      return [
        ...(shape.orSingle ? alternativesOf(shape.item) : []),
        { type: 'array', items: valueSchema(shape.item, true) },
      ];
  }
}

/** The types of which any value is valid, since the reader uses the text of the source. */
function typesPassedOver(shape: Shape): readonly JsonType[] {
  const short = shortShapeOf(shape);
  if (short) return typesPassedOver(short);
  const isAnyWord = shape.form === 'leaf' && (shape.hints.verbatim === true || shape.hints.leftToRules !== undefined);
  return isAnyWord ? ['number', 'boolean'] : [];
}

function mapSchema({ keys, required }: MapShape): JsonSchema {
  const properties = Object.fromEntries(
    [...keys].map(([key, shape]) => [key, valueSchema(shape, !required.includes(key))]),
  );
  return { type: 'object', properties, ...(required.length > 0 && { required }) };
}

function leafSchema({ schema, values, hints }: LeafShape): JsonSchema {
  const written = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
  // The description is set one level above. A validator rejects formats that it does not know; the pattern suffices.
  for (const keyword of ['$schema', 'description', 'format']) delete written[keyword];
  return {
    ...written,
    // A text that begins like a date must be a valid date; rules only accept other words.
    ...(hints.leftToRules && { pattern: `^(?!\\d{4}-\\d\\d-)|^${day}$` }),
    ...(hints.role === 'days' && { pattern: `^\\s*${day}\\s*(?:\\.\\.\\s*${day}\\s*)?$` }),
    ...(hints.meanings && { enumDescriptions: values.map((value) => hints.meanings?.[value] ?? '') }),
    ...(hints.expected !== undefined && { errorMessage: `It takes ${hints.expected}.` }),
  };
}
