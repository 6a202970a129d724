/** The verb behind a number: "1 is overdue", "2 are overdue". */
export function isOrAre(count: number): 'is' | 'are' {
  return count === 1 ? 'is' : 'are';
}
