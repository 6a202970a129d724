import { Field, ObjectType } from 'type-graphql';
import { PageInfoType } from '../../../platform/page-info.type.js';
import { ChildType } from '../child.type.js';

@ObjectType('ChildEdge', { simpleResolvers: true })
export class ChildEdgeType {
  @Field(() => String)
  cursor: string;

  @Field(() => ChildType)
  node: ChildType;
}

@ObjectType('ChildConnection', { description: 'Own children first, then the team’s; by name', simpleResolvers: true })
export class ChildConnectionType {
  @Field(() => [ChildEdgeType])
  edges: readonly ChildEdgeType[];

  @Field(() => PageInfoType)
  pageInfo: PageInfoType;
}
