import { Column, Generated } from 'typeorm';

/** A number that the database alone gives, each once and later ones higher; what TypeORM calls an identity. */
export function LineNumberColumn(): PropertyDecorator {
  return (prototype, property) => {
    Column({ type: 'bigint', generatedIdentity: 'ALWAYS' })(prototype, property);
    // @ts-expect-error TypeORM knows this strategy for every column, but its type names it for keys alone
    Generated('identity')(prototype, property);
  };
}
