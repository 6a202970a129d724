import { UnusualRule } from '@heard/domain/audit/unusual-access';
import { registerEnumType } from 'type-graphql';

registerEnumType(UnusualRule, { name: 'UnusualRule', description: 'Why somebody should look at who opened a record' });

export { UnusualRule };
