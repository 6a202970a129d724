import { showToast } from '../../ui/announcer';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Menu } from '../../ui/menu';
import { Notice } from '../../ui/notice';
import { Quote } from '../../ui/quote';
import { EmptyState, FailedState, Loading } from '../../ui/states';
import { DaysTag, Tag } from '../../ui/tag';
import { Timeline } from '../../ui/timeline';

export function GalleryWords() {
  return (
    <>
      <Quote
        size="hero"
        words="I want the big table at my review so I can sit next to Jo, and I want to say my bit first before I get tired."
        source="Ava, 9 · at her review on 4 March 2026 · talking together"
      />
      <Quote
        words="I like it when we walk and talk. It is easier when nobody looks at me."
        source="13 years · 2 February 2026 · on a walk"
      />
      <Quote words="مجھے اپنی بہن کے ساتھ رہنا ہے۔" language="ur" source="7 years · with an interpreter" />
      <Quote secondHand words="Her carer says she goes quiet after each visit." source="Told by her foster carer" />
      <Card title="What happened" action={<Tag tone="warm">3 weeks ago</Tag>}>
        <Timeline
          label="What happened"
          entries={[
            {
              id: '1',
              when: '4 March 2026',
              date: '2026-03-04',
              title: 'Said at the review',
              tone: 'warm',
              children: <Quote size="small" words="Nobody told me what happened after." source="By drawing" />,
            },
            { id: '2', when: '1 March 2026', date: '2026-03-01', title: 'Consultation paper came back' },
          ]}
        />
      </Card>
      <GalleryStates />
    </>
  );
}

function GalleryStates() {
  return (
    <>
      <div className="cluster">
        <Button onClick={() => showToast('Saved. Jo will answer by 12 March 2026.')}>Log feedback</Button>
        <Button look="secondary">Cancel</Button>
        <Button look="quiet">More</Button>
        <Button look="danger">Withdraw</Button>
        <Button busy>Save</Button>
        <Button look="link">Change</Button>
        <Menu
          label="Move to: the first card"
          button="Move to"
          choices={[
            { id: 'a', label: 'In progress' },
            { id: 'b', label: 'Achieved', disabled: true },
          ]}
          onChoose={(id) => showToast(id, 'danger')}
        />
      </div>
      <div className="cluster">
        <DaysTag days={-4} unit="working day" />
        <DaysTag days={0} />
        <DaysTag days={2} />
        <DaysTag days={12} />
        <Tag tone="info">Stage 1</Tag>
      </div>
      <div className="stack stack--tight">
        <Notice title="Draft kept on this device">It is sent when you press Save.</Notice>
        <Notice tone="success" title="Told the child on 3 March 2026" />
        <Notice tone="warning">The answer is due tomorrow.</Notice>
        <Notice tone="danger">This could not be sent.</Notice>
      </div>
      <EmptyState title="No words yet" action={<Button>Log feedback</Button>}>
        When somebody writes down what a child said, it stands here.
      </EmptyState>
      <FailedState onRetry={() => undefined} />
      <Loading />
    </>
  );
}
