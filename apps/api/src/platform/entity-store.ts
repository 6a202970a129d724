import type { EntityManager, EntityMetadata, FindOptionsOrder, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import { send, sendUnawaited, settle, type Statements } from './statements.js';

type ColumnValue = string | number | boolean | Date | null | readonly unknown[] | Readonly<Record<string, unknown>>;

/** The properties of an entity that are columns: its relations are there for their foreign keys alone. */
type ColumnOf<E> = { [K in keyof E]-?: E[K] extends ColumnValue ? K : never }[keyof E];

/** When a row was made, and which line of a log it is. */
type FilledByDatabase = 'createdAt' | 'lineNumber';

/**
 * Every column of a new row, also those that may be null: a column that is added to the entity stops the compiler
 * wherever a row is made. The rest is the database's to say.
 */
export type NewRow<E> = { readonly [K in Exclude<ColumnOf<E>, FilledByDatabase>]: E[K] };

/** Some columns of a row that is there already. */
export type Changes<E> = { readonly [K in ColumnOf<E>]?: E[K] };

/** A row that is there already, with the columns that are others now. */
type ChangedRow<E> = Omit<Changes<E>, 'id' | 'version'> & { readonly id: string };

type EntityClass<E> = new () => E;

/** Inserts, updates and loads by key, over the entities. */
export interface EntityStore {
  /**
   * Stores new rows, several of one entity in one statement, and answers none: whoever may write a row need not be
   * allowed to read it. It is sent at once and waited for by whatever comes next, at the latest by the commit, which
   * throws when it failed.
   */
  insert<E extends ObjectLiteral>(entity: EntityClass<E>, rows: NewRow<E> | readonly NewRow<E>[]): void;
  /**
   * Stores all that `inserts` inserts in one statement. It sees the database as it was before: nothing in it may be
   * allowed by a row that is only just being stored with it. (Foreign keys are looked at when all of it is there.)
   */
  together(inserts: () => void): void;
  /** Waits until the database has done all that was sent so far, so that a long import never runs far ahead of it. */
  settle(): Promise<void>;
  /** Changes the rows that `where` names; answers how many there were. */
  update<E extends ObjectLiteral>(entity: EntityClass<E>, where: Changes<E>, changes: Changes<E>): Promise<number>;
  /**
   * Changes many rows, each to values of its own, in one statement: the same columns of each. Where an entity counts its
   * versions, each row's goes up by one. Sent at once and not waited for, like `insert`.
   */
  updateEach<E extends ObjectLiteral>(entity: EntityClass<E>, rows: readonly ChangedRow<E>[]): void;
  /** The row that `where` names, or null. */
  load<E extends ObjectLiteral>(entity: EntityClass<E>, where: FindOptionsWhere<E>): Promise<E | null>;
  /** The rows that `where` names. */
  loadAll<E extends ObjectLiteral>(
    entity: EntityClass<E>,
    where: FindOptionsWhere<E>,
    order?: FindOptionsOrder<E>,
  ): Promise<readonly E[]>;
}

/** How rows of one entity are sent: the same text for any number of rows, so that it is planned once. */
interface RowsPlan {
  /** With the number of the parameter that holds the rows. */
  readonly sql: (parameter: number) => string;
  /** Property and column, of every column that is sent. */
  readonly columns: readonly (readonly [string, string])[];
}

const plans = new WeakMap<EntityMetadata, RowsPlan>();

/** Every column but those that the database fills. */
function insertPlan(metadata: EntityMetadata): RowsPlan {
  const known = plans.get(metadata);
  if (known !== undefined) return known;
  const columns = metadata.columns
    .filter(({ propertyName, isGenerated }) => propertyName !== 'createdAt' && !isGenerated)
    .map((column) => [column.propertyName, column.databaseName] as const);
  const names = columns.map(([, name]) => `"${name}"`).join(', ');
  const table = `"${metadata.tableName}"`;
  const plan = {
    sql: (parameter: number) =>
      `insert into ${table} (${names}) select ${names} from json_populate_recordset(null::${table}, $${parameter})`,
    columns,
  };
  plans.set(metadata, plan);
  return plan;
}

/** The columns that this row has. */
function updatePlan({ columns, tableName }: EntityMetadata, row: object): RowsPlan {
  const given = columns
    .filter((column) => Object.hasOwn(row, column.propertyName))
    .map((column) => [column.propertyName, column.databaseName] as const);
  const set = given.flatMap(([, name]) => (name === 'id' ? [] : `"${name}" = n."${name}"`));
  if (columns.some((column) => column.databaseName === 'version')) set.push('version = t.version + 1');
  const rows = (parameter: number): string => `json_populate_recordset(null::"${tableName}", $${parameter})`;
  const sql = (parameter: number): string =>
    `update "${tableName}" t set ${set.join(', ')} from ${rows(parameter)} n where t.id = n.id`;
  return { sql, columns: given };
}

function toJson(row: object, { columns }: RowsPlan, entity: string): Record<string, unknown> {
  const values = columns.map(([property, column]) => {
    const value: unknown = Reflect.get(row, property);
    if (value === undefined) throw new Error(`${entity}.${property} was not given: say null where there is none`);
    return [column, value];
  });
  return Object.fromEntries(values);
}

interface Insert {
  readonly plan: RowsPlan;
  readonly rows: string;
}

/** Several inserts as one statement: all but the last stand before it. */
function joined(inserts: readonly Insert[]): string {
  const parts = inserts.map(({ plan }, at) => plan.sql(at + 1));
  const before = parts.slice(0, -1).map((part, at) => `part${at} as (${part})`);
  return `${before.length === 0 ? '' : `with ${before.join(', ')} `}${parts.at(-1)}`;
}

export function createEntityStore(manager: EntityManager, statements: Statements): EntityStore {
  let gathered: Insert[] | null = null;

  function sendAll(inserts: readonly Insert[]): void {
    if (inserts.length > 0) {
      statements[sendUnawaited](
        joined(inserts),
        inserts.map(({ rows }) => rows),
      );
    }
  }

  return {
    insert(entity, rows) {
      const all: readonly object[] = Array.isArray(rows) ? rows : [rows];
      if (all.length === 0) return;
      const plan = insertPlan(manager.dataSource.getMetadata(entity));
      const insert = { plan, rows: JSON.stringify(all.map((row) => toJson(row, plan, entity.name))) };
      if (gathered === null) sendAll([insert]);
      else gathered.push(insert);
    },
    together(inserts) {
      const own: Insert[] = [];
      gathered = own;
      try {
        inserts();
      } finally {
        gathered = null;
      }
      sendAll(own);
    },
    settle: async () => statements[settle](),
    updateEach(entity, rows) {
      const [first] = rows;
      if (first === undefined) return;
      const plan = updatePlan(manager.dataSource.getMetadata(entity), first);
      statements[sendUnawaited](plan.sql(1), [JSON.stringify(rows.map((row) => toJson(row, plan, entity.name)))]);
    },
    async update(entity, where, changes) {
      const query = manager.createQueryBuilder().update<ObjectLiteral>(entity).set(changes).where(where);
      const { rowCount } = await statements[send](...query.updateEntity(false).getQueryAndParameters());
      return rowCount ?? 0;
    },
    load: async (entity, where) => manager.findOneBy(entity, where),
    loadAll: async (entity, where, order) => manager.find(entity, { where, ...(order === undefined ? {} : { order }) }),
  };
}
