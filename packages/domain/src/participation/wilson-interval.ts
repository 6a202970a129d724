/** The standard normal's 97.5 % point, for a 95 % interval. */
const z = 1.959964;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The 95 % Wilson score interval of a share, as proportions from 0 to 1; null without trials. It takes the
 * trials to be independent and a sample of more, which reviews are only roughly (one child has several, and a
 * return is complete): a guide to noise, not a test.
 */
export function wilsonInterval(successes: number, trials: number): Interval | null {
  if (!Number.isInteger(successes) || !Number.isInteger(trials) || successes < 0 || successes > trials) {
    throw new RangeError(`Not ${successes} of ${trials}`);
  }
  if (trials === 0) return null;
  const share = successes / trials;
  const zz = z * z;
  const scale = 1 + zz / trials;
  const centre = (share + zz / (2 * trials)) / scale;
  const half = (z * Math.sqrt((share * (1 - share)) / trials + zz / (4 * trials * trials))) / scale;
  // At the ends the formula gives 0 and 1 exactly; floating point would miss them by a hair.
  return {
    low: successes === 0 ? 0 : centre - half,
    high: successes === trials ? 1 : centre + half,
  };
}
