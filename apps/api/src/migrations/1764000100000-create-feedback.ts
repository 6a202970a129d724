import type { MigrationInterface, QueryRunner } from 'typeorm';

const stamp = `created_at timestamptz not null default now(), created_by uuid`;

const feedback = `
  create table feedback (
    id uuid constraint pk_feedback primary key, ${stamp},
    client_id uuid not null constraint uq_feedback_client_id unique,
    payload_sha256 text not null,
    child_id uuid constraint fk_feedback_child references child,
    group_name text,
    stream text not null constraint ck_feedback_stream check (stream in ('CP_CONFERENCE', 'CIC_REVIEW', 'ADVOCACY_IV', 'PARTNER', 'DIRECT_WORK', 'FAMILY')),
    occasion text constraint ck_feedback_occasion check (occasion in ('VISIT', 'DIRECT_WORK_SESSION', 'BEFORE_REVIEW', 'AT_REVIEW',
      'BEFORE_CONFERENCE', 'AT_CONFERENCE', 'AFTER_MISSING', 'MOVING_HOME', 'ABOUT_HOME', 'ABOUT_SCHOOL', 'ABOUT_FAMILY_TIME',
      'ABOUT_WORKER', 'PATHWAY_PLAN', 'GOOD_NEWS', 'SOMETHING_WRONG', 'CHILD_ASKED', 'GROUP_SESSION', 'OTHER')),
    given_on date not null,
    capture_method text constraint ck_feedback_capture_method check (capture_method in ('CONVERSATION', 'PLAY', 'DRAWING', 'WRITTEN',
      'PHONE_OR_TEXT', 'AUDIO_OR_VIDEO', 'OBSERVATION', 'THREE_HOUSES', 'WORDS_AND_PICTURES', 'WISHES_AND_FEELINGS_SHEET', 'SCALING',
      'LIFE_STORY_BOOK', 'SOCIAL_STORY', 'APP', 'SURVEY', 'MAKATON', 'SYMBOLS', 'PECS', 'TALKING_MATS', 'VOICE_OUTPUT_AID',
      'COMMUNICATION_PASSPORT', 'VISUAL_TIMETABLE', 'OBJECTS_OF_REFERENCE', 'INTENSIVE_INTERACTION', 'SIGN_LANGUAGE',
      'THROUGH_ADVOCATE', 'THROUGH_CARER', 'GROUP_OR_FORUM')),
    language text not null default 'en', interpreter_used boolean not null default false,
    source text not null constraint ck_feedback_source check (source in ('OWN_WORDS', 'SECOND_HAND', 'OBSERVATION')),
    relayed_by text, question_asked text,
    read_back text constraint ck_feedback_read_back check (read_back in ('YES', 'NO', 'NOT_POSSIBLE')),
    seen_alone text constraint ck_feedback_seen_alone check (seen_alone in ('YES', 'NO')),
    recorded_by uuid not null constraint fk_feedback_recorded_by references user_account,
    received_at timestamptz not null default now(),
    answer_expected boolean not null default false,
    answer_owner_id uuid constraint fk_feedback_answer_owner references user_account,
    answer_by date,
    constraint ck_feedback_child_or_group check (num_nonnulls(child_id, group_name) = 1),
    constraint uq_feedback_child unique (id, child_id));
  create index ix_feedback_child_given_on on feedback (child_id, given_on, id);
  create index ix_feedback_given_on on feedback (given_on, id);
  create index ix_feedback_recorded_by on feedback (recorded_by);
  create table feedback_present (
    id uuid constraint pk_feedback_present primary key, ${stamp},
    feedback_id uuid not null constraint fk_feedback_present_feedback references feedback,
    who text not null constraint ck_feedback_present_who check (who in ('PARENT', 'FOSTER_CARER', 'RESIDENTIAL_WORKER',
      'BROTHER_OR_SISTER', 'OTHER_RELATIVE', 'FRIEND', 'ADVOCATE', 'INDEPENDENT_VISITOR', 'REVIEWING_OFFICER', 'SOCIAL_WORKER',
      'TEACHER', 'HEALTH_WORKER', 'INTERPRETER', 'POLICE', 'OTHER')),
    detail text);
  create index ix_feedback_present_feedback on feedback_present (feedback_id);
  create table withheld_from (
    id uuid constraint pk_withheld_from primary key, ${stamp},
    feedback_id uuid not null constraint fk_withheld_from_feedback references feedback,
    user_id uuid not null constraint fk_withheld_from_user references user_account,
    constraint uq_withheld_from unique (user_id, feedback_id));
  create index ix_withheld_from_feedback on withheld_from (feedback_id);
`;

