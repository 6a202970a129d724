/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What a link is for */
export type AccountLinkKind = 'INVITATION' | 'RESET';

/** Whether a link still works, or why not */
export type AccountLinkState = 'EMAIL_ONLY' | 'ENDED' | 'EXPIRED' | 'GOOD' | 'LEFT' | 'UNKNOWN' | 'USED';

export type ChangeSingleSignOnInput = {
  addressClaim: string;
  /** Made by the sender; the same one twice does it once */
  clientId: string | number;
  /** Whether an account with the same address is theirs */
  joinsByAddress: boolean;
  /** In order: the first that somebody has counts */
  lines: Array<SignOnLineInput>;
  /** Whether somebody whom nobody has added gets an account */
  makesAccounts: boolean;
  passwords: PasswordUse;
  reason: string;
  roleClaim: string;
  scopes: string | null | undefined;
  teamClaim: string | null | undefined;
  /** Null: the issuer vouches for every address */
  verifiedClaim: string | null | undefined;
  /** That was seen; CONFLICT when it is old */
  version: number;
};

export type PasswordUse = 'ADMINISTRATORS' | 'EVERYBODY' | 'NOBODY';

/** What of somebody’s way in is ended */
export type ResetKind = 'SECOND_FACTOR' | 'SIGN_ON';

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

export type SignOnLineInput = {
  orgUnitId: string | number | null | undefined;
  role: Role | null | undefined;
  value: string;
};

export type AccessFieldsFragment = {
  userId: string;
  name: string;
  email: string;
  hasPassword: boolean;
  sendsEmail: boolean;
  wrongTries: number;
  isDemo: boolean;
  isHere: boolean;
  mayBeHanded: boolean;
  invitedUntil: string | null;
  sessions: number;
  lastSeenAt: string | null;
  secondFactorSince: string | null;
  passkeys: number;
  resetAskedByName: string | null;
  mayReset: boolean;
  signsOnSince: string | null;
  signedOnAt: string | null;
  signOnEndAskedByName: string | null;
  mayEndSignOn: boolean;
};

export type AccountAccessQueryVariables = Exact<{
  userId: string | number;
}>;

export type AccountAccessQuery = {
  accountAccess: {
    userId: string;
    name: string;
    email: string;
    hasPassword: boolean;
    sendsEmail: boolean;
    wrongTries: number;
    isDemo: boolean;
    isHere: boolean;
    mayBeHanded: boolean;
    invitedUntil: string | null;
    sessions: number;
    lastSeenAt: string | null;
    secondFactorSince: string | null;
    passkeys: number;
    resetAskedByName: string | null;
    mayReset: boolean;
    signsOnSince: string | null;
    signedOnAt: string | null;
    signOnEndAskedByName: string | null;
    mayEndSignOn: boolean;
  };
};

export type SendAccountLinkMutationVariables = Exact<{
  userId: string | number;
}>;

export type SendAccountLinkMutation = {
  sendAccountLink: {
    userId: string;
    name: string;
    email: string;
    hasPassword: boolean;
    sendsEmail: boolean;
    wrongTries: number;
    isDemo: boolean;
    isHere: boolean;
    mayBeHanded: boolean;
    invitedUntil: string | null;
    sessions: number;
    lastSeenAt: string | null;
    secondFactorSince: string | null;
    passkeys: number;
    resetAskedByName: string | null;
    mayReset: boolean;
    signsOnSince: string | null;
    signedOnAt: string | null;
    signOnEndAskedByName: string | null;
    mayEndSignOn: boolean;
  };
};

export type MakeAccountLinkMutationVariables = Exact<{
  userId: string | number;
}>;

export type MakeAccountLinkMutation = { makeAccountLink: { path: string; until: string } };

export type EndSessionsOfMutationVariables = Exact<{
  userId: string | number;
}>;

export type EndSessionsOfMutation = {
  endSessionsOf: {
    userId: string;
    name: string;
    email: string;
    hasPassword: boolean;
    sendsEmail: boolean;
    wrongTries: number;
    isDemo: boolean;
    isHere: boolean;
    mayBeHanded: boolean;
    invitedUntil: string | null;
    sessions: number;
    lastSeenAt: string | null;
    secondFactorSince: string | null;
    passkeys: number;
    resetAskedByName: string | null;
    mayReset: boolean;
    signsOnSince: string | null;
    signedOnAt: string | null;
    signOnEndAskedByName: string | null;
    mayEndSignOn: boolean;
  };
};

