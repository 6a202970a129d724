/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What became of a wish for access */
export type AccessOutcome = 'APPROVED' | 'REFUSED' | 'WITHDRAWN';

export type AddPersonInput = {
  /** Becomes the account’s id: the same one twice adds them once */
  clientId: string | number;
  email: string;
  /** The last day, where it is known */
  endsOn: string | null | undefined;
  name: string;
  /** The team, service or partner organisation */
  orgUnitId: string | number | null | undefined;
  role: Role;
  startsOn: string;
  /** For whoever approves it */
  why: string | null | undefined;
};

export type ChangeRoleInput = {
  /** Made by the sender; the same one twice does it once */
  clientId: string | number;
  /** The last day, where it is known */
  endsOn: string | null | undefined;
  /** The team, service or partner organisation */
  orgUnitId: string | number | null | undefined;
  role: Role;
  startsOn: string;
  userId: string | number;
  /** For whoever approves it */
  why: string | null | undefined;
};

export type ChangeUnitInput = {
  /** From which day on; absent: what was written was a mistake */
  countsFrom: string | null | undefined;
  id: string | number;
  name: string;
  /** The service that a team belongs to */
  parentId: string | number | null | undefined;
  /** That was seen; CONFLICT when it is old */
  version: number;
};

export type CloseUnitInput = {
  /** Its last day; absent: it goes on */
  endsOn: string | null | undefined;
  id: string | number;
  /** That was seen; CONFLICT when it is old */
  version: number;
};

export type CorrectPersonInput = {
  email: string;
  id: string | number;
  name: string;
  /** That was seen; CONFLICT when it is old */
  version: number;
};

export type DecideAccessInput = {
  id: string | number;
  outcome: AccessOutcome;
  /** Why not */
  why: string | null | undefined;
};

export type EndAccessInput = {
  /** Not at the end of the day but now */
  atOnce: boolean;
  /** Made by the sender; the same one twice does it once */
  clientId: string | number;
  /** The last day on which they can come in */
  lastOn: string;
  /** Who has what is open; absent: the manager of their team */
  toUserId: string | number | null | undefined;
  userId: string | number;
};

export type FileColumnInput = {
  field: string;
  /** The heading of its column; null: the file does not have it */
  heading: string | null | undefined;
};

export type MakeUnitInput = {
  /** Becomes its id: the same one twice makes it once */
  clientId: string | number;
  kind: UnitKind;
  name: string;
  /** The service that a team belongs to */
  parentId: string | number | null | undefined;
  startsOn: string;
};

export type PeopleFileInput = {
  /** Which column holds what; what is not named is known from the last file, or by its heading */
  columns: Array<FileColumnInput>;
  /** What the file holds, CSV or XLSX, in base 64 */
  content: string;
  kind: PeopleFileKind;
  /** The base name, for sentences */
  name: string;
};

/** Services and teams, or people */
export type PeopleFileKind = 'PEOPLE' | 'UNITS';

/** Which people are listed */
export type PeopleState = 'ALL' | 'ENDED' | 'NOT_INVITED' | 'NOW';

export type Role =
  | 'ADMINISTRATOR'
  | 'CHILDRENS_RIGHTS'
  | 'COMPLAINTS_MANAGER'
  | 'ELECTED_MEMBER'
  | 'LEADERSHIP'
  | 'PARTNER'
  | 'PRACTITIONER'
  | 'QUALITY_ASSURANCE'
  | 'REVIEWING_OFFICER'
  | 'TEAM_MANAGER';

/** What people and children may be with, below the council */
export type UnitKind = 'PARTNER' | 'SERVICE' | 'TEAM';

