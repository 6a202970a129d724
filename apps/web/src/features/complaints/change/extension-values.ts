export interface ExtensionValues {
  reason: string | null;
  note: string;
  /** LONGEST or EARLIER. */
  until: string;
  agreedDueOn: string;
  extendedOn: string;
}

export function emptyExtension(today: string): ExtensionValues {
  return { reason: '', note: '', until: 'LONGEST', agreedDueOn: '', extendedOn: today };
}

export function hasExtensionContent({ note }: ExtensionValues): boolean {
  return note.trim() !== '';
}

/** The longest time is what an empty date means; an earlier day that is not typed yet is no date, and is asked for. */
export function toExtensionDraft({ reason, note, until, agreedDueOn, extendedOn }: ExtensionValues) {
  const earlier = agreedDueOn === '' ? 'no day yet' : agreedDueOn;
  return {
    reason: reason === '' ? null : reason,
    note,
    agreedDueOn: until === 'EARLIER' ? earlier : null,
    extendedOn,
  };
}
