/**
 * `count` of `total` as a percentage with one decimal, rounded half up in whole numbers (1 of 8 is 12.5, never
 * 12.4). Null without a total: there is no rate, which is not the same as 0 %.
 */
export function percent(count: number, total: number): number | null {
  if (total === 0) return null;
  return halfUp(count * 1000, total) / 10;
}

/** The same as text with its decimal: '92.6', '0.0'. Null without a total. */
export function percentText(count: number, total: number): string | null {
  const value = percent(count, total);
  return value === null ? null : value.toFixed(1);
}

/** Whole percent for publications: 'k' stands for "rounds to 0 but is not 0". Null without a total. */
export function wholePercentText(count: number, total: number): string | null {
  if (total === 0) return null;
  const value = halfUp(count * 100, total);
  return value === 0 && count > 0 ? 'k' : String(value);
}

/** A proportion between 0 and 1 as a percentage with one decimal. */
export function proportionToPercent(proportion: number): number {
  return Math.round(proportion * 1000) / 10;
}

function halfUp(numerator: number, denominator: number): number {
  return Math.floor((2 * numerator + denominator) / (2 * denominator));
}
