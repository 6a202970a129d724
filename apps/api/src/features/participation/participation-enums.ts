import { ParticipationCode } from '@heard/domain/participation/participation-codes';
import { ParticipationGroup } from '@heard/domain/participation/participation-groups';
import { registerEnumType } from 'type-graphql';

registerEnumType(ParticipationGroup, { name: 'ParticipationGroup', description: 'What figures are split by' });
registerEnumType(ParticipationCode, {
  name: 'ParticipationCode',
  description: 'How a child took part in a review: the codes of the children looked after return',
});

export { ParticipationCode, ParticipationGroup };
