import type { SampleFile } from '../imports/sample-file.js';

export const caseSamples: readonly SampleFile[] = [
  {
    name: 'children.csv',
    label: 'Children',
    text: [
      'case_id,name,known_as,date_of_birth,expected_birth_on,sex,ethnicity,language,send,ssda903_id,nhs_number,team,team_from,worker_email,worker_from,reviewing_officer_email,reviewing_officer_from,legal_status,legal_status_from',
      '100231,Nora Vale,Nori,27/05/2014,,F,WBRI,en,no,,,Oak Team,01/09/2025,kit.moss@council.example,01/09/2025,,,C2,14/03/2024',
      '100232,Olu Reed,,02/11/2011,,M,BAFR,en,yes,,,Oak Team,12/01/2026,,,,,,',
      '100233,Baby Stone,,,15/02/2027,U,,,,,,Oak Team,20/11/2026,,,,,,',
      '',
    ].join('\r\n'),
  },
  {
    name: 'teams-and-people.csv',
    label: 'Teams and people',
    text: [
      'case_id,kind,worker_email,team,person_name,parental_responsibility,from,to',
      '100231,ADVOCATE,sam.hill@council.example,,,,01/10/2025,',
      '100231,PARENT,,,Jo Vale,yes,27/05/2014,',
      '100232,TEAM,,Ash Team,,,01/03/2025,11/01/2026',
      '',
    ].join('\r\n'),
  },
  {
    name: 'statuses.csv',
    label: 'Legal status and plans',
    text: [
      'case_id,status,code,from,to',
      '100231,PLACEMENT,U1,14/03/2024,',
      '100232,CHILD_IN_NEED,,12/01/2026,',
      '',
    ].join('\r\n'),
  },
];
