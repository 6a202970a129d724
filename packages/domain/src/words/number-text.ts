const british = new Intl.NumberFormat('en-GB');

/** A number as people read it: "1,200". Whatever may pass 999 is said by this, so that no screen writes 1200 beside it. */
export function numberText(value: number): string {
  return british.format(value);
}
