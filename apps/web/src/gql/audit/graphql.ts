/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How far a child’s record was seen */
export type AccessDepth = 'EXPORTED' | 'LISTED' | 'OPENED';

/** Whether it was answered or refused */
export type LogOutcome = 'OK' | 'REFUSED';

export type MarkLookedAtInput = {
  /** Whose openings these were */
  actorId: string | number;
  /** Made by the sender; the same one twice does it once */
  clientId: string | number;
  day: string;
  rule: UnusualRule;
  /** What was found; whoever may search the log reads it */
  word: string;
};

/** Who read and did what, or which rows were changed */
export type SealedLog = 'ACCESS' | 'CHANGE';

/** Why somebody should look at who opened a record */
export type UnusualRule = 'AFTER_LEAVING' | 'FAMILY_NAME' | 'MANY_CHILDREN' | 'NO_WORK' | 'OUT_OF_HOURS';

export type AccessLogQueryVariables = Exact<{
  person: string | null | undefined;
  childReference: string | null | undefined;
  operation: string | null | undefined;
  outcome: LogOutcome | null | undefined;
  from: string | null | undefined;
  to: string | null | undefined;
  after: string | null | undefined;
}>;

export type AccessLogQuery = {
  accessLog: {
    endCursor: string | null;
    hasNextPage: boolean;
    lines: Array<{
      id: string;
      at: string;
      actor: string | null;
      operation: string;
      outcome: LogOutcome;
      purpose: string | null;
      searched: string | null;
      detail: string | null;
      childCount: number;
      children: Array<{ reference: string; name: string | null; depth: AccessDepth }>;
    }>;
  };
};

export type OpeningsOfChildQueryVariables = Exact<{
  childId: string | number;
  purpose: string | null | undefined;
}>;

export type OpeningsOfChildQuery = {
  openingsOfChild: Array<{ day: string; actor: string | null; times: number; lastAt: string; purposes: Array<string> }>;
};

export type BrokenPartFragment = {
  brokenSeal: number | null;
  brokenLog: SealedLog | null;
  brokenFrom: string | null;
  brokenTo: string | null;
};

export type AuditSealQueryVariables = Exact<{ [key: string]: never }>;

export type AuditSealQuery = {
  auditSeal: {
    number: number;
    sealedAt: string;
    root: string;
    checkedAt: string | null;
    brokenSeal: number | null;
    brokenLog: SealedLog | null;
    brokenFrom: string | null;
    brokenTo: string | null;
  } | null;
};

export type UnusualAccessQueryVariables = Exact<{
  from: string | null | undefined;
  to: string | null | undefined;
}>;

export type UnusualAccessQuery = {
  unusualAccess: {
    from: string;
    to: string;
    isCut: boolean;
    outOfHours: string;
    found: Array<{
      rule: UnusualRule;
      day: string;
      actorId: string;
      actor: string | null;
      lastAt: string;
      childCount: number;
      look: { at: string; byName: string | null; word: string } | null;
      children: Array<{ reference: string; name: string | null }>;
    }>;
  };
};

export type UnusualToLookAtQueryVariables = Exact<{ [key: string]: never }>;

export type UnusualToLookAtQuery = {
  unusualToLookAt: number;
  auditSeal: {
    brokenSeal: number | null;
    brokenLog: SealedLog | null;
    brokenFrom: string | null;
    brokenTo: string | null;
  } | null;
};

export type MarkLookedAtMutationVariables = Exact<{
  input: MarkLookedAtInput;
}>;

export type MarkLookedAtMutation = { markLookedAt: { rule: UnusualRule; day: string; actorId: string } };

export const BrokenPartFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BrokenPart' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AuditSeal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'brokenSeal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'brokenLog' } },
          { kind: 'Field', name: { kind: 'Name', value: 'brokenFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'brokenTo' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BrokenPartFragment, unknown>;
export const AccessLogDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AccessLog' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'person' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'childReference' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'operation' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'outcome' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'LogOutcome' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
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
            name: { kind: 'Name', value: 'accessLog' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'person' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'person' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'childReference' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'childReference' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'operation' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'operation' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'outcome' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'outcome' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'to' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '50' } },
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
                  name: { kind: 'Name', value: 'lines' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'actor' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'operation' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'searched' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'detail' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'children' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'depth' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'childCount' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AccessLogQuery, AccessLogQueryVariables>;
export const OpeningsOfChildDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'OpeningsOfChild' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'childId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'purpose' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'openingsOfChild' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'childId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'childId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'purpose' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'purpose' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'day' } },
                { kind: 'Field', name: { kind: 'Name', value: 'actor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'times' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'purposes' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OpeningsOfChildQuery, OpeningsOfChildQueryVariables>;
export const AuditSealDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AuditSeal' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'auditSeal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sealedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'root' } },
                { kind: 'Field', name: { kind: 'Name', value: 'checkedAt' } },
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'BrokenPart' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BrokenPart' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AuditSeal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'brokenSeal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'brokenLog' } },
          { kind: 'Field', name: { kind: 'Name', value: 'brokenFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'brokenTo' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AuditSealQuery, AuditSealQueryVariables>;
export const UnusualAccessDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'UnusualAccess' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'unusualAccess' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'to' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isCut' } },
                { kind: 'Field', name: { kind: 'Name', value: 'outOfHours' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'found' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'day' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'actorId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'actor' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'lastAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'childCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'look' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'word' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'children' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
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
      },
    },
  ],
} as unknown as DocumentNode<UnusualAccessQuery, UnusualAccessQueryVariables>;
export const UnusualToLookAtDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'UnusualToLookAt' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'unusualToLookAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'auditSeal' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'BrokenPart' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'BrokenPart' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AuditSeal' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'brokenSeal' } },
          { kind: 'Field', name: { kind: 'Name', value: 'brokenLog' } },
          { kind: 'Field', name: { kind: 'Name', value: 'brokenFrom' } },
          { kind: 'Field', name: { kind: 'Name', value: 'brokenTo' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UnusualToLookAtQuery, UnusualToLookAtQueryVariables>;
export const MarkLookedAtDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'MarkLookedAt' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'MarkLookedAtInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'markLookedAt' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
                { kind: 'Field', name: { kind: 'Name', value: 'day' } },
                { kind: 'Field', name: { kind: 'Name', value: 'actorId' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MarkLookedAtMutation, MarkLookedAtMutationVariables>;
