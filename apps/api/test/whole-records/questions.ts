import { addUser, buildCouncil } from '../council.js';
import { saidToAskAbout } from '../questions.js';
import { runAs, type TestUser } from '../run-as.js';
import type { RoundTrips } from './round-trip.js';

const ask = 'mutation ($input: AskPartnerInput!) { askPartner(input: $input) { id } }';
const reply = 'mutation ($input: ReplyToQuestionInput!) { replyToQuestion(input: $input) { id reply } }';
const takeBack =
  'mutation ($feedbackId: ID!, $questionId: ID!) { takeBackQuestion(feedbackId: $feedbackId, questionId: $questionId) { id } }';
const read =
  'query ($id: ID!) { partnerQuestions(feedbackId: $id) { id statementId question showsWords reply takenBackOn } }';
const numbered = (end: string) => `01900000-0000-7000-8000-0000000000${end}`;

/** What a partner is asked, and replies. */
export const questionRoundTrips: RoundTrips = {
  askPartner: async (db) => {
    const council = await buildCouncil(db);
    const trip = async (clientId: string, question: string, showsWords: boolean, partner: TestUser) => {
      const about = await saidToAskAbout(db, council, partner);
      const input = { clientId, ...about, question, showsWords };
      await runAs(db, council.users.PRACTITIONER, ask, { input });
      const again = await runAs(db, council.users.PRACTITIONER, ask, { input });
      const { data } = await runAs(db, council.users.PRACTITIONER, read, { id: about.feedbackId });
      const [found] = data.partnerQuestions;
      const theirs = await runAs(db, partner, '{ askedOfMe { id } }');
      const isTheirs = theirs.data.askedOfMe.some((one: { readonly id: string }) => one.id === found.id);
      return {
        sent: { input },
        readBack: {
          input: {
            clientId: again.errors.length === 0 ? clientId : null,
            feedbackId: about.feedbackId,
            statementId: found.statementId,
            partnerId: isTheirs ? about.partnerId : null,
            question: found.question,
            showsWords: found.showsWords,
          },
        },
      };
    };
    return [
      await trip(numbered('7a'), 'At school too?', true, council.users.PARTNER),
      await trip(numbered('7b'), 'And at the club?', false, await addUser(db, 'PARTNER', 'Another School', null)),
    ];
  },
  takeBackQuestion: async (db) => {
    const council = await buildCouncil(db);
    const trip = async (clientId: string) => {
      const about = await saidToAskAbout(db, council);
      const input = { clientId, ...about, question: 'And?', showsWords: false };
      const asked = await runAs(db, council.users.PRACTITIONER, ask, { input });
      const sent = { feedbackId: about.feedbackId, questionId: asked.data.askPartner.id };
      await runAs(db, council.users.PRACTITIONER, takeBack, sent);
      const { data } = await runAs(db, council.users.PRACTITIONER, read, { id: about.feedbackId });
      const [found] = data.partnerQuestions;
      return {
        sent,
        readBack: { feedbackId: about.feedbackId, questionId: found.takenBackOn === null ? null : found.id },
      };
    };
    return [await trip(numbered('7e')), await trip(numbered('7f'))];
  },
  replyToQuestion: async (db) => {
    const council = await buildCouncil(db);
    const trip = async (clientId: string, words: string) => {
      const about = await saidToAskAbout(db, council);
      const question = { clientId: clientId.replace('8000', '9000'), ...about, question: 'And?', showsWords: false };
      const asked = await runAs(db, council.users.PRACTITIONER, ask, { input: question });
      const input = { clientId, questionId: asked.data.askPartner.id, reply: words };
      await runAs(db, council.users.PARTNER, reply, { input });
      const again = await runAs(db, council.users.PARTNER, reply, { input });
      const { data } = await runAs(db, council.users.PRACTITIONER, read, { id: about.feedbackId });
      const [found] = data.partnerQuestions;
      return {
        sent: { input },
        readBack: {
          input: { clientId: again.errors.length === 0 ? clientId : null, questionId: found.id, reply: found.reply },
        },
      };
    };
    return [await trip(numbered('7c'), 'Yes, most days'), await trip(numbered('7d'), 'Not this term')];
  },
};
