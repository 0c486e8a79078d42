// The fixed lists of nudges: what a nudge is about, by which way it comes, how often, and how sending it ended.

export const nudgeKinds = [
  'answer',
  'mention',
  'fits',
  'chase',
  'decision',
  'invitation',
  'talk',
  'supervision',
] as const;
export type NudgeKind = (typeof nudgeKinds)[number];

/** `badge` and `system` are drawn by the extension; `mail` and `webhook` leave the house. */
export const nudgeWays = ['badge', 'system', 'mail', 'webhook'] as const;
export type NudgeWay = (typeof nudgeWays)[number];
export const outwardWays = ['mail', 'webhook'] as const satisfies readonly NudgeWay[];
export type OutwardWay = (typeof outwardWays)[number];

export const nudgeRhythms = ['single', 'digest'] as const;
export type NudgeRhythm = (typeof nudgeRhythms)[number];

/** Of one sending. `dropped`: what it was about is no longer so, or may no longer be told. */
export const sendingStates = ['waiting', 'sent', 'failed', 'dropped'] as const;
export type SendingState = (typeof sendingStates)[number];

export const sendingContents = ['nudges', 'test', 'confirm'] as const;
export type SendingContent = (typeof sendingContents)[number];

/** Why a sending has not arrived, as the person may know it; never what a server said. */
export const sendingFaults = [
  'server-away',
  'too-slow',
  'try-later',
  'recipient-refused',
  'refused',
  'not-safe',
  'address-refused',
  'not-set-up',
  'interrupted',
] as const;
export type SendingFault = (typeof sendingFaults)[number];

/** Until somebody follows the link in the first mail, an address is `waiting` and gets nothing else. */
export const addressStates = ['waiting', 'good', 'stopped'] as const;
export type AddressState = (typeof addressStates)[number];
