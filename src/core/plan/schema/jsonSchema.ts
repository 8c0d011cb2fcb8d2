import * as z from 'zod';
import { planShape } from './planShape';
import { shortShapeOf, type LeafShape, type MapShape, type Shape } from './shape';
import { descriptionOf } from './shapeAt';

/** Of draft 7, with two keywords that editors know and others pass over: `errorMessage` and `enumDescriptions`. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

type JsonType = 'string' | 'number' | 'boolean' | 'object' | 'array' | 'null';

const jsonTypes: readonly JsonType[] = ['string', 'number', 'boolean', 'object', 'array', 'null'];

/** A day that exists, without anchors. */
const day = z.regexes.date.source.slice(1, -1);

/**
 * The plan file for editors and tools other than ours. It follows the reader: what gets no `plan.invalid-value` and no
 * `plan.missing-key` from us must be valid here. The reverse does not hold, since a schema sees one value at a time.
 */
export function createJsonSchema(): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    description:
      'A plan for Milepost: what was promised, by when, for how much, and how both sides know that it is done.',
    ...mapSchema(planShape),
  };
}

/** @param mayBeEmpty whether the reader takes an empty value for one that was left out */
function valueSchema(shape: Shape, mayBeEmpty: boolean): JsonSchema {
  const silent = new Set(typesPassedOver(shape));
  if (mayBeEmpty) silent.add('null');
  const alternatives = alternativesOf(shape);
  // Editors propose `null`, `true` and `false` wherever `type` names them. What is said by `not` they only accept.
  if (silent.size > 0) alternatives.push({ not: { type: jsonTypes.filter((type) => !silent.has(type)) } });
  const [only] = alternatives;
  return { description: descriptionOf(shape), ...(alternatives.length === 1 ? only : { anyOf: alternatives }) };
}

/** The forms that a value may take, the short ones first. */
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

/** The types of which any value will do, since the reader goes by the words of the source. */
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
  // The description stands a level above. A validator without formats refuses one that it does not know, and has the pattern.
  for (const keyword of ['$schema', 'description', 'format']) delete written[keyword];
  return {
    ...written,
    // What begins like a day is no word that a rule would take up.
    ...(hints.leftToRules && { pattern: `^(?!\\d{4}-\\d\\d-)|^${day}$` }),
    ...(hints.role === 'days' && { pattern: `^\\s*${day}\\s*(?:\\.\\.\\s*${day}\\s*)?$` }),
    ...(hints.meanings && { enumDescriptions: values.map((value) => hints.meanings?.[value] ?? '') }),
    ...(hints.expected !== undefined && { errorMessage: `It takes ${hints.expected}.` }),
  };
}
