import type { FromWhom } from '@heard/domain/complaints/representation-codes';
import type { Finding } from '@heard/domain/complaints/representation-codes';

/** What somebody complained about, and how it ended. */
export interface ComplaintStory {
  readonly from: FromWhom;
  readonly summary: string;
  readonly wanted: string;
  readonly finding: Finding;
  readonly answer: string;
}

export const complaintStories: readonly ComplaintStory[] = [
  {
    from: 'CHILD',
    summary:
      'My social worker has changed three times since Easter and nobody told me before. I found out from the receptionist.',
    wanted: 'To be told before it happens, and to meet the new one with the old one.',
    finding: 'UPHELD',
    answer:
      'You should have been told each time. We are sorry. From now on both workers visit together, and the team manager writes to you first.',
  },
  {
    from: 'PARENT',
    summary: 'Family time was cancelled four times in two months, twice when we were already in the car park.',
    wanted: 'The lost hours back, and somebody to ring when it is cancelled.',
    finding: 'UPHELD',
    answer:
      'All four were for want of a driver. The eight hours have been made up on Saturdays and there is a spare driver now.',
  },
  {
    from: 'CARE_LEAVER',
    summary: 'I waited eleven weeks for my setting up home money. I slept on a mattress from a skip.',
    wanted: 'The money, and for it not to happen to anybody else.',
    finding: 'UPHELD',
    answer:
      'The form lay with nobody. It was paid the next day. Personal advisers can now pay the first half themselves.',
  },
  {
    from: 'FOSTER_CARER',
    summary: 'We were not told about the epilepsy until the third day. We had to find out with an ambulance.',
    wanted: 'A checklist that has to be full before a child arrives.',
    finding: 'UPHELD',
    answer:
      'Health information was in the file and was not passed on. A child is no longer placed without the health page, whatever the hour.',
  },
  {
    from: 'PARENT',
    summary: 'The report for the meeting says that I missed appointments. I was in hospital on two of the days.',
    wanted: 'The report to be put right.',
    finding: 'PARTLY_UPHELD',
    answer:
      'Two of the four dates were wrong and have been put right. The other two are as the health visitor recorded them; your account now stands beside them.',
  },
  {
    from: 'CHILD',
    summary: 'They moved my contact with my brother because of a training day. I had been counting.',
    wanted: 'To see him this week.',
    finding: 'UPHELD',
    answer: 'You saw him that Thursday. Training days may no longer be put on family time.',
  },
  {
    from: 'PARENT',
    summary: 'Nobody from the disabled children’s team returns a call. I have a list of fourteen.',
    wanted: 'One person with a number.',
    finding: 'UPHELD',
    answer: 'Fourteen calls were made and three were returned. You now have a named worker and the manager’s number.',
  },
  {
    from: 'CARE_LEAVER',
    summary: 'My adviser talked about my mental health in front of the letting agent.',
    wanted: 'An apology, and a different adviser.',
    finding: 'UPHELD',
    answer:
      'It should not have been said there. You have had an apology in person and you chose your new adviser from two.',
  },
  {
    from: 'SPECIAL_GUARDIAN',
    summary: 'Our allowance was cut without a letter, in the week that school started.',
    wanted: 'The allowance back, and a letter that a person can understand.',
    finding: 'PARTLY_UPHELD',
    answer:
      'The yearly review was right, the way we told you was not. The cut was put off by three months and the letter was rewritten with you.',
  },
  {
    from: 'SUFFICIENT_INTEREST',
    summary: 'As grandmother I was asked to come to the review and then nobody opened the door.',
    wanted: 'To be heard at the next one.',
    finding: 'UPHELD',
    answer: 'The room had been changed and you were not told. You spoke first at the meeting that followed.',
  },
  {
    from: 'CHILD',
    summary: 'Staff came into my room when I was in the shower room and did not say why.',
    wanted: 'A lock, and a knock.',
    finding: 'PARTLY_UPHELD',
    answer:
      'There was a reason for the check, and you should have been told it. There is a lock, and the rule about knocking is on the door of the office.',
  },
  {
    from: 'PARENT',
    summary: 'The assessment took nineteen weeks, and the worker asked my child the same things three times.',
    wanted: 'An end, and an explanation.',
    finding: 'UPHELD',
    answer:
      'It should have taken nine. It was handed on twice without notes. It is finished, and you have it in writing.',
  },
  {
    from: 'PARENT',
    summary: 'I was spoken to as if I were one of the children.',
    wanted: 'To be treated with respect.',
    finding: 'NOT_UPHELD',
    answer:
      'Two people who were there remember it otherwise. We are sorry that it felt so; the worker and you have met again with a third person there.',
  },
  {
    from: 'CHILD',
    summary: 'I have asked for a passport for two years. My class goes to France in May.',
    wanted: 'A passport before May.',
    finding: 'UPHELD',
    answer: 'Applied for the day after your complaint. It came in April.',
  },
  {
    from: 'FOSTER_CARER',
    summary: 'Mileage from the spring has not been paid, and I have sent the form three times.',
    wanted: 'To be paid.',
    finding: 'UPHELD',
    answer: 'Paid, with a note of what was lost and where.',
  },
  {
    from: 'CARE_LEAVER',
    summary: 'The flat that was offered had no heating, and I was told that if I refused it I would go to the bottom.',
    wanted: 'Another flat.',
    finding: 'UPHELD',
    answer: 'What you were told is not the rule. You had two more offers and moved in March.',
  },
  {
    from: 'PARENT',
    summary: 'Our child’s school transport stopped without warning when the respite home changed.',
    wanted: 'Transport from both addresses.',
    finding: 'UPHELD',
    answer: 'In place since the following Monday.',
  },
  {
    from: 'ADOPTIVE_FAMILY',
    summary: 'We asked for support after the adoption in the autumn and have had one leaflet.',
    wanted: 'A person.',
    finding: 'PARTLY_UPHELD',
    answer: 'The request was lost for six weeks. A therapist has been working with you since January.',
  },
  {
    from: 'CHILD',
    summary: 'My review was about my carers’ kitchen for half an hour.',
    wanted: 'For my review to be about me.',
    finding: 'UPHELD',
    answer: 'Read, and agreed. The chair apologised to you and asked you to write the next agenda.',
  },
  {
    from: 'PARENT',
    summary: 'I was sent another family’s papers with mine.',
    wanted: 'To know who has mine.',
    finding: 'UPHELD',
    answer:
      'Nobody has yours. The other family and the Information Commissioner have been told. Letters are now checked by two people.',
  },
  {
    from: 'CARE_LEAVER',
    summary: 'I was closed at twenty-one by a text message.',
    wanted: 'To be open again.',
    finding: 'UPHELD',
    answer: 'You can be open until twenty-five, and you are. The text was wrong in every way.',
  },
  {
    from: 'PARENT',
    summary: 'The worker’s visit is always at teatime with no notice.',
    wanted: 'A time.',
    finding: 'NOT_UPHELD',
    answer: 'Some visits have to be without notice, and the plan says so. The others now have a time.',
  },
  {
    from: 'CHILD',
    summary: 'I want my savings from my last carers. It is four hundred pounds and it is mine.',
    wanted: 'My savings.',
    finding: 'UPHELD',
    answer: 'Four hundred and twelve pounds, paid into your account. Savings now move with the child on the day.',
  },
  {
    from: 'FOSTER_CARER',
    summary: 'A placement was ended by e-mail on a Friday afternoon after six years.',
    wanted: 'To say goodbye properly.',
    finding: 'PARTLY_UPHELD',
    answer: 'The decision was right, the way was not. You had the weekend in the summer that you both asked for.',
  },
  {
    from: 'SUFFICIENT_INTEREST',
    summary: 'As a former teacher I reported a worry and never heard whether anybody looked.',
    wanted: 'To know that somebody looked.',
    finding: 'NO_FINDING',
    answer: 'Somebody looked on the same day. We could not tell you more, and we should have told you that.',
  },
  {
    from: 'PARENT',
    summary: 'My disabled child’s short breaks were cut from four nights to two with no meeting.',
    wanted: 'The nights back, and a meeting.',
    finding: 'UPHELD',
    answer: 'No change may be made without a review. The four nights are back until there has been one.',
  },
  {
    from: 'CARE_LEAVER',
    summary: 'My adviser did not come to my tribunal after promising.',
    wanted: 'To know why.',
    finding: 'UPHELD',
    answer: 'There is no good reason, and none is offered. She has said so to you herself.',
  },
  {
    from: 'PARENT',
    summary: 'Nobody in the meeting could pronounce our name, and after an hour nobody tried.',
    wanted: 'An apology, and our name.',
    finding: 'UPHELD',
    answer: 'You had both. Names are now practised before the meeting.',
  },
  {
    from: 'CHILD',
    summary: 'I said that I did not feel safe in the taxi and had the same taxi the next day.',
    wanted: 'A different taxi.',
    finding: 'UPHELD',
    answer:
      'It was passed on and not read. The driver has been changed, the firm was looked at, and such messages go to a person by phone.',
  },
  {
    from: 'PARENT',
    summary: 'I asked for an advocate and was given a leaflet for a service that has closed.',
    wanted: 'An advocate.',
    finding: 'UPHELD',
    answer: 'You have had one since the same week. Every old leaflet is in the bin.',
  },
];

