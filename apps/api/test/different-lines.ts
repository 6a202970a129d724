/**
 * Where two described databases differ, a line each: `tables/child.sql + create index …` is in the second alone, `-` in
 * the first alone. Lines that only stand in another order are told as well.
 */
export function differentLines(
  first: ReadonlyMap<string, string>,
  second: ReadonlyMap<string, string>,
): readonly string[] {
  return [...new Set([...first.keys(), ...second.keys()])].toSorted().flatMap((file) => {
    const [mine = '', theirs = ''] = [first.get(file), second.get(file)];
    if (mine === theirs) return [];
    const [left, right] = [mine.split('\n'), theirs.split('\n')];
    const lines = [
      ...left.filter((line) => !right.includes(line)).map((line) => `${file} - ${line}`),
      ...right.filter((line) => !left.includes(line)).map((line) => `${file} + ${line}`),
    ];
    return lines.length > 0 ? lines : [`${file} has the same lines in another order, or more often`];
  });
}
