import type { Role } from '@heard/domain/access/roles';

const everybody = [
  'PRACTITIONER',
  'TEAM_MANAGER',
  'REVIEWING_OFFICER',
  'COMPLAINTS_MANAGER',
  'QUALITY_ASSURANCE',
  'CHILDRENS_RIGHTS',
  'LEADERSHIP',
  'PARTNER',
  'ELECTED_MEMBER',
  'ADMINISTRATOR',
] as const;
const answerers = [
  'PRACTITIONER',
  'TEAM_MANAGER',
  'REVIEWING_OFFICER',
  'COMPLAINTS_MANAGER',
  'CHILDRENS_RIGHTS',
  'LEADERSHIP',
] as const;
const administrator = ['ADMINISTRATOR'] as const;
/** Whoever it belongs to: of this scene, all that is somebody's own is the practitioner's. */
const owner = ['PRACTITIONER'] as const;
const ownerAndManager = ['PRACTITIONER', 'TEAM_MANAGER'] as const;
const keepers = ['TEAM_MANAGER', 'ADMINISTRATOR'] as const;
/** Work of the product itself. */
const nobody = [] as const;

/** How a function is called in the scene of `callers-scene.ts`, where `{name}` is the id of a row of it, and for whom it then does something. */
interface Call {
  readonly call: string;
  readonly by: readonly Role[];
}

/**
 * Every function that changes something with the rights of the database's owner, and that the running account may call: whoever
 * the API lets do it, and nobody else. Written by hand, like the access table.
 */
