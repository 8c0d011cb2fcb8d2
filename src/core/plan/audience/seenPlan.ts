import type * as z from 'zod';
import { milestoneShape, planShape } from '../schema/planShape';
import type { planSchema } from '../schema/schema';
import type { Addressed, Audience, OrEmpty, Reads } from '../schema/schemaKit';
import type { Shape } from '../schema/shape';
import type { Plan, Status } from '../types';

/*
 * A plan as somebody may see it: plain values without places in the file. What leaves the house is made of this alone, so that a key
 * which is not for the client cannot be in it, nor a comment or a key that the schema does not have.
 */

/** A value as it is seen. Keys for the client are always there; the others only for the freelancer. */
type Seen<S> =
  S extends z.ZodOptional<infer Inner>
    ? Seen<Inner>
    : S extends OrEmpty
      ? string
      : S extends Reads<infer T>
        ? T | undefined
        : S extends z.ZodArray<infer Item>
          ? readonly NonNullable<Seen<Item>>[]
          : S extends z.ZodUnion<infer Forms>
            ? Seen<LongOf<Forms>>
            : S extends z.ZodObject<infer Keys>
              ? SeenMap<Keys> | undefined
              : S extends z.ZodEnum<infer Words>
                ? Words[keyof Words] | undefined
                : S extends z.ZodNumber
                  ? number | undefined
                  : S extends z.ZodBoolean
                    ? boolean
                    : S extends z.ZodRecord
                      ? Readonly<Record<string, string>> | undefined
                      : string | undefined;

type LongOf<Forms> = Forms extends readonly [unknown, infer Long] ? Long : never;

type SeenMap<Keys> = {
  readonly [K in keyof Keys as Keys[K] extends Addressed<'client'> ? CamelCase<K> : never]: Seen<Keys[K]>;
} & {
  readonly [K in keyof Keys as Keys[K] extends Addressed<'mine'> ? CamelCase<K> : never]?: Seen<Keys[K]>;
};

type CamelCase<Key> = Key extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Key & string;

type Whole = SeenMap<(typeof planSchema)['shape']>;
type WholeMilestone = Whole['milestones'][number];

export interface SeenMilestone extends Omit<WholeMilestone, 'status'> {
  /** `planned` unless the file says otherwise. */
  readonly status: Status;
}

export interface SeenPlan extends Omit<Whole, 'milestones'> {
  readonly milestones: readonly SeenMilestone[];
}

/** The client, or the freelancer, who may see all keys of the schema. */
export type Reader = 'client' | 'me';

/** The plan as the reader may see it, made by walking the schema. */
export function seenBy(reader: Reader, plan: Plan): SeenPlan {
  const audiences: ReadonlySet<Audience> = new Set(reader === 'client' ? ['client'] : ['client', 'mine']);
  // The id of a dependency is the value of its entry.
  const milestones = plan.milestones.map((milestone) => ({
    ...milestone,
    // An entry holds old and new values of the key that it names: it is for those who may see that key.
    changes: milestone.changes.filter(({ field }) => reader === 'me' || isForClient(field?.value)),
    dependsOn: milestone.dependsOn.map(({ value, at, lag }) => ({ id: { value, at }, lag })),
  }));
  return see(planShape, { ...plan, milestones }, audiences) as SeenPlan;
}

/** Whether a key of a milestone, or what is below it, is for the client. Of a key that the schema does not have nobody knows. */
function isForClient(key: string | undefined): boolean {
  const [root] = (key ?? '').split('.');
  return milestoneShape.properties.some((property) => property.key === root && property.facts?.audience === 'client');
}

function see(shape: Shape, data: unknown, audiences: ReadonlySet<Audience>): unknown {
  if (data === undefined || data === null) return undefined;
  switch (shape.form) {
    case 'leaf':
      return isField(data) ? data.value : data;
    case 'list':
      return Array.isArray(data) ? data.map((item: unknown) => see(shape.item, item, audiences)) : [];
    case 'record':
      return data;
    case 'map': {
      const map = data as Readonly<Record<string, unknown>>;
      return Object.fromEntries(
        shape.properties.flatMap(({ name, shape: inner, facts }) =>
          facts && audiences.has(facts.audience) ? [[name, see(inner, map[name], audiences)] as const] : [],
        ),
      );
    }
  }
}

function isField(data: unknown): data is { readonly value: unknown } {
  return typeof data === 'object' && data !== null && 'value' in data && 'at' in data;
}