const statement = `
  create table statement (
    id uuid constraint pk_statement primary key, ${stamp},
    feedback_id uuid not null constraint fk_statement_feedback references feedback,
    child_id uuid constraint fk_statement_child references child,
    kind text not null constraint ck_statement_kind check (kind in ('WORDS', 'WISHES_AND_FEELINGS', 'OBSERVATION')),
    words text,
    not_ascertained_reason text constraint ck_statement_not_ascertained check (not_ascertained_reason in ('DID_NOT_WANT_TO', 'NOT_SEEN',
      'ASLEEP_OR_UNWELL', 'TOO_UPSET', 'NOT_FREE_TO_TALK', 'NO_INTERPRETER', 'COMMUNICATION_SUPPORT_MISSING', 'UNBORN', 'NOT_ASKED', 'OTHER')),
    constraint ck_statement_words_or_reason check (num_nonnulls(words, not_ascertained_reason) = 1),
    constraint uq_statement_kind unique (feedback_id, kind));
  create index ix_statement_child on statement (child_id);
  create table interpretation (
    id uuid constraint pk_interpretation primary key, ${stamp},
    statement_id uuid not null constraint fk_interpretation_statement references statement,
    author_id uuid not null constraint fk_interpretation_author references user_account,
    written_on date not null, words text not null);
  create index ix_interpretation_statement on interpretation (statement_id);
  create table theme (
    id uuid constraint pk_theme primary key, ${stamp},
    key text not null constraint uq_theme_key unique,
    area text not null constraint ck_theme_area check (area in ('RELATIONSHIPS', 'RIGHTS', 'RESILIENCE', 'RECOVERY')),
    label text not null, retired_on date);
  create table statement_theme (
    id uuid constraint pk_statement_theme primary key, ${stamp},
    statement_id uuid not null constraint fk_statement_theme_statement references statement,
    theme_id uuid not null constraint fk_statement_theme_theme references theme,
    chosen_by uuid not null constraint fk_statement_theme_chosen_by references user_account,
    constraint uq_statement_theme unique (statement_id, theme_id));
  create index ix_statement_theme_theme on statement_theme (theme_id);
  create table consent (
    id uuid constraint pk_consent primary key, ${stamp},
    statement_id uuid not null constraint fk_consent_statement references statement,
    use text not null constraint ck_consent_use check (use in ('SERVICE_REPORT', 'QUOTE_IN_PUBLIC', 'TRAINING')),
    given boolean not null,
    basis text constraint ck_consent_basis check (basis in ('COMPETENT_CHILD', 'PARENTAL_RESPONSIBILITY')),
    given_by text,
    judged_by uuid not null constraint fk_consent_judged_by references user_account,
    reason text, withdrawn_at timestamptz,
    constraint ck_consent_given_has_basis check (not given or basis is not null));
  create unique index uq_consent_live on consent (statement_id, use) where withdrawn_at is null;
`;

const tables = [
  'consent',
  'statement_theme',
  'theme',
  'interpretation',
  'statement',
  'withheld_from',
  'feedback_present',
  'feedback',
];

