import type { ChildPageQuery } from '../../gql/graphql';

export type Child = ChildPageQuery['child'];
export type Voice = ChildPageQuery['childVoice'];
