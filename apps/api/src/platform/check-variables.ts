import {
  GraphQLError,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLLeafType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { isRecord } from './is-record.js';
import { shortened } from './shortened.js';

/*
 * The GraphQL library repeats the whole value in each of up to fifty errors, so that a small request could be answered
 * with megabytes. This walks over the values first, names fields only, and stops early.
 */
const mostProblems = 20;
const longestName = 60;

const sentences: Readonly<Record<string, string>> = {
  String: 'Enter text',
  ID: 'Enter an id as text',
  Int: 'Enter a whole number',
  Float: 'Enter a number',
  Boolean: 'Enter true or false',
};
const missing = 'Give this';

type Path = readonly string[];

function sentenceFor(type: GraphQLLeafType): string {
  if (!isEnumType(type)) return sentences[type.name] ?? 'Enter this in another way';
  const names = type.getValues().map(({ name }) => name);
  return shortened(`Choose one of these: ${names.join(', ')}`);
}

/** What the type says of a value that it does not take. Only our own scalars have a sentence for people. */
function problemOfLeaf(type: GraphQLLeafType, value: unknown): string | null {
  try {
    return type.parseValue(value) === undefined ? sentenceFor(type) : null;
  } catch (error) {
    const ours = error instanceof GraphQLError && error.extensions['code'] === 'INVALID_INPUT';
    return ours ? shortened(error.message) : sentenceFor(type);
  }
}

class Problems {
  readonly fields: Record<string, string> = {};
  private count = 0;

  get full(): boolean {
    return this.count >= mostProblems;
  }

  add(path: Path, sentence: string): void {
    if (this.full) return;
    this.count += 1;
    this.fields[path.join('.')] = sentence;
  }

  /** Looks at one value; the path is the one by which a form knows the field. */
  check(type: GraphQLInputType, value: unknown, path: Path): void {
    if (this.full) return;
    const isNothing = value === undefined || value === null;
    if (isNonNullType(type)) return isNothing ? this.add(path, missing) : this.check(type.ofType, value, path);
    if (isNothing) return;
    if (isListType(type)) return this.checkList(type.ofType, value, path);
    if (isInputObjectType(type)) return this.checkObject(type, value, path);
    this.checkLeaf(type, value, path);
  }

  private checkLeaf(type: GraphQLLeafType, value: unknown, path: Path): void {
    const problem = problemOfLeaf(type, value);
    if (problem !== null) this.add(path, problem);
  }

  private checkList(type: GraphQLInputType, value: unknown, path: Path): void {
    if (!Array.isArray(value)) return this.check(type, value, path);
    for (let at = 0; at < value.length && !this.full; at += 1) this.check(type, value[at], [...path, String(at)]);
  }

  private checkObject(type: GraphQLInputObjectType, value: unknown, path: Path): void {
    if (!isRecord(value)) return this.add(path, 'Give this field by field');
    const known = type.getFields();
    for (const { name, type: fieldType, defaultValue } of Object.values(known)) {
      if (value[name] === undefined && defaultValue !== undefined) continue;
      this.check(fieldType, value[name], [...path, name]);
    }
    for (const name in value) {
      if (this.full) return;
      if (!Object.hasOwn(known, name)) this.add([...path, shortened(name, longestName)], 'Leave this out');
    }
  }
}

/** A form knows the fields of a whole input by their own names, and everything else by the variable's. */
function pathOf(name: string, type: GraphQLInputType, value: unknown): Path {
  const inner = isNonNullType(type) ? type.ofType : type;
  return isInputObjectType(inner) && isRecord(value) ? [] : [name];
}

/**
 * What is wrong with the values given for an operation's variables: the path of the field as the form knows it
 * (`givenOn`, `consents.0.use`) → a sentence that repeats nothing of the value. At most twenty; empty when all is well.
 */
export function problemsOfVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  const problems = new Problems();
  for (const { variable, type: node, defaultValue } of variableDefinitions) {
    const name = variable.name.value;
    const type = typeFromAST(schema, node);
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    if (!isInputType(type) || (value === undefined && defaultValue !== undefined)) continue;
    problems.check(type, value, pathOf(name, type, value));
  }
  return problems.fields;
}
