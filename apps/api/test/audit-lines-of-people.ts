import { newId } from '../src/platform/ids.js';
import type { AuditExpectation } from './audit-scene.js';

const peopleFile = {
  kind: 'UNITS',
  name: 'teams.csv',
  content: Buffer.from('Kind,Name\nService,Fostering\n').toString('base64'),
  columns: [],
};
const nobodyThere = { name: 'team.csv', text: 'case_id,kind,team,from\nX1,TEAM,Oak Team,2026-01-01\n' };

/** Services, teams and people, as an administrator keeps them. */
export const peopleLines: Readonly<Record<string, AuditExpectation>> = {
  caseSystem: {
    as: 'ADMINISTRATOR',
    children: ({ council, unreached }) => ({ [council.children.mine]: 'LISTED', [unreached]: 'LISTED' }),
  },
  checkChildren: { as: 'ADMINISTRATOR', variables: () => ({ input: { files: [nobodyThere], headings: [] } }) },
  importChildren: { as: 'ADMINISTRATOR', variables: () => ({ input: { files: [nobodyThere], headings: [] } }) },
  decideDouble: {
    as: 'ADMINISTRATOR',
    variables: ({ double }) => ({ input: { id: double, verdict: 'OTHER' } }),
    records: ({ double }) => [double],
    children: ({ council, unreached }) => ({ [council.children.mine]: 'LISTED', [unreached]: 'LISTED' }),
  },
  failedNight: { as: 'ADMINISTRATOR' },
  missedMessages: { as: 'ADMINISTRATOR' },
  orgUnits: { as: 'ADMINISTRATOR' },
  setUpState: { as: 'ADMINISTRATOR' },
  clockDoubt: { as: 'ADMINISTRATOR' },
  confirmDate: { as: 'ADMINISTRATOR' },
  makeUnit: {
    as: 'ADMINISTRATOR',
    variables: () => ({ input: { clientId: newId(), kind: 'SERVICE', name: 'Early Help', startsOn: '2026-11-01' } }),
    recordOfAnswer: true,
  },
  changeUnit: {
    as: 'ADMINISTRATOR',
    variables: ({ council }) => ({ input: { id: council.services[1], version: 1, name: 'Protecting Children' } }),
    records: ({ council }) => [council.services[1]],
  },
  checkPeopleFile: { as: 'ADMINISTRATOR', variables: () => ({ input: peopleFile }) },
  importPeopleFile: { as: 'ADMINISTRATOR', variables: () => ({ input: peopleFile }) },
  people: { as: 'TEAM_MANAGER' },
  person: {
    as: 'ADMINISTRATOR',
    variables: ({ council }) => ({ id: council.users.PRACTITIONER.userId }),
    records: ({ council }) => [council.users.PRACTITIONER.userId],
  },
  peopleOptions: { as: 'TEAM_MANAGER' },
  accessWishes: { as: 'LEADERSHIP' },
  addPerson: {
    as: 'ADMINISTRATOR',
    variables: () => ({
      input: {
        clientId: newId(),
        name: 'Kit Marlow',
        email: 'kit@test.example',
        role: 'ELECTED_MEMBER',
        startsOn: '2026-11-24',
      },
    }),
    recordOfAnswer: true,
  },
  correctPerson: {
    as: 'ADMINISTRATOR',
    variables: ({ council }) => ({
      input: { id: council.users.PARTNER.userId, version: 1, name: 'Pat Partner', email: 'pat@test.example' },
    }),
    records: ({ council }) => [council.users.PARTNER.userId],
  },
  changeRole: {
    as: 'ADMINISTRATOR',
    variables: ({ council, wish }) => ({
      input: {
        clientId: wish,
        userId: council.users.ELECTED_MEMBER.userId,
        role: 'LEADERSHIP',
        startsOn: '2026-11-24',
        why: 'The new director',
      },
    }),
    records: ({ council }) => [council.users.ELECTED_MEMBER.userId],
  },
  decideAccess: {
    as: 'LEADERSHIP',
    variables: ({ wish }) => ({ input: { id: wish, outcome: 'REFUSED', why: 'Not agreed' } }),
    records: ({ council, wish }) => [council.users.ELECTED_MEMBER.userId, wish],
  },
  leavingPreview: {
    as: 'TEAM_MANAGER',
    variables: ({ council }) => ({ userId: council.users.PRACTITIONER.userId, lastOn: '2026-12-24' }),
    records: ({ council }) => [council.users.PRACTITIONER.userId],
  },
  endAccess: {
    as: 'TEAM_MANAGER',
    variables: ({ council, leaving }) => ({
      input: { clientId: leaving, userId: council.users.PRACTITIONER.userId, lastOn: '2026-12-24', atOnce: false },
    }),
    records: ({ council }) => [council.users.PRACTITIONER.userId],
  },
  takeBackLeaving: {
    as: 'TEAM_MANAGER',
    variables: ({ leaving }) => ({ id: leaving }),
    records: ({ council, leaving }) => [leaving, council.users.PRACTITIONER.userId],
  },
  closeUnit: {
    as: 'ADMINISTRATOR',
    variables: ({ council }) => ({ input: { id: council.teams[2], version: 1, endsOn: '2026-12-24' } }),
    records: ({ council }) => [council.teams[2]],
  },
};
