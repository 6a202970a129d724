create table sign_on_identity (
  user_id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  oidc_issuer text not null,
  oidc_sub text not null,
  role_said text,
  org_unit_said uuid,
  joined_by_address boolean not null default false,
  last_at timestamp with time zone not null default now(),
  end_asked_by uuid,
  end_asked_at timestamp with time zone
);
alter table sign_on_identity add constraint ck_sign_on_identity_end CHECK ((end_asked_by IS NULL) = (end_asked_at IS NULL));
alter table sign_on_identity add constraint ck_sign_on_identity_oidc_issuer_length CHECK (char_length(oidc_issuer) <= 300);
alter table sign_on_identity add constraint ck_sign_on_identity_oidc_sub_length CHECK (char_length(oidc_sub) <= 300);
alter table sign_on_identity add constraint ck_sign_on_identity_role_said CHECK (role_said = ANY (ARRAY['PRACTITIONER'::text, 'TEAM_MANAGER'::text, 'REVIEWING_OFFICER'::text, 'COMPLAINTS_MANAGER'::text, 'QUALITY_ASSURANCE'::text, 'CHILDRENS_RIGHTS'::text, 'LEADERSHIP'::text, 'PARTNER'::text, 'ELECTED_MEMBER'::text, 'ADMINISTRATOR'::text]));
alter table sign_on_identity add constraint fk_sign_on_identity_end_asked_by FOREIGN KEY (end_asked_by) REFERENCES user_account(id);
alter table sign_on_identity add constraint fk_sign_on_identity_user FOREIGN KEY (user_id) REFERENCES user_account(id);
alter table sign_on_identity add constraint pk_sign_on_identity PRIMARY KEY (user_id);
alter table sign_on_identity add constraint uq_sign_on_identity UNIQUE (oidc_issuer, oidc_sub);
alter table sign_on_identity enable row level security;
