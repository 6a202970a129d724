import { isKeepable, isToBeRead, textProblem, tooLong, tooMany } from '@heard/domain/validation/check-text';
import {
  type DocumentNode,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isInputObjectType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { boundsOf, longestOf } from './input-bounds.js';
import { isRecord } from './is-record.js';
import type { InputBounds } from './text-bounds.js';

function problemOf(text: string, longest: number, { isFile, isSearch }: InputBounds): string | null {
  const isNothing = isSearch === true && isKeepable(text) && !isToBeRead(text);
  return isFile === true || isNothing ? tooLong(text, longest) : textProblem(text, longest);
}

type Variables = Readonly<Record<string, unknown>>;

/** More sentences than a form has fields help nobody, and would make a large answer of a large request. */
const mostProblems = 20;

/**
 * Looks at what was sent before anything is made of it, in one pass: a list with too many entries is not entered, a
 * text that is too long is counted and not copied. What has the wrong shape is left to the GraphQL library.
 */
class BoundsCheck {
  readonly problems: Record<string, string> = {};
  private count = 0;

  value(type: GraphQLInputType, bounds: InputBounds, value: unknown, path: string): void {
    if (this.count >= mostProblems) return;
    const bare = getNullableType(type);
    if (isListType(bare)) return this.list(bare.ofType, bounds, value, path);
    if (isInputObjectType(bare)) return this.object(bare, value, path);
    if (typeof value === 'string') this.text(bare, bounds, value, path);
  }

  private text(type: GraphQLInputType, bounds: InputBounds, value: string, path: string): void {
    const longest = longestOf(type, bounds);
    if (longest === undefined) return;
    this.say(path, problemOf(value, longest, bounds));
  }

  private object(type: GraphQLInputObjectType, value: unknown, path: string): void {
    if (!isRecord(value)) return;
    for (const field of Object.values(type.getFields())) {
      this.value(field.type, boundsOf(field), value[field.name], path === '' ? field.name : `${path}.${field.name}`);
    }
  }

  private list(type: GraphQLInputType, bounds: InputBounds, value: unknown, path: string): void {
    if (!Array.isArray(value)) return this.value(type, bounds, value, path);
    const problem = bounds.most === undefined ? null : tooMany(value.length, bounds.most);
    if (problem !== null) return this.say(path, problem);
    for (const [at, entry] of value.entries()) this.value(type, bounds, entry, `${path}.${at}`);
  }

  private say(path: string, problem: string | null): void {
    if (problem === null) return;
    this.count += 1;
    this.problems[path] ??= problem;
  }
}

/** Numbers stay text: an ID may be written as one, of any length. */
function writtenValue(node: ValueNode, valueOf: (name: string) => unknown): unknown {
  if (node.kind === Kind.VARIABLE) return valueOf(node.name.value);
  if (node.kind === Kind.LIST) return node.values.map((entry) => writtenValue(entry, valueOf));
  if (node.kind !== Kind.OBJECT) return node.kind === Kind.NULL ? null : node.value;
  return Object.fromEntries(node.fields.map((field) => [field.name.value, writtenValue(field.value, valueOf)]));
}

function valuesOf(operation: OperationDefinitionNode, variables: Variables): (name: string) => unknown {
  const usual = new Map(
    operation.variableDefinitions?.map(({ variable, defaultValue }) => [variable.name.value, defaultValue]),
  );
  return (name) => {
    if (variables[name] !== undefined) return variables[name];
    const node = usual.get(name);
    return node === undefined ? undefined : writtenValue(node, () => undefined);
  };
}

interface AskedArgument {
  readonly type: GraphQLInputType;
  readonly bounds: InputBounds;
  readonly value: ValueNode;
  /** What a problem with it is called; empty for the input that a form is. */
  readonly path: string;
}

/** A screen sends the same operation all day: where its arguments stand is looked up once. */
const argumentsOf = new WeakMap<DocumentNode, readonly AskedArgument[]>();

function askedArguments(schema: GraphQLSchema, document: DocumentNode): readonly AskedArgument[] {
  const known = argumentsOf.get(document);
  if (known !== undefined) return known;
  const found: AskedArgument[] = [];
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Argument(node) {
        const argument = types.getArgument();
        if (!argument) return;
        const isInput = isInputObjectType(getNullableType(argument.type));
        const path = isInput ? '' : argument.name;
        found.push({ type: argument.type, bounds: boundsOf(argument), value: node.value, path });
        return false;
      },
    }),
  );
  argumentsOf.set(document, found);
  return found;
}

/**
 * What is beyond the bounds that the schema declares, whoever sent it: the path of the field as the form knows it,
 * without the `input` around it → a sentence. At most twenty; empty when everything fits. For a validated document, of
 * the one schema that there is.
 */
export function problemsOfBounds(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Variables,
  operation: OperationDefinitionNode,
): Readonly<Record<string, string>> {
  const check = new BoundsCheck();
  const valueOf = valuesOf(operation, variables);
  for (const { type, bounds, value, path } of askedArguments(schema, document)) {
    check.value(type, bounds, writtenValue(value, valueOf), path);
  }
  return check.problems;
}
