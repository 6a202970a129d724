import { Field, ID, ObjectType } from 'type-graphql';
import type { PlaceInCouncil } from './chain-figures.queries.js';

@ObjectType('CouncilPlace', { description: 'A service or team that figures can be narrowed to', simpleResolvers: true })
export class CouncilPlaceType implements PlaceInCouncil {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'SERVICE or TEAM' })
  kind: string;

  @Field(() => String)
  name: string;

  @Field(() => ID, { nullable: true, description: 'Of a team, its service' })
  parentId: string | null;
}
