import { LayFoundations1764000000000 } from '../migrations/1764000000000-lay-foundations.js';
import { CreateFeedback1764000100000 } from '../migrations/1764000100000-create-feedback.js';
import { CreateParticipation1764000200000 } from '../migrations/1764000200000-create-participation.js';
import { CreateFigureReleases1764000300000 } from '../migrations/1764000300000-create-figure-releases.js';
import { CreateActionPlan1764000400000 } from '../migrations/1764000400000-create-action-plan.js';
import { CreateComplaints1764000500000 } from '../migrations/1764000500000-create-complaints.js';
import { CountWhatImportsDid1764000600000 } from '../migrations/1764000600000-count-what-imports-did.js';
import { ShowReviewPreparation1764000700000 } from '../migrations/1764000700000-show-review-preparation.js';
import { BoundSignIn1764000700000 } from '../migrations/1764000700000-bound-sign-in.js';
import { KeepWhoSpokeAndWhoIsNotTold1764000800000 } from '../migrations/1764000800000-keep-who-spoke-and-who-is-not-told.js';
import { TellLessAroundRecords1764000900000 } from '../migrations/1764000900000-tell-less-around-records.js';
import { RestateFunctionsAndRights1764001000000 } from '../migrations/1764001000000-restate-functions-and-rights.js';
import { AskOnceWhomSomebodyReaches1764001400000 } from '../migrations/1764001400000-ask-once-whom-somebody-reaches.js';
import { FindChildrenByIndex1764001400100 } from '../migrations/1764001400100-find-children-by-index.js';
import { KeepParticipationCells1764001400200 } from '../migrations/1764001400200-keep-participation-cells.js';
import { BoundTexts1764001710000 } from '../migrations/1764001710000-bound-texts.js';
import { WriteTheAuditLogByFunction1764001730000 } from '../migrations/1764001730000-write-the-audit-log-by-function.js';
import { LetReachFollowEverySource1764001730100 } from '../migrations/1764001730100-let-reach-follow-every-source.js';
import { DrawReferences1764001730200 } from '../migrations/1764001730200-draw-references.js';
import { RefuseInTheDatabaseWhatTheApiRefuses1764001730300 } from '../migrations/1764001730300-refuse-in-the-database-what-the-api-refuses.js';
import { EndInvitations1764001760000 } from '../migrations/1764001760000-end-invitations.js';
import { LetRightsTeamsShareChildren1764001760100 } from '../migrations/1764001760100-let-rights-teams-share-children.js';
import { LookAtEachReviewOnce1764001870000 } from '../migrations/1764001870000-look-at-each-review-once.js';
import { TellWhichReviewsWereDue1764001800100 } from '../migrations/1764001800100-tell-which-reviews-were-due.js';
import { HoldCodesAgainstAges1764001800000 } from '../migrations/1764001800000-hold-codes-against-ages.js';
import { WaitForNoSession1764001770000 } from '../migrations/1764001770000-wait-for-no-session.js';
import { ReleaseWholeCountsOfComplaints1764001800900 } from '../migrations/1764001800900-release-whole-counts-of-complaints.js';
import { TellWhoSpeaksFromHowItCameIn1764001810000 } from '../migrations/1764001810000-tell-who-speaks-from-how-it-came-in.js';
import { TellWhenASessionEnds1764001820000 } from '../migrations/1764001820000-tell-when-a-session-ends.js';
import { LetComplaintsBeCorrectedAndEnd1764001840000 } from '../migrations/1764001840000-let-complaints-be-corrected-and-end.js';
import { LetWhoeverCanGiveItGiveConsent1764001850000 } from '../migrations/1764001850000-let-whoever-can-give-it-give-consent.js';
import { OpenNoFormerChildToEveryOfficer1764001850100 } from '../migrations/1764001850100-open-no-former-child-to-every-officer.js';
import { FindByStoredWords1764001860000 } from '../migrations/1764001860000-find-by-stored-words.js';
import { ShareThatComplaintsExist1764001890000 } from '../migrations/1764001890000-share-that-complaints-exist.js';
import { ShowAChildInOneQuestion1764001940000 } from '../migrations/1764001940000-show-a-child-in-one-question.js';
import { CorrectWhomAComplaintConcerns1764001941000 } from '../migrations/1764001941000-correct-whom-a-complaint-concerns.js';
import { RestateDueDates1764001941100 } from '../migrations/1764001941100-restate-due-dates.js';
import { SplitComplaintsByWhomTheyConcern1764001941200 } from '../migrations/1764001941200-split-complaints-by-whom-they-concern.js';
import { CollateFeedbackByStream1764001956000 } from '../migrations/1764001956000-collate-feedback-by-stream.js';
import { LetConsentBeAnsweredAgain1764001957000 } from '../migrations/1764001957000-let-consent-be-answered-again.js';
import { BoundWhatThanksAreFor1764001958000 } from '../migrations/1764001958000-bound-what-thanks-are-for.js';
import { KeepCountsOfTellings1764002000000 } from '../migrations/1764002000000-keep-counts-of-tellings.js';
import { SortChildrenByNeed1764002020000 } from '../migrations/1764002020000-sort-children-by-need.js';
import { LetASecondPersonApprove1764002030000 } from '../migrations/1764002030000-let-a-second-person-approve.js';
import { KeepWhatIsWithheldOutOfCounts1764002040000 } from '../migrations/1764002040000-keep-what-is-withheld-out-of-counts.js';
import { CountChildrenWithEachWorker1764002060000 } from '../migrations/1764002060000-count-children-with-each-worker.js';
import { CountWorkersChildByChild1764002060100 } from '../migrations/1764002060100-count-workers-child-by-child.js';
import { LetNobodyApproveTheirOwnEvidence1764002061000 } from '../migrations/1764002061000-let-nobody-approve-their-own-evidence.js';
import { PutComplimentsOnTheChildsFile1764002080000 } from '../migrations/1764002080000-put-compliments-on-the-childs-file.js';
import { DecideAboutWhatWasSaid1764002090000 } from '../migrations/1764002090000-decide-about-what-was-said.js';
import { TellBackWhatCameOfIt1764002100000 } from '../migrations/1764002100000-tell-back-what-came-of-it.js';
import { DoWhatWasDecided1764002110000 } from '../migrations/1764002110000-do-what-was-decided.js';
import { KeepCountsOfRequests1764002115000 } from '../migrations/1764002115000-keep-counts-of-requests.js';
import { FindWhatWasSaid1764002116000 } from '../migrations/1764002116000-find-what-was-said.js';
import { MakeBreaksWork1764002120000 } from '../migrations/1764002120000-make-breaks-work.js';
import { TellInTheChildsWay1764002130000 } from '../migrations/1764002130000-tell-in-the-childs-way.js';
import { GiveWorkOn1764002132000 } from '../migrations/1764002132000-give-work-on.js';
import { LookAtBreaksByTheirTelling1764002134000 } from '../migrations/1764002134000-look-at-breaks-by-their-telling.js';
import { ChangeRulesOfBreaks1764002137000 } from '../migrations/1764002137000-change-rules-of-breaks.js';
import { KeepHowFarWordsHaveCome1764002137900 } from '../migrations/1764002137900-keep-how-far-words-have-come.js';

