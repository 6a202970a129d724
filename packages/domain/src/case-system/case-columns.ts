/** What a file of the case system tells of: a line for each child, for each person or team, for each status. */
export const CaseFile = { CHILDREN: 'CHILDREN', ALLOCATIONS: 'ALLOCATIONS', STATUSES: 'STATUSES' } as const;
export type CaseFile = keyof typeof CaseFile;

export const caseFileLabels: Readonly<Record<CaseFile, string>> = {
  CHILDREN: 'Children',
  ALLOCATIONS: 'Teams and people',
  STATUSES: 'Legal status and plans',
};

/** The columns of each file, with what stands in them. */
export const caseColumns = {
  CHILDREN: {
    case_id: 'The number that the case system has for the child. Children are matched by it, never by name',
    name: 'Full name',
    known_as: 'What they like to be called',
    date_of_birth: '2014-05-27 or 27/05/2014',
    expected_birth_on: 'For a child who is not born yet',
    sex: 'M, F or U',
    ethnicity: 'A code of the statutory return, such as WBRI',
    language: 'The language they speak best, such as en or pl',
    send: 'Special educational needs or disability: yes or no',
    reference: 'What Heard shows as the reference; the case system’s number where it is empty',
    ssda903_id: 'The identifier in the statutory return (SSDA903), where they have one',
    nhs_number: 'NHS number',
    upn: 'Unique pupil number',
    team: 'Today’s team, by its name; the service before it where two have one name: Children in Care / Oak Team',
    team_from: 'Since when',
    worker_email: 'Today’s allocated worker, by the email address of their account',
    worker_from: 'Since when',
    reviewing_officer_email: 'Today’s reviewing officer, by email address',
    reviewing_officer_from: 'Since when',
    legal_status: 'A code of the return, such as C2',
    legal_status_from: 'Since when',
  },
  ALLOCATIONS: {
    case_id: 'The number that the case system has for the child',
    kind: 'TEAM, ALLOCATED_WORKER, REVIEWING_OFFICER, ADVOCATE, INDEPENDENT_VISITOR, PERSONAL_ADVISER, CHILDRENS_RIGHTS_WORKER, PARTNER_WORKER, FOSTER_CARER or PARENT',
    worker_email: 'Who, by the email address of their account',
    team: 'For TEAM: its name',
    person_name: 'For FOSTER_CARER and PARENT: their name',
    parental_responsibility: 'For PARENT: yes or no',
    from: 'First day',
    to: 'Last day; empty while it goes on',
  },
  STATUSES: {
    case_id: 'The number that the case system has for the child',
    status: 'LOOKED_AFTER, PLACEMENT, CHILD_PROTECTION, CHILD_IN_NEED or CARE_LEAVER',
    code: 'A code of the return: the legal status, the kind of placement, the category',
    from: 'First day',
    to: 'Last day; empty while it goes on',
  },
} as const satisfies Readonly<Record<CaseFile, Readonly<Record<string, string>>>>;

export type CaseColumn = { [File in CaseFile]: keyof (typeof caseColumns)[File] }[CaseFile];

/** Without these a file says nothing. */
const needed: Readonly<Record<CaseFile, readonly CaseColumn[]>> = {
  ALLOCATIONS: ['case_id', 'kind', 'from'],
  STATUSES: ['case_id', 'status', 'from'],
  CHILDREN: ['case_id', 'name'],
};

const caseFiles: readonly CaseFile[] = ['ALLOCATIONS', 'STATUSES', 'CHILDREN'];

const columnNames: ReadonlySet<string> = new Set(caseFiles.flatMap((file) => Object.keys(caseColumns[file])));

export function isCaseColumn(name: string): name is CaseColumn {
  return columnNames.has(name);
}

/** What headings of the case system mean, each as it is compared: kept from one time to the next. Null: nothing to us. */
export type CaseHeadings = ReadonlyMap<string, CaseColumn | null>;

/** As it is kept: what is in it may be older than our columns. */
export function headingsFrom(kept: Iterable<readonly [string, string | null]>): CaseHeadings {
  return new Map(
    Array.from(kept, ([heading, column]) => [
      plainHeading(heading),
      column !== null && isCaseColumn(column) ? column : null,
    ]),
  );
}

/** What an unknown heading means until somebody says so. */
export function usualColumn(heading: string): CaseColumn | null {
  const plain = plainHeading(heading);
  return isCaseColumn(plain) ? plain : null;
}

/** What was said now goes before what was kept. A heading that means what it says needs no keeping. */
export function headingsToKeep(kept: CaseHeadings, said: CaseHeadings): CaseHeadings {
  return new Map([...kept, ...said].filter(([heading, column]) => column !== usualColumn(heading)));
}

/** A heading as it is compared: “Person ID” and “person_id” are one. */
export function plainHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '_');
}

/** The column of each heading, in their order; null for one that means nothing to us. */
export function columnsOf(headings: readonly string[], kept: CaseHeadings): readonly (CaseColumn | null)[] {
  return headings.map((heading) => {
    const found = kept.get(plainHeading(heading));
    return found === undefined ? usualColumn(heading) : found;
  });
}

/** Which file it is by its columns; null for any other. */
export function caseFileOf(columns: readonly (CaseColumn | null)[]): CaseFile | null {
  return caseFiles.find((file) => needed[file].every((column) => columns.includes(column))) ?? null;
}