const startingThemes = `
  insert into theme (id, key, area, label) values
    ('018f3f6a-0000-7000-8000-000000000001', 'family-time', 'RELATIONSHIPS', 'Time with family'),
    ('018f3f6a-0000-7000-8000-000000000002', 'brothers-and-sisters', 'RELATIONSHIPS', 'Brothers and sisters'),
    ('018f3f6a-0000-7000-8000-000000000003', 'friends', 'RELATIONSHIPS', 'Friends'),
    ('018f3f6a-0000-7000-8000-000000000004', 'carers', 'RELATIONSHIPS', 'The people who look after me'),
    ('018f3f6a-0000-7000-8000-000000000005', 'worker', 'RELATIONSHIPS', 'My worker'),
    ('018f3f6a-0000-7000-8000-000000000006', 'pets', 'RELATIONSHIPS', 'Pets'),
    ('018f3f6a-0000-7000-8000-000000000007', 'being-listened-to', 'RIGHTS', 'Being listened to'),
    ('018f3f6a-0000-7000-8000-000000000008', 'knowing-why', 'RIGHTS', 'Knowing what happens and why'),
    ('018f3f6a-0000-7000-8000-000000000009', 'meetings', 'RIGHTS', 'My meetings and reviews'),
    ('018f3f6a-0000-7000-8000-000000000010', 'feeling-safe', 'RIGHTS', 'Feeling safe'),
    ('018f3f6a-0000-7000-8000-000000000011', 'privacy', 'RIGHTS', 'Privacy'),
    ('018f3f6a-0000-7000-8000-000000000012', 'keeping-promises', 'RIGHTS', 'Keeping promises'),
    ('018f3f6a-0000-7000-8000-000000000013', 'where-i-live', 'RESILIENCE', 'Where I live'),
    ('018f3f6a-0000-7000-8000-000000000014', 'moving', 'RESILIENCE', 'Moving'),
    ('018f3f6a-0000-7000-8000-000000000015', 'school', 'RESILIENCE', 'School and learning'),
    ('018f3f6a-0000-7000-8000-000000000016', 'things-i-enjoy', 'RESILIENCE', 'Things I enjoy'),
    ('018f3f6a-0000-7000-8000-000000000017', 'money-and-independence', 'RESILIENCE', 'Money and being independent'),
    ('018f3f6a-0000-7000-8000-000000000018', 'identity', 'RECOVERY', 'Who I am and where I come from'),
    ('018f3f6a-0000-7000-8000-000000000019', 'feelings', 'RECOVERY', 'Worries and feelings'),
    ('018f3f6a-0000-7000-8000-000000000020', 'health', 'RECOVERY', 'Health'),
    ('018f3f6a-0000-7000-8000-000000000021', 'the-future', 'RECOVERY', 'The future');
`;

const childSearch = String.raw`
  create extension if not exists unaccent with schema public;
  create extension if not exists pg_trgm with schema public;

  create function app.search_text(words text) returns text language sql immutable strict parallel safe as $$
    select lower(public.unaccent('public.unaccent'::regdictionary, words)) $$;
  create function app.child_search_text(name text, known_as text, reference text) returns text language sql immutable parallel safe as $$
    select app.search_text(name || ' ' || coalesce(known_as, '') || ' ' || reference || ' ' || replace(reference, '-', '')) $$;

  create function app.find_children(wanted text, after_rank int, after_name text, after_id uuid, most int)
    returns table (id uuid, reference text, name text, known_as text, date_of_birth date, expected_birth_on date,
      depth text, rank int, sort_name text)
    language plpgsql stable security definer set search_path = public, app as $$
    declare
      term text := app.search_text(regexp_replace(btrim(coalesce(wanted, '')), '\s+', ' ', 'g'));
      words text[] := string_to_array(term, ' ');
      longest text := coalesce((select w from unnest(words) w order by length(w) desc limit 1), '');
      pattern text := '%' || replace(replace(replace(longest, '\', '\\'), '%', '\%'), '_', '\_') || '%';
      alike boolean := length(term) >= 4 and term !~ '[0-9]';
    begin
      if app.reach() = 'ONE' and length(term) < 3 then return; end if;
      return query
      with mine as materialized (
        select a.child_id, max(a.depth) as depth, bool_or(a.because like 'relationship %') as own
        from child_access a
        where a.principal_id = app.user_id() and a.starts_on <= app.today() and (a.ends_on is null or a.ends_on >= app.today())
        group by a.child_id),
      reached as (
        select c.*, m.depth, not m.own as of_team from mine m join child c on c.id = m.child_id
        where app.reach() in ('ACCESS', 'NONE')
          and (term = '' or app.child_search_text(c.name, c.known_as, c.reference) like pattern
            or (alike and term operator(public.<%) app.child_search_text(c.name, c.known_as, c.reference)))
        union all
        select c.*, 'RECORD', true from child c
        where app.reach() in ('ALL', 'ONE')
          and (term = '' or app.child_search_text(c.name, c.known_as, c.reference) like pattern
            or (alike and term operator(public.<%) app.child_search_text(c.name, c.known_as, c.reference)))),
      ranked as (
        select r.*, app.search_text(r.name) collate "C" as by_name,
          r.of_team::int + case when term = '' or not exists (
            select 1 from unnest(words) w
            where position(w in app.child_search_text(r.name, r.known_as, r.reference)) = 0) then 0 else 2 end as place
        from reached r)
      select k.id, k.reference, k.name, k.known_as, k.date_of_birth, k.expected_birth_on, k.depth, k.place, k.by_name
      from ranked k
      where (k.place < 2 or alike)
        and (after_id is null or (k.place, k.by_name, k.id) > (after_rank, after_name collate "C", after_id))
      order by k.place, k.by_name, k.id
      limit most;
    end $$;
  create index ix_child_search on child using gin (app.child_search_text(name, known_as, reference) public.gin_trgm_ops);
`;

