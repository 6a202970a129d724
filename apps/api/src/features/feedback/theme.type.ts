import { Field, ObjectType } from 'type-graphql';
import { ThemeArea } from './feedback.enums.js';

@ObjectType('Theme', { description: 'What a statement is about', simpleResolvers: true })
export class ThemeType {
  @Field(() => String)
  key: string;

  @Field(() => String)
  label: string;

  @Field(() => ThemeArea)
  area: ThemeArea;
}
