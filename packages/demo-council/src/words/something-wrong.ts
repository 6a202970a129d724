import { said } from '../said.js';

/** Something is wrong, seven to seventeen. */
export const somethingWrong = said(
  { use: 'SOMETHING_WRONG', ages: [7, 17] },
  `
health | They've got a different cupboard for their own kids' stuff.
+ To be treated the same as the others in the house.
~ Not acceptable in any home. Raised with the carers' supervising worker today.
= One cupboard now. The supervising worker visits unannounced.
privacy | My stuff came in bin bags. Again.
+ A proper case.
~ It was promised last time that this would never happen again.
= Two suitcases the same day, and a written apology from the head of service.
being-listened-to /11-17 | I've rung four times. It says your call is important, then it goes beep.
= A mobile number that a person answers.
worker | She cancelled on my birthday. She didn't know it was my birthday, which is worse.
~ Upheld, in plain words.
= Said sorry face to face. A late cake.
school | They make me wait in the office with a lanyard that says LAC. It's got a picture of a bus on.
= The lanyards have been thrown away, in all our schools.
feelings /11-17 | Someone in this house takes things from my room. I don't want a fuss, I want a lock.
= Lock fitted on Friday. There was no fuss.
friends /11-17 | He posts stuff about me being in care and then takes it down before anyone sees who's in charge.
~ Screenshots kept. School has been asked to act today.
= Taken down for good, and he met with the school officer.
family-time | You cancelled Mum because you'd no driver. You could've asked Mum's neighbour, he drives a taxi.
+ Family time not to depend on our staff rota.
= Made up on Sunday. There is a spare driver now, and the neighbour has been checked.
carers feeling-safe /10-17 | When they're stressed they do this silence. It can last two days.
~ Frightening for someone who knows what came after silences before.
= Talked through with both. They had not known how it felt.
money-and-independence /11-17 | My clothing money's been spent on bedding. I've got nice sheets and no shoes.
= Shoes the same day; the clothing money is counted again, in front of the child.
health | They ran out of my tablets over a bank holiday, and said it's only three days.
~ Three days off epilepsy tablets is not only. Reported.
= A month in hand, always. Pharmacist's number is on the fridge.
moving | I found out I was moving from the taxi driver.
+ To know why, and to know before.
~ Indefensible. Went straight to the service manager.
= The service manager came herself, and did not make excuses.
feelings privacy | I share with a kid who screams. It isn't his fault. I'm so tired though.
= Rooms changed round by the weekend.
knowing-why keeping-promises | You promised me the laptop in front of eight people.
= Delivered. Seven weeks late.
meetings | They talked about me for half an hour before I was let in. I could see through the glass.
+ To be there from the beginning, or to be told what was said.
= Pre-meetings about a child are stopped in this team.
identity /black | The barber they took me to had never cut my kind of hair and I had to go to school like that.
= Carer has the right barber's number now, and pays for a repair.
brothers-and-sisters | They said the letter to my sister got lost. It was six pages.
~ It was in a tray. Found.
= Delivered by hand the same afternoon. She wrote nine back.
where-i-live feelings /residential /12-17 | They hold one of the lads on the floor and I can hear it through the ceiling.
~ Reported straight away to the responsible person and the designated officer.
= Somebody from outside the house is looking into it. We come back in a week and tell you more.
pets keeping-promises | They said I could see Duke one more time and then they gave him away.
~ The dog had gone the day before the visit that was promised.
= New owner traced. A walk with Duke, once a month.
`,
);