const dropChildSearch = `
  drop index ix_child_search;
  drop function app.find_children;
  drop function app.child_search_text;
  drop function app.search_text;
`;

const dropFeedbackFunctions = `
  drop function app.child_of_feedback;
  drop function app.is_being_recorded;
  drop function app.feedback_of_client;
  drop function app.withheld_feedback;
`;

const feedbackFunctions = `
  create function app.withheld_feedback() returns setof uuid language sql stable security definer set search_path = public, app as $$
    select w.feedback_id from withheld_from w where w.user_id = app.user_id() $$;

  create function app.feedback_of_client(wanted uuid)
    returns table (id uuid, payload_sha256 text, recorded_by uuid, received_at timestamptz)
    language sql stable security definer set search_path = public, app as $$
    select f.id, f.payload_sha256, f.recorded_by, f.received_at from feedback f where f.client_id = wanted $$;
  create function app.is_being_recorded(wanted uuid) returns boolean language sql stable security definer set search_path = public, app as $$
    select exists (select 1 from feedback f where f.id = wanted and f.recorded_by = app.user_id() and f.created_at = now()) $$;
  create function app.child_of_feedback(wanted uuid) returns uuid language sql stable security definer set search_path = public, app as $$
    select f.child_id from feedback f
    where f.id = wanted and f.id not in (select app.withheld_feedback())
      and (app.reach() in ('ALL', 'ONE') or (app.reach() = 'ACCESS' and f.child_id in (select app.my_children()))) $$;
`;

const dropWorkItemPolicies = `
  drop policy work_item_read on work_item;
  create policy work_item_read on work_item for select to heard_app using (work_item.owner_id = (select app.user_id())
    or (select app.reach()) = 'ALL'
    or ((select app.reach()) = 'ONE' and work_item.child_id = (select app.opened_child()))
    or work_item.child_id in (select app.my_children()));
  drop policy work_item_update on work_item;
  create policy work_item_update on work_item for update to heard_app using (work_item.owner_id = (select app.user_id())
    or (select app.reach()) = 'ALL'
    or ((select app.reach()) = 'ONE' and work_item.child_id = (select app.opened_child()))
    or work_item.child_id in (select app.my_children()));
`;

