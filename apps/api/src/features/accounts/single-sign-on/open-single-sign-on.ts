import { usualClaims } from '@heard/domain/accounts/single-sign-on';
import type { Unit } from '../../../platform/unit.js';
import {
  administratorSignsOn,
  signOnPlaces,
  type SignOnPlace,
  storedSignOn,
  type StoredSignOn,
} from './sign-on-settings.queries.js';

export interface OpenSignOn extends StoredSignOn {
  /** As the council's sign-on calls itself; null: whoever starts Heard has named none. */
  readonly issuer: string | null;
  readonly administratorSignsOn: boolean;
  readonly places: readonly SignOnPlace[];
}

/** As it is before anybody has set anything: whoever has an account with the same address comes in. */
const beforeFirst: StoredSignOn = {
  version: 0,
  passwords: 'EVERYBODY',
  makesAccounts: false,
  joinsByAddress: true,
  ...usualClaims,
  scopes: null,
  lines: [],
  changedAt: null,
  changedBy: null,
  reason: null,
};

/** How the council's own sign-on brings people in, for whoever runs the system. */
export async function openSignOn(unit: Unit, issuer: string | null): Promise<OpenSignOn> {
  const [stored, places, isProven] = [
    await storedSignOn(unit),
    await signOnPlaces(unit),
    issuer !== null && (await administratorSignsOn(unit, issuer)),
  ];
  return { ...(stored ?? beforeFirst), issuer, places, administratorSignsOn: isProven };
}
