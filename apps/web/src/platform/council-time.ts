/*
 * The clock of a device may be wrong, or its zone another: the council's day counts. What the API last said is kept as
 * the distance from this device's clock, so that time goes on between two answers.
 */
let london: Intl.DateTimeFormat | undefined;

/** Milliseconds by which the council's clock is ahead of this device's. */
let ahead = 0;
/** Milliseconds, whole days, by which the council's day is ahead of its clock: other than 0 in a demo that stands still. */
let shift = 0;

/**
 * The day in London at a moment. London is never behind Greenwich and never more than an hour ahead: a calendar has to be
 * asked for the last hour only, and a browser takes longer to bring it than to begin the whole app.
 */
function londonDay(moment: number): string {
  const greenwich = new Date(moment);
  if (greenwich.getUTCHours() < 23) return greenwich.toISOString().slice(0, 10);
  london ??= new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });
  return london.format(greenwich);
}

/** Takes over what the API says of today and now. */
export function setCouncilTime({ today, now }: { readonly today: string; readonly now: string }): void {
  ahead = Date.parse(now) - Date.now();
  shift = Date.parse(today) - Date.parse(londonDay(Date.parse(now)));
}

/** Now by the council's clock, in milliseconds since 1970. */
export function councilNow(): number {
  return Date.now() + ahead;
}

/** The council's today, in London: for a form's first value and for whatever compares with today. */
export function todayInLondon(): string {
  return new Date(Date.parse(londonDay(councilNow())) + shift).toISOString().slice(0, 10);
}

/** The day that this device believes it is, where that is not the council's; null where both agree. */
export function otherDayOfDevice(): string | null {
  const here = new Date();
  const own = new Date(Date.UTC(here.getFullYear(), here.getMonth(), here.getDate())).toISOString().slice(0, 10);
  return own === todayInLondon() ? null : own;
}
