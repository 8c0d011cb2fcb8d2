/** An error that the user can correct. Its message is printed without a stack, and the exit code is 2. */
export class CliError extends Error {}
