import { PasswordUse } from '@heard/domain/accounts/single-sign-on';
import type { SignOnDraft } from '@heard/domain/accounts/sign-on-draft';
import { Role } from '@heard/domain/access/roles';
import { z } from 'zod';
import { waitInLine } from '../../../foundations/forms/wait-in-line.queries.js';
import { SignOnSettingEntity } from '../../../foundations/people/sign-on-setting.entity.js';
import { newId } from '../../../platform/ids.js';
import { count, flag, id, moment, row, text } from '../../../platform/row-shapes.js';
import { rowOf, rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

const line = z.object({ value: text, role: z.enum(Role).nullable(), orgUnitId: id.nullable() });

const setting = row({
  version: count,
  passwords: z.enum(PasswordUse),
  makesAccounts: flag,
  joinsByAddress: flag,
  roleClaim: text,
  teamClaim: text.nullable(),
  addressClaim: text,
  verifiedClaim: text.nullable(),
  scopes: text.nullable(),
  lines: z.array(line).readonly(),
  changedAt: moment.nullable(),
  changedBy: text.nullable(),
  reason: text.nullable(),
}).readonly();

export type StoredSignOn = z.output<typeof setting>;

/** What counts now; undefined: nobody has set anything. */
export async function storedSignOn(unit: Unit): Promise<StoredSignOn | undefined> {
  const sql = `select s.version, s.passwords, s.makes_accounts as "makesAccounts", s.joins_by_address as "joinsByAddress",
      s.role_claim as "roleClaim", s.team_claim as "teamClaim", s.address_claim as "addressClaim",
      s.verified_claim as "verifiedClaim", s.scopes, s.lines, s.created_at as "changedAt", p.name as "changedBy", s.reason
    from sign_on_setting s join user_account u on u.id = s.created_by join person p on p.id = u.person_id
    order by s.version desc limit 1`;
  return rowOf(unit, setting, sql);
}

const proven = row({ yes: flag });

/** Whether an administrator has come in by this issuer of late. */
export async function administratorSignsOn(unit: Unit, issuer: string): Promise<boolean> {
  return (await rowOf(unit, proven, 'select app.administrator_signs_on($1) as yes', [issuer]))?.yes === true;
}

const place = row({ id, name: text, kind: z.enum(['SERVICE', 'TEAM', 'PARTNER']) }).readonly();
export type SignOnPlace = z.output<typeof place>;

/** Where people can be, by name. */
export async function signOnPlaces(unit: Unit): Promise<readonly SignOnPlace[]> {
  const sql = `select o.id, o.name, o.kind from org_unit o
    where o.kind <> 'COUNCIL' and (o.ends_on is null or o.ends_on >= $1) order by o.name, o.id`;
  return rowsOf(unit, place, sql, [unit.today]);
}

const form = row({ id, payload: text, writtenBy: id.nullable() }).readonly();

/** What a form of this number has stored before. Whoever changes the same at once waits here. */
export async function signOnChangedBefore(unit: Unit, clientId: string): Promise<z.output<typeof form> | undefined> {
  await waitInLine(unit, [`form ${clientId}`, 'sign-on']);
  const sql = `select s.id, s.payload_sha256 as payload, s.created_by as "writtenBy" from sign_on_setting s where s.client_id = $1`;
  return rowOf(unit, form, sql, [clientId]);
}

/** Stores it as the next version; answers its number. */
export function insertSignOn(unit: Unit, draft: SignOnDraft, payloadSha256: string): string {
  const rowId = newId();
  const { clientId, passwords, makesAccounts, joinsByAddress, roleClaim, addressClaim, reason } = draft;
  unit.db.insert(SignOnSettingEntity, [
    {
      id: rowId,
      createdBy: unit.actor.userId,
      clientId,
      payloadSha256,
      version: draft.version + 1,
      passwords,
      makesAccounts,
      joinsByAddress,
      roleClaim,
      teamClaim: draft.teamClaim || null,
      addressClaim,
      verifiedClaim: draft.verifiedClaim || null,
      scopes: draft.scopes || null,
      lines: draft.lines.map(({ value, role = null, orgUnitId }) => ({ value, role, orgUnitId: orgUnitId || null })),
      reason,
    },
  ]);
  return rowId;
}
