import type * as z from 'zod';
import type { PartSpan } from '../text';
import type { lintSchema, milestoneSchema, planSchema } from './schema/schema';
import type { Duration, OrEmpty, Reads } from './schema/schemaKit';
import type { Severity, Status } from './words';

export { priorities, severities, statuses, statusWords } from './words';
export type { Priority, Severity, Status } from './words';
export type { Decimal } from './money';

/*
 * What a plan says, as data. The types follow from the schema: a key that is added there is read and stands here, in camel
 * case. All of it is plain and immutable. A milestone is the same object in all versions of a file in which its text is the
 * same, wherever it stands there; so places count in its own text, and its index is its place in the list.
 */

/** A value of the plan and where it stands. */
export interface Field<T> {
  readonly value: T;
  /** Of the value itself, in its part of the file: quotes included, comments and blanks around it not. */
  readonly at: PartSpan;
}

export type Estimate = Duration;

/** What the reader makes of a schema. Lists and truth values are there in any case, texts with `orEmpty` as well. */
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

/** Of the two ways in which something may be written the longer one. */
type LongOf<Forms> = Forms extends readonly [unknown, infer Long] ? Long : never;

/** What does not fit is left out of a list. */
type ItemData<S> = NonNullable<Data<S>>;

type MapData<Keys> = { readonly [Key in keyof Keys as CamelCase<Key>]: Data<Keys[Key]> } & {
  /** All of the map. */
  readonly at: PartSpan;
};

type CamelCase<Key> = Key extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Key & string;

type PlanData = MapData<(typeof planSchema)['shape']>;
type MilestoneData = MapData<(typeof milestoneSchema)['shape']>;
type LintData = MapData<(typeof lintSchema)['shape']>;

export interface Milestone extends Omit<MilestoneData, 'status' | 'dependsOn'> {
  /** Where findings about something absent stand: the id, else the title, else the item's first line. */
  readonly anchor: PartSpan;
  /** `planned` unless the file says otherwise. */
  readonly status: Status;
  readonly statusField: Field<Status> | undefined;
  /** `due` as written, also when it is words such as `soon`; {@link due} is undefined then. */
  readonly dueText: Field<string> | undefined;
  readonly dependsOn: readonly Dependency[];
}

/** The id of a milestone that must be done first, and how long after its end. */
export interface Dependency extends Field<string> {
  /** All of the entry; the same as {@link at} where it is but the id. */
  readonly entry: PartSpan;
  readonly lag: Field<Duration<'d' | 'w'>> | undefined;
}

/** One thing that must be true before the milestone counts as done. */
export type Criterion = Milestone['acceptance'][number];
export type Task = Milestone['tasks'][number];
export type Objective = PlanData['objectives'][number];
export type Phase = Omit<PlanData['phases'][number], 'title'> & {
  /** The id where the file gives no other; empty where it has neither. */
  readonly title: Field<string>;
};

/** Which severity the plan itself gives to rules (by code or prefix of a code), and the words it allows. */
export interface LintSettings {
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly allow: LintData['allow'];
  /** Keys of {@link rules} where they stand, those with an odd severity too. */
  readonly codes: readonly Field<string>[];
  /** Keys directly below `lint` that it does not take. */
  readonly otherKeys: readonly Field<string>[];
}

/** Everything around the milestones. */
export interface PlanFrame extends Omit<PlanData, 'milestones' | 'phases' | 'lint' | 'at'> {
  readonly phases: readonly Phase[];
  readonly lint: LintSettings;
}

export interface Plan extends PlanFrame {
  readonly milestones: readonly Milestone[];
}
