/** The folder beside a plan into which is written what goes to the client. */
export const clientFolder = 'client';
