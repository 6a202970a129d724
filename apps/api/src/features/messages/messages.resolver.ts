import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { GraphqlContext } from '../../platform/graphql-context.js';
import { Permit } from '../../platform/permit.js';
import { listMessages } from './list-messages.js';
import { OutgoingMessagesType, OutgoingMessageType } from './message.type.js';
import { retryMessage } from './retry-message.service.js';
import { sendTestMessage } from './send-test-message.service.js';
import { toMessagesType, toMessageType } from './to-message-type.js';

@Resolver()
export class MessagesResolver {
  @Query(() => OutgoingMessagesType, { description: 'What is sent to people by email, and what failed' })
  @Permit('account:manage')
  async messages(@Ctx() ctx: GraphqlContext): Promise<OutgoingMessagesType> {
    const unit = await ctx.unit();
    return toMessagesType(await listMessages(unit), unit.now, ctx.place.sendsEmail);
  }

  @Mutation(() => OutgoingMessageType, { description: 'Tries a message that failed again from the beginning' })
  @Permit('account:manage')
  async retryMessage(@Arg('id', () => ID) id: string, @Ctx() ctx: GraphqlContext): Promise<OutgoingMessageType> {
    const unit = await ctx.unit();
    return toMessageType(await retryMessage(unit, id), unit.now);
  }

  @Mutation(() => OutgoingMessageType, { description: 'Sends whoever asks a message' })
  @Permit('account:manage')
  async sendTestMessage(@Ctx() ctx: GraphqlContext): Promise<OutgoingMessageType> {
    const unit = await ctx.unit();
    return toMessageType(await sendTestMessage(unit), unit.now);
  }
}
