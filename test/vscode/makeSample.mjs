// Creates the sample project that `npm start` and F5 open.
import path from 'node:path';
import { keptFolder } from './paths.mjs';
import { createSampleRepository } from './sample.mjs';
import { localToday } from './shiftDates.mjs';

createSampleRepository(path.join(keptFolder, 'sample', 'storefront'), localToday());
