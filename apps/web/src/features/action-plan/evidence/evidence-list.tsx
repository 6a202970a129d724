import './evidence-list.css';

import { momentText } from '../../../platform/dates';
import { Icon } from '../../../ui/icon';
import type { ActionDetail } from '../board-data';

type Evidence = ActionDetail['evidence'][number];

/** What shows that the action was done, latest first. */
export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  return (
    <section className="evidence" aria-labelledby="evidence">
      <h2 id="evidence">Evidence</h2>
      {evidence.length === 0 ? (
        <p className="evidence__none">Nothing yet. This is the part of a plan that most often stays empty.</p>
      ) : (
        <ul className="evidence__list">
          {evidence.map((piece) => (
            <li key={piece.id}>
              <PieceOfEvidence piece={piece} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function PieceOfEvidence({ piece }: { readonly piece: Evidence }) {
  return (
    <article className="evidence__piece">
      {piece.kind === 'LINK' ? (
        <p className="evidence__link">
          <Icon name="link" size={20} />
          <a href={piece.body} rel="noopener noreferrer">
            {piece.body}
          </a>
        </p>
      ) : (
        <p className="evidence__body">{piece.body}</p>
      )}
      {piece.whatChanged === null ? null : (
        <div className="evidence__changed">
          <p className="evidence__label">What changed for children</p>
          <p>{piece.whatChanged}</p>
        </div>
      )}
      <p className="evidence__source">
        {piece.addedBy ?? 'Heard'}, {momentText(piece.addedAt)}
      </p>
    </article>
  );
}
