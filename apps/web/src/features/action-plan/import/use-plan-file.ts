import { useMutation } from '@apollo/client/react';
import { useState } from 'react';

import {
  CheckPlanDocument,
  ImportPlanDocument,
  type PlanFileFieldsFragment,
  PlansDocument,
} from '../../../gql/action-plan/graphql';
import { base64Of, largestFile, useFileCheck } from '../../../platform/use-file-check';

interface Chosen {
  readonly name: string;
  readonly content: string;
  /** Null: that of the file's name, or a new one. */
  readonly planId: string | null;
}

/** A plan's file on its way: chosen, checked, brought in. */
export function usePlanFile() {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [mayBeNew, setMayBeNew] = useState(false);
  const { checked, setChecked, problem, setProblem, busy, send } = useFileCheck<PlanFileFieldsFragment>();
  const [check] = useMutation(CheckPlanDocument);
  const [bring] = useMutation(ImportPlanDocument, { refetchQueries: [PlansDocument] });

  const look = async (input: Chosen) => {
    setChosen(input);
    return send(async () => (await check({ variables: { input } })).data?.checkPlan);
  };

  return {
    checked,
    /** No plan goes by the file's name: it can be a new one. */
    mayBeNew,
    problem,
    busy,
    choose: async (file: File) => {
      setChecked(null);
      if (file.size > largestFile) {
        setProblem(`${file.name} is far too large. Choose the plan itself, as CSV or XLSX.`);
        return;
      }
      const found = await look({ name: file.name, content: await base64Of(file), planId: null });
      setMayBeNew(found?.planId === null);
    },
    /** Looks again, as the file of this plan; null: as that of a new one. */
    choosePlan: async (planId: string | null) => {
      if (chosen !== null) await look({ ...chosen, planId });
    },
    bringIn: async () => {
      if (chosen === null) return;
      const variables = { input: chosen };
      await send(async () => (await bring({ variables })).data?.importPlan);
    },
  };
}
