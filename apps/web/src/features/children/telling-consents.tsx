import { consentUseLabels } from '@heard/domain/feedback/consents';

import type { AskableFragment } from '../../gql/children/graphql';
import { useCan } from '../../platform/session';
import { Button } from '../../ui/button';
import { useDialogPlace } from '../../ui/dialog-place';
import { Tag } from '../../ui/tag';
import { type Asked, type Consent, consentText, earlierText, isToAskAgain, wordsOf } from './consent-text';
import { loadAskAgain } from './ask-again/lazy-ask-again';
import { useAskable } from './ask-again/use-askable';

interface AskableProps {
  readonly told: AskableFragment;
  readonly asked: Asked | null;
}

interface TellingConsentsProps extends AskableProps {
  /** They took something of it back: nobody asks them whether it may be used. */
  readonly isTakenBack?: boolean;
}

/** What may become of the words beyond the record, with every answer so far, and the way to a new one. */
export function TellingConsents({ told, asked, isTakenBack = false }: TellingConsentsProps) {
  const now = useAskable(told);
  const may = useCan('consent:answer');
  const mayAnswer = may && !isTakenBack;
  const isAskedAbout = now.consents.length > 0 || mayAnswer;
  if (!isAskedAbout || !wordsOf(now)) return null;
  return (
    <>
      {isToAskAgain(now) ? (
        <div className="cluster telling-marks">
          <Tag tone="warning">Ask again before this is used elsewhere</Tag>
        </div>
      ) : null}
      <details className="telling-more" onToggle={() => void loadAskAgain().catch(() => undefined)}>
        <summary>May it be used elsewhere?</summary>
        <AllAnswers consents={now.consents} />
        <Withdrawn isTakenBack={isTakenBack} />
        {mayAnswer ? <AskAgainButton told={now} asked={asked} /> : null}
      </details>
    </>
  );
}

function Withdrawn({ isTakenBack }: { readonly isTakenBack: boolean }) {
  return isTakenBack ? <p className="telling-more__note">They took it back: it is used nowhere else.</p> : null;
}

function AllAnswers({ consents }: Pick<AskableFragment, 'consents'>) {
  if (consents.length === 0) return <p className="telling-more__note">Nobody has asked yet.</p>;
  return (
    <dl>
      {consents.map((consent) => (
        <Answers key={consent.use} consent={consent} />
      ))}
    </dl>
  );
}

function Answers({ consent }: { readonly consent: Consent }) {
  return (
    <div>
      <dt>{consentUseLabels[consent.use]}</dt>
      <dd>{consentText(consent)}</dd>
      {consent.earlier.map((answer, at) => (
        <dd key={consent.earlier.length - at} className="telling-more__earlier">
          before: {earlierText(answer)}
        </dd>
      ))}
    </div>
  );
}

interface AskAgainButtonProps extends AskableProps {
  /** What tells this button from others of its kind, for who does not see where it stands. */
  readonly about?: string;
  readonly onAnswered?: () => void;
}

/** Opens the question, as it was left where it was closed without saving. */
export function AskAgainButton({ told, asked, about, onAnswered }: AskAgainButtonProps) {
  const show = useDialogPlace();
  const open = () =>
    show(async () => {
      const Opened = await loadAskAgain();
      return (close) => (
        <Opened
          told={told}
          asked={asked}
          onClose={(answered) => {
            close();
            if (answered) onAnswered?.();
          }}
        />
      );
    });
  return (
    <Button look="secondary" onClick={open}>
      {buttonText(told)}
      {about ? <span className="visually-hidden">: {about}</span> : null}
    </Button>
  );
}

function buttonText(told: AskableFragment): string {
  if (isToAskAgain(told)) return 'Ask again';
  return told.consents.some(({ given }) => typeof given === 'boolean') ? 'They changed their mind' : 'Ask them';
}
