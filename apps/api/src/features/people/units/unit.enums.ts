import { UnitKind } from '@heard/domain/people/org-unit-kinds';
import { registerEnumType } from 'type-graphql';

registerEnumType(UnitKind, {
  name: 'UnitKind',
  description: 'What people and children may be with, below the council',
});

export { UnitKind };
