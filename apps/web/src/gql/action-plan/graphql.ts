/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AddEvidenceInput = {
  actionId: string | number;
  body: string;
  /** Made by the sender: the same twice is stored once */
  clientId: string | number | null | undefined;
  kind: EvidenceKind;
  whatChanged: string | null | undefined;
};

export type BoardColumnKey = 'ACHIEVED' | 'BLOCKED' | 'EVIDENCE_REVIEW' | 'IN_PROGRESS' | 'NOT_STARTED';

export type DueStatus = 'DONE' | 'DUE_SOON' | 'LATER' | 'NONE' | 'OVERDUE';

export type EvidenceKind = 'LINK' | 'TEXT';

export type ExplainBlockInput = {
  actionId: string | number;
  waitingFor: string;
};

export type MoveActionInput = {
  /** The card that it comes after; null: first */
  afterId: string | number | null | undefined;
  id: string | number;
  toColumn: string;
  /** As the mover last saw it; an old one answers CONFLICT */
  version: number;
};

export type PlanFileInput = {
  /** What the file holds, CSV or XLSX, in base 64 */
  content: string;
  /** The base name: the same name again brings that plan up to date */
  name: string;
  /** The plan to bring up to date; null: that of the name, or a new one */
  planId: string | number | null | undefined;
};

export type SayWhatChangedInput = {
  actionId: string | number;
  whatChanged: string;
};

export type CardFaceFragment = {
  id: string;
  planId: string;
  no: string;
  title: string;
  version: number;
  columnKey: string;
  orgUnitName: string | null;
  timescale: string | null;
  dueTo: string | null;
  dueStatus: DueStatus;
  dueInWords: string;
  measure: string | null;
  evidenceCount: number | null;
  tellsWhatChanged: boolean | null;
  whatChanged: string | null;
  waitingFor: string | null;
  mine: boolean;
  openColumns: Array<BoardColumnKey>;
  canAddEvidence: boolean;
  objective: { id: string; no: number; theme: string; title: string };
  leads: Array<{ label: string; name: string | null }>;
  heardFrom: { children: number; groups: number; others: number; beyond: boolean } | null;
};

export type PlansQueryVariables = Exact<{ [key: string]: never }>;

export type PlansQuery = {
  plans: Array<{ id: string; title: string; startsOn: string | null; endsOn: string | null }>;
};

export type PlanBoardQueryVariables = Exact<{
  planId: string | number | null | undefined;
}>;

export type PlanBoardQuery = {
  board: {
    id: string;
    title: string;
    startsOn: string | null;
    endsOn: string | null;
    columns: Array<{
      key: string;
      label: string;
      wipLimit: number | null;
      actions: Array<{
        id: string;
        planId: string;
        no: string;
        title: string;
        version: number;
        columnKey: string;
        orgUnitName: string | null;
        timescale: string | null;
        dueTo: string | null;
        dueStatus: DueStatus;
        dueInWords: string;
        measure: string | null;
        evidenceCount: number | null;
        tellsWhatChanged: boolean | null;
        whatChanged: string | null;
        waitingFor: string | null;
        mine: boolean;
        openColumns: Array<BoardColumnKey>;
        canAddEvidence: boolean;
        objective: { id: string; no: number; theme: string; title: string };
        leads: Array<{ label: string; name: string | null }>;
        heardFrom: { children: number; groups: number; others: number; beyond: boolean } | null;
      }>;
    }>;
  };
};

