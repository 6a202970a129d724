const inReach = (column: string): string => `(
    (select app.reach()) = 'ALL'
    or ((select app.reach()) = 'ONE' and ${column} = (select app.opened_child()))
    or ((select app.reach()) = 'ACCESS' and ${column} in (select app.my_children())))`;

const importers = `(select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE')`;

/** Reviews and conferences are seen with the child they are about; imports are run and read by quality assurance. */
export const participationPolicies = `
  grant select, insert, update on care_review to heard_app;
  grant select on cp_conference to heard_app;
  grant select, insert on import_run, import_finding to heard_app;
  alter table care_review enable row level security;
  create policy care_review_read on care_review for select to heard_app using ${inReach('care_review.child_id')};
  create policy care_review_insert on care_review for insert to heard_app with check (${importers});
  create policy care_review_update on care_review for update to heard_app using (${importers});
  alter table cp_conference enable row level security;
  create policy cp_conference_read on cp_conference for select to heard_app using ${inReach('cp_conference.child_id')};
  alter table import_run enable row level security;
  create policy import_run_read on import_run for select to heard_app using (${importers});
  create policy import_run_insert on import_run for insert to heard_app with check (${importers});
  alter table import_finding enable row level security;
  create policy import_finding_read on import_finding for select to heard_app using (${importers});
  create policy import_finding_insert on import_finding for insert to heard_app with check (${importers});
`;