const feedbackPolicies = `
  grant select, insert on feedback, feedback_present, withheld_from, statement, interpretation, statement_theme, consent to heard_app;
  grant update (withdrawn_at) on consent to heard_app;
  grant select on theme to heard_app;
  alter table theme enable row level security;
  create policy theme_read on theme for select to heard_app
    using ((select app.user_id()) is not null or (select app.role()) = 'SYSTEM');
  alter table feedback enable row level security;
  alter table feedback_present enable row level security;
  alter table withheld_from enable row level security;
  alter table statement enable row level security;
  alter table interpretation enable row level security;
  alter table statement_theme enable row level security;
  alter table consent enable row level security;
  create policy feedback_read on feedback for select to heard_app using (
    feedback.id not in (select app.withheld_feedback()) and ((
    (select app.reach()) = 'ALL'
    or ((select app.reach()) = 'ONE' and feedback.child_id = (select app.opened_child()))
    or ((select app.reach()) = 'ACCESS' and feedback.child_id in (select app.my_children()))) or (feedback.child_id is null and (
    feedback.recorded_by = (select app.user_id()) or (select app.role()) = 'CHILDRENS_RIGHTS'))));
  create policy feedback_insert on feedback for insert to heard_app with check (
    feedback.recorded_by = (select app.user_id())
    and (feedback.child_id is null or feedback.child_id in (select app.my_named_children())));
  create policy statement_read on statement for select to heard_app using (
    statement.feedback_id not in (select app.withheld_feedback()) and ((
    (select app.reach()) = 'ALL'
    or ((select app.reach()) = 'ONE' and statement.child_id = (select app.opened_child()))
    or ((select app.reach()) = 'ACCESS' and statement.child_id in (select app.my_children())))
      or (statement.child_id is null and exists (select 1 from feedback where feedback.id = statement.feedback_id))));
  create policy statement_insert on statement for insert to heard_app with check (app.is_being_recorded(statement.feedback_id));

  create policy feedback_present_read on feedback_present for select to heard_app
    using (exists (select 1 from feedback where feedback.id = feedback_present.feedback_id));
  create policy feedback_present_insert on feedback_present for insert to heard_app with check (app.is_being_recorded(feedback_present.feedback_id));

  create policy withheld_from_read on withheld_from for select to heard_app
    using (exists (select 1 from feedback where feedback.id = withheld_from.feedback_id));
  create policy withheld_from_insert on withheld_from for insert to heard_app with check (app.is_being_recorded(withheld_from.feedback_id));

  create policy interpretation_read on interpretation for select to heard_app
    using (exists (select 1 from statement where statement.id = interpretation.statement_id));
  create policy interpretation_insert on interpretation for insert to heard_app with check (
    (select app.role()) in ('PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS', 'COMPLAINTS_MANAGER', 'PARTNER'));

  create policy statement_theme_read on statement_theme for select to heard_app
    using (exists (select 1 from statement where statement.id = statement_theme.statement_id));
  create policy statement_theme_insert on statement_theme for insert to heard_app with check (
    (select app.role()) in ('PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS', 'COMPLAINTS_MANAGER', 'PARTNER'));

  create policy consent_read on consent for select to heard_app
    using (exists (select 1 from statement where statement.id = consent.statement_id));
  create policy consent_insert on consent for insert to heard_app with check (
    (select app.role()) in ('PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS', 'COMPLAINTS_MANAGER', 'PARTNER'));
  create policy consent_update on consent for update to heard_app
    using (exists (select 1 from statement where statement.id = consent.statement_id));
`;

const workItemPolicies = `
  drop policy work_item_read on work_item;
  create policy work_item_read on work_item for select to heard_app using (
    work_item.subject_id not in (select app.withheld_feedback()) and (work_item.owner_id = (select app.user_id())
    or (select app.reach()) = 'ALL'
    or ((select app.reach()) = 'ONE' and work_item.child_id = (select app.opened_child()))
    or work_item.child_id in (select app.my_children())));
  drop policy work_item_update on work_item;
  create policy work_item_update on work_item for update to heard_app using (
    work_item.subject_id not in (select app.withheld_feedback()) and (work_item.owner_id = (select app.user_id())
    or (select app.reach()) = 'ALL'
    or ((select app.reach()) = 'ONE' and work_item.child_id = (select app.opened_child()))
    or work_item.child_id in (select app.my_children())));
`;

/** What children say: who said it, how, to whom it must not go, and what it may be used for. */
export class CreateFeedback1764000100000 implements MigrationInterface {
  name = 'CreateFeedback1764000100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [feedback, statement, feedbackFunctions, feedbackPolicies, workItemPolicies, childSearch]) {
      await runner.query(sql);
    }
    await runner.query(startingThemes);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropChildSearch);
    await runner.query(dropWorkItemPolicies);
    for (const table of tables) await runner.query(`drop table ${table} cascade`);
    await runner.query(dropFeedbackFunctions);
  }
}
