const closing = { '(': ')', '{': '}', '[': ']' };

const closings = new Set(Object.values(closing));
const isQuote = (sign) => sign === "'" || sign === '"';

/** Every sign outside of quotes from `start`, with how deep in brackets it stands, to the end of this level. */
function* signsFrom(text, start) {
  let depth = 0;
  for (let position = start; position < text.length; position += 1) {
    const sign = text[position];
    if (isQuote(sign)) position = Math.max(position, text.indexOf(sign, position + 1));
    if (closings.has(sign)) depth -= 1;
    yield { sign, position, depth };
    if (closing[sign] !== undefined) depth += 1;
  }
}

/** The commas of the list that begins at `start`, and where it ends. */
function listFrom(text, start, isEnd) {
  const commas = [];
  for (const { sign, position, depth } of signsFrom(text, start)) {
    if (depth < 0 || (depth === 0 && isEnd(text, position))) return { commas, end: position };
    if (depth === 0 && sign === ',') commas.push(position);
  }
  return { commas, end: text.length };
}

const clauses = /^(from|into|where|union|order|group|limit|for)\b/i;
const startsClause = (text, position) =>
  /\s/.test(text[position - 1] ?? ' ') && clauses.test(text.slice(position, position + 6));

/** Cuts of a list, each a range that takes one comma along; `size` items make one entry. */
function cutsOf(text, start, list, size) {
  const edges = [start - 1, ...list.commas, list.end];
  const entries = [];
  for (let index = 0; index + size < edges.length; index += size) entries.push([edges[index], edges[index + size]]);
  if (entries.length < 2) return [];
  return entries.map(([before, after], index) => {
    const from = before + 1 + /^\s*/.exec(text.slice(before + 1))[0].length;
    const shown = after - (after === list.end ? /\s*$/.exec(text.slice(from, after))[0].length : 0);
    return index === 0 ? { start: from, end: after + 1, shown, from } : { start: before, end: shown, shown, from };
  });
}

function* startsOf(text, words) {
  for (const found of text.matchAll(words)) yield found.index + found[0].length;
}

/**
 * The places of an SQL text where one column is chosen: of each select list, and each pair of a JSON object. Leaving
 * one out takes its comma along. A list of one is left alone: without it there is no statement. `isList`: the text
 * itself is a piece of a select list. `isChecked`: what it answers is read in a shape, which takes no row that lacks a
 * column, so that one column of each list stands for all.
 */
export function findColumns(text, { isList = false, isChecked = false } = {}) {
  const most = isChecked ? 1 : undefined;
  const lists = isList ? [0] : [...startsOf(text, /\bselect\s+(?:distinct\s+(?:on\s*\([^)]*\)\s*)?)?/gi)];
  const columns = lists.flatMap((start) => {
    return cutsOf(text, start, listFrom(text, start, startsClause), 1).slice(0, most);
  });
  const pairs = [...startsOf(text, /\bjson(?:b)?_build_object\(/gi)].flatMap((start) => {
    return cutsOf(
      text,
      start,
      listFrom(text, start, () => false),
      2,
    ).slice(0, most);
  });
  return [...columns, ...pairs];
}

/** The texts of a TypeScript source that are SQL: where they stand, and whether they are a piece of a select list. */
export function sqlTexts(source) {
  const texts = [...source.matchAll(/`(?:[^`\\]|\\.)*`|'(?:[^'\\\n]|\\.)*'/g)];
  return texts.flatMap(({ 0: quoted, index }) => {
    const inner = quoted.slice(1, -1);
    const isList = /Columns\s*=\s*$/.test(source.slice(Math.max(0, index - 60), index));
    return /\bselect\s/i.test(inner) || isList ? [{ text: inner, start: index + 1, isList }] : [];
  });
}