export type ActionPagePartsFragment = {
  action: {
    id: string;
    planId: string;
    no: string;
    title: string;
    version: number;
    columnKey: string;
    orgUnitName: string | null;
    timescale: string | null;
    dueTo: string | null;
    dueStatus: DueStatus;
    dueInWords: string;
    measure: string | null;
    evidenceCount: number | null;
    tellsWhatChanged: boolean | null;
    whatChanged: string | null;
    waitingFor: string | null;
    mine: boolean;
    openColumns: Array<BoardColumnKey>;
    canAddEvidence: boolean;
    objective: { id: string; no: number; theme: string; title: string };
    leads: Array<{ label: string; name: string | null }>;
    heardFrom: { children: number; groups: number; others: number; beyond: boolean } | null;
  };
  evidence: Array<{
    id: string;
    kind: EvidenceKind;
    body: string;
    whatChanged: string | null;
    addedBy: string | null;
    addedAt: string;
  }>;
  history: Array<{
    id: string;
    kind: string;
    fromColumn: BoardColumnKey | null;
    toColumn: BoardColumnKey | null;
    note: string | null;
    whatChanged: string | null;
    actor: string | null;
    at: string;
  }>;
  words: Array<{
    feedbackId: string;
    childId: string | null;
    childName: string | null;
    groupName: string | null;
    givenOn: string;
    isChild: boolean;
    decidedOn: string;
  }>;
};

export type ActionPageQueryVariables = Exact<{
  id: string | number;
}>;

export type ActionPageQuery = {
  action: {
    action: {
      id: string;
      planId: string;
      no: string;
      title: string;
      version: number;
      columnKey: string;
      orgUnitName: string | null;
      timescale: string | null;
      dueTo: string | null;
      dueStatus: DueStatus;
      dueInWords: string;
      measure: string | null;
      evidenceCount: number | null;
      tellsWhatChanged: boolean | null;
      whatChanged: string | null;
      waitingFor: string | null;
      mine: boolean;
      openColumns: Array<BoardColumnKey>;
      canAddEvidence: boolean;
      objective: { id: string; no: number; theme: string; title: string };
      leads: Array<{ label: string; name: string | null }>;
      heardFrom: { children: number; groups: number; others: number; beyond: boolean } | null;
    };
    evidence: Array<{
      id: string;
      kind: EvidenceKind;
      body: string;
      whatChanged: string | null;
      addedBy: string | null;
      addedAt: string;
    }>;
    history: Array<{
      id: string;
      kind: string;
      fromColumn: BoardColumnKey | null;
      toColumn: BoardColumnKey | null;
      note: string | null;
      whatChanged: string | null;
      actor: string | null;
      at: string;
    }>;
    words: Array<{
      feedbackId: string;
      childId: string | null;
      childName: string | null;
      groupName: string | null;
      givenOn: string;
      isChild: boolean;
      decidedOn: string;
    }>;
  };
};

export type LastMoveQueryVariables = Exact<{
  id: string | number;
}>;

export type LastMoveQuery = {
  action: {
    history: Array<{
      id: string;
      kind: string;
      fromColumn: BoardColumnKey | null;
      toColumn: BoardColumnKey | null;
      actor: string | null;
      at: string;
    }>;
  };
};

export type MoveActionMutationVariables = Exact<{
  input: MoveActionInput;
}>;

export type MoveActionMutation = {
  moveAction: {
    id: string;
    planId: string;
    no: string;
    title: string;
    version: number;
    columnKey: string;
    orgUnitName: string | null;
    timescale: string | null;
    dueTo: string | null;
    dueStatus: DueStatus;
    dueInWords: string;
    measure: string | null;
    evidenceCount: number | null;
    tellsWhatChanged: boolean | null;
    whatChanged: string | null;
    waitingFor: string | null;
    mine: boolean;
    openColumns: Array<BoardColumnKey>;
    canAddEvidence: boolean;
    objective: { id: string; no: number; theme: string; title: string };
    leads: Array<{ label: string; name: string | null }>;
    heardFrom: { children: number; groups: number; others: number; beyond: boolean } | null;
  };
};

export type AddEvidenceMutationVariables = Exact<{
  input: AddEvidenceInput;
}>;

