/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AnswerProposalInput = {
  id: string | number;
  /** Take it as a theme; false: do not */
  take: boolean;
  /** Read by whoever proposed it */
  word: string;
};

export type ChangeSettingInput = {
  /** Made by the sender; the same one twice does it once */
  clientId: string | number;
  key: string;
  /** Each part of the setting once, as it is from now on */
  parts: Array<SettingPartInput>;
  reason: string;
  /** That was seen; CONFLICT when it is old */
  version: number;
};

export type ChangeThemeInput = {
  area: ThemeArea;
  /** What belongs under it */
  description: string | null | undefined;
  id: string | number;
  label: string;
  reason: string;
  /** That was seen; CONFLICT when it is old */
  version: number;
};

export type MakeThemeInput = {
  area: ThemeArea;
  /** Becomes its id: the same one twice makes it once */
  clientId: string | number;
  /** What belongs under it */
  description: string | null | undefined;
  label: string;
};

export type MergeThemeInput = {
  id: string | number;
  /** As which it counts; absent: it stands for itself again */
  intoId: string | number | null | undefined;
  reason: string;
  /** That was seen; CONFLICT when it is old */
  version: number;
};

export type MoveThemeInput = {
  id: string | number;
  /** One place up; false: one down */
  up: boolean;
  /** That was seen; CONFLICT when it is old */
  version: number;
};

/** What is past its time */
export type PastTimeWhat = 'ACCOUNT' | 'CHILD' | 'COMPLAINT' | 'COMPLIMENT';

/** What became of a proposed theme */
export type ProposalOutcome = 'REFUSED' | 'TAKEN';

export type ProposeThemeInput = {
  area: ThemeArea;
  /** Becomes its id: the same one twice proposes it once */
  clientId: string | number;
  /** What belongs under it */
  description: string | null | undefined;
  label: string;
  why: string;
};

/** What is kept for a number of years of its own */
export type RetentionKind = 'ACCESS_LOG' | 'COMPLAINTS' | 'LEAVERS' | 'LOOKED_AFTER' | 'OTHER_CHILDREN';

export type RetireThemeInput = {
  id: string | number;
  reason: string;
  /** The first day without it; absent: it is offered again */
  retiredOn: string | null | undefined;
  /** That was seen; CONFLICT when it is old */
  version: number;
};

export type SettingPartInput = {
  name: string;
  /** None, or empty: as Heard comes */
  texts: Array<string>;
};

export type ThemeArea = 'RECOVERY' | 'RELATIONSHIPS' | 'RESILIENCE' | 'RIGHTS';

/** What somebody did to a theme */
export type ThemeChangeKind = 'CHANGED' | 'MADE' | 'MERGED' | 'OFFERED_AGAIN' | 'RETIRED' | 'SEPARATED';

export type ClockDoubtQueryVariables = Exact<{ [key: string]: never }>;

export type ClockDoubtQuery = { clockDoubt: { knownAt: string; today: string } | null };

export type ConfirmDateMutationVariables = Exact<{ [key: string]: never }>;

export type ConfirmDateMutation = { confirmDate: { knownAt: string; today: string } | null };

export type RecordsPastTimeQueryVariables = Exact<{ [key: string]: never }>;

export type RecordsPastTimeQuery = { recordsPastTime: Array<{ kind: RetentionKind; amount: number }> };

export type PastTimeListQueryVariables = Exact<{
  kind: RetentionKind;
  after: string | null | undefined;
}>;

