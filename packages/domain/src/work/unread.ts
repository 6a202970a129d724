/**
 * For how many days words that came in are shown as new to whoever manages the team. What nobody has read by then and
 * waits for an answer has long been work; the rest stands in the child's record. The marks of what was read last as long.
 */
export const daysUnread = 28;