export type ResetSecondFactorMutationVariables = Exact<{
  userId: string | number;
}>;

export type ResetSecondFactorMutation = {
  resetSecondFactor: {
    userId: string;
    name: string;
    email: string;
    hasPassword: boolean;
    sendsEmail: boolean;
    wrongTries: number;
    isDemo: boolean;
    isHere: boolean;
    mayBeHanded: boolean;
    invitedUntil: string | null;
    sessions: number;
    lastSeenAt: string | null;
    secondFactorSince: string | null;
    passkeys: number;
    resetAskedByName: string | null;
    mayReset: boolean;
    signsOnSince: string | null;
    signedOnAt: string | null;
    signOnEndAskedByName: string | null;
    mayEndSignOn: boolean;
  };
};

export type EndSignOnOfMutationVariables = Exact<{
  userId: string | number;
}>;

export type EndSignOnOfMutation = {
  endSignOnOf: {
    userId: string;
    name: string;
    email: string;
    hasPassword: boolean;
    sendsEmail: boolean;
    wrongTries: number;
    isDemo: boolean;
    isHere: boolean;
    mayBeHanded: boolean;
    invitedUntil: string | null;
    sessions: number;
    lastSeenAt: string | null;
    secondFactorSince: string | null;
    passkeys: number;
    resetAskedByName: string | null;
    mayReset: boolean;
    signsOnSince: string | null;
    signedOnAt: string | null;
    signOnEndAskedByName: string | null;
    mayEndSignOn: boolean;
  };
};

export type WaitingResetFieldsFragment = {
  kind: ResetKind;
  userId: string;
  name: string;
  email: string;
  askedByName: string;
  until: string;
};

export type WaitingResetsQueryVariables = Exact<{ [key: string]: never }>;

export type WaitingResetsQuery = {
  waitingResets: Array<{
    kind: ResetKind;
    userId: string;
    name: string;
    email: string;
    askedByName: string;
    until: string;
  }>;
};

export type ApproveResetMutationVariables = Exact<{
  userId: string | number;
  kind: ResetKind;
}>;

export type ApproveResetMutation = {
  approveReset: Array<{
    kind: ResetKind;
    userId: string;
    name: string;
    email: string;
    askedByName: string;
    until: string;
  }>;
};

export type AccountLinkQueryVariables = Exact<{
  token: string;
}>;

export type AccountLinkQuery = {
  accountLink: { state: AccountLinkState; kind: AccountLinkKind | null; email: string | null };
};

export type SetPasswordByLinkMutationVariables = Exact<{
  token: string;
  password: string;
}>;

export type SetPasswordByLinkMutation = { setPasswordByLink: boolean };

export type RequestPasswordResetMutationVariables = Exact<{
  email: string;
}>;

export type RequestPasswordResetMutation = { requestPasswordReset: boolean };

export type OwnSessionFieldsFragment = {
  id: string;
  device: string | null;
  startedAt: string;
  lastSeenAt: string;
  isThis: boolean;
};

export type MySessionsQueryVariables = Exact<{ [key: string]: never }>;

export type MySessionsQuery = {
  mySessions: Array<{ id: string; device: string | null; startedAt: string; lastSeenAt: string; isThis: boolean }>;
};

export type EndMySessionMutationVariables = Exact<{
  id: string | number;
}>;

export type EndMySessionMutation = {
  endMySession: Array<{ id: string; device: string | null; startedAt: string; lastSeenAt: string; isThis: boolean }>;
};

export type EndMyOtherSessionsMutationVariables = Exact<{ [key: string]: never }>;

export type EndMyOtherSessionsMutation = {
  endMyOtherSessions: Array<{
    id: string;
    device: string | null;
    startedAt: string;
    lastSeenAt: string;
    isThis: boolean;
  }>;
};

export type ChangePasswordMutationVariables = Exact<{
  currentPassword: string;
  newPassword: string;
}>;

export type ChangePasswordMutation = { changePassword: boolean };

export type SignInByCodeMutationVariables = Exact<{
  email: string;
  password: string;
  code: string;
}>;

export type SignInByCodeMutation = { signIn: { id: string } };

export type PrepareSecondFactorMutationVariables = Exact<{
  email: string;
  password: string;
}>;

export type PrepareSecondFactorMutation = {
  prepareSecondFactor: { secret: string; address: string; recoveryCodes: Array<string> };
};

export type OwnFactorFieldsFragment = { since: string | null; codesLeft: number; isNeeded: boolean };

export type MySecondFactorQueryVariables = Exact<{ [key: string]: never }>;

