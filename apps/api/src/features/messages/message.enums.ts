import { MessageKind } from '@heard/domain/messages/message-kinds';
import { MessageProblem, MessageState } from '@heard/domain/messages/message-state';
import { registerEnumType } from 'type-graphql';

registerEnumType(MessageKind, { name: 'MessageKind', description: 'What an email is about' });
registerEnumType(MessageState, { name: 'MessageState', description: 'What became of an email so far' });
registerEnumType(MessageProblem, { name: 'MessageProblem', description: 'Why the latest try came to nothing' });

export { MessageKind, MessageProblem, MessageState };
