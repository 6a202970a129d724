export interface ExtensionValues {
  reason: string | null;
  note: string;
  /** LONGEST or EARLIER; empty while nobody has said. */
  until: string;
  agreedDueOn: string;
  extendedOn: string;
}

const noDayYet = 'no day yet';

/** Nothing is chosen for anybody: to which day, and when they were told, are facts that somebody has to know. */
export function emptyExtension(): ExtensionValues {
  return { reason: '', note: '', until: '', agreedDueOn: '', extendedOn: '' };
}

/** Where the form shows what is said of a part of the draft: no day at all is said at the choice between them. */
export function placeOfExtension({ until }: ExtensionValues) {
  return (path: string) => {
    if (path === 'agreedDueOn' && until !== 'EARLIER') return 'until';
    return path === 'form' ? 'root' : path;
  };
}

/**
 * The API takes an empty date for the longest time, and for told today. The form asks: what nobody has chosen or typed
 * yet is no date.
 */
export function toExtensionDraft({ reason, note, until, agreedDueOn, extendedOn }: ExtensionValues) {
  const earlier = until === 'EARLIER' && agreedDueOn !== '' ? agreedDueOn : noDayYet;
  return {
    reason: reason === '' ? null : reason,
    note,
    agreedDueOn: until === 'LONGEST' ? null : earlier,
    extendedOn: extendedOn === '' ? noDayYet : extendedOn,
  };
}
