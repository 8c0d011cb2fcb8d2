import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Merged } from '../../src/core/plan/merge/mergeEntries';
import { mergePlans } from '../../src/core/plan/merge/mergePlans';
import { parsePlan } from '../../src/core/plan/parsePlan';

/** A plan as lists of keys with their lines, from which its text is made: a second model of what a merge is. */
interface Model {
  readonly head: Readonly<Record<string, string>>;
  readonly milestones: readonly { readonly id: string; readonly keys: Readonly<Record<string, string>> }[];
}

type Change = (model: Model) => Model;

const values = fc.constantFrom(
  '1',
  '2',
  '[a, b]',
  '"x: y"',
  '\n      - One # mine\n      - Two',
  '|\n      no: key\n      ==',
);
const keys = fc.constantFrom('due', 'status', 'estimate', 'acceptance', 'description', 'x-own');

const milestones = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('M1', 'M2', 'M3', 'M4', 'M5'),
    keys: fc.dictionary(keys, values, { maxKeys: 4 }),
  }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 5 },
);
const model: fc.Arbitrary<Model> = fc.record({
  head: fc.dictionary(fc.constantFrom('client', 'currency', 'rate'), values),
  milestones,
});

const place = fc.nat(9);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, keys, fc.option(values, { nil: undefined })).map(([at, key, value]): Change => (one) => {
    const index = at % one.milestones.length;
    return { ...one, milestones: one.milestones.map((own, here) => (here === index ? setKey(own, key, value) : own)) };
  }),
  fc.tuple(fc.constantFrom('client', 'currency', 'rate'), values).map(([key, value]): Change => (one) => {
    return { ...one, head: { ...one.head, [key]: value } };
  }),
  fc.tuple(place, fc.constantFrom('M6', 'M7', 'M8'), values).map(([at, id, due]): Change => (one) => {
    if (one.milestones.some((own) => own.id === id)) return one;
    return { ...one, milestones: one.milestones.toSpliced(at % (one.milestones.length + 1), 0, { id, keys: { due } }) };
  }),
  place.map((at): Change => (one) => {
    const left = one.milestones.toSpliced(at % one.milestones.length, 1);
    return left.length === 0 ? one : { ...one, milestones: left };
  }),
  fc.tuple(place, place).map(([from, to]): Change => (one) => {
    const [moved] = one.milestones.slice(from % one.milestones.length);
    assert.ok(moved);
    const others = one.milestones.filter((own) => own !== moved);
    return { ...one, milestones: others.toSpliced(to % one.milestones.length, 0, moved) };
  }),
);

function setKey(own: Model['milestones'][number], key: string, value: string | undefined): Model['milestones'][number] {
  const { [key]: _old, ...others } = own.keys;
  return { ...own, keys: value === undefined ? others : { ...own.keys, [key]: value } };
}

const line = (key: string, value: string, indent: string): string =>
  `${indent}${key}:${value.startsWith('\n') ? '' : ' '}${value}\n`;

function textOf({ head, milestones: list }: Model): string {
  const top = Object.entries(head).map(([key, value]) => line(key, value, ''));
  const items = list.map(({ id, keys: own }) => {
    const more = Object.entries(own).map(([key, value]) => line(key, value, '    '));
    return `  # above ${id}\n  - id: ${id}\n    title: Title of ${id}\n${more.join('')}\n`;
  });
  return `project: P\n${top.join('')}milestones:\n${items.join('')}payments: []\n`;
}

/** Nothing is merged by lines here, so that each conflict is seen. */
function conflict(_base: string, ours: string, theirs: string): Merged {
  return { text: `<<<<<<< ours\n${ours}=======\n${theirs}>>>>>>> theirs\n`, isClean: false };
}

const threeWay = <T>(was: T, own: T, other: T): { readonly value: T } | undefined => {
  if (own === other || other === was) return { value: own };
  return own === was ? { value: other } : undefined;
};

/** What the models say of one key, or of whether a milestone is there: undefined for a conflict. */
function expectedKeys(
  id: string,
  all: readonly [Model, Model, Model],
): ReadonlyMap<string, string> | 'gone' | undefined {
  const [was, own, other] = all.map((one) => one.milestones.find((each) => each.id === id)?.keys);
  const asText = (side: Readonly<Record<string, string>> | undefined): string | undefined =>
    side && JSON.stringify(side);
  const whole = threeWay(asText(was), asText(own), asText(other));
  if (whole && whole.value === undefined) return 'gone';
  if (whole?.value !== undefined) return new Map(Object.entries(JSON.parse(whole.value) as Record<string, string>));
  if (!was || !own || !other) return undefined;
  const merged = new Map<string, string>();
  for (const key of new Set([...Object.keys(own), ...Object.keys(other), ...Object.keys(was)])) {
    const one = threeWay(was[key], own[key], other[key]);
    if (!one) return undefined;
    if (one.value !== undefined) merged.set(key, one.value);
  }
  return merged;
}

describe('merging plans by their milestones', () => {
  const sides = fc
    .tuple(model, fc.array(change, { maxLength: 4 }), fc.array(change, { maxLength: 4 }))
    .map(([base, first, second]): readonly [Model, Model, Model] => [
      base,
      first.reduce((one, next) => next(one), base),
      second.reduce((one, next) => next(one), base),
    ]);

  it('gives the side that changed something where the other one did not', () => {
    fc.assert(
      fc.property(sides, ([base, ours]) => {
        const [was, own] = [textOf(base), textOf(ours)];
        for (const given of [
          [was, own, was],
          [was, was, own],
          [was, own, own],
        ] as const)
          assert.deepEqual(mergePlans(...given, conflict), { text: own, isClean: true });
      }),
      { numRuns: 200 },
    );
  });

  it('is clean exactly where no key was changed by both sides, reads as both changes then, and loses no line otherwise', () => {
    fc.assert(
      fc.property(sides, (all) => {
        const [was, own, other] = all.map(textOf) as [string, string, string];
        const merged = mergePlans(was, own, other, conflict);
        assert.ok(merged);
        const ids = new Set(all.flatMap((one) => one.milestones.map(({ id }) => id)));
        const expected = [...ids].map((id) => [id, expectedKeys(id, all)] as const);
        const heads = [...new Set(all.flatMap(({ head }) => Object.keys(head)))];
        const headsFit = heads.every((key) => threeWay(all[0].head[key], all[1].head[key], all[2].head[key]));
        assert.equal(merged.isClean, headsFit && expected.every(([, one]) => one !== undefined));
        if (!merged.isClean) {
          const lines = new Set(merged.text.split('\n'));
          const before = new Set(was.split('\n'));
          for (const text of [own, other])
            for (const one of text.split('\n')) assert.ok(before.has(one) || lines.has(one), `${one} is lost`);
          return;
        }
        const { plan, isBroken, cut } = parsePlan(merged.text, { treatAsOurs: true });
        assert.equal(isBroken, false);
        const there = new Map(plan.milestones.map(({ id }, index) => [id?.value ?? '', cut?.items[index] ?? '']));
        assert.equal(there.size, plan.milestones.length);
        for (const [id, one] of expected) {
          if (one === 'gone') assert.ok(!there.has(id), `${id} is back`);
          for (const [key, value] of one instanceof Map ? one : [])
            assert.ok(there.get(id)?.includes(line(key, value, '    ')), `${id} has no ${key}`);
          if (one instanceof Map) assert.equal(there.get(id)?.match(/^ {4}[\w-]+:/gm)?.length, one.size + 1);
        }
      }),
      { numRuns: 400 },
    );
  });
});
