import { isChildsVoice, speakerRoles } from '@heard/domain/feedback/speaker-roles';

const roles = speakerRoles
  .filter(isChildsVoice)
  .map((role) => `'${role}'`)
  .join(', ');

/** SQL, of a telling `f`: the child or young person speaks. The domain says whose voice counts; never null. */
export const saidByChild = `coalesce(f.speaker_role in (${roles}), false)`;
