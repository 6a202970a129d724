import { expect, test } from 'vitest';
import type { Role } from '@heard/domain/access/roles';
import { reportingPeriod, reportingPeriodLabel } from '@heard/domain/calendar/reporting-year';
import { screen, within } from '@testing-library/react';

import type { Answers } from '../../../test/answering-link';
import { renderApp } from '../../../test/render-app';
import { StreamsPage } from './streams-page';

const counted = {
  __typename: 'StreamVoices',
  tellings: 0,
  heard: 0,
  children: 0,
  ownWords: 0,
  secondHand: 0,
  observation: 0,
  parents: 0,
  carers: 0,
  otherFamily: 0,
  partners: 0,
  advocates: 0,
  independentVisitors: 0,
  notSaid: 0,
  notFoundOut: 0,
  suppressed: false,
};
type Voices = Readonly<Partial<Record<keyof typeof counted, number | string | boolean | null>>>;

const unpublished = Object.fromEntries(Object.keys(counted).map((part) => [part, null]));
const published = (tellings: number | null, heard: number | null): Voices => ({
  ...unpublished,
  __typename: 'StreamVoices',
  tellings,
  heard,
  suppressed: tellings === null,
});

function streamOf(key: string, label: string, counts: Voices, kinds: readonly (readonly [string, Voices])[] = []) {
  return {
    __typename: 'FeedbackStreamFigures',
    key,
    label,
    counts: { ...counted, ...counts },
    kinds: kinds.map(([name, ofKind]) => ({
      __typename: 'StreamKind',
      key: name,
      label: name,
      counts: { ...counted, ...ofKind },
    })),
  };
}

function periodOf(key: string, counts: Voices | null, streams: readonly object[], publishedOn: string | null = null) {
  const facts = { key, label: reportingPeriodLabel(key), ...reportingPeriod(key), ended: key !== '2026-27 Q3' };
  return {
    __typename: 'StreamPeriod',
    ...facts,
    publishedOn,
    smallUpTo: publishedOn === null ? null : 8,
    counts: counts && { ...counted, ...counts },
    streams,
  };
}

const exact: Answers = {
  FeedbackByStream: () => ({
    data: {
      feedbackByStream: [
        periodOf('2026-27 Q1', { tellings: 8, heard: 6, ownWords: 6, parents: 2 }, []),
        periodOf(
          '2026-27 Q2',
          {
            tellings: 12,
            heard: 7,
            ownWords: 4,
            secondHand: 2,
            observation: 1,
            parents: 3,
            partners: 1,
            notFoundOut: 1,
          },
          [
            streamOf(
              'CP_CONFERENCE',
              'Child protection conference',
              { tellings: 7, heard: 4, ownWords: 4, parents: 3 },
              [
                ['Young person', { tellings: 4, heard: 4, ownWords: 4 }],
                ['Parent', { tellings: 3, parents: 3 }],
              ],
            ),
            streamOf('PARTNER', 'Partner agency', { tellings: 5, heard: 3, children: 2 }, [
              ['Fostering', { tellings: 5, heard: 3 }],
            ]),
            streamOf('FAMILY', 'Family or carer got in touch', {}),
          ],
        ),
        periodOf('2026-27 Q3', { tellings: 2, heard: 2, ownWords: 2 }, []),
      ],
    },
  }),
  TellingsOfStream: ({ stream }) => ({
    data: {
      tellingsOfStream: {
        __typename: 'StreamTellings',
        tellings: 340,
        latest: [
          {
            __typename: 'StreamTelling',
            id: 'telling',
            childId: 'child',
            reference: `VC-1024 by ${String(stream)}`,
            givenOn: '2026-08-03',
            kind: 'Fostering',
            speaker: 'A carer',
            way: 'Own words',
            heard: false,
          },
        ],
      },
    },
  }),
};

const releasedStreams = [
  streamOf('CIC_REVIEW', 'Child in care review', published(40, 32)),
  streamOf('PARTNER', 'Partner agency', published(null, null), [['Fostering', published(null, null)]]),
];
const released: Answers = {
  FeedbackByStream: () => ({
    data: {
      feedbackByStream: [
        periodOf('2026-27 Q2', published(50, 38), releasedStreams, '2026-10-29'),
        periodOf('2026-27 Q3', null, []),
      ],
    },
  }),
};

