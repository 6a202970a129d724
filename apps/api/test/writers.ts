import type { Role } from '@heard/domain/access/roles';

const carriers = ['PRACTITIONER', 'TEAM_MANAGER', 'LEADERSHIP'] as const;
const everybody = [
  'PRACTITIONER',
  'TEAM_MANAGER',
  'REVIEWING_OFFICER',
  'COMPLAINTS_MANAGER',
  'QUALITY_ASSURANCE',
  'CHILDRENS_RIGHTS',
  'LEADERSHIP',
  'PARTNER',
  'ELECTED_MEMBER',
  'ADMINISTRATOR',
] as const;
const answering = ['PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS', 'LEADERSHIP'] as const;
const inACase = [...answering, 'COMPLAINTS_MANAGER'] as const;
const imports = ['QUALITY_ASSURANCE'] as const;
const complaints = ['COMPLAINTS_MANAGER'] as const;
/** What comes with a telling is let in only while that telling is written; what figures are made of, only by the system; how often somebody asks, before it is known who. */
const nobody = [] as const;

/**
 * Whose own statement the database lets through, for every right to write that the running account has: whoever the API
 * lets do it, and nobody else. Written by hand, like the access table. The practitioner leads the action, the team
 * manager manages them, and the child is the practitioner's, with a case.
 */
export const writers: Readonly<Record<string, readonly Role[]>> = {
  // Whoever decides puts a card on the board; that it belongs to a decision is looked at when it is committed.
  'INSERT action': [...imports, ...inACase],
  'INSERT action_event': [...carriers, 'QUALITY_ASSURANCE'],
  'INSERT action_lead': imports,
  'INSERT board_column': imports,
  'INSERT care_review': imports,
  'INSERT child': imports,
  'INSERT child_case': complaints,
  'INSERT child_identifier': imports,
  // Files of the case system are brought in by whoever runs the system.
  'INSERT child_import': ['ADMINISTRATOR'],
  'INSERT child_status': imports,
  'INSERT complaint_correction': complaints,
  'INSERT complaint_share': complaints,
  'INSERT complaint_stage': complaints,
  'INSERT consent': nobody,
  'INSERT sign_on_setting': ['ADMINISTRATOR'],
  'INSERT evidence': carriers,
  'INSERT feedback': ['PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'COMPLAINTS_MANAGER'],
  'INSERT feedback_present': nobody,
  'INSERT figure_release': nobody,
  'INSERT figure_threshold': nobody,
  'INSERT heard_count': nobody,
  'INSERT import_finding': imports,
  'INSERT import_run': imports,
  'INSERT interpretation': nobody,
  'INSERT life_decision': ['PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER'],
  // Whose turn it is: the sample would be said twice.
  'INSERT life_decision_asking': nobody,
  'INSERT life_decision_change': nobody,
  'INSERT life_decision_telling': nobody,
  'INSERT life_decision_words': nobody,
  'INSERT objective': imports,
  'INSERT participation_cell': nobody,
  'INSERT participation_change': nobody,
  'INSERT plan': imports,
  'INSERT record_change': everybody,
  'INSERT released_cell': nobody,
  'INSERT released_chain_figure': nobody,
  'INSERT released_chain_wait': nobody,
  'INSERT released_complaint_count': nobody,
  'INSERT released_complaint_quarter': nobody,
  'INSERT released_compliment_count': nobody,
  'INSERT released_split': nobody,
  'INSERT released_statement': nobody,
  'INSERT released_stream_figure': nobody,
  'INSERT released_telling_count': nobody,
  'INSERT released_review': nobody,
  'INSERT representation': complaints,
  'INSERT request_count': nobody,
  'INSERT response': inACase,
  'INSERT response_action': ['PRACTITIONER', 'TEAM_MANAGER'],
  'INSERT response_statement': nobody,
  'INSERT statement': nobody,
  'INSERT statement_theme': nobody,
  // The partner of this scene serves no child: nobody can be asked, and nobody was.
  'INSERT partner_question': nobody,
  'INSERT partner_reply': nobody,
  'INSERT task': inACase,
  // Whose turn it is: the sample would be done twice.
  'INSERT task_event': nobody,
  'INSERT telling_count': nobody,
  'INSERT theme': ['QUALITY_ASSURANCE'],
  'INSERT theme_change': ['QUALITY_ASSURANCE'],
  'INSERT theme_proposal': ['TEAM_MANAGER'],
  // The words of this scene are decided about: what is taken back then is told.
  'INSERT taken_back': nobody,
  'INSERT unusual_look': ['QUALITY_ASSURANCE', 'LEADERSHIP', 'ADMINISTRATOR'],
  'INSERT told_back': ['PRACTITIONER', 'TEAM_MANAGER'],
  'INSERT uncounted_telling': nobody,
  'INSERT withheld_from': nobody,
  'INSERT work_item': nobody,
  'UPDATE action': [...carriers, 'QUALITY_ASSURANCE'],
  'UPDATE care_review': imports,
  'UPDATE child': imports,
  'UPDATE child_status': imports,
  'UPDATE complaint_share': complaints,
  'UPDATE complaint_stage': complaints,
  'UPDATE heard_count': nobody,
  // What it says changes only with the row that keeps what it said.
  'UPDATE life_decision': nobody,
  'UPDATE objective': imports,
  'UPDATE outgoing_message': nobody,
  // Nobody was asked in this scene.
  'UPDATE partner_question': nobody,
  'UPDATE plan': imports,
  'UPDATE representation': complaints,
  'UPDATE request_count': nobody,
  'UPDATE telling_count': nobody,
  'UPDATE theme': ['QUALITY_ASSURANCE'],
  // Nothing was proposed in this scene.
  'UPDATE theme_proposal': nobody,
  'UPDATE uncounted_telling': nobody,
  'UPDATE work_item': nobody,
  'DELETE action_lead': imports,
  'DELETE heard_count': nobody,
  'DELETE participation_cell': nobody,
  'DELETE participation_change': nobody,
  'DELETE request_count': nobody,
  'DELETE telling_count': nobody,
  'DELETE uncounted_telling': nobody,
};
