import { describe, expect, test } from 'vitest';
import { type Role, roles } from '../access/roles.js';
import { boardColumnKeys } from './board-columns.js';
import { carriesAction, columnsOpenTo, type MovableAction, type Mover, moveRefusal } from './board-moves.js';

const team = 'team-a';
const mover = (role: Role, personId = 'me', orgUnitId: string | null = team): Mover => ({ role, personId, orgUnitId });
const action = (part: Partial<MovableAction> = {}): MovableAction => ({
  columnKey: 'IN_PROGRESS',
  leadPersonIds: ['someone'],
  orgUnitIds: ['team-b', 'service-b'],
  tellsWhatChanged: true,
  shownByMoverAlone: false,
  ...part,
});

const own = (part: Partial<MovableAction> = {}): MovableAction => action({ leadPersonIds: ['someone', 'me'], ...part });

const alone = (part: Partial<MovableAction> = {}): MovableAction =>
  action({ columnKey: 'EVIDENCE_REVIEW', orgUnitIds: [team], shownByMoverAlone: true, ...part });

const leadsMayMove: readonly Role[] = [
  'PRACTITIONER',
  'TEAM_MANAGER',
  'REVIEWING_OFFICER',
  'COMPLAINTS_MANAGER',
  'CHILDRENS_RIGHTS',
  'LEADERSHIP',
];

describe('who moves a card', () => {
  test.each(roles)('%s with an action that they lead', (role) => {
    const refusal = moveRefusal(mover(role), action({ leadPersonIds: ['someone', 'me'] }), 'BLOCKED');
    expect(refusal).toBe(leadsMayMove.includes(role) ? null : 'NOT_YOURS');
  });

  test.each(roles)("%s with somebody else's action", (role) => {
    expect(moveRefusal(mover(role), action(), 'BLOCKED')).toBe(role === 'LEADERSHIP' ? null : 'NOT_YOURS');
  });

  test.each(roles)("%s with their team's action", (role) => {
    const allowed = role === 'LEADERSHIP' || role === 'TEAM_MANAGER';
    expect(moveRefusal(mover(role), action({ orgUnitIds: [team] }), 'BLOCKED')).toBe(allowed ? null : 'NOT_YOURS');
  });

  test('a manager without a team reaches no team', () => {
    expect(carriesAction(mover('TEAM_MANAGER', 'me', null), action({ orgUnitIds: [] }))).toBe(false);
  });

  test.each([
    ['NOT_STARTED', []],
    ['IN_PROGRESS', []],
    ['BLOCKED', []],
    ['EVIDENCE_REVIEW', ['IN_PROGRESS', 'EVIDENCE_REVIEW', 'ACHIEVED']],
    ['ACHIEVED', ['EVIDENCE_REVIEW', 'ACHIEVED']],
  ] as const)('quality assurance only judges evidence: from %s to %j', (columnKey, open) => {
    expect(columnsOpenTo(mover('QUALITY_ASSURANCE'), action({ columnKey }))).toEqual(open);
  });

  test('quality assurance carries no action, even one it is named on', () => {
    expect(carriesAction(mover('QUALITY_ASSURANCE'), action({ leadPersonIds: ['me'] }))).toBe(false);
  });
});

describe('a lead and their own action', () => {
  test.each(leadsMayMove)('%s leaves it to somebody else to say that it is achieved', (role) => {
    for (const columnKey of ['NOT_STARTED', 'IN_PROGRESS', 'BLOCKED', 'EVIDENCE_REVIEW'] as const) {
      expect(moveRefusal(mover(role), own({ columnKey, orgUnitIds: [team] }), 'ACHIEVED')).toBe('OWN_ACTION');
      expect(columnsOpenTo(mover(role), own({ columnKey }))).not.toContain('ACHIEVED');
    }
  });

  test('quality assurance neither, where they are named on it', () => {
    expect(moveRefusal(mover('QUALITY_ASSURANCE'), own({ columnKey: 'EVIDENCE_REVIEW' }), 'ACHIEVED')).toBe(
      'OWN_ACTION',
    );
  });

  test.each(['TEAM_MANAGER', 'QUALITY_ASSURANCE', 'LEADERSHIP'] as const)('%s who does not lead it says so', (role) => {
    const reviewed = action({ columnKey: 'EVIDENCE_REVIEW', orgUnitIds: [team] });
    expect(moveRefusal(mover(role), reviewed, 'ACHIEVED')).toBeNull();
    expect(columnsOpenTo(mover(role), reviewed)).toContain('ACHIEVED');
  });

  test('they are told that before they are asked for evidence', () => {
    expect(moveRefusal(mover('PRACTITIONER'), own({ tellsWhatChanged: false }), 'ACHIEVED')).toBe('OWN_ACTION');
  });

  test('once achieved it is still theirs to put in order, and to open again', () => {
    const achieved = own({ columnKey: 'ACHIEVED' });
    expect(moveRefusal(mover('PRACTITIONER'), achieved, 'ACHIEVED')).toBeNull();
    expect(moveRefusal(mover('PRACTITIONER'), achieved, 'IN_PROGRESS')).toBeNull();
    expect(columnsOpenTo(mover('PRACTITIONER'), achieved)).toEqual(boardColumnKeys);
  });
});

describe('whoever has shown alone that it was done, or what changed', () => {
  test.each(['TEAM_MANAGER', 'LEADERSHIP'] as const)('%s leaves it to somebody else to approve', (role) => {
    expect(moveRefusal(mover(role), alone(), 'ACHIEVED')).toBe('OWN_EVIDENCE');
    expect(columnsOpenTo(mover(role), alone())).toEqual(boardColumnKeys.filter((key) => key !== 'ACHIEVED'));
    expect(moveRefusal(mover(role), alone(), 'IN_PROGRESS')).toBeNull();
  });

  test('is asked first for what is missing', () => {
    expect(moveRefusal(mover('LEADERSHIP'), alone({ tellsWhatChanged: false }), 'ACHIEVED')).toBe('NEEDS_EVIDENCE');
  });

  test('still orders what is achieved', () => {
    expect(moveRefusal(mover('LEADERSHIP'), alone({ columnKey: 'ACHIEVED' }), 'ACHIEVED')).toBeNull();
  });
});

describe('what a column asks', () => {
  test.each(boardColumnKeys)('without a word on what changed, %s', (column) => {
    const refusal = moveRefusal(mover('LEADERSHIP'), action({ tellsWhatChanged: false }), column);
    expect(refusal).toBe(column === 'ACHIEVED' ? 'NEEDS_EVIDENCE' : null);
  });

  test('a card that is achieved already can still be put in order', () => {
    const achieved = action({ columnKey: 'ACHIEVED', tellsWhatChanged: false });
    expect(moveRefusal(mover('LEADERSHIP'), achieved, 'ACHIEVED')).toBeNull();
  });

  test('somebody who may not move it is told that first', () => {
    expect(moveRefusal(mover('PARTNER'), action({ tellsWhatChanged: false }), 'ACHIEVED')).toBe('NOT_YOURS');
  });
});