function draw(role: Role, answers: Answers = exact, at = '/participation/streams') {
  return renderApp(<StreamsPage />, { role, at, answers });
}

async function figure(name = 'What came by each stream'): Promise<HTMLElement> {
  return screen.findByRole('figure', { name });
}

function rowOf(where: HTMLElement, name: string): string[] {
  return within(within(where).getByRole('row', { name: new RegExp(`^${name} `, 'u') }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
}

test('begins with the last quarter that is over: how often a child was heard, and each way told apart', async () => {
  draw('LEADERSHIP');
  const first = await figure();
  expect(first).toHaveTextContent(
    'Of 12 tellings from July to September 2026, a child or young person was heard in 7: 4 in their own words, 2 by what they told somebody else, 1 by what was seen. Others spoke in their own right in 4. In 1 nothing could be found out.',
  );
  expect(within(first).getByText('Partner agency').closest('li')).toHaveTextContent('5 child heard in 3');
  expect(within(first).getByText('Family or carer got in touch').closest('li')).toHaveTextContent('nothing came in');
});

test('the table tells every kind of a stream and everybody who spoke', async () => {
  const { user } = draw('QUALITY_ASSURANCE');
  const first = await figure();
  await user.click(within(first).getByRole('tab', { name: 'Table' }));
  expect(
    within(first)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Stream',
    'All',
    'Child heard',
    'Own words',
    'Told somebody else',
    'Seen',
    'Children heard',
    'Parents',
    'Carers',
    'Other family',
    'Partners',
    'Advocates',
    'Independent visitors',
    'Not said who',
    'Nothing found out',
  ]);
  expect(rowOf(first, 'Child protection conference: parent').slice(0, 7)).toEqual(['3', '0', '0', '0', '0', '0', '3']);
  expect(rowOf(first, 'Partner agency: fostering').slice(0, 2)).toEqual(['5', '3']);
  expect(rowOf(first, 'All streams').slice(0, 5)).toEqual(['12', '7', '4', '2', '1']);
});

test('another quarter is chosen by name; the one that is not over says so', async () => {
  const { user } = draw('TEAM_MANAGER');
  await figure();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Time' }), 'October to December 2026, so far');
  expect(await figure()).toHaveTextContent('Of 2 tellings from October to December 2026, so far,');
});

test('whoever may open records sees who spoke behind a figure, and asks only for what is opened', async () => {
  const { user, asked } = draw('LEADERSHIP');
  const section = await screen.findByRole('region', { name: 'Behind the figures' });
  expect(asked.filter(({ name }) => name === 'TellingsOfStream')).toEqual([]);
  expect(within(section).queryByText(/^Family or carer/u)).toBeNull();
  await user.click(within(section).getByText('Partner agency: 5'));
  const link = await within(section).findByRole('link', { name: 'VC-1024 by PARTNER' });
  expect(link).toHaveAttribute('href', '/children/child');
  expect(link.closest('table')).toHaveTextContent('The latest 1 of 340');
  expect(link.closest('tr')).toHaveTextContent('3 August 2026A carerOwn wordsNoFostering');
});

test('an elected member sees what was published, what is hidden and why, and nobody behind it', async () => {
  const { user } = draw('ELECTED_MEMBER', released);
  const first = await figure();
  expect(screen.getByText('Published 29 October 2026')).toBeVisible();
  expect(first).toHaveTextContent(
    'a child or young person was heard in 38. The other 12 were others in their own right',
  );
  expect(within(first).getByText('Partner agency').closest('li')).toHaveTextContent('hidden to protect children');
  await user.click(within(first).getByRole('tab', { name: 'Table' }));
  expect(within(first).getAllByRole('columnheader')).toHaveLength(3);
  expect(rowOf(first, 'Partner agency')).toEqual(['c', 'c']);
  expect(screen.queryByRole('region', { name: 'Behind the figures' })).toBeNull();
  expect(screen.getByRole('combobox', { name: 'Time' })).not.toHaveTextContent('October');
});

test('says so while nothing is published', async () => {
  draw('PARTNER', { FeedbackByStream: () => ({ data: { feedbackByStream: [periodOf('2026-27 Q3', null, [])] } }) });
  expect(await screen.findByText('Nothing has been published yet')).toBeVisible();
});
