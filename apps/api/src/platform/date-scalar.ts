import { isPlainDate, type PlainDate } from '@heard/domain/calendar/plain-date';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

function readDate(value: unknown): PlainDate {
  if (typeof value === 'string' && isPlainDate(value)) return value;
  throw new GraphQLError('Enter a real date as YYYY-MM-DD', { extensions: { code: 'INVALID_INPUT', fields: {} } });
}

/** Days that a record can have or a question can be about. Outside them, sums of days would leave the calendar. */
const earliest: PlainDate = '1900-01-01';
const latest: PlainDate = '2199-12-31';

function readSentDate(value: unknown): PlainDate {
  const date = readDate(value);
  if (date >= earliest && date <= latest) return date;
  throw new GraphQLError('Enter a date from 1900 to 2199', { extensions: { code: 'INVALID_INPUT', fields: {} } });
}

function readDateTime(value: unknown): Date {
  const moment = typeof value === 'string' || value instanceof Date ? new Date(value) : new Date(Number.NaN);
  if (Number.isNaN(moment.getTime())) {
    throw new GraphQLError('Enter a moment as ISO 8601', { extensions: { code: 'INVALID_INPUT', fields: {} } });
  }
  return moment;
}

/** A calendar day as text, so that no time zone can move it. */
export const DateScalar = new GraphQLScalarType<PlainDate, PlainDate>({
  name: 'Date',
  description: 'A calendar day: YYYY-MM-DD, from 1900 to 2199',
  serialize: readDate,
  parseValue: readSentDate,
  parseLiteral: (node) => readSentDate(node.kind === Kind.STRING ? node.value : null),
});

export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'A moment: ISO 8601 with offset',
  serialize: (value) => readDateTime(value).toISOString(),
  parseValue: readDateTime,
  parseLiteral: (node) => readDateTime(node.kind === Kind.STRING ? node.value : null),
});
