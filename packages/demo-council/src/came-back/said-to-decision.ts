import type { Row, Tables } from '../tables.js';
import type { ChainWriter } from './chain-writer.js';
import { saidToSchool } from './reactions.js';
import { textOf } from './told-before.js';

/** The latest change of school of which a child was told, who has spoken for themselves before, with those words. */
function toldOfSchool(tables: Tables): { readonly telling: Row; readonly before: Row } | null {
  const schools = new Map(
    tables
      .of('life_decision')
      .filter((row) => row['kind'] === 'SCHOOL')
      .map((row) => [row['id'], row['child_id']]),
  );
  const told = tables
    .of('life_decision_telling')
    .filter((row) => row['result'] === 'TOLD' && row['translation'] === null && schools.has(row['life_decision_id']))
    .toSorted((one, other) => (textOf(one, 'told_on') < textOf(other, 'told_on') ? 1 : -1));
  for (const telling of told) {
    const child = schools.get(telling['life_decision_id']);
    const before = tables.of('feedback').find((row) => row['child_id'] === child && row['speaker_role'] === 'CHILD');
    if (before) return { telling, before };
  }
  return null;
}

/** What a child said when they were told of a decision about their life: feedback again, as after any other telling. */
export function addReactionToSchool(tables: Tables, writer: ChainWriter): void {
  const found = toldOfSchool(tables);
  if (found === null) return;
  const { telling, before } = found;
  const like = { ...before, occasion: null, capture_method: null, question_asked: telling['words'] ?? null };
  const [on, by] = [textOf(telling, 'told_on'), textOf(telling, 'told_by')];
  const said = writer.say({ words: saidToSchool.words, on, by, answer: null, like });
  tables.change('life_decision_telling', telling['id'] ?? null, { reaction_feedback_id: said.id });
}
