/**
 * Returns a function that runs the task, but never two runs at once: any calls during a run are served by one more run after
 * it.
 * @param onError called when a run fails; later calls run the task again
 */
export function coalesce(task: () => Promise<void>, onError: (error: unknown) => void): () => void {
  let isRunning = false;
  let isAskedAgain = false;
  const run = async (): Promise<void> => {
    isRunning = true;
    do {
      isAskedAgain = false;
      try {
        await task();
      } catch (error) {
        onError(error);
      }
    } while (isAskedAgain);
    isRunning = false;
  };
  return () => {
    if (isRunning) isAskedAgain = true;
    else void run();
  };
}
