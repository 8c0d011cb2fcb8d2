/** Processor time of the process in milliseconds, including garbage collection. Wall-clock time would include other processes. */
export function cpuTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
