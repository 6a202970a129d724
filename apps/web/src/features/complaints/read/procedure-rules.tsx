import { procedureRules } from '@heard/domain/complaints/procedure-rules';
import { type Procedure, procedureLabels } from '@heard/domain/complaints/representation-codes';

import { Card } from '../../../ui/card';

/** The rules of the procedure that this complaint is handled under, so that nobody has to know them. */
export function ProcedureRules({ procedure }: { readonly procedure: Procedure }) {
  const rules = procedureRules(procedure);
  if (rules.length === 0) return null;
  return (
    <Card title="The rules here" tone="sunken">
      <p>{procedureLabels[procedure]}</p>
      <ul>
        {rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </Card>
  );
}
