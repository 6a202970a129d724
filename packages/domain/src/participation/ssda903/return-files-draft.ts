import * as z from 'zod/mini';
import { atMost, entriesAtMost } from '../../validation/bounded-text.js';
import { longest, most } from '../../validation/text-lengths.js';
import { isReportingYear } from '../../calendar/reporting-year.js';

const file = z.object({
  /** The base name, for findings. */
  name: z.string().check(atMost(longest.fileName), z.minLength(1, 'Give the file a name')),
  text: z.string(),
});

/** The files of a return as somebody chose them, in any order. */
export const returnFilesDraft = z.object({
  files: z
    .array(file)
    .check(entriesAtMost(most.files), z.minLength(1, 'Choose the Header and the Reviews file of the return')),
  year: z.nullish(
    z.string().check(
      atMost(longest.code),
      z.refine((year) => isReportingYear(year), 'Choose a year from the list, such as 2017-18'),
    ),
  ),
});
export type ReturnFilesDraft = z.output<typeof returnFilesDraft>;
