/** How far a child's record was seen: as a line in a list, opened, or taken out of the product. */
type AccessDepth = 'LISTED' | 'OPENED' | 'EXPORTED';

/** What a service has just shown, or is about to: ids, and never a word of what was said. */
export interface Seen {
  readonly childIds?: readonly string[];
  /** How far these children were seen. Without it they were listed. */
  readonly depth?: AccessDepth;
  /** Records that are not children: a complaint, a telling, an action. */
  readonly recordIds?: readonly string[];
  /** Why, as it was typed. */
  readonly purpose?: string | undefined;
  /** What was searched for, as it was typed. */
  readonly searched?: string | undefined;
  /** A few words of ours about it; never what somebody said. */
  readonly detail?: string;
}

/** One line of the audit log. */
export interface AuditLine {
  /** The field of the schema; never what the client calls it. */
  readonly operation: string;
  readonly outcome: 'OK' | 'REFUSED';
  readonly purpose: string | null;
  readonly searched: string | null;
  readonly detail: string | null;
  readonly recordIds: readonly string[];
  readonly children: ReadonlyMap<string, AccessDepth>;
}

const order: readonly AccessDepth[] = ['LISTED', 'OPENED', 'EXPORTED'];

function deeper(one: AccessDepth | undefined, other: AccessDepth): AccessDepth {
  return one !== undefined && order.indexOf(one) > order.indexOf(other) ? one : other;
}

const keptWords = ['purpose', 'searched', 'detail'] as const;

class Sheet {
  readonly children = new Map<string, AccessDepth>();
  readonly records = new Set<string>();
  purpose: string | null = null;
  searched: string | null = null;
  detail: string | null = null;
}

/**
 * What one request has shown and been refused. Services say what they load; the middleware around the root fields turns
 * it into one line for each field, so that no service has to remember the audit log.
 */
export class RequestAudit {
  private sheet = new Sheet();
  private readonly written: AuditLine[] = [];
  private readonly refused: AuditLine[] = [];
  private opened: string | null = null;

  /** Adds to what the present root field shows. */
  saw({ childIds = [], depth = 'LISTED', recordIds = [], purpose, searched, detail }: Seen): void {
    for (const id of childIds) this.sheet.children.set(id, deeper(this.sheet.children.get(id), depth));
    for (const id of recordIds) this.sheet.records.add(id);
    const words = { purpose, searched, detail };
    for (const name of keptWords) this.sheet[name] = words[name] ?? this.sheet[name];
  }

  /** Forgets what a field has said that then answered nothing. */
  begin(): void {
    this.sheet = new Sheet();
  }

  /** The line of the field that has just answered. */
  end(operation: string): void {
    const { records, ...sheet } = this.sheet;
    this.written.push({ operation, outcome: 'OK', ...sheet, recordIds: [...records] });
    this.begin();
  }

  /** The line of a field that was refused: with the ids that were asked for, whether they exist or not. */
  refuse(operation: string, recordIds: readonly string[]): void {
    const { records: _, ...nothing } = new Sheet();
    this.refused.push({ operation, outcome: 'REFUSED', ...nothing, recordIds });
    this.begin();
  }

  /** How many lines of this operation wait to be written. */
  waiting(operation: string): number {
    return this.written.filter((line) => line.operation === operation).length;
  }

  /** False where this request has already opened another child's record for a purpose. */
  opensOnly(childId: string): boolean {
    this.opened ??= childId;
    return this.opened === childId;
  }

  takeWritten(): readonly AuditLine[] {
    return this.written.splice(0);
  }

  takeRefused(): readonly AuditLine[] {
    return this.refused.splice(0);
  }
}
