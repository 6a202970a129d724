import { AccessOutcome } from '@heard/domain/people/person-drafts';
import { registerEnumType } from 'type-graphql';

registerEnumType(AccessOutcome, { name: 'AccessOutcome', description: 'What became of a wish for access' });

export const PeopleState = { NOW: 'NOW', NOT_INVITED: 'NOT_INVITED', ENDED: 'ENDED', ALL: 'ALL' } as const;
export type PeopleState = keyof typeof PeopleState;
registerEnumType(PeopleState, { name: 'PeopleState', description: 'Which people are listed' });

export { AccessOutcome };