export type MySecondFactorQuery = { mySecondFactor: { since: string | null; codesLeft: number; isNeeded: boolean } };

export type ConfirmSecondFactorMutationVariables = Exact<{
  code: string;
}>;

export type ConfirmSecondFactorMutation = {
  confirmSecondFactor: { since: string | null; codesLeft: number; isNeeded: boolean };
};

export type EndSecondFactorMutationVariables = Exact<{
  code: string;
}>;

export type EndSecondFactorMutation = {
  endSecondFactor: { since: string | null; codesLeft: number; isNeeded: boolean };
};

export type RenewRecoveryCodesMutationVariables = Exact<{
  code: string;
}>;

export type RenewRecoveryCodesMutation = { renewRecoveryCodes: Array<string> };

export type SingleSignOnQueryVariables = Exact<{ [key: string]: never }>;

export type SingleSignOnQuery = {
  singleSignOn: {
    issuer: string | null;
    administratorSignsOn: boolean;
    version: number;
    passwords: PasswordUse;
    makesAccounts: boolean;
    joinsByAddress: boolean;
    roleClaim: string;
    teamClaim: string | null;
    addressClaim: string;
    verifiedClaim: string | null;
    scopes: string | null;
    changedAt: string | null;
    changedBy: string | null;
    reason: string | null;
    places: Array<{ id: string; name: string }>;
    lines: Array<{ value: string; role: Role | null; orgUnitId: string | null }>;
  };
};

export type ChangeSingleSignOnMutationVariables = Exact<{
  input: ChangeSingleSignOnInput;
}>;

export type ChangeSingleSignOnMutation = {
  changeSingleSignOn: {
    issuer: string | null;
    administratorSignsOn: boolean;
    version: number;
    passwords: PasswordUse;
    makesAccounts: boolean;
    joinsByAddress: boolean;
    roleClaim: string;
    teamClaim: string | null;
    addressClaim: string;
    verifiedClaim: string | null;
    scopes: string | null;
    changedAt: string | null;
    changedBy: string | null;
    reason: string | null;
    places: Array<{ id: string; name: string }>;
    lines: Array<{ value: string; role: Role | null; orgUnitId: string | null }>;
  };
};

export type SignOnFieldsFragment = {
  issuer: string | null;
  administratorSignsOn: boolean;
  version: number;
  passwords: PasswordUse;
  makesAccounts: boolean;
  joinsByAddress: boolean;
  roleClaim: string;
  teamClaim: string | null;
  addressClaim: string;
  verifiedClaim: string | null;
  scopes: string | null;
  changedAt: string | null;
  changedBy: string | null;
  reason: string | null;
  places: Array<{ id: string; name: string }>;
  lines: Array<{ value: string; role: Role | null; orgUnitId: string | null }>;
};

