create view app.derived_access_sources as
 SELECT r.child_id,
    u.id AS principal_id,
    'relationship '::text || r.kind AS because,
        CASE
            WHEN g.role = 'PARTNER'::text THEN 'NAME'::text
            ELSE 'RECORD'::text
        END AS depth,
    GREATEST(r.starts_on, g.starts_on) AS starts_on,
    LEAST(r.ends_on, g.ends_on) AS ends_on
   FROM child_relationship r
     JOIN user_account u ON u.person_id = r.person_id
     JOIN role_grant g ON g.user_id = u.id AND (g.role = ANY (ARRAY['PRACTITIONER'::text, 'TEAM_MANAGER'::text, 'REVIEWING_OFFICER'::text, 'CHILDRENS_RIGHTS'::text, 'PARTNER'::text]))
  WHERE r.kind = ANY (ARRAY['ALLOCATED_WORKER'::text, 'REVIEWING_OFFICER'::text, 'ADVOCATE'::text, 'INDEPENDENT_VISITOR'::text, 'PERSONAL_ADVISER'::text, 'CHILDRENS_RIGHTS_WORKER'::text, 'PARTNER_WORKER'::text])
UNION
 SELECT t.child_id,
    g.user_id AS principal_id,
    'team'::text AS because,
    'RECORD'::text AS depth,
    GREATEST(t.starts_on, g.starts_on) AS starts_on,
    LEAST(t.ends_on, g.ends_on) AS ends_on
   FROM child_team t
     JOIN org_unit unit ON unit.id = t.org_unit_id
     JOIN role_grant g ON (g.role = ANY (ARRAY['PRACTITIONER'::text, 'TEAM_MANAGER'::text])) AND (g.org_unit_id = unit.id OR g.org_unit_id = unit.parent_id)
UNION
 SELECT c.id AS child_id,
    g.user_id AS principal_id,
    'no team yet'::text AS because,
    'RECORD'::text AS depth,
    g.starts_on,
    LEAST(g.ends_on,
        CASE
            WHEN (EXISTS ( SELECT 1
               FROM child_status s
              WHERE s.child_id = c.id AND s.kind = 'CARE_LEAVER'::text)) THEN (c.date_of_birth + '25 years'::interval)::date -
            CASE
                WHEN to_char(c.date_of_birth::timestamp with time zone, 'MMDD'::text) = '0229'::text THEN 0
                ELSE 1
            END
            ELSE (c.date_of_birth + '18 years'::interval)::date -
            CASE
                WHEN to_char(c.date_of_birth::timestamp with time zone, 'MMDD'::text) = '0229'::text THEN 0
                ELSE 1
            END
        END) AS ends_on
   FROM child c
     JOIN role_grant g ON g.role = 'REVIEWING_OFFICER'::text
  WHERE NOT (EXISTS ( SELECT 1
           FROM child_team t
          WHERE t.child_id = c.id))
UNION
 SELECT k.child_id,
    g.user_id AS principal_id,
    (k.because || ' '::text) || k.subject_id AS because,
    'NAME'::text AS depth,
    g.starts_on,
    g.ends_on
   FROM child_case k
     JOIN role_grant g ON g.role = k.role
UNION
 SELECT r.child_id,
    g.user_id AS principal_id,
    'rights team'::text AS because,
    'RECORD'::text AS depth,
    GREATEST(r.starts_on, k.starts_on, g.starts_on) AS starts_on,
    LEAST(r.ends_on, k.ends_on, g.ends_on) AS ends_on
   FROM child_relationship r
     JOIN user_account u ON u.person_id = r.person_id
     JOIN role_grant k ON k.user_id = u.id AND k.role = 'CHILDRENS_RIGHTS'::text
     JOIN role_grant g ON g.role = 'CHILDRENS_RIGHTS'::text AND g.user_id <> k.user_id AND NOT g.org_unit_id IS DISTINCT FROM k.org_unit_id
  WHERE r.kind = ANY (ARRAY['ADVOCATE'::text, 'INDEPENDENT_VISITOR'::text, 'CHILDRENS_RIGHTS_WORKER'::text]);
comment on view app.derived_access_sources is 'Reach is derived from relationships, teams and cases. A row holds the days on which it counts, so that nothing has to be rebuilt at midnight.';
