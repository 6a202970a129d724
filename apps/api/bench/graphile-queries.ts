import type { Variables } from './product.js';

/** How PostGraphile is asked for the answer that a request of the bare server gives. */
export interface GraphileQuery {
  readonly query: string;
  /** From what the product is sent. */
  readonly variables: (sent: Variables) => Variables;
}

const list = `
  query ($search: String!, $most: Int!) {
    children: benchListedChildren(search: $search, most: $most, first: 50) {
      edges {
        cursor
        node {
          id: rowId reference name knownAs dateOfBirth team worker lastHeardOn waiting
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`;

const grid = `
  query ($from: Date!, $to: Date!) {
    quarters: benchTeamQuarters(arg0: $from, arg1: $to) { nodes { name quarter counted participated } }
  }`;

const board = `
  query {
    plan: benchCurrentPlan {
      id: rowId title startsOn endsOn
      columns: boardColumnsByPlanId(orderBy: POSITION_ASC) { nodes { key label wipLimit } }
      actions: actionsByPlanId(orderBy: RANK_ASC) {
        nodes {
          id: rowId planId no title version columnKey timescaleText dueFrom dueTo yearInferred measure
          evidenceCount whatChanged waitingFor
          objective: objectiveByObjectiveId { id: rowId no theme title }
          leads: actionLeadsByActionId { nodes { label person: personByPersonId { name } } }
          unit: orgUnitByOrgUnitId { name }
        }
      }
    }
  }`;

const told = `
  id: rowId givenOn receivedAt stream partnerKind occasion captureMethod language interpreterUsed source relayedBy speakerRole speaker questionAsked
  readBack seenAlone doNotTell answerExpected answerBy stillWaits
  recordedBy: userAccountByRecordedBy { person: personByPersonId { name } }
  answerOwner: userAccountByAnswerOwnerId { person: personByPersonId { name } }
  present: feedbackPresentsByFeedbackId { nodes { who detail } }
  withheldFrom: withheldFromsByFeedbackId { nodes { user: userAccountByUserId { person: personByPersonId { name } } } }
  statements: statementsByFeedbackId {
    nodes {
      kind words notAscertainedReason
      interpretations: interpretationsByStatementId { nodes { id: rowId words writtenOn author: userAccountByAuthorId { person: personByPersonId { name } } } }
      themes: statementThemesByStatementId { nodes { theme: themeByThemeId { key label area } } }
      consents: consentsByStatementId { nodes { use answerNo given basis givenBy holder reason askedOn judge: userAccountByJudgedBy { person: personByPersonId { name } } } }
    }
  }`;

const child = `
  query ($id: UUID!) {
    child: childByRowId(rowId: $id) {
      id: rowId name knownAs reference dateOfBirth language sendFlag howToHearMe team worker lastHeardOn waiting nextAnswerBy mine heard
      people: childRelationshipsByChildId { nodes { kind startsOn endsOn parentalResponsibility person: personByPersonId { name } } }
      latest { ${told} }
      latestWishes { ${told} }
      unanswered { nodes { ${told} } }
      feedbacks: feedbacksByChildId(orderBy: [GIVEN_ON_DESC, PRIMARY_KEY_DESC], first: 20) { nodes { on: givenOn ${told} } }
      reviews: careReviewsByChildId(orderBy: [HELD_ON_DESC, PRIMARY_KEY_DESC], first: 20) { nodes { id: rowId on: heldOn participationCode } }
      conferences: cpConferencesByChildId(orderBy: [HELD_ON_DESC, PRIMARY_KEY_DESC], first: 20) { nodes { id: rowId on: heldOn kind childAttended childGaveViews } }
    }
  }`;

const record = `
  mutation ($input: BenchRecordFeedbackInput!) {
    recorded: benchRecordFeedback(input: $input) {
      result {
        id: rowId givenOn receivedAt language source speakerRole stream answerExpected answerBy doNotTell
        answerOwner: userAccountByAnswerOwnerId { person: personByPersonId { name } }
        statements: statementsByFeedbackId { nodes { kind words notAscertainedReason } }
        withheldFrom: withheldFromsByFeedbackId { nodes { user: userAccountByUserId { person: personByPersonId { name } } } }
      }
    }
  }`;

function toStore({ input }: Variables): Variables {
  const sent = Object(input);
  return {
    input: {
      clientId: sent.clientId,
      childId: sent.childId,
      givenOn: sent.givenOn,
      words: sent.words,
      wishes: sent.wishesAndFeelings,
      interpretation: sent.interpretation,
      theme: sent.themes[0],
      present: sent.present[0].who,
    },
  };
}

/** By the path of the bare server. The generated schema as it is, but for what `graphile-schema.ts` had to add. */
export const graphileQueries: ReadonlyMap<string, GraphileQuery> = new Map([
  ['children', { query: list, variables: ({ search }) => ({ search: search ?? '', most: 51 }) }],
  ['grid', { query: grid, variables: ({ from, to }) => ({ from, to }) }],
  ['board', { query: board, variables: () => ({}) }],
  ['child', { query: child, variables: ({ id }) => ({ id }) }],
  ['record', { query: record, variables: toStore }],
]);
