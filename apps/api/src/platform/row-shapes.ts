import { z } from 'zod';

/*
 * What the driver makes of PostgreSQL's types, as shapes for the rows of hand-written SQL: days stay text, moments are
 * dates, counts are numbers. Inside JSON a moment is text.
 */

export const id = z.guid();
export const text = z.string();
export const day = z.iso.date();
export const moment = z.date();
export const count = z.int();
export const flag = z.boolean();

/** A row with exactly these columns. */
export const row = z.strictObject;
