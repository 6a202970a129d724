import type { PlainDate } from '../../calendar/plain-date.js';
import { readDay } from '../../imports/read-day.js';
import { type FileFinding, mistake } from './file-finding.js';

/** A day that may be left out: it, or null and what is wrong with it. */
export function fileDay(
  line: number,
  about: string,
  written: string,
): { readonly day: PlainDate | null; readonly findings: readonly FileFinding[] } {
  if (written === '') return { day: null, findings: [] };
  const day = readDay(written);
  const findings = day === null ? [mistake(line, about, `“${written}” is no day, like 27/03/2026`)] : [];
  return { day, findings };
}