export type AddEvidenceMutation = {
  addEvidence: {
    action: {
      id: string;
      planId: string;
      no: string;
      title: string;
      version: number;
      columnKey: string;
      orgUnitName: string | null;
      timescale: string | null;
      dueTo: string | null;
      dueStatus: DueStatus;
      dueInWords: string;
      measure: string | null;
      evidenceCount: number | null;
      tellsWhatChanged: boolean | null;
      whatChanged: string | null;
      waitingFor: string | null;
      mine: boolean;
      openColumns: Array<BoardColumnKey>;
      canAddEvidence: boolean;
      objective: { id: string; no: number; theme: string; title: string };
      leads: Array<{ label: string; name: string | null }>;
      heardFrom: { children: number; groups: number; others: number; beyond: boolean } | null;
    };
    evidence: Array<{
      id: string;
      kind: EvidenceKind;
      body: string;
      whatChanged: string | null;
      addedBy: string | null;
      addedAt: string;
    }>;
    history: Array<{
      id: string;
      kind: string;
      fromColumn: BoardColumnKey | null;
      toColumn: BoardColumnKey | null;
      note: string | null;
      whatChanged: string | null;
      actor: string | null;
      at: string;
    }>;
    words: Array<{
      feedbackId: string;
      childId: string | null;
      childName: string | null;
      groupName: string | null;
      givenOn: string;
      isChild: boolean;
      decidedOn: string;
    }>;
  };
};

export type SayWhatChangedMutationVariables = Exact<{
  input: SayWhatChangedInput;
}>;

export type SayWhatChangedMutation = {
  sayWhatChanged: {
    action: {
      id: string;
      planId: string;
      no: string;
      title: string;
      version: number;
      columnKey: string;
      orgUnitName: string | null;
      timescale: string | null;
      dueTo: string | null;
      dueStatus: DueStatus;
      dueInWords: string;
      measure: string | null;
      evidenceCount: number | null;
      tellsWhatChanged: boolean | null;
      whatChanged: string | null;
      waitingFor: string | null;
      mine: boolean;
      openColumns: Array<BoardColumnKey>;
      canAddEvidence: boolean;
      objective: { id: string; no: number; theme: string; title: string };
      leads: Array<{ label: string; name: string | null }>;
      heardFrom: { children: number; groups: number; others: number; beyond: boolean } | null;
    };
    evidence: Array<{
      id: string;
      kind: EvidenceKind;
      body: string;
      whatChanged: string | null;
      addedBy: string | null;
      addedAt: string;
    }>;
    history: Array<{
      id: string;
      kind: string;
      fromColumn: BoardColumnKey | null;
      toColumn: BoardColumnKey | null;
      note: string | null;
      whatChanged: string | null;
      actor: string | null;
      at: string;
    }>;
    words: Array<{
      feedbackId: string;
      childId: string | null;
      childName: string | null;
      groupName: string | null;
      givenOn: string;
      isChild: boolean;
      decidedOn: string;
    }>;
  };
};

export type ExplainBlockMutationVariables = Exact<{
  input: ExplainBlockInput;
}>;

export type ExplainBlockMutation = {
  explainBlock: {
    id: string;
    planId: string;
    no: string;
    title: string;
    version: number;
    columnKey: string;
    orgUnitName: string | null;
    timescale: string | null;
    dueTo: string | null;
    dueStatus: DueStatus;
    dueInWords: string;
    measure: string | null;
    evidenceCount: number | null;
    tellsWhatChanged: boolean | null;
    whatChanged: string | null;
    waitingFor: string | null;
    mine: boolean;
    openColumns: Array<BoardColumnKey>;
    canAddEvidence: boolean;
    objective: { id: string; no: number; theme: string; title: string };
    leads: Array<{ label: string; name: string | null }>;
    heardFrom: { children: number; groups: number; others: number; beyond: boolean } | null;
  };
};

export type BoardChangedSubscriptionVariables = Exact<{ [key: string]: never }>;

export type BoardChangedSubscription = { boardChanged: { planId: string } };