export interface ComplimentStory {
  readonly from: FromWhom;
  readonly summary: string;
}

export const complimentStories: readonly ComplimentStory[] = [
  { from: 'CHILD', summary: 'Thank you for finding my brother. You said you would and then you rang and you had.' },
  {
    from: 'PARENT',
    summary: 'She told me the truth when nobody else would, and then she stayed while I was sick about it.',
  },
  { from: 'FOSTER_CARER', summary: 'He came on Boxing Day in a paper hat because we were at the end of our tether.' },
  {
    from: 'REVIEWING_OFFICER',
    summary:
      'The direct work before this review was the best that I have read: the child’s own words on every page, and a drawing of the judge.',
  },
  {
    from: 'CARE_LEAVER',
    summary: 'My PA drove two hours to my graduation with a balloon. I pretended to be embarrassed.',
  },
  {
    from: 'PARTNER',
    summary:
      'From the school: first time in years that a social worker asked what the boy is good at before asking what he had done.',
  },
  { from: 'CHILD', summary: 'You listened to the end. You were even going to miss your bus.' },
  { from: 'PARENT', summary: 'My children are home. I wanted you to have a photo. It is mainly of the dog.' },
  {
    from: 'COLLEAGUE',
    summary:
      'Picked up a child’s suitcase, a cat and the whole story at ten at night, and rang me in the morning so that I knew.',
  },
  {
    from: 'SPECIAL_GUARDIAN',
    summary: 'At sixty-six I thought nobody would explain the forms twice. You explained them four times.',
  },
  {
    from: 'REVIEWING_OFFICER',
    summary: 'A girl of eleven chaired her own review because her worker had practised with her for three weeks.',
  },
  { from: 'PARENT', summary: 'You were straight with me, and kind. I did not know that you could be both.' },
  {
    from: 'CARE_LEAVER',
    summary: 'You were right about the mortgage adviser. I have got keys. I am sending you a picture of a radiator.',
  },
  {
    from: 'FOSTER_CARER',
    summary: 'The out-of-hours team talked us through the whole night and then rang back the next evening.',
  },
  { from: 'CHILD', summary: 'He always says what he is writing. That is all. That is good.' },
  { from: 'PARTNER', summary: 'From the hospital ward: calm, on time, and spoke to the young mother and not to us.' },
  { from: 'ADOPTIVE_FAMILY', summary: 'The life story book is the most read book in our house. It has jam on it.' },
  { from: 'PARENT', summary: 'You found an interpreter from our town. I had not made a joke in a meeting before.' },
  { from: 'CHILD', summary: 'Thank you for my suitcase. It has wheels.' },
  {
    from: 'COLLEAGUE',
    summary:
      'Covered nine visits in one week so that a new worker could sit with her dying mother. Nobody was cancelled.',
  },
  {
    from: 'CARE_LEAVER',
    summary: 'I rang on Christmas Eve and a person answered. I did not need anything, it turned out. I needed that.',
  },
  {
    from: 'REVIEWING_OFFICER',
    summary:
      'Every decision of the last review done, each with what the child was told about it. I wish that it were usual.',
  },
  { from: 'FOSTER_CARER', summary: 'Somebody read the log. I know, because she asked about the tortoise.' },
  {
    from: 'PARENT',
    summary: 'Family group meeting: I came in with six people who did not speak, and left with a rota.',
  },
];
