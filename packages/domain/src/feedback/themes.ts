/** Four areas of what matters to children in care, under which a council keeps its own list of themes. */
export const ThemeArea = {
  RELATIONSHIPS: 'RELATIONSHIPS',
  RIGHTS: 'RIGHTS',
  RESILIENCE: 'RESILIENCE',
  RECOVERY: 'RECOVERY',
} as const;
export type ThemeArea = keyof typeof ThemeArea;

export const themeAreas: readonly ThemeArea[] = Object.values(ThemeArea);

export const themeAreaLabels: Readonly<Record<ThemeArea, string>> = {
  RELATIONSHIPS: 'The people in my life',
  RIGHTS: 'Having a say',
  RESILIENCE: 'Doing well',
  RECOVERY: 'Feeling better',
};

/** The list that a council starts with, put in by the migration under these ids; it may retire themes and add its own. */
export const startingThemes = [
  { id: '018f3f6a-0000-7000-8000-000000000001', key: 'family-time', area: 'RELATIONSHIPS', label: 'Time with family' },
  {
    id: '018f3f6a-0000-7000-8000-000000000002',
    key: 'brothers-and-sisters',
    area: 'RELATIONSHIPS',
    label: 'Brothers and sisters',
  },
  { id: '018f3f6a-0000-7000-8000-000000000003', key: 'friends', area: 'RELATIONSHIPS', label: 'Friends' },
  {
    id: '018f3f6a-0000-7000-8000-000000000004',
    key: 'carers',
    area: 'RELATIONSHIPS',
    label: 'The people who look after me',
  },
  { id: '018f3f6a-0000-7000-8000-000000000005', key: 'worker', area: 'RELATIONSHIPS', label: 'My worker' },
  { id: '018f3f6a-0000-7000-8000-000000000006', key: 'pets', area: 'RELATIONSHIPS', label: 'Pets' },
  { id: '018f3f6a-0000-7000-8000-000000000007', key: 'being-listened-to', area: 'RIGHTS', label: 'Being listened to' },
  {
    id: '018f3f6a-0000-7000-8000-000000000008',
    key: 'knowing-why',
    area: 'RIGHTS',
    label: 'Knowing what happens and why',
  },
  { id: '018f3f6a-0000-7000-8000-000000000009', key: 'meetings', area: 'RIGHTS', label: 'My meetings and reviews' },
  { id: '018f3f6a-0000-7000-8000-000000000010', key: 'feeling-safe', area: 'RIGHTS', label: 'Feeling safe' },
  { id: '018f3f6a-0000-7000-8000-000000000011', key: 'privacy', area: 'RIGHTS', label: 'Privacy' },
  { id: '018f3f6a-0000-7000-8000-000000000012', key: 'keeping-promises', area: 'RIGHTS', label: 'Keeping promises' },
  { id: '018f3f6a-0000-7000-8000-000000000013', key: 'where-i-live', area: 'RESILIENCE', label: 'Where I live' },
  { id: '018f3f6a-0000-7000-8000-000000000014', key: 'moving', area: 'RESILIENCE', label: 'Moving' },
  { id: '018f3f6a-0000-7000-8000-000000000015', key: 'school', area: 'RESILIENCE', label: 'School and learning' },
  { id: '018f3f6a-0000-7000-8000-000000000016', key: 'things-i-enjoy', area: 'RESILIENCE', label: 'Things I enjoy' },
  {
    id: '018f3f6a-0000-7000-8000-000000000017',
    key: 'money-and-independence',
    area: 'RESILIENCE',
    label: 'Money and being independent',
  },
  {
    id: '018f3f6a-0000-7000-8000-000000000018',
    key: 'identity',
    area: 'RECOVERY',
    label: 'Who I am and where I come from',
  },
  { id: '018f3f6a-0000-7000-8000-000000000019', key: 'feelings', area: 'RECOVERY', label: 'Worries and feelings' },
  { id: '018f3f6a-0000-7000-8000-000000000020', key: 'health', area: 'RECOVERY', label: 'Health' },
  { id: '018f3f6a-0000-7000-8000-000000000021', key: 'the-future', area: 'RECOVERY', label: 'The future' },
] as const satisfies readonly {
  readonly id: string;
  readonly key: string;
  readonly area: ThemeArea;
  readonly label: string;
}[];
