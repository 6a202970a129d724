import { newId } from '../src/platform/ids.js';
import type { AuditExpectation } from './audit-scene.js';

/** Services, teams and people, as an administrator keeps them. */
export const peopleLines: Readonly<Record<string, AuditExpectation>> = {
  orgUnits: { as: 'ADMINISTRATOR' },
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
  closeUnit: {
    as: 'ADMINISTRATOR',
    variables: ({ council }) => ({ input: { id: council.teams[2], version: 1, endsOn: '2026-12-24' } }),
    records: ({ council }) => [council.teams[2]],
  },
};
