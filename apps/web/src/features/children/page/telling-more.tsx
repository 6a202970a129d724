import { isChildsVoice } from '@heard/domain/feedback/speaker-roles';
import { streamText } from '@heard/domain/feedback/streams';
import { presentLabels, readBackLabels } from '@heard/domain/feedback/who-was-present';

import { roleText, type Told } from '../telling-text';

/** What is seldom asked for, one click away. */
export function TellingMore({ told }: { readonly told: Told }) {
  const rows = moreRows(told);
  return (
    <details className="telling-more">
      <summary>How it was told</summary>
      <dl>
        {rows.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function otherText(told: Told): string | null {
  return isChildsVoice(told.speakerRole) ? null : roleText(told);
}

function moreRows(told: Told): readonly (readonly [string, string])[] {
  const present = told.present.map(
    (person) => presentLabels[person.who] + (person.detail ? ` (${person.detail})` : ''),
  );
  const rows: (readonly [string, string | null])[] = [
    ['Reference', told.reference],
    ['Who spoke', otherText(told)],
    ['Came in through', streamText(told)],
    ['Question asked', told.questionAsked ?? null],
    ['Read back', told.readBack ? readBackLabels[told.readBack] : null],
    ['Seen alone', told.seenAlone ? (told.seenAlone === 'YES' ? 'Yes' : 'No') : null],
    ['Also there', present.length > 0 ? present.join(', ') : null],
    ['Interpreter', told.interpreterUsed ? 'Helped' : null],
  ];
  return rows.flatMap(([label, text]) => (text === null ? [] : [[label, text] as const]));
}
