/** Hours of work and, where it is known, the working hours that there are for it. */
interface Load {
  readonly booked: number;
  readonly free: number | undefined;
}

/** `31 of 24 h`, or `31 h` */
export function loadWords({ booked, free }: Load): string {
  return free === undefined ? hourWords(booked) : `${inTenths(booked)} of ${hourWords(free)}`;
}

function hourWords(hours: number): string {
  return `${inTenths(hours)} h`;
}

function inTenths(hours: number): number {
  return Number(hours.toFixed(1));
}
