import type { SampleFile } from '../../imports/sample-file.js';

/** A return of invented children for 2025-26, as a case system exports it. */
export const sampleReturn: readonly SampleFile[] = [
  {
    name: 'header.csv',
    label: 'Header',
    text: [
      'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB',
      'SAMPLE1,F,12/03/2011,WBRI,,,',
      'SAMPLE2,M,05/09/2015,MWBC,,,',
      'SAMPLE3,F,20/06/2022,ABAN,,,',
      '',
    ].join('\r\n'),
  },
  {
    name: 'reviews.csv',
    label: 'Reviews',
    text: [
      'CHILD,DOB,REVIEW,REVIEW_CODE',
      'SAMPLE1,12/03/2011,16/06/2025,PN1',
      'SAMPLE1,12/03/2011,11/12/2025,PN3',
      'SAMPLE2,05/09/2015,09/07/2025,PN7',
      'SAMPLE2,05/09/2015,06/01/2026,PN1',
      'SAMPLE3,20/06/2022,17/06/2025,PN0',
      '',
    ].join('\r\n'),
  },
  {
    name: 'episodes.csv',
    label: 'Episodes',
    text: [
      'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN',
      'SAMPLE1,14/10/2022,S,C2,N1,U1,PR1,,,,,,',
      'SAMPLE2,03/02/2024,S,V2,N1,U6,PR4,,,,,,',
      'SAMPLE3,22/05/2025,S,E1,N1,U1,PR1,,,,,,',
      '',
    ].join('\r\n'),
  },
];
