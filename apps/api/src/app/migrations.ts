import { firstMigrations } from './first-migrations.js';
import { DecideWithTheChildsVoice1764002138000 } from '../migrations/1764002138000-decide-with-the-childs-voice.js';
import { MakeDecisionsWithoutAVoiceWork1764002138100 } from '../migrations/1764002138100-make-decisions-without-a-voice-work.js';
import { HideWhoWasToldByItself1764002138200 } from '../migrations/1764002138200-hide-who-was-told-by-itself.js';
import { CountTheFirstFiguresByTheirProgress1764002138300 } from '../migrations/1764002138300-count-the-first-figures-by-their-progress.js';
import { EndByName1764002138700 } from '../migrations/1764002138700-end-by-name.js';
import { CountWhatIsMissing1764002138800 } from '../migrations/1764002138800-count-what-is-missing.js';
import { KnowPastDecisionsFromNowOn1764002138900 } from '../migrations/1764002138900-know-past-decisions-from-now-on.js';
import { KnowWhoseWordsWereGiven1764002139000 } from '../migrations/1764002139000-know-whose-words-were-given.js';
import { KeepTheRestOfALeave1764002139100 } from '../migrations/1764002139100-keep-the-rest-of-a-leave.js';
import { PutDecisionsRight1764002142000 } from '../migrations/1764002142000-put-decisions-right.js';
import { QueueMessages1764002152000 } from '../migrations/1764002152000-queue-messages.js';
import { KeepWhatTeamsWereCalled1764002152050 } from '../migrations/1764002152050-keep-what-teams-were-called.js';
import { CountTheChainByQuarter1764002152100 } from '../migrations/1764002152100-count-the-chain-by-quarter.js';
import { KnowWhatWasRead1764002153000 } from '../migrations/1764002153000-know-what-was-read.js';
import { LetPeopleInByLinks1764002153500 } from '../migrations/1764002153500-let-people-in-by-links.js';
import { TellPartnersWhatCameOfIt1764002154100 } from '../migrations/1764002154100-tell-partners-what-came-of-it.js';
import { WaitSinceItWasDue1764002154200 } from '../migrations/1764002154200-wait-since-it-was-due.js';
import { TellDecisionsAsWordsAreTold1764002154300 } from '../migrations/1764002154300-tell-decisions-as-words-are-told.js';
import { LetASecondPersonApproveAccess1764002154400 } from '../migrations/1764002154400-let-a-second-person-approve-access.js';
import { EndIdleSessions1764002154500 } from '../migrations/1764002154500-end-idle-sessions.js';
import { GiveOnWhatGroupsSaid1764002157000 } from '../migrations/1764002157000-give-on-what-groups-said.js';
import { LetLeaversWorkGoOn1764002157100 } from '../migrations/1764002157100-let-leavers-work-go-on.js';
import { ReadTheAuditLog1764002157200 } from '../migrations/1764002157200-read-the-audit-log.js';
import { HandNoWideRoleOver1764002157300 } from '../migrations/1764002157300-hand-no-wide-role-over.js';
import { LeaveNoWayInBehind1764002159000 } from '../migrations/1764002159000-leave-no-way-in-behind.js';
import { ChangeSettingsByName1764002161000 } from '../migrations/1764002161000-change-settings-by-name.js';
import { AnswerInACase1764002161100 } from '../migrations/1764002161100-answer-in-a-case.js';
import { SealTheAuditLog1764002161150 } from '../migrations/1764002161150-seal-the-audit-log.js';
import { SignOnByTheCouncil1764002164000 } from '../migrations/1764002164000-sign-on-by-the-council.js';
import { JudgeWhoOpenedRecords1764002164100 } from '../migrations/1764002164100-judge-who-opened-records.js';
import { AskForASecondFactor1764002164150 } from '../migrations/1764002164150-ask-for-a-second-factor.js';
import { LookBehindTheCounts1764002164200 } from '../migrations/1764002164200-look-behind-the-counts.js';
import { KeepColumnsOfImports1764002165000 } from '../migrations/1764002165000-keep-columns-of-imports.js';
import { SetHowLongAChildMayGoUnheard1764002165050 } from '../migrations/1764002165050-set-how-long-a-child-may-go-unheard.js';
import { ShowWhoOpenedCases1764002165100 } from '../migrations/1764002165100-show-who-opened-cases.js';
import { BringChildrenIn1764002165900 } from '../migrations/1764002165900-bring-children-in.js';
import { KeepAListOfThemes1764002165950 } from '../migrations/1764002165950-keep-a-list-of-themes.js';
import { SayHowFarSetUpIs1764002165960 } from '../migrations/1764002165960-say-how-far-set-up-is.js';
import { BringManyPeopleIn1764002168000 } from '../migrations/1764002168000-bring-many-people-in.js';
import { HideMoreSmallCounts1764002166000 } from '../migrations/1764002166000-hide-more-small-counts.js';
import { LetPasskeysIn1764002166400 } from '../migrations/1764002166400-let-passkeys-in.js';
import { AskAPartner1764002166500 } from '../migrations/1764002166500-ask-a-partner.js';
import { KeepTheCalendarOfEachClock1764002167300 } from '../migrations/1764002167300-keep-the-calendar-of-each-clock.js';
import { EndHowSomebodySignsOn1764002168100 } from '../migrations/1764002168100-end-how-somebody-signs-on.js';
import { LeaveEvidenceToWhoeverMayShowIt1764002168300 } from '../migrations/1764002168300-leave-evidence-to-whoever-may-show-it.js';
import { SayThatUnusualAccessWasLookedAt1764002168600 } from '../migrations/1764002168600-say-that-unusual-access-was-looked-at.js';
import { TellTheAddressBefore1764002169500 } from '../migrations/1764002169500-tell-the-address-before.js';
import { CountWhatIsPastItsTime1764002170000 } from '../migrations/1764002170000-count-what-is-past-its-time.js';
import { NoticeAClockThatJumps1764002170200 } from '../migrations/1764002170200-notice-a-clock-that-jumps.js';
import { MoveWorkToWhoMayDoIt1764002171500 } from '../migrations/1764002171500-move-work-to-who-may-do-it.js';
import { MoveWorkWithTheChild1764002169600 } from '../migrations/1764002169600-move-work-with-the-child.js';
import { AskWhoCalls1764002170100 } from '../migrations/1764002170100-ask-who-calls.js';
import { WorkReachOutAfterWholeChanges1764002172010 } from '../migrations/1764002172010-work-reach-out-after-whole-changes.js';
import { WorkReachOutOnce1764002172000 } from '../migrations/1764002172000-work-reach-out-once.js';
import { TellTheSystemOfBrokenSeals1764002172100 } from '../migrations/1764002172100-tell-the-system-of-broken-seals.js';

