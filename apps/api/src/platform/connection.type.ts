import { type ClassType, Field, ObjectType } from 'type-graphql';

@ObjectType('PageInfo', { simpleResolvers: true })
class PageInfoType {
  @Field(() => Boolean)
  hasNextPage: boolean;

  @Field(() => String, { nullable: true, description: 'Asks for the next page, given as `after`' })
  endCursor: string | null;
}

/** How every list that is read page by page is shown: its class extends this one, and names itself `…Connection`. */
export function connectionOf<Node extends object>(name: string, node: ClassType<Node>) {
  @ObjectType(`${name}Edge`, { simpleResolvers: true })
  class EdgeType {
    @Field(() => String)
    cursor: string;

    @Field(() => node)
    node: Node;
  }

  @ObjectType({ simpleResolvers: true })
  abstract class ConnectionType {
    @Field(() => [EdgeType])
    edges: readonly EdgeType[];

    @Field(() => PageInfoType)
    pageInfo: PageInfoType;
  }
  return ConnectionType;
}
