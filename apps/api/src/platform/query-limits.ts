import {
  type ASTNode,
  type ASTVisitor,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
  parse,
  type SelectionNode,
  type SelectionSetNode,
  specifiedRules,
  validate,
  type ValidationContext,
} from 'graphql';
import { shortened } from './shortened.js';

export const mostTokens = 4_000;
const deepest = 12;
/** The page of a child asks for the most: seven hundred and thirty, once what came of their words is spelt out. */
const mostFields = 1_000;
const mostRootFields = 20;
const mostFragments = 20;
const mostSpreads = 60;

/** Errors in one answer: nobody reads more, and each costs as much as it is long. */
export const mostErrors = 20;

interface Size {
  readonly fields: number;
  readonly depth: number;
  /** Fields at the top, those of its fragments among them. */
  readonly width: number;
}

const nothing: Size = { fields: 0, depth: 0, width: 0 };

/**
 * How much a selection asks for once its fragments are spelt out. Each fragment is measured once: spelling them out
 * could take longer than any answer. Introspection nests deeply by nature and has a rule of its own.
 */
function measure(context: ValidationContext): (set: SelectionSetNode | undefined) => Size {
  const fragments = new Map<string, Size>();
  const sizeOfFragment = (name: string): Size => {
    const known = fragments.get(name);
    if (known !== undefined) return known;
    fragments.set(name, nothing); // a fragment within itself is refused by another rule
    const size = sizeOf(context.getFragment(name)?.selectionSet);
    fragments.set(name, size);
    return size;
  };
  const sizeOfOne = (node: SelectionNode): Size => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return sizeOfFragment(node.name.value);
    const inside = sizeOf(node.selectionSet);
    if (node.kind === Kind.INLINE_FRAGMENT) return inside;
    return { fields: inside.fields + 1, depth: node.name.value.startsWith('__') ? 0 : inside.depth + 1, width: 1 };
  };
  const add = (sum: Size, one: Size): Size => ({
    fields: sum.fields + one.fields,
    depth: Math.max(sum.depth, one.depth),
    width: sum.width + one.width,
  });
  const sizeOf = (set: SelectionSetNode | undefined): Size =>
    (set?.selections ?? []).map(sizeOfOne).reduce(add, nothing);
  return sizeOf;
}

/** One change, one transaction: a request with two mutations is refused before anything is done. */
function oneMutationPerRequest(context: ValidationContext): ASTVisitor {
  const sizeOf = measure(context);
  return {
    OperationDefinition(node) {
      if (node.operation !== OperationTypeNode.MUTATION || sizeOf(node.selectionSet).width <= 1) return;
      context.reportError(new GraphQLError('Send one mutation in each request', { nodes: [node] }));
    },
  };
}

/** Refuses what no screen asks for: too deep, too many fields, or one question many times under other names. */
function smallEnough(context: ValidationContext): ASTVisitor {
  const sizeOf = measure(context);
  return {
    OperationDefinition(node) {
      const { fields, depth, width } = sizeOf(node.selectionSet);
      const refuse = (words: string): void => context.reportError(new GraphQLError(words, { nodes: [node] }));
      if (depth > deepest) refuse(`Ask for at most ${deepest} levels`);
      if (fields > mostFields) refuse(`Ask for at most ${mostFields} fields`);
      if (width > mostRootFields) refuse(`Ask at most ${mostRootFields} questions at once`);
    },
  };
}

/**
 * Refuses what would take the library long to compare: it holds every two fields of one name against each other, and
 * spells out fragments to find them. No screen has more than a few fragments, or asks for a field twice.
 */
function quicklyCompared(context: ValidationContext): ASTVisitor {
  const counts = { fragments: 0, spreads: 0 };
  const refuse = (words: string, node: ASTNode): void =>
    context.reportError(new GraphQLError(words, { nodes: [node] }));
  const spread = (node: ASTNode): void => {
    counts.spreads += 1;
    if (counts.spreads === mostSpreads + 1) refuse(`Use fragments in at most ${mostSpreads} places`, node);
  };
  return {
    FragmentDefinition(node) {
      counts.fragments += 1;
      if (counts.fragments === mostFragments + 1) refuse(`Send at most ${mostFragments} fragments`, node);
    },
    FragmentSpread: spread,
    InlineFragment: spread,
    SelectionSet(node) {
      const names = node.selections.flatMap((one) => (one.kind === Kind.FIELD ? [(one.alias ?? one.name).value] : []));
      if (names.length > mostFields) refuse(`Ask for at most ${mostFields} fields`, node);
      else if (new Set(names).size < names.length) refuse('Ask for each field once, or under another name', node);
    },
  };
}

const limits = [oneMutationPerRequest, smallEnough, quicklyCompared];

function unreadable({ message }: Error): GraphQLError {
  return new GraphQLError(shortened(message), { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
}

/** What is wrong with an operation; empty where nothing is. What would take long to check is refused before that. */
export function problemsOfDocument(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] {
  for (const rules of [limits, specifiedRules]) {
    const errors = validate(schema, document, rules, { maxErrors: mostErrors });
    if (errors.length > 0) return errors.map(unreadable);
  }
  return [];
}

/** The parsed operation, or what is wrong with it, for where no server library asks the same. */
export function readOperation(schema: GraphQLSchema, text: string): DocumentNode | readonly GraphQLError[] {
  try {
    const document = parse(text, { maxTokens: mostTokens });
    const errors = problemsOfDocument(schema, document);
    return errors.length === 0 ? document : errors;
  } catch (error) {
    return [unreadable(error instanceof GraphQLError ? error : new Error('Send an operation that can be read'))];
  }
}
