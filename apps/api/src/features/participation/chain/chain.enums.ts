import { ChainList, ChainSplit } from '@heard/domain/participation/chain-questions';
import { ChainWait } from '@heard/domain/participation/chain-waits';
import { registerEnumType } from 'type-graphql';

registerEnumType(ChainSplit, { name: 'ChainSplit', description: 'By what the picture of the chain is split' });
registerEnumType(ChainList, { name: 'ChainList', description: 'Which statements: as far as a link, or not' });
registerEnumType(ChainWait, { name: 'ChainWait', description: 'From one link to the next, and the whole way' });

export { ChainList, ChainSplit, ChainWait };
