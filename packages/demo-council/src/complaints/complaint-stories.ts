import { complaintsOf } from './complaint-page.js';

/** A year of complaints: who, what was found, what was said, what they wanted and what was answered. */
export const complaintStories = complaintsOf(`
CHILD UPHELD | My social worker has changed three times since Easter and nobody told me before. I found out from the receptionist.
+ To be told before it happens, and to meet the new one with the old one.
= You should have been told each time. We are sorry. From now on both workers visit together, and the team manager writes to you first.
? When a worker changes, nobody has the job of telling the child. It is left to whoever thinks of it.
> The handover form can’t be closed before it says who told the child, and when.
PARENT UPHELD | Family time was cancelled four times in two months, twice when we were already in the car park.
+ The lost hours back, and somebody to ring when it is cancelled.
= All four were for want of a driver. The eight hours have been made up on Saturdays and there is a spare driver now.
? Cancelled family time was counted as a transport matter, so nobody saw how often it happened.
> Cancelled family time is counted each month and comes to the service meeting.
CARE_LEAVER UPHELD | I waited eleven weeks for my setting up home money. I slept on a mattress from a skip.
+ The money, and for it not to happen to anybody else.
= The form lay with nobody. It was paid the next day. Personal advisers can now pay the first half themselves.
? A payment that needs two signatures waits as long as the slower of the two.
> Personal advisers pay the first half themselves.
FOSTER_CARER UPHELD | We were not told about the epilepsy until the third day. We had to find out with an ambulance.
+ A checklist that has to be full before a child arrives.
= Health information was in the file and was not passed on. A child is no longer placed without the health page, whatever the hour.
? What is known about a child’s health does not travel by itself with a placement at night.
> No placement without the health page, whatever the hour.
PARENT PARTLY_UPHELD | The report for the meeting says that I missed appointments. I was in hospital on two of the days.
+ The report to be put right.
= Two of the four dates were wrong and have been put right. The other two are as the health visitor recorded them; your account now stands beside them.
? Reports go out before the family has read the dates in them.
CHILD UPHELD | They moved my contact with my brother because of a training day. I had been counting.
+ To see him this week.
= You saw him that Thursday. Training days may no longer be put on family time.
PARENT UPHELD | Nobody from the disabled children’s team returns a call. I have a list of fourteen.
+ One person with a number.
= Fourteen calls were made and three were returned. You now have a named worker and the manager’s number.
CARE_LEAVER UPHELD | My adviser talked about my mental health in front of the letting agent.
+ An apology, and a different adviser.
= It should not have been said there. You have had an apology in person and you chose your new adviser from two.
SPECIAL_GUARDIAN PARTLY_UPHELD | Our allowance was cut without a letter, in the week that school started.
+ The allowance back, and a letter that a person can understand.
= The yearly review was right, the way we told you was not. The cut was put off by three months and the letter was rewritten with you.
SUFFICIENT_INTEREST UPHELD | As grandmother I was asked to come to the review and then nobody opened the door.
+ To be heard at the next one.
= The room had been changed and you were not told. You spoke first at the meeting that followed.
CHILD PARTLY_UPHELD | Staff came into my room when I was in the shower room and did not say why.
+ A lock, and a knock.
= There was a reason for the check, and you should have been told it. There is a lock, and the rule about knocking is on the door of the office.
PARENT UPHELD | The assessment took nineteen weeks, and the worker asked my child the same things three times.
+ An end, and an explanation.
= It should have taken nine. It was handed on twice without notes. It is finished, and you have it in writing.
? Work that is handed on without notes starts again from the beginning, and the child tells it again.
> Two workers meet before an assessment changes hands.
PARENT NOT_UPHELD | I was spoken to as if I were one of the children.
+ To be treated with respect.
= Two people who were there remember it otherwise. We are sorry that it felt so; the worker and you have met again with a third person there.
CHILD UPHELD | I have asked for a passport for two years. My class goes to France in May.
+ A passport before May.
= Applied for the day after your complaint. It came in April.
? Passports have no owner between placement and permanence.
> Each review asks whether the child has one.
FOSTER_CARER UPHELD | Mileage from the spring has not been paid, and I have sent the form three times.
+ To be paid.
= Paid, with a note of what was lost and where.
CARE_LEAVER UPHELD | The flat that was offered had no heating, and I was told that if I refused it I would go to the bottom.
+ Another flat.
= What you were told is not the rule. You had two more offers and moved in March.
? Young people are told house rules that nobody has written down.
> The offer letter says what refusing means.
PARENT UPHELD | Our child’s school transport stopped without warning when the respite home changed.
+ Transport from both addresses.
= In place since the following Monday.
ADOPTIVE_FAMILY PARTLY_UPHELD | We asked for support after the adoption in the autumn and have had one leaflet.
+ A person.
= The request was lost for six weeks. A therapist has been working with you since January.
CHILD UPHELD | My review was about my carers’ kitchen for half an hour.
+ For my review to be about me.
= Read, and agreed. The chair apologised to you and asked you to write the next agenda.
? Children’s reviews are planned around the adults who come.
> The child is asked for the agenda two weeks before.
PARENT UPHELD | I was sent another family’s papers with mine.
+ To know who has mine.
= Nobody has yours. The other family and the Information Commissioner have been told. Letters are now checked by two people.
CARE_LEAVER UPHELD | I was closed at twenty-one by a text message.
+ To be open again.
= You can be open until twenty-five, and you are. The text was wrong in every way.
PARENT NOT_UPHELD | The worker’s visit is always at teatime with no notice.
+ A time.
= Some visits have to be without notice, and the plan says so. The others now have a time.
CHILD UPHELD | I want my savings from my last carers. It is four hundred pounds and it is mine.
+ My savings.
= Four hundred and twelve pounds, paid into your account. Savings now move with the child on the day.
FOSTER_CARER PARTLY_UPHELD | A placement was ended by email on a Friday afternoon after six years.
+ To say goodbye properly.
= The decision was right, the way was not. You had the weekend in the summer that you both asked for.
SUFFICIENT_INTEREST NO_FINDING | As a former teacher I reported a worry and never heard whether anybody looked.
+ To know that somebody looked.
= Somebody looked on the same day. We could not tell you more, and we should have told you that.
PARENT UPHELD | My disabled child’s short breaks were cut from four nights to two with no meeting.
+ The nights back, and a meeting.
= No change may be made without a review. The four nights are back until there has been one.
CARE_LEAVER UPHELD | My adviser did not come to my tribunal after promising.
+ To know why.
= There is no good reason, and none is offered. She has said so to you herself.
PARENT UPHELD | Nobody in the meeting could pronounce our name, and after an hour nobody tried.
+ An apology, and our name.
= You had both. Names are now practised before the meeting.
CHILD UPHELD | I said that I did not feel safe in the taxi and had the same taxi the next day.
+ A different taxi.
= It was passed on and not read. The driver has been changed, the firm was looked at, and such messages go to a person by phone.
PARENT UPHELD | I asked for an advocate and was given a leaflet for a service that has closed.
+ An advocate.
= You have had one since the same week. Every old leaflet is in the bin.
`);
