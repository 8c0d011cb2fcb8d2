/**
 * Runs the task whenever asked, but never twice at once: what is asked for during a run is done by one more run after it.
 * @param onError for a task that fails, which must not stop those that come
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