export type PastTimeListQuery = {
  pastTimeList: {
    edges: Array<{
      node: {
        id: string;
        what: PastTimeWhat;
        name: string | null;
        reference: string | null;
        from: string;
        keptThrough: string;
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type SetUpStateQueryVariables = Exact<{ [key: string]: never }>;

export type SetUpStateQuery = {
  setUpState: {
    hasName: boolean;
    hasPhones: boolean;
    hasTarget: boolean;
    calendarThrough: string;
    services: number;
    teams: number;
    people: number;
    withoutWayIn: number;
    approvers: number;
    waiting: number;
    children: number;
    reviews: number;
    plans: number;
    ofDemo: boolean;
    sendsEmail: boolean;
  };
};

export type CouncilSettingFragment = {
  key: string;
  version: number;
  parts: Array<{ name: string; texts: Array<string> }>;
  changes: Array<{
    version: number;
    at: string;
    byName: string | null;
    reason: string;
    parts: Array<{ name: string; texts: Array<string> }>;
    partsBefore: Array<{ name: string; texts: Array<string> }>;
  }>;
};

export type SettingsQueryVariables = Exact<{ [key: string]: never }>;

export type SettingsQuery = {
  settings: Array<{
    key: string;
    version: number;
    parts: Array<{ name: string; texts: Array<string> }>;
    changes: Array<{
      version: number;
      at: string;
      byName: string | null;
      reason: string;
      parts: Array<{ name: string; texts: Array<string> }>;
      partsBefore: Array<{ name: string; texts: Array<string> }>;
    }>;
  }>;
};

export type ChangeSettingMutationVariables = Exact<{
  input: ChangeSettingInput;
}>;

export type ChangeSettingMutation = {
  changeSetting: {
    key: string;
    version: number;
    parts: Array<{ name: string; texts: Array<string> }>;
    changes: Array<{
      version: number;
      at: string;
      byName: string | null;
      reason: string;
      parts: Array<{ name: string; texts: Array<string> }>;
      partsBefore: Array<{ name: string; texts: Array<string> }>;
    }>;
  };
};

export type ThemeOfCouncilFragment = {
  id: string;
  area: ThemeArea;
  label: string;
  description: string | null;
  retiredOn: string | null;
  mergedIntoId: string | null;
  countsAsId: string | null;
  version: number;
  changes: Array<{
    kind: ThemeChangeKind;
    at: string;
    byName: string | null;
    reason: string | null;
    area: ThemeArea;
    label: string;
    description: string | null;
    retiredOn: string | null;
    mergedIntoLabel: string | null;
  }>;
};

export type ThemeProposalFragment = {
  id: string;
  area: ThemeArea;
  label: string;
  description: string | null;
  why: string;
  proposedOn: string;
  byName: string | null;
  outcome: ProposalOutcome | null;
  word: string | null;
  answeredByName: string | null;
};

export type ThemesQueryVariables = Exact<{ [key: string]: never }>;

export type ThemesQuery = {
  themes: Array<{
    id: string;
    area: ThemeArea;
    label: string;
    description: string | null;
    retiredOn: string | null;
    mergedIntoId: string | null;
    countsAsId: string | null;
    version: number;
    changes: Array<{
      kind: ThemeChangeKind;
      at: string;
      byName: string | null;
      reason: string | null;
      area: ThemeArea;
      label: string;
      description: string | null;
      retiredOn: string | null;
      mergedIntoLabel: string | null;
    }>;
  }>;
};

export type ProposedThemesQueryVariables = Exact<{ [key: string]: never }>;

export type ProposedThemesQuery = {
  proposedThemes: Array<{
    id: string;
    area: ThemeArea;
    label: string;
    description: string | null;
    why: string;
    proposedOn: string;
    byName: string | null;
    outcome: ProposalOutcome | null;
    word: string | null;
    answeredByName: string | null;
  }>;
};

export type MakeThemeMutationVariables = Exact<{
  input: MakeThemeInput;
}>;

export type MakeThemeMutation = {
  makeTheme: {
    id: string;
    area: ThemeArea;
    label: string;
    description: string | null;
    retiredOn: string | null;
    mergedIntoId: string | null;
    countsAsId: string | null;
    version: number;
    changes: Array<{
      kind: ThemeChangeKind;
      at: string;
      byName: string | null;
      reason: string | null;
      area: ThemeArea;
      label: string;
      description: string | null;
      retiredOn: string | null;
      mergedIntoLabel: string | null;
    }>;
  };
};

export type ChangeThemeMutationVariables = Exact<{
  input: ChangeThemeInput;
}>;

export type ChangeThemeMutation = {
  changeTheme: {
    id: string;
    area: ThemeArea;
    label: string;
    description: string | null;
    retiredOn: string | null;
    mergedIntoId: string | null;
    countsAsId: string | null;
    version: number;
    changes: Array<{
      kind: ThemeChangeKind;
      at: string;
      byName: string | null;
      reason: string | null;
      area: ThemeArea;
      label: string;
      description: string | null;
      retiredOn: string | null;
      mergedIntoLabel: string | null;
    }>;
  };
};

export type MoveThemeMutationVariables = Exact<{
  input: MoveThemeInput;
}>;

export type MoveThemeMutation = {
  moveTheme: {
    id: string;
    area: ThemeArea;
    label: string;
    description: string | null;
    retiredOn: string | null;
    mergedIntoId: string | null;
    countsAsId: string | null;
    version: number;
    changes: Array<{
      kind: ThemeChangeKind;
      at: string;
      byName: string | null;
      reason: string | null;
      area: ThemeArea;
      label: string;
      description: string | null;
      retiredOn: string | null;
      mergedIntoLabel: string | null;
    }>;
  };
};

export type RetireThemeMutationVariables = Exact<{
  input: RetireThemeInput;
}>;

export type RetireThemeMutation = {
  retireTheme: {
    id: string;
    area: ThemeArea;
    label: string;
    description: string | null;
    retiredOn: string | null;
    mergedIntoId: string | null;
    countsAsId: string | null;
    version: number;
    changes: Array<{
      kind: ThemeChangeKind;
      at: string;
      byName: string | null;
      reason: string | null;
      area: ThemeArea;
      label: string;
      description: string | null;
      retiredOn: string | null;
      mergedIntoLabel: string | null;
    }>;
  };
};

export type MergeThemeMutationVariables = Exact<{
  input: MergeThemeInput;
}>;

export type MergeThemeMutation = {
  mergeTheme: {
    id: string;
    area: ThemeArea;
    label: string;
    description: string | null;
    retiredOn: string | null;
    mergedIntoId: string | null;
    countsAsId: string | null;
    version: number;
    changes: Array<{
      kind: ThemeChangeKind;
      at: string;
      byName: string | null;
      reason: string | null;
      area: ThemeArea;
      label: string;
      description: string | null;
      retiredOn: string | null;
      mergedIntoLabel: string | null;
    }>;
  };
};

export type ProposeThemeMutationVariables = Exact<{
  input: ProposeThemeInput;
}>;

export type ProposeThemeMutation = {
  proposeTheme: {
    id: string;
    area: ThemeArea;
    label: string;
    description: string | null;
    why: string;
    proposedOn: string;
    byName: string | null;
    outcome: ProposalOutcome | null;
    word: string | null;
    answeredByName: string | null;
  };
};

export type AnswerProposalMutationVariables = Exact<{
  input: AnswerProposalInput;
}>;

export type AnswerProposalMutation = {
  answerProposal: {
    id: string;
    area: ThemeArea;
    label: string;
    description: string | null;
    why: string;
    proposedOn: string;
    byName: string | null;
    outcome: ProposalOutcome | null;
    word: string | null;
    answeredByName: string | null;
  };
};

export const CouncilSettingFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CouncilSetting' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Setting' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'key' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'texts' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'texts' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'partsBefore' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'texts' } },
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
} as unknown as DocumentNode<CouncilSettingFragment, unknown>;
export const ThemeOfCouncilFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ThemeOfCouncil' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'KeptTheme' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'area' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'description' } },
          { kind: 'Field', name: { kind: 'Name', value: 'retiredOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mergedIntoId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'countsAsId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'area' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                { kind: 'Field', name: { kind: 'Name', value: 'retiredOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mergedIntoLabel' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ThemeOfCouncilFragment, unknown>;
export const ThemeProposalFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ThemeProposal' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProposedTheme' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'area' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'description' } },
          { kind: 'Field', name: { kind: 'Name', value: 'why' } },
          { kind: 'Field', name: { kind: 'Name', value: 'proposedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'word' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredByName' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ThemeProposalFragment, unknown>;
export const ClockDoubtDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ClockDoubt' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'clockDoubt' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'knownAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'today' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ClockDoubtQuery, ClockDoubtQueryVariables>;
export const ConfirmDateDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ConfirmDate' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'confirmDate' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'knownAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'today' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ConfirmDateMutation, ConfirmDateMutationVariables>;
export const RecordsPastTimeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'RecordsPastTime' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'recordsPastTime' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RecordsPastTimeQuery, RecordsPastTimeQueryVariables>;
export const PastTimeListDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PastTimeList' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'kind' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'RetentionKind' } } },
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
            name: { kind: 'Name', value: 'pastTimeList' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'kind' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'kind' } },
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
                            { kind: 'Field', name: { kind: 'Name', value: 'what' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'keptThrough' } },
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
  ],
} as unknown as DocumentNode<PastTimeListQuery, PastTimeListQueryVariables>;
export const SetUpStateDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SetUpState' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'setUpState' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hasName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hasPhones' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hasTarget' } },
                { kind: 'Field', name: { kind: 'Name', value: 'calendarThrough' } },
                { kind: 'Field', name: { kind: 'Name', value: 'services' } },
                { kind: 'Field', name: { kind: 'Name', value: 'teams' } },
                { kind: 'Field', name: { kind: 'Name', value: 'people' } },
                { kind: 'Field', name: { kind: 'Name', value: 'withoutWayIn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'approvers' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
                { kind: 'Field', name: { kind: 'Name', value: 'children' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reviews' } },
                { kind: 'Field', name: { kind: 'Name', value: 'plans' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ofDemo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sendsEmail' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SetUpStateQuery, SetUpStateQueryVariables>;
export const SettingsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Settings' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'settings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CouncilSetting' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CouncilSetting' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Setting' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'key' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'texts' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'texts' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'partsBefore' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'texts' } },
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
} as unknown as DocumentNode<SettingsQuery, SettingsQueryVariables>;
export const ChangeSettingDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ChangeSetting' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeSettingInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changeSetting' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CouncilSetting' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CouncilSetting' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Setting' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'key' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'texts' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'texts' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'partsBefore' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'texts' } },
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
} as unknown as DocumentNode<ChangeSettingMutation, ChangeSettingMutationVariables>;
export const ThemesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Themes' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'themes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ThemeOfCouncil' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ThemeOfCouncil' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'KeptTheme' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'area' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'description' } },
          { kind: 'Field', name: { kind: 'Name', value: 'retiredOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mergedIntoId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'countsAsId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'area' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                { kind: 'Field', name: { kind: 'Name', value: 'retiredOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mergedIntoLabel' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ThemesQuery, ThemesQueryVariables>;
export const ProposedThemesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ProposedThemes' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'proposedThemes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ThemeProposal' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ThemeProposal' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProposedTheme' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'area' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'description' } },
          { kind: 'Field', name: { kind: 'Name', value: 'why' } },
          { kind: 'Field', name: { kind: 'Name', value: 'proposedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'word' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredByName' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProposedThemesQuery, ProposedThemesQueryVariables>;
export const MakeThemeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'MakeTheme' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'MakeThemeInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'makeTheme' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ThemeOfCouncil' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ThemeOfCouncil' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'KeptTheme' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'area' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'description' } },
          { kind: 'Field', name: { kind: 'Name', value: 'retiredOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mergedIntoId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'countsAsId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'area' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                { kind: 'Field', name: { kind: 'Name', value: 'retiredOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mergedIntoLabel' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MakeThemeMutation, MakeThemeMutationVariables>;
export const ChangeThemeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ChangeTheme' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeThemeInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changeTheme' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ThemeOfCouncil' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ThemeOfCouncil' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'KeptTheme' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'area' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'description' } },
          { kind: 'Field', name: { kind: 'Name', value: 'retiredOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mergedIntoId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'countsAsId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'area' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                { kind: 'Field', name: { kind: 'Name', value: 'retiredOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mergedIntoLabel' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChangeThemeMutation, ChangeThemeMutationVariables>;
export const MoveThemeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'MoveTheme' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'MoveThemeInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'moveTheme' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ThemeOfCouncil' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ThemeOfCouncil' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'KeptTheme' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'area' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'description' } },
          { kind: 'Field', name: { kind: 'Name', value: 'retiredOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mergedIntoId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'countsAsId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'area' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                { kind: 'Field', name: { kind: 'Name', value: 'retiredOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mergedIntoLabel' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MoveThemeMutation, MoveThemeMutationVariables>;
export const RetireThemeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RetireTheme' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'RetireThemeInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'retireTheme' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ThemeOfCouncil' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ThemeOfCouncil' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'KeptTheme' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'area' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'description' } },
          { kind: 'Field', name: { kind: 'Name', value: 'retiredOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mergedIntoId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'countsAsId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'area' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                { kind: 'Field', name: { kind: 'Name', value: 'retiredOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mergedIntoLabel' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RetireThemeMutation, RetireThemeMutationVariables>;
export const MergeThemeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'MergeTheme' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'MergeThemeInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mergeTheme' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ThemeOfCouncil' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ThemeOfCouncil' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'KeptTheme' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'area' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'description' } },
          { kind: 'Field', name: { kind: 'Name', value: 'retiredOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mergedIntoId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'countsAsId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'area' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                { kind: 'Field', name: { kind: 'Name', value: 'retiredOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mergedIntoLabel' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MergeThemeMutation, MergeThemeMutationVariables>;
export const ProposeThemeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ProposeTheme' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ProposeThemeInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'proposeTheme' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ThemeProposal' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ThemeProposal' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProposedTheme' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'area' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'description' } },
          { kind: 'Field', name: { kind: 'Name', value: 'why' } },
          { kind: 'Field', name: { kind: 'Name', value: 'proposedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'word' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredByName' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProposeThemeMutation, ProposeThemeMutationVariables>;
export const AnswerProposalDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AnswerProposal' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AnswerProposalInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'answerProposal' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ThemeProposal' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ThemeProposal' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ProposedTheme' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'area' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'description' } },
          { kind: 'Field', name: { kind: 'Name', value: 'why' } },
          { kind: 'Field', name: { kind: 'Name', value: 'proposedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'byName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
          { kind: 'Field', name: { kind: 'Name', value: 'word' } },
          { kind: 'Field', name: { kind: 'Name', value: 'answeredByName' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AnswerProposalMutation, AnswerProposalMutationVariables>;