export const AccessFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AccessFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AccountAccess' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'userId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasPassword' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sendsEmail' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrongTries' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDemo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isHere' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayBeHanded' } },
          { kind: 'Field', name: { kind: 'Name', value: 'invitedUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sessions' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastSeenAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'secondFactorSince' } },
          { kind: 'Field', name: { kind: 'Name', value: 'passkeys' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resetAskedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayReset' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signsOnSince' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signedOnAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signOnEndAskedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayEndSignOn' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AccessFieldsFragment, unknown>;
export const WaitingResetFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WaitingResetFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'WaitingReset' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'userId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WaitingResetFieldsFragment, unknown>;
export const OwnSessionFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OwnSessionFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'OwnSession' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'device' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastSeenAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isThis' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OwnSessionFieldsFragment, unknown>;
export const OwnFactorFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OwnFactorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'OwnSecondFactor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'since' } },
          { kind: 'Field', name: { kind: 'Name', value: 'codesLeft' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isNeeded' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OwnFactorFieldsFragment, unknown>;
export const SignOnFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SignOnFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SingleSignOn' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'issuer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'administratorSignsOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'places' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'passwords' } },
          { kind: 'Field', name: { kind: 'Name', value: 'makesAccounts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinsByAddress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roleClaim' } },
          { kind: 'Field', name: { kind: 'Name', value: 'teamClaim' } },
          { kind: 'Field', name: { kind: 'Name', value: 'addressClaim' } },
          { kind: 'Field', name: { kind: 'Name', value: 'verifiedClaim' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scopes' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orgUnitId' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'changedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SignOnFieldsFragment, unknown>;
export const AccountAccessDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AccountAccess' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'userId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'accountAccess' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'userId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'userId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AccessFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AccessFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AccountAccess' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'userId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasPassword' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sendsEmail' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrongTries' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDemo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isHere' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayBeHanded' } },
          { kind: 'Field', name: { kind: 'Name', value: 'invitedUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sessions' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastSeenAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'secondFactorSince' } },
          { kind: 'Field', name: { kind: 'Name', value: 'passkeys' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resetAskedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayReset' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signsOnSince' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signedOnAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signOnEndAskedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayEndSignOn' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AccountAccessQuery, AccountAccessQueryVariables>;
export const SendAccountLinkDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SendAccountLink' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'userId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sendAccountLink' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'userId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'userId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AccessFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AccessFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AccountAccess' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'userId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasPassword' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sendsEmail' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrongTries' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDemo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isHere' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayBeHanded' } },
          { kind: 'Field', name: { kind: 'Name', value: 'invitedUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sessions' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastSeenAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'secondFactorSince' } },
          { kind: 'Field', name: { kind: 'Name', value: 'passkeys' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resetAskedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayReset' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signsOnSince' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signedOnAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signOnEndAskedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayEndSignOn' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SendAccountLinkMutation, SendAccountLinkMutationVariables>;
export const MakeAccountLinkDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'MakeAccountLink' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'userId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'makeAccountLink' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'userId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'userId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                { kind: 'Field', name: { kind: 'Name', value: 'until' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MakeAccountLinkMutation, MakeAccountLinkMutationVariables>;
export const EndSessionsOfDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EndSessionsOf' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'userId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'endSessionsOf' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'userId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'userId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AccessFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AccessFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AccountAccess' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'userId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasPassword' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sendsEmail' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrongTries' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDemo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isHere' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayBeHanded' } },
          { kind: 'Field', name: { kind: 'Name', value: 'invitedUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sessions' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastSeenAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'secondFactorSince' } },
          { kind: 'Field', name: { kind: 'Name', value: 'passkeys' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resetAskedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayReset' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signsOnSince' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signedOnAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signOnEndAskedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayEndSignOn' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EndSessionsOfMutation, EndSessionsOfMutationVariables>;
export const ResetSecondFactorDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ResetSecondFactor' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'userId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'resetSecondFactor' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'userId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'userId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AccessFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AccessFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AccountAccess' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'userId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasPassword' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sendsEmail' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrongTries' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDemo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isHere' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayBeHanded' } },
          { kind: 'Field', name: { kind: 'Name', value: 'invitedUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sessions' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastSeenAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'secondFactorSince' } },
          { kind: 'Field', name: { kind: 'Name', value: 'passkeys' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resetAskedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayReset' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signsOnSince' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signedOnAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signOnEndAskedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayEndSignOn' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ResetSecondFactorMutation, ResetSecondFactorMutationVariables>;
export const EndSignOnOfDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EndSignOnOf' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'userId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'endSignOnOf' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'userId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'userId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AccessFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AccessFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AccountAccess' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'userId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'hasPassword' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sendsEmail' } },
          { kind: 'Field', name: { kind: 'Name', value: 'wrongTries' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDemo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isHere' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayBeHanded' } },
          { kind: 'Field', name: { kind: 'Name', value: 'invitedUntil' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sessions' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastSeenAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'secondFactorSince' } },
          { kind: 'Field', name: { kind: 'Name', value: 'passkeys' } },
          { kind: 'Field', name: { kind: 'Name', value: 'resetAskedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayReset' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signsOnSince' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signedOnAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'signOnEndAskedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mayEndSignOn' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EndSignOnOfMutation, EndSignOnOfMutationVariables>;
export const WaitingResetsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'WaitingResets' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'waitingResets' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'WaitingResetFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WaitingResetFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'WaitingReset' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'userId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WaitingResetsQuery, WaitingResetsQueryVariables>;
export const ApproveResetDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ApproveReset' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'userId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'kind' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ResetKind' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'approveReset' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'userId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'userId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'kind' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'kind' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'WaitingResetFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'WaitingResetFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'WaitingReset' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'userId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'email' } },
          { kind: 'Field', name: { kind: 'Name', value: 'askedByName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'until' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ApproveResetMutation, ApproveResetMutationVariables>;
export const AccountLinkDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AccountLink' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'token' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'accountLink' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'token' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'token' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AccountLinkQuery, AccountLinkQueryVariables>;
export const SetPasswordByLinkDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SetPasswordByLink' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'token' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'password' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'setPasswordByLink' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'token' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'token' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'password' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'password' } },
              },
            ],
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SetPasswordByLinkMutation, SetPasswordByLinkMutationVariables>;
export const RequestPasswordResetDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RequestPasswordReset' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'email' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'requestPasswordReset' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'email' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'email' } },
              },
            ],
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const MySessionsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MySessions' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mySessions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OwnSessionFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OwnSessionFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'OwnSession' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'device' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastSeenAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isThis' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MySessionsQuery, MySessionsQueryVariables>;
export const EndMySessionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EndMySession' },
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
            name: { kind: 'Name', value: 'endMySession' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OwnSessionFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OwnSessionFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'OwnSession' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'device' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastSeenAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isThis' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EndMySessionMutation, EndMySessionMutationVariables>;
export const EndMyOtherSessionsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EndMyOtherSessions' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'endMyOtherSessions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OwnSessionFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OwnSessionFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'OwnSession' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'device' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastSeenAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isThis' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EndMyOtherSessionsMutation, EndMyOtherSessionsMutationVariables>;
export const ChangePasswordDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ChangePassword' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'currentPassword' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'newPassword' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changePassword' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'currentPassword' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'currentPassword' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'newPassword' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'newPassword' } },
              },
            ],
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const SignInByCodeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SignInByCode' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'email' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'password' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'code' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'signIn' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'email' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'email' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'password' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'password' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'code' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'code' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SignInByCodeMutation, SignInByCodeMutationVariables>;
export const PrepareSecondFactorDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PrepareSecondFactor' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'email' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'password' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'prepareSecondFactor' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'email' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'email' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'password' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'password' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'secret' } },
                { kind: 'Field', name: { kind: 'Name', value: 'address' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recoveryCodes' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PrepareSecondFactorMutation, PrepareSecondFactorMutationVariables>;
export const MySecondFactorDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MySecondFactor' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'mySecondFactor' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OwnFactorFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OwnFactorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'OwnSecondFactor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'since' } },
          { kind: 'Field', name: { kind: 'Name', value: 'codesLeft' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isNeeded' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MySecondFactorQuery, MySecondFactorQueryVariables>;
export const ConfirmSecondFactorDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ConfirmSecondFactor' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'code' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'confirmSecondFactor' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'code' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'code' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OwnFactorFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OwnFactorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'OwnSecondFactor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'since' } },
          { kind: 'Field', name: { kind: 'Name', value: 'codesLeft' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isNeeded' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>;
export const EndSecondFactorDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EndSecondFactor' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'code' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'endSecondFactor' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'code' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'code' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'OwnFactorFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'OwnFactorFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'OwnSecondFactor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'since' } },
          { kind: 'Field', name: { kind: 'Name', value: 'codesLeft' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isNeeded' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EndSecondFactorMutation, EndSecondFactorMutationVariables>;
export const RenewRecoveryCodesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RenewRecoveryCodes' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'code' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'renewRecoveryCodes' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'code' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'code' } },
              },
            ],
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables>;
export const SingleSignOnDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SingleSignOn' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'singleSignOn' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SignOnFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SignOnFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SingleSignOn' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'issuer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'administratorSignsOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'places' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'passwords' } },
          { kind: 'Field', name: { kind: 'Name', value: 'makesAccounts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinsByAddress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roleClaim' } },
          { kind: 'Field', name: { kind: 'Name', value: 'teamClaim' } },
          { kind: 'Field', name: { kind: 'Name', value: 'addressClaim' } },
          { kind: 'Field', name: { kind: 'Name', value: 'verifiedClaim' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scopes' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orgUnitId' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'changedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SingleSignOnQuery, SingleSignOnQueryVariables>;
export const ChangeSingleSignOnDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ChangeSingleSignOn' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeSingleSignOnInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changeSingleSignOn' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SignOnFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SignOnFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SingleSignOn' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'issuer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'administratorSignsOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'places' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'passwords' } },
          { kind: 'Field', name: { kind: 'Name', value: 'makesAccounts' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinsByAddress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'roleClaim' } },
          { kind: 'Field', name: { kind: 'Name', value: 'teamClaim' } },
          { kind: 'Field', name: { kind: 'Name', value: 'addressClaim' } },
          { kind: 'Field', name: { kind: 'Name', value: 'verifiedClaim' } },
          { kind: 'Field', name: { kind: 'Name', value: 'scopes' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'lines' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'orgUnitId' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'changedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChangeSingleSignOnMutation, ChangeSingleSignOnMutationVariables>;
