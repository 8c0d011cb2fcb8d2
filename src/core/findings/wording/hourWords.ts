/** Hours as they are told: with one decimal. */
export function hours(value: number): number {
  return round(value, 1);
}

/** Hours of work that exceed the hours for it, with as many decimals as tell the two apart: `16.04 h left, 16 h free`. */
export function hoursApart(left: number, free: number): readonly [left: number, free: number] {
  const decimals = [1, 2, 3].find((some) => round(left, some) > round(free, some)) ?? 4;
  return [round(left, decimals), round(free, decimals)];
}

/** Hours that are missing, which are never told as none. */
export function hoursMissing(left: number, free: number): number {
  const missing = left - free;
  return hours(missing) || Number(missing.toPrecision(1));
}

function round(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}