/** Every change of the schema, in the order in which they are made. Never edited once it is on main. */
export const migrations = [
  ...firstMigrations,
  DecideWithTheChildsVoice1764002138000,
  MakeDecisionsWithoutAVoiceWork1764002138100,
  HideWhoWasToldByItself1764002138200,
  CountTheFirstFiguresByTheirProgress1764002138300,
  EndByName1764002138700,
  CountWhatIsMissing1764002138800,
  KnowPastDecisionsFromNowOn1764002138900,
  KnowWhoseWordsWereGiven1764002139000,
  KeepTheRestOfALeave1764002139100,
  PutDecisionsRight1764002142000,
  QueueMessages1764002152000,
  KeepWhatTeamsWereCalled1764002152050,
  CountTheChainByQuarter1764002152100,
  KnowWhatWasRead1764002153000,
  LetPeopleInByLinks1764002153500,
  TellPartnersWhatCameOfIt1764002154100,
  WaitSinceItWasDue1764002154200,
  TellDecisionsAsWordsAreTold1764002154300,
  LetASecondPersonApproveAccess1764002154400,
  EndIdleSessions1764002154500,
  GiveOnWhatGroupsSaid1764002157000,
  LetLeaversWorkGoOn1764002157100,
  ReadTheAuditLog1764002157200,
  HandNoWideRoleOver1764002157300,
  LeaveNoWayInBehind1764002159000,
  ChangeSettingsByName1764002161000,
  AnswerInACase1764002161100,
  SealTheAuditLog1764002161150,
  SignOnByTheCouncil1764002164000,
  JudgeWhoOpenedRecords1764002164100,
  AskForASecondFactor1764002164150,
  LookBehindTheCounts1764002164200,
  KeepColumnsOfImports1764002165000,
  SetHowLongAChildMayGoUnheard1764002165050,
  ShowWhoOpenedCases1764002165100,
  BringChildrenIn1764002165900,
  KeepAListOfThemes1764002165950,
  SayHowFarSetUpIs1764002165960,
  HideMoreSmallCounts1764002166000,
  LetPasskeysIn1764002166400,
  AskAPartner1764002166500,
  KeepTheCalendarOfEachClock1764002167300,
  BringManyPeopleIn1764002168000,
  EndHowSomebodySignsOn1764002168100,
  LeaveEvidenceToWhoeverMayShowIt1764002168300,
  SayThatUnusualAccessWasLookedAt1764002168600,
  TellTheAddressBefore1764002169500,
  MoveWorkWithTheChild1764002169600,
  CountWhatIsPastItsTime1764002170000,
  AskWhoCalls1764002170100,
  NoticeAClockThatJumps1764002170200,
  MoveWorkToWhoMayDoIt1764002171500,
  WorkReachOutOnce1764002172000,
  WorkReachOutAfterWholeChanges1764002172010,
  TellTheSystemOfBrokenSeals1764002172100,
];
