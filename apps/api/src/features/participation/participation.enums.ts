import { ParticipationCode } from '@heard/domain/participation/participation-codes';
import { ParticipationGroup } from '@heard/domain/participation/participation-groups';
import { ReviewDoubt } from '@heard/domain/participation/code-and-age';
import { registerEnumType } from 'type-graphql';

registerEnumType(ParticipationGroup, {
  name: 'ParticipationGroup',
  description: 'What figures are split by',
});
registerEnumType(ParticipationCode, {
  name: 'ParticipationCode',
  description: 'How a child took part in a review: the codes of the children looked after return',
});

registerEnumType(ReviewDoubt, { name: 'ReviewDoubt', description: 'What is odd about a review' });

export { ParticipationCode, ParticipationGroup, ReviewDoubt };
