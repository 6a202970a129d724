import { textProblem, tooMany } from '../validation/check-text.js';
import { longest, most } from '../validation/text-lengths.js';

/** How long the text in each column may be: no longer than it is on the board. */
const longestCells = [
  ['theme', longest.title],
  ['objective', longest.title],
  ['action_no', longest.code],
  ['action', longest.title],
  ['timescale', longest.name],
  ['measure', longest.passage],
] as const;

/** Joint leads stand in one cell, with semicolons between them. */
export function leadsOf(text: string): readonly string[] {
  return text
    .split(';')
    .map((lead) => lead.trim())
    .filter((lead) => lead !== '');
}

/** Sentences for the texts of a line that could not be shown or kept whole: nothing is cut, the line is left out. */
export function unfitTexts(cell: (name: string) => string): readonly string[] {
  const leads = leadsOf(cell('lead'));
  const problems = [
    ...longestCells.map(([column, length]) => [column, textProblem(cell(column), length)] as const),
    ...leads.map((lead) => ['lead', textProblem(lead, longest.name)] as const),
    ['lead', tooMany(leads.length, most.choices)] as const,
  ];
  return problems.flatMap(([column, problem]) => (problem === null ? [] : [`Column ${column}: ${problem}.`]));
}
