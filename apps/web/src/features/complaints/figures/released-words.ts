import { formatPlainDateShort } from '@heard/domain/calendar/plain-date';

interface Release {
  readonly releasedAsAt?: string | null;
  readonly releasesOn?: string | null;
}

/** Whether elected members have a quarter's figures: "as at 30 Apr 2026", "not before 29 Jul 2026". */
export function releasedWords({ releasedAsAt, releasesOn }: Release): string {
  if (releasedAsAt) return `as at ${formatPlainDateShort(releasedAsAt)}`;
  return releasesOn ? `not before ${formatPlainDateShort(releasesOn)}` : 'not yet';
}
