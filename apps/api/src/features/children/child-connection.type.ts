import { Field, ObjectType } from 'type-graphql';
import { ChildType } from './child.type.js';

@ObjectType('ChildEdge', { simpleResolvers: true })
export class ChildEdgeType {
  @Field(() => String)
  cursor: string;

  @Field(() => ChildType)
  node: ChildType;
}

@ObjectType('PageInfo', { simpleResolvers: true })
export class PageInfoType {
  @Field(() => Boolean)
  hasNextPage: boolean;

  @Field(() => String, { nullable: true })
  endCursor: string | null;
}

@ObjectType('ChildConnection', { description: 'Own children first, then the team’s; by name', simpleResolvers: true })
export class ChildConnectionType {
  @Field(() => [ChildEdgeType])
  edges: readonly ChildEdgeType[];

  @Field(() => PageInfoType)
  pageInfo: PageInfoType;
}
