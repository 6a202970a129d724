import { randomUUID } from 'node:crypto';
import { operationOf } from './operations.js';
import type { Session, Variables } from './product.js';

/** A screen as somebody opens it. */
export interface Screen {
  readonly name: string;
  readonly account: string;
  readonly query: string;
  /** Made anew for each request. */
  readonly variables: () => Variables;
  /** The most that its time may grow by from size 1 to size 100. */
  readonly mostGrowth: number;
}

/** The child whom screens are about: of the practitioner's own caseload, in every size. */
export interface SomeChild {
  readonly id: string;
  readonly name: string;
  /** Another child of the caseload: new tellings are theirs, so that the first child's page stays as long as it is. */
  readonly otherId: string;
}

/** What somebody writes down who has listened for two minutes. */
function newTelling(child: SomeChild, day: string): Variables {
  return {
    clientId: randomUUID(),
    childId: child.otherId,
    givenOn: day,
    words: 'I want to see my brother at the weekend, and nobody has said if I can.',
    wishesAndFeelings: 'To see my brother, and to be told when.',
    interpretation: 'This matters more than the rest of the visit.',
    occasion: 'VISIT',
    captureMethod: 'CONVERSATION',
    language: 'en',
    themes: ['family-time'],
    present: [{ who: 'PARENT' }],
    answerExpected: true,
  };
}

const threeYears = { from: '2023-11-01' };
const year = { from: '2025-04-01', to: '2026-03-31' };
const figures = 3;
const pages = 1.5;

function one(name: string, account: string, query: string, variables: Variables, mostGrowth = pages): Screen {
  return { name, account, query, variables: () => variables, mostGrowth };
}

const today = operationOf('work', 'Today');
const needs = [...today.matchAll(/\$(\w+): Boolean!/g)].map(([, name = '']) => name);

/** The first page of a role: what it asks for, and nothing else. */
function dayOf(account: string, ...asked: readonly string[]): Screen {
  const missing = asked.filter((name) => !needs.includes(name));
  if (missing.length > 0) throw new Error(`The first page asks for no ${missing.join(', ')}`);
  const variables = Object.fromEntries(needs.map((name) => [name, asked.includes(name)]));
  return one(`first page, ${account.replace('-', ' ')}`, account, today, variables);
}

/** What came by which stream, and what came of it: of the last two years, of a year, and who is behind a bar. */
function feedbackFigures(): readonly Screen[] {
  const [picture = '', parts = '', list = ''] = ['ChainPicture', 'ChainParts', 'ChainStatements'].map((name) =>
    operationOf('participation/chain', name),
  );
  const behind = { ...year, list: 'NOT_DECIDED' };
  return [
    one(
      'feedback by stream',
      'quality-assurance',
      operationOf('participation/streams', 'FeedbackByStream'),
      {},
      figures,
    ),
    one('tellings of one stream', 'quality-assurance', operationOf('participation/streams', 'TellingsOfStream'), {
      ...year,
      stream: 'DIRECT_WORK',
    }),
    one('picture of the chain', 'leadership', picture, {}, figures),
    one('the chain by team', 'leadership', parts, { ...year, by: 'TEAM' }, figures),
    one('behind a bar of the chain', 'leadership', list, behind, figures),
    one('picture of the chain, practitioner', 'practitioner', picture, {}),
  ];
}

/** Every screen that is asked for at each size. */
export function screensFor(child: SomeChild, day: string): readonly Screen[] {
  const list = operationOf('children', 'Caseload');
  const search = operationOf('children', 'MyChildren');
  const detail = operationOf('participation', 'ParticipationByGroup');
  const byNobody = detail.replace(/\$groupBy: \w+!/, '').replace('groupBy: $groupBy', '');
  return [
    one('list of 50, practitioner', 'practitioner', list, { first: 50 }),
    one('list of 50, quality assurance', 'quality-assurance', list, { first: 50 }),
    one('overdue, team manager', 'team-manager', list, { need: 'OVERDUE', first: 50 }),
    one('not heard for long, quality assurance', 'quality-assurance', list, { need: 'SILENT', first: 50 }),
    one('search by name, practitioner', 'practitioner', search, { search: child.name, first: 50 }),
    one('search by name, quality assurance', 'quality-assurance', search, { search: child.name, first: 50 }),
    one('participation of a year', 'leadership', byNobody, year, figures),
    one('participation of a year by team', 'leadership', detail, { ...year, groupBy: 'TEAM' }, figures),
    one(
      'quarter × team',
      'leadership',
      operationOf('participation', 'ParticipationTeamsOverTime'),
      { ...threeYears, to: day },
      figures,
    ),
    ...feedbackFigures(),
    one('board', 'team-manager', operationOf('action-plan', 'PlanBoard'), {}),
    one("child's page", 'practitioner', operationOf('children', 'ChildPage'), { id: child.id }),
    one("search in a child's words", 'practitioner', operationOf('children', 'ChildTimeline'), {
      childId: child.id,
      search: { words: 'school' },
    }),
    dayOf('practitioner', 'mine', 'silent', 'reviews'),
    dayOf('team-manager', 'team', 'people', 'teamSilent'),
    dayOf('reviewing-officer', 'mine', 'reviews'),
    dayOf('complaints-manager', 'clocks', 'cameOf'),
    dayOf('childrens-rights', 'mine', 'silent', 'reviews'),
    dayOf('quality-assurance', 'figures', 'imports'),
    dayOf('leadership', 'mine', 'figures'),
    dayOf('partner', 'cameOf'),
    one('work of a team, team manager', 'team-manager', operationOf('work', 'WorkList'), { whose: 'TEAM' }),
    {
      ...one('record feedback', 'practitioner', operationOf('feedback', 'RecordFeedback'), {}),
      variables: () => ({ input: newTelling(child, day) }),
    },
  ];
}

interface Edge {
  readonly node: { readonly id: string; readonly name: string; readonly lastHeardOn: string | null };
}

function hasEdges(data: unknown): data is { readonly children: { readonly edges: readonly Edge[] } } {
  return typeof data === 'object' && data !== null && 'children' in data;
}

/** The first child of the practitioner's list who has been heard. */
export async function someChild(practitioner: Session): Promise<SomeChild> {
  const query = '{ children(first: 50) { edges { node { id name lastHeardOn } } } }';
  const data = await practitioner.ask(query);
  const found = hasEdges(data) ? data.children.edges.find(({ node }) => node.lastHeardOn !== null)?.node : undefined;
  const other = hasEdges(data) ? data.children.edges.at(-1)?.node : undefined;
  if (found === undefined || other === undefined) throw new Error('The practitioner has no child who was heard');
  return { id: found.id, name: found.name, otherId: other.id };
}
