import './sheet.css';

import { dateText } from '../../../platform/dates';
import { Quote } from '../../../ui/quote';
import { byProgress, type StatementChain, wordsOfStatement } from '../chain/chain-text';
import { type AnsweredTold, isTakenBack } from '../telling-text';
import { type Happened, whatHappened } from './sheet-text';

interface SheetProps {
  /** What the child is called. */
  readonly name: string;
  readonly worker: string | null;
  readonly tellings: readonly AnsweredTold[];
  readonly today: string;
}

/** What a child said and what happened with it, as it is put into their hand. It is spoken to them, and of nobody else. */
export function Sheet({ name, worker, tellings, today }: SheetProps) {
  return (
    <section className="sheet" aria-labelledby="sheet">
      <header className="sheet__head">
        <h2 id="sheet">What I said, and what happened</h2>
        <p>
          For {name} · {dateText(today)}
        </p>
      </header>
      {tellings.map((told) => (
        <Said key={told.id} told={told} today={today} />
      ))}
      <p className="sheet__end">
        Is something not right, or missing? Tell {worker ?? 'your worker'}, or anyone you trust. You can always say
        more.
      </p>
    </section>
  );
}

/** As the child would say it of what somebody else wrote down. */
const partLabels: Readonly<Record<Exclude<StatementChain['kind'], 'WORDS'>, string>> = {
  OBSERVATION: 'What I showed',
  WISHES_AND_FEELINGS: 'What I wish and feel',
};

/** Of what they took back nothing stands there beside the rest; somebody may want all of it on paper. */
function stillSaid(told: AnsweredTold): AnsweredTold['chains'] {
  return isTakenBack(told) ? told.chains : told.chains.filter(({ state }) => state !== 'WITHDRAWN');
}

function Said({ told, today }: { readonly told: AnsweredTold; readonly today: string }) {
  const heading = `On ${dateText(told.givenOn)}${told.source === 'SECOND_HAND' && told.relayedBy ? `, to ${told.relayedBy}` : ''}`;
  return (
    <article className="sheet__said">
      <h3>{heading}</h3>
      {byProgress(stillSaid(told)).map((group) => (
        <div key={group.chains[0].statementId} className="sheet__part">
          {group.chains.map(({ statementId, kind }) => (
            <div key={statementId}>
              {kind === 'WORDS' ? null : <p className="sheet__label">{partLabels[kind]}</p>}
              <Quote
                words={wordsOfStatement(told, kind)}
                language={told.language}
                secondHand={kind !== 'WORDS'}
                whole
              />
            </div>
          ))}
          {whatHappened(told, group, today).map((happened) => (
            <HappenedThen key={happened.label} {...happened} />
          ))}
        </div>
      ))}
    </article>
  );
}

function HappenedThen({ label, words }: Happened) {
  return (
    <div className="sheet__happened">
      <p className={words === null ? 'sheet__words' : 'sheet__label'}>{label}</p>
      {words === null ? null : (
        <p className="sheet__words" dir="auto">
          {words}
        </p>
      )}
    </div>
  );
}
