import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { sourceMarks } from '@heard/domain/feedback/sources';
import { speakerRoleLabels } from '@heard/domain/feedback/speaker-roles';
import { partnerKindLabels } from '@heard/domain/feedback/streams';
import { isHeardBy } from '@heard/domain/participation/stream-figures';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../platform/date-scalar.js';
import type { TellingsOfStream } from './list-stream-tellings.js';
import type { StreamTelling } from './stream-tellings.queries.js';

@ObjectType('StreamTelling', {
  description: 'One telling behind a figure: whose, when and who spoke, and not a word of it',
  simpleResolvers: true,
})
export class StreamTellingType {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { nullable: true, description: 'Null of a group' })
  childId: string | null;

  @Field(() => String, { description: 'Of the child, or the name of the group' })
  reference: string;

  @Field(() => DateScalar)
  givenOn: PlainDate;

  @Field(() => String, { nullable: true, description: 'Which kind of partner' })
  kind: string | null;

  @Field(() => String)
  speaker: string;

  @Field(() => String, { description: 'Whether it was said, passed on or seen, or that nothing was found out' })
  way: string;

  @Field(() => Boolean, { description: 'The child or young person was heard by it' })
  heard: boolean;
}

@ObjectType('StreamTellings', { description: 'What came by a stream' })
export class StreamTellingsType {
  @Field(() => Int, { description: 'All of them' })
  tellings: number;

  @Field(() => [StreamTellingType], { description: 'The latest, a hundred at most' })
  latest: readonly StreamTellingType[];
}

function toStreamTelling(telling: StreamTelling): StreamTellingType {
  const { id, childId, givenOn, partnerKind, speakerRole, source, told } = telling;
  return {
    id,
    childId,
    reference: telling.reference ?? telling.groupName ?? '',
    givenOn,
    kind: partnerKind && partnerKindLabels[partnerKind],
    speaker: speakerRole ? speakerRoleLabels[speakerRole] : 'Somebody else',
    way: told ? sourceMarks[source] : 'Nothing found out',
    heard: isHeardBy(telling),
  };
}

export function toStreamTellings({ tellings, latest }: TellingsOfStream): StreamTellingsType {
  return { tellings, latest: latest.map(toStreamTelling) };
}
