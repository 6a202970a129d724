import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { GraphqlContext } from '../../platform/graphql-context.js';
import { Permit } from '../../platform/permit.js';
import { listMessages, listMissedMessages } from './list-messages.js';
import { MissedMessagesType, OutgoingMessagesType, OutgoingMessageType } from './message.type.js';
import { retryMessage } from './retry-message.service.js';
import { sendTestMessage } from './send-test-message.service.js';
import { toMessagesType, toMessageType, toMissedMessagesType } from './to-message-type.js';

@Resolver()
export class MessagesResolver {
  @Query(() => OutgoingMessagesType, { description: 'What is sent to people by email, and what failed' })
  @Permit('account:manage')
  async messages(@Ctx() ctx: GraphqlContext): Promise<OutgoingMessagesType> {
    const unit = await ctx.unit();
    return toMessagesType(await listMessages(unit), unit.now, ctx.place.sendsEmail);
  }

  @Query(() => MissedMessagesType, { description: 'What was not sent and is missed by whom it was for' })
  @Permit('account:manage')
  async missedMessages(@Ctx() ctx: GraphqlContext): Promise<MissedMessagesType> {
    const unit = await ctx.unit();
    return toMissedMessagesType(await listMissedMessages(unit), unit.now);
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
