import { planSchema } from './schema';
import { toShape, type ListShape, type MapShape } from './shape';

/** The compiled schema of the plan file. */
export const planShape = toShape(planSchema) as MapShape;

export const milestonesShape = planShape.keys.get('milestones') as ListShape;

export const milestoneShape = milestonesShape.item as MapShape;

/** The keys of {@link planShape} whose values are read by their shape alone: milestones are read in parts, `lint` has a form of its own. */
export const frameShape: MapShape = {
  ...planShape,
  properties: planShape.properties.filter(({ key }) => key !== 'milestones' && key !== 'lint'),
};
