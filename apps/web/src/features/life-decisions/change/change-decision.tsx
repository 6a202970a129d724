import type { MadeFragment } from '../../../gql/life-decisions/graphql';
import { Button } from '../../../ui/button';
import { aboutText } from '../decision-text';
import type { DecisionForm } from '../use-form-dialog';

interface ChangeDecisionProps {
  readonly made: MadeFragment;
  readonly onOpen: (form: DecisionForm) => void;
}

/** What somebody wrote down is put right or withdrawn here; what comes from elsewhere is put right there. */
export function ChangeDecision({ made, onOpen }: ChangeDecisionProps) {
  const { source, mayChange } = made;
  if (source === 'RECORDED' && !mayChange) return null;
  return (
    <details className="decision__more">
      <summary>Is it wrong?</summary>
      {mayChange ? (
        <div className="cluster">
          <ChangeButton made={made} form="CORRECT" label="Put it right" onOpen={onOpen} />
          <ChangeButton made={made} form="WITHDRAW" label="Withdraw it" onOpen={onOpen} />
        </div>
      ) : (
        <p>
          It comes from {source === 'EPISODE' ? 'the placement record' : 'the allocation'}: it is put right there, and
          follows. Whether they were asked, and told, is said here.
        </p>
      )}
    </details>
  );
}

interface ChangeButtonProps extends ChangeDecisionProps {
  readonly form: DecisionForm;
  readonly label: string;
}

function ChangeButton({ made, form, label, onOpen }: ChangeButtonProps) {
  return (
    <Button look="quiet" onClick={() => onOpen(form)}>
      {label}
      <span className="visually-hidden">: {aboutText(made)}</span>
    </Button>
  );
}
