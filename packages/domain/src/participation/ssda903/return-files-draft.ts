import * as z from 'zod/mini';
import { isReportingYear } from '../../calendar/reporting-year.js';

const file = z.object({
  /** The base name, for findings. */
  name: z.string().check(z.minLength(1, 'Give the file a name'), z.maxLength(200, 'Give the file a shorter name')),
  text: z.string(),
});

/** The files of a return as somebody chose them, in any order. */
export const returnFilesDraft = z.object({
  files: z
    .array(file)
    .check(
      z.minLength(1, 'Choose the Header and the Reviews file of the return'),
      z.maxLength(3, 'Choose up to three files: Header, Reviews and Episodes'),
    ),
  year: z.nullish(
    z.string().check(z.refine((year) => isReportingYear(year), 'Choose a year from the list, such as 2017-18')),
  ),
});
export type ReturnFilesDraft = z.output<typeof returnFilesDraft>;
