import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType('RepresentationChild', { description: 'The child, by name alone', simpleResolvers: true })
export class RepresentationChildType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  reference: string;

  @Field(() => String)
  name: string;
}

@ObjectType('Named', { description: 'A team or a member of staff', simpleResolvers: true })
export class NamedType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;
}

interface ChildFacts {
  readonly childId: string | null;
  readonly childName: string | null;
  readonly childReference: string | null;
}

/** Null also where the reader may know of the complaint and not of the child. */
export function toRepresentationChild({
  childId,
  childName,
  childReference,
}: ChildFacts): RepresentationChildType | null {
  if (childId === null || childName === null || childReference === null) return null;
  return { id: childId, name: childName, reference: childReference };
}

export function toNamed(id: string | null, name: string | null): NamedType | null {
  return id === null || name === null ? null : { id, name };
}
