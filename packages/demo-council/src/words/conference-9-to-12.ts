import { said } from '../said.js';

/** Nine to twelve, before a child protection conference; living at home. */
export const conference9To12 = said(
  { use: 'CONFERENCE', ages: [9, 12] },
  `
feeling-safe | On a scale it's a six. It was a two when he lived here. It goes to four when she's been drinking.
+ For it to be a six all the time, then a seven.
~ Clear about what moves the number. The plan can use the same scale.
being-listened-to | Nobody asked me for ages. They asked my teacher what I'd said.
= Seen alone every visit since, and asked first.
knowing-why /f | I read the words and pictures one. It's true, but it makes Mum look worse than she is. She does my plaits every morning.
+ For the good things to be in the story too.
= A page was added. The plaits are on it.
brothers-and-sisters | If I go to football who watches the twins? You haven't put that in your plan.
+ Someone to look after the twins on Tuesdays.
= An aunt has Tuesdays. Football since three weeks.
feelings /m | I don't say stuff in case it makes you take us.
+ To stay together at home.
~ Fear of removal keeps him quiet. Explained honestly what conference can and cannot decide.
family-time | Dad's nice when he's taken his tablets. When he hasn't he's like a different telly channel.
~ Understands it well. Knows to go to next door, and has done so twice.
health money-and-independence | We run out about Wednesday.
+ Mum to have enough money.
= Income check done; forty pounds a week that nobody had claimed.
school | I was late eleven times, it's because I do the little ones first.
= Late marks stopped. School minibus picks up all three.
feelings | My friend's mum knows. She just gives me a plate and doesn't ask.
feelings | I listen till I hear her come up the stairs normal. Then I can go to sleep.
~ Listens for how steady the steps are. Tired in class; school had thought it was games.
meetings | I don't want to come in there with everyone. Can you play the recording of me instead?
= Two minutes of recording, played at the start, with the parents' knowledge.
feeling-safe /m | He's got a new girlfriend with kids now. Someone should tell them.
~ Worried for children he has not met. Passed to the police on the same day.
privacy | We've got no door on the toilet.
= Fixed by housing in six days.
being-listened-to keeping-promises worker | You said you'd come Thursday and I told Mum to tidy up and then you didn't come.
+ For people to come when they say.
= An apology, and a text now if anything changes.
family-time | I want my mum to have a day off. Not from us. From everything.
+ Help for Mum.
= A family support worker two mornings a week.
feelings | I've worked out what you can say to make them stop. You say the neighbours are looking.
~ A child's own safety plan, and a good one. It should not be needed.
school friends | No one comes round. I say we've got a scary dog.
+ To have a friend round for tea.
= After the clean-up, a friend came. The scary dog was explained.
knowing-why | Do I agree with it? Most of it. I don't agree with the bit that says Dad can text.
+ Dad's texts to go to Mum first, or stop.
= Changed at conference: no texts for now.
health | I need an inhaler at Dad's as well as at Mum's, he hasn't got one.
= A second one from the GP the next day.
pets things-i-enjoy | Since the plan started we've been to the beach and nobody shouted in the car. I'm just saying.
feeling-safe being-listened-to | It's not that they're bad. It's that they're not looking.
`,
);
