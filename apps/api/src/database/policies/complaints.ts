const role = '(select app.role())';
const me = '(select app.user_id())';

/** Nobody reads or acts on a complaint about themselves, whatever their role. */
const notAboutMe = `(representation.about_user_id is null or representation.about_user_id is distinct from ${me})`;

const ofMyUnits = `representation.org_unit_id in (select app.my_units())`;
const ofReviewed = `representation.child_id in (select app.my_children_as(array['REVIEWING_OFFICER']))`;
const ofSupported = `representation.child_id in (
    select app.my_children_as(array['ADVOCATE', 'INDEPENDENT_VISITOR', 'CHILDRENS_RIGHTS_WORKER']))`;

const complaintReaders = `(representation.kind = 'COMPLAINT' and (
    (${role} = 'TEAM_MANAGER' and ${ofMyUnits})
    or (${role} = 'REVIEWING_OFFICER' and ${ofReviewed})
    or (${role} = 'CHILDRENS_RIGHTS' and ${ofSupported})))`;

const thanksRoles = `('PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS')`;
const complimentReaders = `(representation.kind = 'COMPLIMENT' and ${role} in ${thanksRoles} and (
    representation.created_by = ${me} or representation.praised_user_id = ${me}
    or (${role} in ('PRACTITIONER', 'TEAM_MANAGER') and ${ofMyUnits})
    or (${role} = 'REVIEWING_OFFICER' and ${ofReviewed})
    or (${role} = 'CHILDRENS_RIGHTS' and ${ofSupported})))`;

const ofReadable = `exists (select 1 from representation where representation.id = complaint_stage.representation_id)`;
const changeable = ['agreed_due_on', 'extension_reason', 'extension_note', 'extended_on', 'extended_by', 'extended_at']
  .concat(['responded_on', 'finding', 'response_summary', 'responded_by', 'responded_at', 'version'])
  .join(', ');

const tables = ['representation', 'complaint_stage', 'representation_counter', 'released_complaint_quarter'];

/*
 * Complaints have a policy of their own: who reaches a child does not by that reach a complaint about the child's care.
 * What was said is never changed; a stage is only extended and answered. Numbers are given by a function alone.
 */
export const complaintPolicies = `
  ${tables.map((table) => `alter table ${table} enable row level security;`).join('\n')}
  grant select, insert on representation, complaint_stage, released_complaint_quarter to heard_app;
  grant update (${changeable}) on complaint_stage to heard_app;
  create policy representation_read on representation for select to heard_app using (
    ${notAboutMe} and (${role} in ('COMPLAINTS_MANAGER', 'SYSTEM') or ${complaintReaders} or ${complimentReaders}));
  create policy representation_insert on representation for insert to heard_app with check (
    representation.created_by = ${me} and ${notAboutMe} and (
      ${role} = 'COMPLAINTS_MANAGER'
      or (${role} in ${thanksRoles} and representation.kind = 'COMPLIMENT'
        and (representation.child_id is null or representation.child_id in (select app.my_named_children())))));
  create policy complaint_stage_read on complaint_stage for select to heard_app using (${ofReadable});
  create policy complaint_stage_insert on complaint_stage for insert to heard_app with check (
    ${role} = 'COMPLAINTS_MANAGER' and ${ofReadable});
  create policy complaint_stage_update on complaint_stage for update to heard_app using (
    ${role} = 'COMPLAINTS_MANAGER' and ${ofReadable});
  create policy released_complaint_quarter_read on released_complaint_quarter for select to heard_app using (
    ${role} in ('COMPLAINTS_MANAGER', 'LEADERSHIP', 'ELECTED_MEMBER', 'SYSTEM'));
  create policy released_complaint_quarter_insert on released_complaint_quarter for insert to heard_app with check (
    ${role} = 'SYSTEM');
`;