export type CheckedFileFragment = {
  kind: PeopleFileKind;
  name: string;
  headings: Array<string>;
  problems: Array<string>;
  rows: number;
  added: number;
  changed: number;
  ended: number;
  unchanged: number;
  waiting: number;
  notNamed: number;
  errors: number;
  isDone: boolean;
  columns: Array<{ field: string; label: string; hint: string; isNeeded: boolean; heading: string | null }>;
  changes: Array<{ line: number; name: string; what: string }>;
  findings: Array<{ line: number; about: string | null; severity: string; message: string }>;
};

export type CheckPeopleFileMutationVariables = Exact<{
  input: PeopleFileInput;
}>;

export type CheckPeopleFileMutation = {
  checkPeopleFile: {
    kind: PeopleFileKind;
    name: string;
    headings: Array<string>;
    problems: Array<string>;
    rows: number;
    added: number;
    changed: number;
    ended: number;
    unchanged: number;
    waiting: number;
    notNamed: number;
    errors: number;
    isDone: boolean;
    columns: Array<{ field: string; label: string; hint: string; isNeeded: boolean; heading: string | null }>;
    changes: Array<{ line: number; name: string; what: string }>;
    findings: Array<{ line: number; about: string | null; severity: string; message: string }>;
  };
};

export type ImportPeopleFileMutationVariables = Exact<{
  input: PeopleFileInput;
}>;

export type ImportPeopleFileMutation = {
  importPeopleFile: {
    kind: PeopleFileKind;
    name: string;
    headings: Array<string>;
    problems: Array<string>;
    rows: number;
    added: number;
    changed: number;
    ended: number;
    unchanged: number;
    waiting: number;
    notNamed: number;
    errors: number;
    isDone: boolean;
    columns: Array<{ field: string; label: string; hint: string; isNeeded: boolean; heading: string | null }>;
    changes: Array<{ line: number; name: string; what: string }>;
    findings: Array<{ line: number; about: string | null; severity: string; message: string }>;
  };
};

export type HeldRoleShownFragment = {
  role: Role;
  unitId: string | null;
  unitName: string | null;
  startsOn: string;
  endsOn: string | null;
};

export type WishShownFragment = {
  id: string;
  userId: string;
  userName: string;
  email: string;
  emailSetAt: string;
  emailSetByName: string | null;
  role: Role;
  unitName: string | null;
  startsOn: string;
  endsOn: string | null;
  why: string;
  askedById: string;
  askedByName: string;
  askedAt: string;
  expiresAt: string;
  outcome: string | null;
  decidedByName: string | null;
  decidedWhy: string | null;
  mayDecide: boolean;
};

export type PersonShownFragment = {
  id: string;
  name: string;
  email: string;
  version: number;
  hasWayIn: boolean;
  hasEnded: boolean;
  isWaiting: boolean;
  isMe: boolean;
  mayKeep: boolean;
  held: { role: Role; unitId: string | null; unitName: string | null; startsOn: string; endsOn: string | null } | null;
  roles: Array<{
    role: Role;
    unitName: string | null;
    startsOn: string;
    endsOn: string | null;
    byName: string | null;
    approvedByName: string | null;
  }>;
  wishes: Array<{
    id: string;
    userId: string;
    userName: string;
    email: string;
    emailSetAt: string;
    emailSetByName: string | null;
    role: Role;
    unitName: string | null;
    startsOn: string;
    endsOn: string | null;
    why: string;
    askedById: string;
    askedByName: string;
    askedAt: string;
    expiresAt: string;
    outcome: string | null;
    decidedByName: string | null;
    decidedWhy: string | null;
    mayDecide: boolean;
  }>;
  leaving: { id: string; lastOn: string; toName: string | null; byName: string | null; isDone: boolean } | null;
};

export type PeopleQueryVariables = Exact<{
  search: string | null | undefined;
  unitId: string | number | null | undefined;
  role: Role | null | undefined;
  state: PeopleState | null | undefined;
  after: string | null | undefined;
}>;

