/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

export type MakeUnitInput = {
  /** Becomes its id: the same one twice makes it once */
  clientId: string | number;
  kind: UnitKind;
  name: string;
  /** The service that a team belongs to */
  parentId: string | number | null | undefined;
  startsOn: string;
};

/** What people and children may be with, below the council */
export type UnitKind = 'PARTNER' | 'SERVICE' | 'TEAM';

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
