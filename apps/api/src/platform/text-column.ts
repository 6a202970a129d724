import { Check, Column, type ColumnOptions } from 'typeorm';
import { snakeCase } from './snake-case-names.js';

function columnOf(property: string | symbol): string {
  return snakeCase(String(property));
}

/** What a column of text may hold: characters, as PostgreSQL counts them. The check is named by the naming strategy. */
export function LengthCheck(longest: number): PropertyDecorator {
  return (prototype, property) =>
    Check(`char_length(${columnOf(property)}) <= ${longest}`)(prototype, String(property));
}

/** What a column with a list of texts may hold: entries, and characters of them all together. */
export function ListCheck(most: number, longest: number): PropertyDecorator {
  return (prototype, property) => {
    const column = columnOf(property);
    const expression = `cardinality(${column}) <= ${most} and char_length(array_to_string(${column}, '')) <= ${most * longest}`;
    Check(expression)(prototype, String(property));
  };
}

/** What a column with JSON may hold: bytes of its text. */
export function SizeCheck(bytes: number): PropertyDecorator {
  return (prototype, property) =>
    Check(`octet_length(${columnOf(property)}::text) <= ${bytes}`)(prototype, String(property));
}

/**
 * A column of text with its greatest length, the same as that of the field that it comes from. A text whose values
 * another check lists needs none.
 */
export function TextColumn(longest: number, options: Omit<ColumnOptions, 'type'> = {}): PropertyDecorator {
  return (prototype, property) => {
    Column({ ...options, type: 'text' })(prototype, property);
    LengthCheck(longest)(prototype, property);
  };
}
