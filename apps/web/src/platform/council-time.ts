/*
 * The clock of a device may be wrong, or its zone another: the council's day counts. What the API last said is kept as
 * the distance from this device's clock, so that time goes on between two answers.
 */
const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

/** Milliseconds by which the council's clock is ahead of this device's. */
let ahead = 0;
/** Milliseconds, whole days, by which the council's day is ahead of its clock: other than 0 in a demo that stands still. */
let shift = 0;

/** Takes over what the API says of today and now. */
export function setCouncilTime({ today, now }: { readonly today: string; readonly now: string }): void {
  ahead = Date.parse(now) - Date.now();
  shift = Date.parse(today) - Date.parse(day.format(new Date(now)));
}

/** Now by the council's clock, in milliseconds since 1970. */
export function councilNow(): number {
  return Date.now() + ahead;
}

/** The council's today, in London: for a form's first value and for whatever compares with today. */
export function todayInLondon(): string {
  return new Date(Date.parse(day.format(new Date(councilNow()))) + shift).toISOString().slice(0, 10);
}

/** The day that this device believes it is, where that is not the council's; null where both agree. */
export function otherDayOfDevice(): string | null {
  const own = new Intl.DateTimeFormat('en-CA').format(new Date());
  return own === todayInLondon() ? null : own;
}
