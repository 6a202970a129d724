import { startingThemes } from '@heard/domain/feedback/themes';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  childSearch,
  dropChildSearch,
  dropFeedbackFunctions,
  feedbackFunctions,
} from '../database/functions/feedback.js';
import { dropWorkItemPolicies, feedbackPolicies, workItemPolicies } from '../database/policies/feedback.js';

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

/** What children say: who said it, how, to whom it must not go, and what it may be used for. */
export class CreateFeedback1764000100000 implements MigrationInterface {
  name = 'CreateFeedback1764000100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [feedback, statement, feedbackFunctions, feedbackPolicies, workItemPolicies, childSearch]) {
      await runner.query(sql);
    }
    for (const theme of startingThemes) {
      await runner.query('insert into theme (id, key, area, label) values ($1, $2, $3, $4)', [
        theme.id,
        theme.key,
        theme.area,
        theme.label,
      ]);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropChildSearch);
    await runner.query(dropWorkItemPolicies);
    for (const table of tables) await runner.query(`drop table ${table} cascade`);
    await runner.query(dropFeedbackFunctions);
  }
}
