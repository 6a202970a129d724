import { formatPlainDate } from '@heard/domain/calendar/plain-date';

interface Release {
  readonly releasedAsAt?: string | null;
  readonly releasesOn?: string | null;
}

/** Whether elected members have a quarter's figures: "as at 30 April 2026", "not before 29 July 2026". */
export function releasedWords({ releasedAsAt, releasesOn }: Release): string {
  if (releasedAsAt) return `as at ${formatPlainDate(releasedAsAt)}`;
  return releasesOn ? `not before ${formatPlainDate(releasesOn)}` : 'not yet';
}