export const callers: Readonly<Record<string, Call>> = {
  add_passkey: { call: `app.add_passkey('{new}', 'Phone', 'credential', 'key', 1)`, by: everybody },
  add_person: {
    call: `app.add_person('{new}', 'New Person', 'new@test.example', '{other}', 'PRACTITIONER', '{team}', '2026-12-01', null, null, now())`,
    by: keepers,
  },
  change_break_rules: {
    call: `app.change_break_rules('{new}', '', 'PROMISE_PASSED', 1, 'why', '[{"stream":"ANY","level":1,"days":9,"nextRole":"TEAM_MANAGER"}]')`,
    by: administrator,
  },
  change_own_password: { call: `app.change_own_password('hash')`, by: everybody },
  change_role: {
    call: `app.change_role('{new}', '{who}', 'PRACTITIONER', '{team}', '2026-12-01', null, null, now())`,
    by: keepers,
  },
  change_roles: {
    call: `app.change_roles('[{"form":"{new}","account":"{who}","role":"PRACTITIONER","unit":"{team}","first":"2026-12-01"}]')`,
    by: administrator,
  },
  change_setting: { call: `app.change_setting('{new}', '', 'hearing', 1, '{}', 'why')`, by: administrator },
  change_unit: { call: `app.change_unit('{team}', 1, 'New Name', '{service}', null)`, by: administrator },
  check_audit_seals: { call: `app.check_audit_seals(0)`, by: nobody },
  close_unit: { call: `app.close_unit('{emptyTeam}', 1, '2026-12-31')`, by: administrator },
  close_unshown: { call: `app.close_unshown('{new}', '', '{unshown}', 'why')`, by: ['TEAM_MANAGER'] },
  correct_person: { call: `app.correct_person('{who}', 1, 'Other Name', 'other@test.example')`, by: keepers },
  count_chain: { call: `app.count_chain()`, by: nobody },
  decide_access: { call: `app.decide_access('{wish}', 'APPROVED', null)`, by: administrator },
  decide_double: { call: `app.decide_double('{double}', 'OTHER')`, by: administrator },
  end_access: { call: `app.end_access('{new}', '{stays}', '2026-12-31', true, null)`, by: keepers },
  end_cover: { call: `app.end_cover('{cover}')`, by: ownerAndManager },
  // It says yes to nobody, too, of whom nothing ends.
  end_my_second_factor: { call: `(select app.end_my_second_factor() where app.user_id() is not null)`, by: everybody },
  end_my_sessions: { call: `app.end_my_sessions(null)`, by: everybody },
  end_sessions_of: { call: `app.end_sessions_of('{who}')`, by: administrator },
  // Leadership is the second person of what was asked for, and here nobody has asked.
  end_sign_on_of: { call: `nullif(app.end_sign_on_of('{who}'), 'NONE')`, by: administrator },
  give_on: { call: `app.give_on('{waiting}', '{who}', '{manager}', 'why', '{new}', '')`, by: ownerAndManager },
  hand_over_due: { call: `app.hand_over_due()`, by: nobody },
  invite_everybody: { call: `app.invite_everybody(now() + interval '1 hour', 1)`, by: administrator },
  keep_import_columns: { call: `app.keep_import_columns('{new}', 'PEOPLE', '{}')`, by: administrator },
  make_account_link: {
    call: `app.make_account_link('{new}', '{who}', 'hash', now() + interval '1 hour', '2026-11-24')`,
    by: administrator,
  },
  make_unit: { call: `app.make_unit('{new}', 'SERVICE', 'New Service', null, '2026-12-01')`, by: administrator },
  mark_clock: { call: `app.mark_clock()`, by: administrator },
  mind_breaks: { call: `app.mind_breaks()`, by: nobody },
  rank_cards: { call: `app.rank_cards(array['{card}']::uuid[], array['a'])`, by: [...answerers, 'QUALITY_ASSURANCE'] },
  remove_passkey: { call: `app.remove_passkey('{passkey}')`, by: owner },
  rename_passkey: { call: `app.rename_passkey('{passkey}', 'Phone')`, by: owner },
  renew_my_recovery_codes: { call: `app.renew_my_recovery_codes('{}')`, by: owner },
  reset_passkeys: { call: `app.reset_passkeys('{who}')`, by: administrator },
  reset_second_factor: { call: `nullif(app.reset_second_factor('{who}'), 'NONE')`, by: administrator },
  retry_message: { call: `app.retry_message('{message}')`, by: administrator },
  seal_audit_log: { call: `app.seal_audit_log(1)`, by: nobody },
  set_cover: {
    call: `app.set_cover('{new}', '', '{who}', '{other}', '2027-01-01', '2027-01-02')`,
    by: ownerAndManager,
  },
  'set_cover, for oneself': {
    call: `app.set_cover('{new}', '', '{me}', '{other}', '2027-01-01', '2027-01-02')`,
    by: answerers,
  },
  store_case_children: {
    call: `app.store_case_children('{"changed":[],"changedTeams":[],"changedLinks":[],"changedStatuses":[],"fresh":{"children":[],"numbers":[],"teams":[],"links":[]},"kept":{"children":[],"numbers":[],"teams":[],"links":[]},"newStatuses":[],"doubles":[]}', '{new}', 'Name')`,
    by: administrator,
  },
  take_back_leaving: { call: `app.take_back_leaving('{leaving}')`, by: keepers },
};

/**
 * Called before it is known who asks, or by whoever has the secret in their hand, and functions that each request uses: they
 * change nothing of anybody else's, or only for who has shown what belongs to it. No role decides there.
 */
export const decidedByNoRole: readonly string[] = [
  'create_first_administrator',
  'doubt_passkey',
  'end_session',
  'mark_session_by_issuer',
  'new_representation_reference',
  'note_sign_in_failure',
  'open_unit',
  'prepare_second_factor',
  // Sentences of the product's own, at most five an hour to one person; which of them is chosen by the act that sends it.
  'queue_message',
  'recent_case_looks',
  'record_access',
  // Asks itself whether it is the product, and answers nothing.
  'requeue_lost_messages',
  'show_child',
  'sign_on',
  'spend_challenge',
  'start_session',
  'use_account_link',
  'use_passkey',
  'use_recovery_code',
  'use_second_factor',
];