export type PlanFileFieldsFragment = {
  name: string;
  planId: string | null;
  planTitle: string;
  objectives: number;
  actions: number;
  rejected: number;
  added: number;
  changed: number;
  unchanged: number;
  notNamed: number;
  isDone: boolean;
  findings: Array<{ line: number; isError: boolean; message: string }>;
};

export type CheckPlanMutationVariables = Exact<{
  input: PlanFileInput;
}>;

export type CheckPlanMutation = {
  checkPlan: {
    name: string;
    planId: string | null;
    planTitle: string;
    objectives: number;
    actions: number;
    rejected: number;
    added: number;
    changed: number;
    unchanged: number;
    notNamed: number;
    isDone: boolean;
    findings: Array<{ line: number; isError: boolean; message: string }>;
  };
};

export type ImportPlanMutationVariables = Exact<{
  input: PlanFileInput;
}>;

export type ImportPlanMutation = {
  importPlan: {
    name: string;
    planId: string | null;
    planTitle: string;
    objectives: number;
    actions: number;
    rejected: number;
    added: number;
    changed: number;
    unchanged: number;
    notNamed: number;
    isDone: boolean;
    findings: Array<{ line: number; isError: boolean; message: string }>;
  };
};

export const CardFaceFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CardFace' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Action' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'planId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'no' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'columnKey' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'objective' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'no' } },
                { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'leads' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'orgUnitName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timescale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueInWords' } },
          { kind: 'Field', name: { kind: 'Name', value: 'measure' } },
          { kind: 'Field', name: { kind: 'Name', value: 'evidenceCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tellsWhatChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'heardFrom' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'children' } },
                { kind: 'Field', name: { kind: 'Name', value: 'groups' } },
                { kind: 'Field', name: { kind: 'Name', value: 'others' } },
                { kind: 'Field', name: { kind: 'Name', value: 'beyond' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'mine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openColumns' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canAddEvidence' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CardFaceFragment, unknown>;
export const ActionPagePartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActionPageParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ActionDetail' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'action' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CardFace' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'body' } },
                { kind: 'Field', name: { kind: 'Name', value: 'whatChanged' } },
                { kind: 'Field', name: { kind: 'Name', value: 'addedBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'addedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromColumn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toColumn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                { kind: 'Field', name: { kind: 'Name', value: 'whatChanged' } },
                { kind: 'Field', name: { kind: 'Name', value: 'actor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'words' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'feedbackId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'childName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'groupName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isChild' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedOn' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CardFace' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Action' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'planId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'no' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'columnKey' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'objective' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'no' } },
                { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'leads' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'orgUnitName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timescale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueInWords' } },
          { kind: 'Field', name: { kind: 'Name', value: 'measure' } },
          { kind: 'Field', name: { kind: 'Name', value: 'evidenceCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tellsWhatChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'heardFrom' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'children' } },
                { kind: 'Field', name: { kind: 'Name', value: 'groups' } },
                { kind: 'Field', name: { kind: 'Name', value: 'others' } },
                { kind: 'Field', name: { kind: 'Name', value: 'beyond' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'mine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openColumns' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canAddEvidence' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ActionPagePartsFragment, unknown>;
export const PlanFileFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PlanFileFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PlanFileCheck' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'planId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'planTitle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'objectives' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actions' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rejected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'added' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'notNamed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDone' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'findings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'line' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isError' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PlanFileFieldsFragment, unknown>;
export const PlansDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Plans' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'plans' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PlansQuery, PlansQueryVariables>;
export const PlanBoardDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PlanBoard' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'planId' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'board' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'planId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'planId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'columns' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'wipLimit' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'actions' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CardFace' } }],
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CardFace' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Action' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'planId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'no' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'columnKey' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'objective' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'no' } },
                { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'leads' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'orgUnitName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timescale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueInWords' } },
          { kind: 'Field', name: { kind: 'Name', value: 'measure' } },
          { kind: 'Field', name: { kind: 'Name', value: 'evidenceCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tellsWhatChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'heardFrom' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'children' } },
                { kind: 'Field', name: { kind: 'Name', value: 'groups' } },
                { kind: 'Field', name: { kind: 'Name', value: 'others' } },
                { kind: 'Field', name: { kind: 'Name', value: 'beyond' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'mine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openColumns' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canAddEvidence' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PlanBoardQuery, PlanBoardQueryVariables>;
export const ActionPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ActionPage' },
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
            name: { kind: 'Name', value: 'action' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActionPageParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CardFace' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Action' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'planId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'no' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'columnKey' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'objective' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'no' } },
                { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'leads' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'orgUnitName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timescale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueInWords' } },
          { kind: 'Field', name: { kind: 'Name', value: 'measure' } },
          { kind: 'Field', name: { kind: 'Name', value: 'evidenceCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tellsWhatChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'heardFrom' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'children' } },
                { kind: 'Field', name: { kind: 'Name', value: 'groups' } },
                { kind: 'Field', name: { kind: 'Name', value: 'others' } },
                { kind: 'Field', name: { kind: 'Name', value: 'beyond' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'mine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openColumns' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canAddEvidence' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActionPageParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ActionDetail' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'action' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CardFace' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'body' } },
                { kind: 'Field', name: { kind: 'Name', value: 'whatChanged' } },
                { kind: 'Field', name: { kind: 'Name', value: 'addedBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'addedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromColumn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toColumn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                { kind: 'Field', name: { kind: 'Name', value: 'whatChanged' } },
                { kind: 'Field', name: { kind: 'Name', value: 'actor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'words' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'feedbackId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'childName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'groupName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isChild' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedOn' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ActionPageQuery, ActionPageQueryVariables>;
export const LastMoveDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'LastMove' },
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
            name: { kind: 'Name', value: 'action' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'history' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'fromColumn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'toColumn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'actor' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'at' } },
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
} as unknown as DocumentNode<LastMoveQuery, LastMoveQueryVariables>;
export const MoveActionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'MoveAction' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'MoveActionInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'moveAction' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CardFace' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CardFace' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Action' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'planId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'no' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'columnKey' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'objective' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'no' } },
                { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'leads' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'orgUnitName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timescale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueInWords' } },
          { kind: 'Field', name: { kind: 'Name', value: 'measure' } },
          { kind: 'Field', name: { kind: 'Name', value: 'evidenceCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tellsWhatChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'heardFrom' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'children' } },
                { kind: 'Field', name: { kind: 'Name', value: 'groups' } },
                { kind: 'Field', name: { kind: 'Name', value: 'others' } },
                { kind: 'Field', name: { kind: 'Name', value: 'beyond' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'mine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openColumns' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canAddEvidence' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MoveActionMutation, MoveActionMutationVariables>;
export const AddEvidenceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AddEvidence' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'AddEvidenceInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'addEvidence' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActionPageParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CardFace' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Action' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'planId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'no' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'columnKey' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'objective' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'no' } },
                { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'leads' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'orgUnitName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timescale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueInWords' } },
          { kind: 'Field', name: { kind: 'Name', value: 'measure' } },
          { kind: 'Field', name: { kind: 'Name', value: 'evidenceCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tellsWhatChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'heardFrom' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'children' } },
                { kind: 'Field', name: { kind: 'Name', value: 'groups' } },
                { kind: 'Field', name: { kind: 'Name', value: 'others' } },
                { kind: 'Field', name: { kind: 'Name', value: 'beyond' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'mine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openColumns' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canAddEvidence' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActionPageParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ActionDetail' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'action' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CardFace' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'body' } },
                { kind: 'Field', name: { kind: 'Name', value: 'whatChanged' } },
                { kind: 'Field', name: { kind: 'Name', value: 'addedBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'addedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromColumn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toColumn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                { kind: 'Field', name: { kind: 'Name', value: 'whatChanged' } },
                { kind: 'Field', name: { kind: 'Name', value: 'actor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'words' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'feedbackId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'childName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'groupName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isChild' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedOn' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AddEvidenceMutation, AddEvidenceMutationVariables>;
export const SayWhatChangedDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SayWhatChanged' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SayWhatChangedInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sayWhatChanged' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ActionPageParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CardFace' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Action' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'planId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'no' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'columnKey' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'objective' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'no' } },
                { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'leads' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'orgUnitName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timescale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueInWords' } },
          { kind: 'Field', name: { kind: 'Name', value: 'measure' } },
          { kind: 'Field', name: { kind: 'Name', value: 'evidenceCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tellsWhatChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'heardFrom' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'children' } },
                { kind: 'Field', name: { kind: 'Name', value: 'groups' } },
                { kind: 'Field', name: { kind: 'Name', value: 'others' } },
                { kind: 'Field', name: { kind: 'Name', value: 'beyond' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'mine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openColumns' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canAddEvidence' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ActionPageParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ActionDetail' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'action' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CardFace' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'body' } },
                { kind: 'Field', name: { kind: 'Name', value: 'whatChanged' } },
                { kind: 'Field', name: { kind: 'Name', value: 'addedBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'addedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fromColumn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'toColumn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                { kind: 'Field', name: { kind: 'Name', value: 'whatChanged' } },
                { kind: 'Field', name: { kind: 'Name', value: 'actor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'at' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'words' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'feedbackId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'childId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'childName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'groupName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'givenOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isChild' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedOn' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SayWhatChangedMutation, SayWhatChangedMutationVariables>;
export const ExplainBlockDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ExplainBlock' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ExplainBlockInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'explainBlock' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'CardFace' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CardFace' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Action' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'planId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'no' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'version' } },
          { kind: 'Field', name: { kind: 'Name', value: 'columnKey' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'objective' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'no' } },
                { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'leads' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'orgUnitName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timescale' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueStatus' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dueInWords' } },
          { kind: 'Field', name: { kind: 'Name', value: 'measure' } },
          { kind: 'Field', name: { kind: 'Name', value: 'evidenceCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'tellsWhatChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'whatChanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'heardFrom' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'children' } },
                { kind: 'Field', name: { kind: 'Name', value: 'groups' } },
                { kind: 'Field', name: { kind: 'Name', value: 'others' } },
                { kind: 'Field', name: { kind: 'Name', value: 'beyond' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'mine' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openColumns' } },
          { kind: 'Field', name: { kind: 'Name', value: 'canAddEvidence' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ExplainBlockMutation, ExplainBlockMutationVariables>;
export const BoardChangedDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'subscription',
      name: { kind: 'Name', value: 'BoardChanged' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'boardChanged' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'planId' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BoardChangedSubscription, BoardChangedSubscriptionVariables>;
export const CheckPlanDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CheckPlan' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'PlanFileInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'checkPlan' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PlanFileFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PlanFileFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PlanFileCheck' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'planId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'planTitle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'objectives' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actions' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rejected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'added' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'notNamed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDone' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'findings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'line' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isError' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CheckPlanMutation, CheckPlanMutationVariables>;
export const ImportPlanDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ImportPlan' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'PlanFileInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'importPlan' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PlanFileFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PlanFileFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PlanFileCheck' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'planId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'planTitle' } },
          { kind: 'Field', name: { kind: 'Name', value: 'objectives' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actions' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rejected' } },
          { kind: 'Field', name: { kind: 'Name', value: 'added' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
          { kind: 'Field', name: { kind: 'Name', value: 'notNamed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDone' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'findings' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'line' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isError' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ImportPlanMutation, ImportPlanMutationVariables>;
