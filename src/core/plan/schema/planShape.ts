import { planSchema } from './schema';
import { toShape, type ListShape, type MapShape } from './shape';

/** The schema of the plan file as the reader walks it. */
export const planShape = toShape(planSchema) as MapShape;

export const milestonesShape = planShape.keys.get('milestones') as ListShape;

export const milestoneShape = milestonesShape.item as MapShape;

/** Everything around the milestones. */
export const frameShape: MapShape = {
  ...planShape,
  properties: planShape.properties.filter(({ key }) => key !== 'milestones' && key !== 'lint'),
};
