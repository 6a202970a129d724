import { findColumns, sqlTexts } from './find-columns.mjs';
import { findMappings } from './find-mappings.mjs';
import { findsIn } from './mutant-files.mjs';

const finders = {
  mappings: (source) => findMappings(source),
  sent: (source) => findMappings(source, { onlySent: true }),
  columns: (source) =>
    sqlTexts(source).flatMap(({ text, start, isList }) =>
      findColumns(text, { isList, isChecked: !source.includes('.query<') }).map((cut) => ({
        start: cut.start + start,
        end: cut.end + start,
        from: cut.from + start,
        shown: cut.shown + start,
      })),
    ),
};

/**
 * One field left out of a file each time: its line, what stood there, whether the compiler can see it, and the
 * file without it.
 */
export function findMutants(file, source) {
  const cuts = findsIn(file).flatMap((kind) =>
    finders[kind](source).map((cut) => ({ ...cut, isCode: kind !== 'columns' })),
  );
  return cuts
    .toSorted((a, b) => a.from - b.from)
    .map(({ start, end, from, shown, isCode }) => ({
      file,
      line: source.slice(0, from).split('\n').length,
      gone: source.slice(from, shown).replaceAll(/\s+/g, ' '),
      isCode,
      source: source.slice(0, start) + source.slice(end),
    }));
}
