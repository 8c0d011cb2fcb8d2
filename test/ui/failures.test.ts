import { photographFailure } from './workbench';

// Outside of any suite, so that it holds for the tests of all files.
afterEach(async function () {
  const { currentTest } = this;
  if (currentTest?.state !== 'failed') return;
  const name = currentTest.fullTitle().replaceAll(/[^a-z0-9]+/gi, '-');
  await photographFailure(name.slice(0, 100)).catch(() => undefined);
});