/** The changes of the schema that came first, in their order: complete, so that `migrations.ts` has room for the next ones. */
export const firstMigrations = [
  LayFoundations1764000000000,
  CreateFeedback1764000100000,
  CreateParticipation1764000200000,
  CreateFigureReleases1764000300000,
  CreateActionPlan1764000400000,
  CreateComplaints1764000500000,
  CountWhatImportsDid1764000600000,
  ShowReviewPreparation1764000700000,
  BoundSignIn1764000700000,
  KeepWhoSpokeAndWhoIsNotTold1764000800000,
  TellLessAroundRecords1764000900000,
  RestateFunctionsAndRights1764001000000,
  AskOnceWhomSomebodyReaches1764001400000,
  FindChildrenByIndex1764001400100,
  KeepParticipationCells1764001400200,
  BoundTexts1764001710000,
  WriteTheAuditLogByFunction1764001730000,
  LetReachFollowEverySource1764001730100,
  DrawReferences1764001730200,
  RefuseInTheDatabaseWhatTheApiRefuses1764001730300,
  EndInvitations1764001760000,
  LetRightsTeamsShareChildren1764001760100,
  WaitForNoSession1764001770000,
  HoldCodesAgainstAges1764001800000,
  TellWhichReviewsWereDue1764001800100,
  ReleaseWholeCountsOfComplaints1764001800900,
  TellWhoSpeaksFromHowItCameIn1764001810000,
  TellWhenASessionEnds1764001820000,
  LetComplaintsBeCorrectedAndEnd1764001840000,
  LetWhoeverCanGiveItGiveConsent1764001850000,
  OpenNoFormerChildToEveryOfficer1764001850100,
  FindByStoredWords1764001860000,
  LookAtEachReviewOnce1764001870000,
  ShareThatComplaintsExist1764001890000,
  ShowAChildInOneQuestion1764001940000,
  CorrectWhomAComplaintConcerns1764001941000,
  RestateDueDates1764001941100,
  SplitComplaintsByWhomTheyConcern1764001941200,
  CollateFeedbackByStream1764001956000,
  LetConsentBeAnsweredAgain1764001957000,
  BoundWhatThanksAreFor1764001958000,
  KeepCountsOfTellings1764002000000,
  SortChildrenByNeed1764002020000,
  LetASecondPersonApprove1764002030000,
  KeepWhatIsWithheldOutOfCounts1764002040000,
  CountChildrenWithEachWorker1764002060000,
  CountWorkersChildByChild1764002060100,
  LetNobodyApproveTheirOwnEvidence1764002061000,
  PutComplimentsOnTheChildsFile1764002080000,
  DecideAboutWhatWasSaid1764002090000,
  TellBackWhatCameOfIt1764002100000,
  DoWhatWasDecided1764002110000,
  KeepCountsOfRequests1764002115000,
  FindWhatWasSaid1764002116000,
  MakeBreaksWork1764002120000,
  TellInTheChildsWay1764002130000,
  GiveWorkOn1764002132000,
  LookAtBreaksByTheirTelling1764002134000,
  ChangeRulesOfBreaks1764002137000,
  KeepHowFarWordsHaveCome1764002137900,
];
