import type { ChildPageQuery } from '../../../gql/children/graphql';

export type Child = ChildPageQuery['child'];
export type Voice = ChildPageQuery['childVoice'];
