/** SQL: the day in the council's time on which a moment lies. */
export const councilDay = (moment: string): string => `(${moment} at time zone 'Europe/London')::date`;