export type PeopleQuery = {
  people: {
    edges: Array<{
      node: {
        id: string;
        name: string;
        email: string;
        hasWayIn: boolean;
        hasEnded: boolean;
        isWaiting: boolean;
        held: {
          role: Role;
          unitId: string | null;
          unitName: string | null;
          startsOn: string;
          endsOn: string | null;
        } | null;
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type PeopleOptionsQueryVariables = Exact<{ [key: string]: never }>;

export type PeopleOptionsQuery = {
  peopleOptions: {
    roles: Array<Role>;
    namesSecond: boolean;
    places: Array<{ id: string; kind: UnitKind; name: string; serviceName: string | null }>;
  };
};

export type PersonQueryVariables = Exact<{
  id: string | number;
}>;

export type PersonQuery = {
  person: {
    id: string;
    name: string;
    email: string;
    version: number;
    hasWayIn: boolean;
    hasEnded: boolean;
    isWaiting: boolean;
    isMe: boolean;
    mayKeep: boolean;
    held: {
      role: Role;
      unitId: string | null;
      unitName: string | null;
      startsOn: string;
      endsOn: string | null;
    } | null;
    roles: Array<{
      role: Role;
      unitName: string | null;
      startsOn: string;
      endsOn: string | null;
      byName: string | null;
      approvedByName: string | null;
    }>;
    wishes: Array<{
      id: string;
      userId: string;
      userName: string;
      email: string;
      emailSetAt: string;
      emailSetByName: string | null;
      role: Role;
      unitName: string | null;
      startsOn: string;
      endsOn: string | null;
      why: string;
      askedById: string;
      askedByName: string;
      askedAt: string;
      expiresAt: string;
      outcome: string | null;
      decidedByName: string | null;
      decidedWhy: string | null;
      mayDecide: boolean;
    }>;
    leaving: { id: string; lastOn: string; toName: string | null; byName: string | null; isDone: boolean } | null;
  };
};

export type AccessWishesQueryVariables = Exact<{ [key: string]: never }>;

export type AccessWishesQuery = {
  accessWishes: Array<{
    id: string;
    userId: string;
    userName: string;
    email: string;
    emailSetAt: string;
    emailSetByName: string | null;
    role: Role;
    unitName: string | null;
    startsOn: string;
    endsOn: string | null;
    why: string;
    askedById: string;
    askedByName: string;
    askedAt: string;
    expiresAt: string;
    outcome: string | null;
    decidedByName: string | null;
    decidedWhy: string | null;
    mayDecide: boolean;
  }>;
};

export type AddPersonMutationVariables = Exact<{
  input: AddPersonInput;
}>;

export type AddPersonMutation = {
  addPerson: {
    id: string;
    name: string;
    email: string;
    version: number;
    hasWayIn: boolean;
    hasEnded: boolean;
    isWaiting: boolean;
    isMe: boolean;
    mayKeep: boolean;
    held: {
      role: Role;
      unitId: string | null;
      unitName: string | null;
      startsOn: string;
      endsOn: string | null;
    } | null;
    roles: Array<{
      role: Role;
      unitName: string | null;
      startsOn: string;
      endsOn: string | null;
      byName: string | null;
      approvedByName: string | null;
    }>;
    wishes: Array<{
      id: string;
      userId: string;
      userName: string;
      email: string;
      emailSetAt: string;
      emailSetByName: string | null;
      role: Role;
      unitName: string | null;
      startsOn: string;
      endsOn: string | null;
      why: string;
      askedById: string;
      askedByName: string;
      askedAt: string;
      expiresAt: string;
      outcome: string | null;
      decidedByName: string | null;
      decidedWhy: string | null;
      mayDecide: boolean;
    }>;
    leaving: { id: string; lastOn: string; toName: string | null; byName: string | null; isDone: boolean } | null;
  };
};

export type CorrectPersonMutationVariables = Exact<{
  input: CorrectPersonInput;
}>;

export type CorrectPersonMutation = {
  correctPerson: {
    id: string;
    name: string;
    email: string;
    version: number;
    hasWayIn: boolean;
    hasEnded: boolean;
    isWaiting: boolean;
    isMe: boolean;
    mayKeep: boolean;
    held: {
      role: Role;
      unitId: string | null;
      unitName: string | null;
      startsOn: string;
      endsOn: string | null;
    } | null;
    roles: Array<{
      role: Role;
      unitName: string | null;
      startsOn: string;
      endsOn: string | null;
      byName: string | null;
      approvedByName: string | null;
    }>;
    wishes: Array<{
      id: string;
      userId: string;
      userName: string;
      email: string;
      emailSetAt: string;
      emailSetByName: string | null;
      role: Role;
      unitName: string | null;
      startsOn: string;
      endsOn: string | null;
      why: string;
      askedById: string;
      askedByName: string;
      askedAt: string;
      expiresAt: string;
      outcome: string | null;
      decidedByName: string | null;
      decidedWhy: string | null;
      mayDecide: boolean;
    }>;
    leaving: { id: string; lastOn: string; toName: string | null; byName: string | null; isDone: boolean } | null;
  };
};

export type ChangeRoleMutationVariables = Exact<{
  input: ChangeRoleInput;
}>;

export type ChangeRoleMutation = {
  changeRole: {
    id: string;
    name: string;
    email: string;
    version: number;
    hasWayIn: boolean;
    hasEnded: boolean;
    isWaiting: boolean;
    isMe: boolean;
    mayKeep: boolean;
    held: {
      role: Role;
      unitId: string | null;
      unitName: string | null;
      startsOn: string;
      endsOn: string | null;
    } | null;
    roles: Array<{
      role: Role;
      unitName: string | null;
      startsOn: string;
      endsOn: string | null;
      byName: string | null;
      approvedByName: string | null;
    }>;
    wishes: Array<{
      id: string;
      userId: string;
      userName: string;
      email: string;
      emailSetAt: string;
      emailSetByName: string | null;
      role: Role;
      unitName: string | null;
      startsOn: string;
      endsOn: string | null;
      why: string;
      askedById: string;
      askedByName: string;
      askedAt: string;
      expiresAt: string;
      outcome: string | null;
      decidedByName: string | null;
      decidedWhy: string | null;
      mayDecide: boolean;
    }>;
    leaving: { id: string; lastOn: string; toName: string | null; byName: string | null; isDone: boolean } | null;
  };
};

export type LeavingPreviewQueryVariables = Exact<{
  userId: string | number;
  lastOn: string;
}>;

export type LeavingPreviewQuery = {
  leavingPreview: {
    children: number;
    work: number;
    tasks: number;
    actions: number;
    covers: number;
    manager: { id: string; name: string } | null;
    candidates: Array<{ id: string; name: string; role: Role; unitName: string | null }>;
  };
};

export type EndAccessMutationVariables = Exact<{
  input: EndAccessInput;
}>;

export type EndAccessMutation = {
  endAccess: {
    id: string;
    name: string;
    email: string;
    version: number;
    hasWayIn: boolean;
    hasEnded: boolean;
    isWaiting: boolean;
    isMe: boolean;
    mayKeep: boolean;
    held: {
      role: Role;
      unitId: string | null;
      unitName: string | null;
      startsOn: string;
      endsOn: string | null;
    } | null;
    roles: Array<{
      role: Role;
      unitName: string | null;
      startsOn: string;
      endsOn: string | null;
      byName: string | null;
      approvedByName: string | null;
    }>;
    wishes: Array<{
      id: string;
      userId: string;
      userName: string;
      email: string;
      emailSetAt: string;
      emailSetByName: string | null;
      role: Role;
      unitName: string | null;
      startsOn: string;
      endsOn: string | null;
      why: string;
      askedById: string;
      askedByName: string;
      askedAt: string;
      expiresAt: string;
      outcome: string | null;
      decidedByName: string | null;
      decidedWhy: string | null;
      mayDecide: boolean;
    }>;
    leaving: { id: string; lastOn: string; toName: string | null; byName: string | null; isDone: boolean } | null;
  };
};

export type TakeBackLeavingMutationVariables = Exact<{
  id: string | number;
}>;

export type TakeBackLeavingMutation = {
  takeBackLeaving: {
    id: string;
    name: string;
    email: string;
    version: number;
    hasWayIn: boolean;
    hasEnded: boolean;
    isWaiting: boolean;
    isMe: boolean;
    mayKeep: boolean;
    held: {
      role: Role;
      unitId: string | null;
      unitName: string | null;
      startsOn: string;
      endsOn: string | null;
    } | null;
    roles: Array<{
      role: Role;
      unitName: string | null;
      startsOn: string;
      endsOn: string | null;
      byName: string | null;
      approvedByName: string | null;
    }>;
    wishes: Array<{
      id: string;
      userId: string;
      userName: string;
      email: string;
      emailSetAt: string;
      emailSetByName: string | null;
      role: Role;
      unitName: string | null;
      startsOn: string;
      endsOn: string | null;
      why: string;
      askedById: string;
      askedByName: string;
      askedAt: string;
      expiresAt: string;
      outcome: string | null;
      decidedByName: string | null;
      decidedWhy: string | null;
      mayDecide: boolean;
    }>;
    leaving: { id: string; lastOn: string; toName: string | null; byName: string | null; isDone: boolean } | null;
  };
};

export type DecideAccessMutationVariables = Exact<{
  input: DecideAccessInput;
}>;

export type DecideAccessMutation = {
  decideAccess: {
    id: string;
    userId: string;
    userName: string;
    email: string;
    emailSetAt: string;
    emailSetByName: string | null;
    role: Role;
    unitName: string | null;
    startsOn: string;
    endsOn: string | null;
    why: string;
    askedById: string;
    askedByName: string;
    askedAt: string;
    expiresAt: string;
    outcome: string | null;
    decidedByName: string | null;
    decidedWhy: string | null;
    mayDecide: boolean;
  };
};

export type UninvitedQueryVariables = Exact<{ [key: string]: never }>;

export type UninvitedQuery = { uninvited: { people: number; sendsEmail: boolean } };

export type InviteEverybodyMutationVariables = Exact<{ [key: string]: never }>;

export type InviteEverybodyMutation = { inviteEverybody: { invited: number; left: number } };

export type UnitOfCouncilFragment = {
  id: string;
  kind: UnitKind;
  name: string;
  parentId: string | null;
  startsOn: string | null;
  endsOn: string | null;
  changedOn: string | null;
  version: number;
  children: number;
  people: number;
  work: number;
  past: Array<{
    name: string;
    parentName: string | null;
    fromOn: string | null;
    untilOn: string;
    byName: string | null;
  }>;
};

export type OrgUnitsQueryVariables = Exact<{ [key: string]: never }>;

export type OrgUnitsQuery = {
  orgUnits: Array<{
    id: string;
    kind: UnitKind;
    name: string;
    parentId: string | null;
    startsOn: string | null;
    endsOn: string | null;
    changedOn: string | null;
    version: number;
    children: number;
    people: number;
    work: number;
    past: Array<{
      name: string;
      parentName: string | null;
      fromOn: string | null;
      untilOn: string;
      byName: string | null;
    }>;
  }>;
};

export type MakeUnitMutationVariables = Exact<{
  input: MakeUnitInput;
}>;

export type MakeUnitMutation = {
  makeUnit: {
    id: string;
    kind: UnitKind;
    name: string;
    parentId: string | null;
    startsOn: string | null;
    endsOn: string | null;
    changedOn: string | null;
    version: number;
    children: number;
    people: number;
    work: number;
    past: Array<{
      name: string;
      parentName: string | null;
      fromOn: string | null;
      untilOn: string;
      byName: string | null;
    }>;
  };
};

export type ChangeUnitMutationVariables = Exact<{
  input: ChangeUnitInput;
}>;

export type ChangeUnitMutation = {
  changeUnit: {
    id: string;
    kind: UnitKind;
    name: string;
    parentId: string | null;
    startsOn: string | null;
    endsOn: string | null;
    changedOn: string | null;
    version: number;
    children: number;
    people: number;
    work: number;
    past: Array<{
      name: string;
      parentName: string | null;
      fromOn: string | null;
      untilOn: string;
      byName: string | null;
    }>;
  };
};

export type CloseUnitMutationVariables = Exact<{
  input: CloseUnitInput;
}>;

export type CloseUnitMutation = {
  closeUnit: {
    id: string;
    kind: UnitKind;
    name: string;
    parentId: string | null;
    startsOn: string | null;
    endsOn: string | null;
    changedOn: string | null;
    version: number;
    children: number;
    people: number;
    work: number;
    past: Array<{
      name: string;
      parentName: string | null;
      fromOn: string | null;
      untilOn: string;
      byName: string | null;
    }>;
  };
};

export const CheckedFileFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CheckedFile' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PeopleFileCheck' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'headings' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'columns' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hint' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isNeeded' } },
                { kind: 'Field', name: { kind: 'Name', value: 'heading' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'problems' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rows' } },
          { kind: 'Field', name: { kind: 'Name', value: 'added' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ended' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'notNamed' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'line' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'what' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'findings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'line' } },
                { kind: 'Field', name: { kind: 'Name', value: 'about' } },
                { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'errors' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDone' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CheckedFileFragment, unknown>;
export const HeldRoleShownFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HeldRoleShown' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HeldRole' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unitId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unitName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HeldRoleShownFragment, unknown>;
export const WishShownFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WishShown' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AccessWish' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'userId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'userName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'emailSetAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'emailSetByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unitName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'why' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedById' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedWhy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayDecide' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WishShownFragment, unknown>;
export const PersonShownFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PersonShown' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PersonRecord' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasWayIn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasEnded' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isWaiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isMe' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayKeep' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'held' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HeldRoleShown' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'roles' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unitName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'approvedByName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wishes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'WishShown' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'leaving' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isDone' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HeldRoleShown' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HeldRole' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unitId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unitName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WishShown' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AccessWish' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'userId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'userName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'emailSetAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'emailSetByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unitName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'why' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedById' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedWhy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayDecide' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PersonShownFragment, unknown>;
export const UnitOfCouncilFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'UnitOfCouncil' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'OrgUnit' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'parentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'children' } },
          { kind: 'Field', name: { kind: 'Name', value: 'people' } },
          { kind: 'Field', name: { kind: 'Name', value: 'work' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'past' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'parentName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'untilOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UnitOfCouncilFragment, unknown>;
export const CheckPeopleFileDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CheckPeopleFile' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'PeopleFileInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'checkPeopleFile' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CheckedFile' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CheckedFile' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PeopleFileCheck' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'headings' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'columns' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hint' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isNeeded' } },
                { kind: 'Field', name: { kind: 'Name', value: 'heading' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'problems' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rows' } },
          { kind: 'Field', name: { kind: 'Name', value: 'added' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ended' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'notNamed' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'line' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'what' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'findings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'line' } },
                { kind: 'Field', name: { kind: 'Name', value: 'about' } },
                { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'errors' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDone' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CheckPeopleFileMutation, CheckPeopleFileMutationVariables>;
export const ImportPeopleFileDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ImportPeopleFile' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'PeopleFileInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'importPeopleFile' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CheckedFile' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CheckedFile' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PeopleFileCheck' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'headings' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'columns' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hint' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isNeeded' } },
                { kind: 'Field', name: { kind: 'Name', value: 'heading' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'problems' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rows' } },
          { kind: 'Field', name: { kind: 'Name', value: 'added' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ended' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'notNamed' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'line' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'what' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'findings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'line' } },
                { kind: 'Field', name: { kind: 'Name', value: 'about' } },
                { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'errors' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDone' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ImportPeopleFileMutation, ImportPeopleFileMutationVariables>;
export const PeopleDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'People' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'unitId' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'role' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Role' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'state' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'PeopleState' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'people' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'search' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'unitId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'unitId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'role' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'role' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'state' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'state' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'hasWayIn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'hasEnded' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'isWaiting' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'held' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'HeldRoleShown' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HeldRoleShown' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HeldRole' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unitId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unitName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PeopleQuery, PeopleQueryVariables>;
export const PeopleOptionsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PeopleOptions' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'peopleOptions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'places' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'serviceName' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'namesSecond' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PeopleOptionsQuery, PeopleOptionsQueryVariables>;
export const PersonDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Person' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'person' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PersonShown' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HeldRoleShown' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HeldRole' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unitId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unitName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WishShown' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AccessWish' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'userId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'userName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'emailSetAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'emailSetByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unitName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'why' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedById' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedWhy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayDecide' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PersonShown' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PersonRecord' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasWayIn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasEnded' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isWaiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isMe' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayKeep' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'held' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HeldRoleShown' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'roles' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unitName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'approvedByName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wishes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'WishShown' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'leaving' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isDone' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PersonQuery, PersonQueryVariables>;
export const AccessWishesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AccessWishes' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'accessWishes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'WishShown' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WishShown' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AccessWish' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'userId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'userName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'emailSetAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'emailSetByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unitName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'why' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedById' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedWhy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayDecide' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AccessWishesQuery, AccessWishesQueryVariables>;
export const AddPersonDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AddPerson' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'AddPersonInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'addPerson' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PersonShown' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HeldRoleShown' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HeldRole' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unitId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unitName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WishShown' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AccessWish' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'userId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'userName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'emailSetAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'emailSetByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unitName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'why' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedById' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedWhy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayDecide' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PersonShown' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PersonRecord' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasWayIn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasEnded' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isWaiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isMe' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayKeep' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'held' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HeldRoleShown' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'roles' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unitName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'approvedByName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wishes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'WishShown' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'leaving' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isDone' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AddPersonMutation, AddPersonMutationVariables>;
export const CorrectPersonDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CorrectPerson' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CorrectPersonInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'correctPerson' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PersonShown' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HeldRoleShown' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HeldRole' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unitId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unitName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WishShown' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AccessWish' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'userId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'userName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'emailSetAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'emailSetByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unitName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'why' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedById' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedWhy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayDecide' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PersonShown' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PersonRecord' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasWayIn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasEnded' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isWaiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isMe' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayKeep' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'held' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HeldRoleShown' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'roles' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unitName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'approvedByName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wishes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'WishShown' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'leaving' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isDone' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CorrectPersonMutation, CorrectPersonMutationVariables>;
export const ChangeRoleDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ChangeRole' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeRoleInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changeRole' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PersonShown' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HeldRoleShown' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HeldRole' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unitId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unitName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WishShown' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AccessWish' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'userId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'userName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'emailSetAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'emailSetByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unitName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'why' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedById' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedWhy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayDecide' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PersonShown' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PersonRecord' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasWayIn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasEnded' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isWaiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isMe' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayKeep' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'held' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HeldRoleShown' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'roles' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unitName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'approvedByName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wishes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'WishShown' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'leaving' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isDone' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChangeRoleMutation, ChangeRoleMutationVariables>;
export const LeavingPreviewDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'LeavingPreview' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'userId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'lastOn' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'leavingPreview' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'userId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'userId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'lastOn' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'lastOn' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'children' } },
                { kind: 'Field', name: { kind: 'Name', value: 'work' } },
                { kind: 'Field', name: { kind: 'Name', value: 'tasks' } },
                { kind: 'Field', name: { kind: 'Name', value: 'actions' } },
                { kind: 'Field', name: { kind: 'Name', value: 'covers' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'manager' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'candidates' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unitName' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LeavingPreviewQuery, LeavingPreviewQueryVariables>;
export const EndAccessDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EndAccess' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'EndAccessInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'endAccess' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PersonShown' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HeldRoleShown' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HeldRole' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unitId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unitName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WishShown' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AccessWish' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'userId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'userName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'emailSetAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'emailSetByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unitName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'why' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedById' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedWhy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayDecide' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PersonShown' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PersonRecord' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasWayIn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasEnded' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isWaiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isMe' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayKeep' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'held' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HeldRoleShown' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'roles' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unitName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'approvedByName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wishes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'WishShown' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'leaving' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isDone' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EndAccessMutation, EndAccessMutationVariables>;
export const TakeBackLeavingDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'TakeBackLeaving' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'takeBackLeaving' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PersonShown' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'HeldRoleShown' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'HeldRole' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unitId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unitName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WishShown' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AccessWish' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'userId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'userName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'emailSetAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'emailSetByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unitName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'why' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedById' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedWhy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayDecide' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PersonShown' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PersonRecord' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasWayIn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasEnded' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isWaiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isMe' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayKeep' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'held' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'HeldRoleShown' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'roles' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unitName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'approvedByName' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'wishes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'WishShown' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'leaving' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isDone' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TakeBackLeavingMutation, TakeBackLeavingMutationVariables>;
export const DecideAccessDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DecideAccess' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DecideAccessInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'decideAccess' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'WishShown' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WishShown' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AccessWish' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'userId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'userName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'emailSetAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'emailSetByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'role' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unitName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'why' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedById' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedWhy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayDecide' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DecideAccessMutation, DecideAccessMutationVariables>;
export const UninvitedDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Uninvited' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'uninvited' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'people' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sendsEmail' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UninvitedQuery, UninvitedQueryVariables>;
export const InviteEverybodyDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'InviteEverybody' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'inviteEverybody' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'invited' } },
                { kind: 'Field', name: { kind: 'Name', value: 'left' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InviteEverybodyMutation, InviteEverybodyMutationVariables>;
export const OrgUnitsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'OrgUnits' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'orgUnits' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'UnitOfCouncil' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'UnitOfCouncil' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'OrgUnit' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'parentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'children' } },
          { kind: 'Field', name: { kind: 'Name', value: 'people' } },
          { kind: 'Field', name: { kind: 'Name', value: 'work' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'past' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'parentName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'untilOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OrgUnitsQuery, OrgUnitsQueryVariables>;
export const MakeUnitDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'MakeUnit' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'MakeUnitInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'makeUnit' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'UnitOfCouncil' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'UnitOfCouncil' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'OrgUnit' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'parentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'children' } },
          { kind: 'Field', name: { kind: 'Name', value: 'people' } },
          { kind: 'Field', name: { kind: 'Name', value: 'work' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'past' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'parentName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'untilOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MakeUnitMutation, MakeUnitMutationVariables>;
export const ChangeUnitDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ChangeUnit' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeUnitInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changeUnit' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'UnitOfCouncil' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'UnitOfCouncil' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'OrgUnit' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'parentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'children' } },
          { kind: 'Field', name: { kind: 'Name', value: 'people' } },
          { kind: 'Field', name: { kind: 'Name', value: 'work' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'past' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'parentName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'untilOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChangeUnitMutation, ChangeUnitMutationVariables>;
export const CloseUnitDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CloseUnit' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'CloseUnitInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'closeUnit' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'UnitOfCouncil' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'UnitOfCouncil' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'OrgUnit' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'parentId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'children' } },
          { kind: 'Field', name: { kind: 'Name', value: 'people' } },
          { kind: 'Field', name: { kind: 'Name', value: 'work' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'past' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'parentName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'untilOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CloseUnitMutation, CloseUnitMutationVariables>;
