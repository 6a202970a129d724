import { parseSync } from '@swc/core';

/** Calls that take an object to be told how, not what: their objects map nothing. */
const optionTakers = new Set([
  'useForm',
  'useMutation',
  'useDraft',
  'refine',
  'check',
  'setValue',
  'setError',
  'push',
  'openDB',
  'createObjectStore',
]);

const left = new Set(['decorators', 'typeAnnotation', 'typeParams', 'typeArguments', 'returnType']);

function nameOf(callee) {
  if (callee.type === 'Identifier') return callee.value;
  return callee.type === 'MemberExpression' && callee.property.type === 'Identifier' ? callee.property.value : '';
}

function rangeOf(property) {
  if (property.type === 'SpreadElement') return [property.spread.start, property.arguments.span.end];
  if (property.type === 'KeyValueProperty') return [property.key.span.start, property.value.span.end];
  return property.type === 'Identifier' ? [property.span.start, property.span.end] : null;
}

function keyOf(node) {
  return node.type === 'KeyValueProperty' && node.key.type === 'Identifier' ? node.key.value : '';
}

/** True for what is about to be sent: the variables of an operation, or what is called its input. */
function isSent(node) {
  if (keyOf(node) === 'variables') return true;
  return node.type === 'VariableDeclarator' && node.id.value === 'input';
}

function* objectsOfParts(node, sent) {
  const call = node.type === 'CallExpression' ? nameOf(node.callee) : null;
  for (const [name, child] of Object.entries(node)) {
    if (left.has(name)) continue;
    if (call !== null && name === 'arguments') yield* objectsOfArguments(call, child, sent);
    else yield* objectsIn(child, sent || isSent(node));
  }
}

function* objectsOfArguments(call, callArguments, sent) {
  if (optionTakers.has(call)) yield* objectsBelow(callArguments, sent);
  else for (const { expression } of callArguments) yield* objectsIn(expression, sent, call === 'row');
}

/** Every object below this node that maps fields, with whether it is sent, and whether it is the shape of a row. */
function* objectsIn(node, sent, isShape = false) {
  if (typeof node !== 'object' || node === null) return;
  if (node.type === 'ObjectExpression') yield { object: node, sent, isShape };
  yield* objectsOfParts(node, sent);
}

/** The objects inside these arguments, but not those that are an argument themselves. */
function* objectsBelow(callArguments, sent) {
  for (const { expression } of callArguments) {
    yield* objectsIn(expression.type === 'ObjectExpression' ? expression.properties : expression, sent);
  }
}

const syntax = { syntax: 'typescript', tsx: true, decorators: true, target: 'es2023' };

/**
 * The places of a TypeScript source where one field is mapped: `key: value`, `key` and `...part` of its objects, in
 * UTF-16 offsets. With `onlySent`, of those that are about to be sent. Leaving one out takes its comma along. Of the
 * shape of a row only the first field: a shape takes no row with a field more or less, so all of them stand or fall
 * together.
 */
export function findMappings(source, { onlySent = false } = {}) {
  const bytes = Buffer.from(source);
  // The parser counts bytes, and counts from 1.
  const at = (position) => bytes.subarray(0, position - 1).toString().length;
  return [...objectsIn(parseSync(source, syntax).body, false)]
    .filter(({ sent }) => sent || !onlySent)
    .flatMap(({ object, isShape }) => mappingsOf(object, at, source).slice(0, isShape ? 1 : undefined));
}

function mappingsOf({ properties }, at, source) {
  const ranges = properties.map(rangeOf);
  return ranges.flatMap((range, index) => {
    if (range === null) return [];
    const next = ranges[index + 1];
    const before = ranges[index - 1];
    const [start, end] = range.map(at);
    if (next) return [{ start, end: at(next[0]), from: start, shown: end }];
    const comma = /^\s*,/.exec(source.slice(end))?.[0].length ?? 0;
    return [{ start: before ? at(before[1]) : start, end: end + comma, from: start, shown: end }];
  });
}
