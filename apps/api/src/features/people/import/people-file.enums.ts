import { PeopleFileKind } from '@heard/domain/people/import/people-file-kinds';
import { registerEnumType } from 'type-graphql';

registerEnumType(PeopleFileKind, { name: 'PeopleFileKind', description: 'Services and teams, or people' });

export { PeopleFileKind };
