import assert from 'node:assert/strict';
import { descriptionOf, shapeAt } from '../../../src/core/plan/schema/shapeAt';
import type { Shape } from '../../../src/core/plan/schema/shape';

describe('shapeAt', () => {
  it('follows keys and items, also of lists that may be a single value', () => {
    assert.equal(shapeAt(['milestones', 3, 'acceptance', 0, 'met'])?.hints.role, 'day');
    assert.equal(shapeAt(['milestones', { at: 7 }, 'acceptance', 'met'])?.hints.role, 'day');
    assert.equal(shapeAt(['lint', 'rules', 'smart.specific'])?.form, 'leaf');
    assert.equal(shapeAt(['milestones', 'title']), undefined);
    assert.equal(shapeAt(['milestones', 0, 'x_note', 'deeper']), undefined);
  });

  it('has a sentence for everything that a plan may say', () => {
    const visit = (shape: Shape, path: string): void => {
      assert.match(descriptionOf(shape) ?? '', /^[A-Z].*\.$/, path);
      if (shape.form === 'map') for (const [key, inner] of shape.keys) visit(inner, `${path}.${key}`);
      if (shape.form === 'list') visit(shape.item, `${path}[]`);
      if (shape.form === 'leaf' && shape.hints.meanings) {
        assert.deepEqual(Object.keys(shape.hints.meanings), shape.values, path);
      }
    };
    for (const key of [
      'project',
      'milestones',
      'change_orders',
      'objectives',
      'phases',
      'lint',
      'calendar',
      'scope',
      'client',
    ]) {
      const shape = shapeAt([key]);
      assert.ok(shape);
      visit(shape, key);
    }
  });
});
