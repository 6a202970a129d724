let british: Intl.NumberFormat | undefined;

/**
 * A number as people read it: "1,200". Whatever may pass 999 is said by this, so that no screen writes 1200 beside it.
 * @param decimals how many there always are; without it as many as there are, at most three
 */
export function numberText(value: number, decimals?: number): string {
  const asItIs = plainText(value, decimals);
  if (asItIs !== null) return asItIs;
  if (decimals === undefined) return (british ??= new Intl.NumberFormat('en-GB')).format(value);
  return value.toLocaleString('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/**
 * Where there is nothing to group and nothing to round, as with nearly all. A browser that has to bring its rules for
 * numbers takes longer than for the rest of a page.
 */
function plainText(value: number, decimals?: number): string | null {
  const [, whole, part = ''] = /^(-?\d{1,3})(?:[.](\d+))?$/.exec(String(value)) ?? [];
  if (whole === undefined || part.length > (decimals ?? 3)) return null;
  const places = part.padEnd(decimals ?? 0, '0');
  return places === '' ? whole : `${whole}.${places}`;
}
