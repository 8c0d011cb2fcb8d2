import type * as z from 'zod';
import type { PartSpan } from '../text';
import type { lintSchema, milestoneSchema, planSchema } from './schema/schema';
import type { Duration, OrEmpty, Reads } from './schema/schemaKit';
import type { Severity, Status } from './words';

export {
  decisionWords,
  orderStates,
  orderStateWords,
  priorities,
  reviewDecisions,
  severities,
  statuses,
  statusWords,
} from './words';
export type { OrderState, Priority, ReviewDecision, Severity, Status } from './words';
export type { Decimal } from './money';

/*
 * The data of a plan: plain and immutable. The types are derived from the schema, so that a key that is added there is read
 * and appears here in camel case. A milestone is the same object in all versions of a file in which its text is unchanged,
 * at any position. Its offsets therefore count in its own text, and its index is its position in the list.
 */

/** A value of the plan with its span. */
export interface Field<T> {
  readonly value: T;
  /** The span of the value in its part of the file, with its quotes, without comments and blanks around it. */
  readonly at: PartSpan;
}

export type Estimate = Duration;

/** The data for a schema. Lists, booleans and texts with `orEmpty` are always present. */
type Data<S> =
  S extends z.ZodOptional<infer Inner>
    ? Data<Inner>
    : S extends OrEmpty
      ? Field<string>
      : S extends Reads<infer T>
        ? Field<T> | undefined
        : S extends z.ZodArray<infer Item>
          ? readonly ItemData<Item>[]
          : S extends z.ZodUnion<infer Forms>
            ? Data<LongOf<Forms>>
            : S extends z.ZodObject<infer Keys>
              ? MapData<Keys> | undefined
              : S extends z.ZodEnum<infer Words>
                ? Field<Words[keyof Words]> | undefined
                : S extends z.ZodNumber
                  ? Field<number> | undefined
                  : S extends z.ZodBoolean
                    ? boolean
                    : S extends z.ZodString
                      ? Field<string> | undefined
                      : never;

/** The longer of the two forms of a value. */
type LongOf<Forms> = Forms extends readonly [unknown, infer Long] ? Long : never;

/** Invalid items are left out of a list. */
type ItemData<S> = NonNullable<Data<S>>;

type MapData<Keys> = { readonly [Key in keyof Keys as CamelCase<Key>]: Data<Keys[Key]> } & {
  /** The span of the whole map. */
  readonly at: PartSpan;
};

type CamelCase<Key> = Key extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Key & string;

type PlanData = MapData<(typeof planSchema)['shape']>;
type MilestoneData = MapData<(typeof milestoneSchema)['shape']>;
type LintData = MapData<(typeof lintSchema)['shape']>;

export interface Milestone extends Omit<MilestoneData, 'status' | 'dependsOn'> {
  /** The span for findings about something absent: the id, else the title, else the first line of the item. */
  readonly anchor: PartSpan;
  /** `planned` unless the file says otherwise. */
  readonly status: Status;
  readonly statusField: Field<Status> | undefined;
  /** `due` as written, also a text such as `soon`, for which {@link due} is undefined. */
  readonly dueText: Field<string> | undefined;
  /** `amount` as written, also what is no amount, such as `2400 EUR`. */
  readonly amountText: Field<string> | undefined;
  readonly dependsOn: readonly Dependency[];
}

/** The id of a milestone that must be done first, and the lag after its end. */
export interface Dependency extends Field<string> {
  /** The span of the whole entry; equal to {@link at} where the entry is only the id. */
  readonly entry: PartSpan;
  readonly lag: Field<Duration<'d' | 'w'>> | undefined;
}

/** An acceptance criterion. */
export type Criterion = Milestone['acceptance'][number];
export type Task = Milestone['tasks'][number];
export type Objective = PlanData['objectives'][number];
export type Phase = Omit<PlanData['phases'][number], 'title'> & {
  /** The id where the file has no title; empty where it has neither. */
  readonly title: Field<string>;
};

export type ChangeOrder = PlanData['changeOrders'][number];

/** The severities that the plan sets for rules (by code or prefix of a code), and the words that it allows. */
export interface LintSettings {
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly allow: LintData['allow'];
  /** The keys of {@link rules} with their spans, also those with an invalid severity. */
  readonly codes: readonly Field<string>[];
  /** Unknown keys directly below `lint`. */
  readonly otherKeys: readonly Field<string>[];
}

/** The plan without its milestones. */
export interface PlanFrame extends Omit<PlanData, 'milestones' | 'phases' | 'lint' | 'at'> {
  readonly phases: readonly Phase[];
  readonly lint: LintSettings;
}

export interface Plan extends PlanFrame {
  readonly milestones: readonly Milestone[];
}
