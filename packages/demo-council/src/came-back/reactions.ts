/** What a child said when they were told what came of their words. */
export interface Reaction {
  /** How what they were told begins: it fits this answer, whichever child got it. */
  readonly toldOf: string;
  readonly words: string;
}

/** It is still not right: they wait again, or were answered with this. */
export interface Objection extends Reaction {
  readonly answer: string;
}

/** Content, or nearly. */
export const reactions: readonly Reaction[] = [
  {
    toldOf: 'Lock fitted on Friday',
    words: 'It’s a proper lock. I tried it with a coat hanger and I couldn’t get in, and I’m good.',
  },
  { toldOf: 'Rooms changed round', words: 'I slept till ten. Nobody believed it was me.' },
  {
    toldOf: 'Family time moved',
    words: 'So I get both, and nobody had to lose? All right. Tell Mum I’m bringing the board.',
  },
  { toldOf: 'A bank card since', words: 'First I bought a drink. Then I bought another one, because I could.' },
  { toldOf: 'One cupboard now', words: 'It still feels like asking. But it’s better asking.' },
  { toldOf: 'The airer has moved', words: 'I made the skull. They do knock now. One of them knocks twice.' },
  {
    toldOf: 'Two suitcases',
    words: 'Mine’s the green one. I’ve kept the letter. I never had a letter from anybody’s boss before.',
  },
  { toldOf: 'School dinners from', words: 'It was curry, and I sat by the window.' },
  { toldOf: 'Standing top-up', words: 'You said the first, and it was the first. I looked three times.' },
  { toldOf: 'The week was counted again', words: 'Two pounds forty. I counted it as well.' },
  { toldOf: 'All the big talks', words: 'OK. Not on the motorway though. I can’t think on the motorway.' },
];

/** Two of these begin a chain of their own. */
export const objections: readonly Objection[] = [
  {
    toldOf: 'Checks are done by listening',
    words: 'They listen, and then they open it anyway. It’s still not right.',
    answer:
      'The manager has written it down for the night staff: nobody opens your door unless you call, or there is a reason that they tell you in the morning.',
  },
  {
    toldOf: 'Dinner-time call',
    words: 'It’s in the office, with everyone listening. You can’t talk to your mum like that. It’s still not right.',
    answer: 'There is a room with a door beside the office. It is yours from ten past twelve.',
  },
  {
    toldOf: 'Texted the day before',
    words: 'You text. Whoever comes when you’re on holiday doesn’t. So it’s still not right.',
    answer: 'It stands on the first page of your file now, so whoever comes will text.',
  },
  {
    toldOf: 'A lift for now',
    words: 'The lift’s fine. He just waits at the shop now instead. It’s still not right.',
    answer: 'The officer has been to see him with his worker. You have a number that I answer for the way home.',
  },
  {
    toldOf: 'Talked through with both',
    words: 'They asked me who told. Now it’s quiet again. It’s still not right.',
    answer: 'They have said to you, with me there, that you were right to say it. I ask you alone each time I come.',
  },
  {
    toldOf: 'A mobile number that',
    words: 'A person answers. A different person. I said it all four times again. It’s still not right.',
    answer: 'Whoever answers writes down what you said, and I ring you the same day, so that you say it once.',
  },
];

/** Of a place at another school. */
export const saidToSchool = {
  words: 'Can I still walk home with Sam on Tuesdays? Then it’s all right. You can tell them I said so.',
};

/** All of it, where only the words count. */
export const saidBack: readonly { readonly words: string }[] = [...reactions, ...objections, saidToSchool];
