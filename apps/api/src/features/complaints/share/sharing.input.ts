import { Field, ID, InputType } from 'type-graphql';

@InputType('ShareComplaintInput')
export class ShareComplaintInput {
  @Field(() => ID, { description: 'The complaint' })
  id: string;

  @Field(() => ID, { description: 'The practitioner who is told that it exists' })
  userId: string;

  @Field(() => Boolean, { description: 'They are to know although it is about them' })
  althoughAboutThem: boolean;
}

@InputType('TakeBackShareInput')
export class TakeBackShareInput {
  @Field(() => ID, { description: 'The complaint' })
  id: string;

  @Field(() => ID)
  shareId: string;
}
