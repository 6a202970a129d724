import { DefaultNamingStrategy, type Table } from 'typeorm';

/** `givenOn` in code is `given_on` in the database. */
export function snakeCase(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}

/** How TypeORM names columns, and the checks that hold them within their lengths. */
export class SnakeCaseNames extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? snakeCase(propertyName);
  }

  override joinColumnName(relationName: string, referencedColumnName: string): string {
    return snakeCase(`${relationName}_${referencedColumnName}`);
  }

  /** The check on the length of `given_by` of the table `consent` is `ck_consent_given_by_length`. */
  override checkConstraintName(table: Table | string, expression: string): string {
    const column = /^(?:char_length|cardinality|octet_length)\((\w+)/.exec(expression)?.[1];
    if (column === undefined) return super.checkConstraintName(table, expression);
    return `ck_${this.getTableName(table)}_${column}_length`;
  }
}
