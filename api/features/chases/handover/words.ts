// Everything that the chase link's page says. Plain English; nobody who reads it was trained in our words.
import type { CannotHelpReason, Capacity, ChaseState, HandoverState } from '#shared/basics/lists.ts';

export const stateWords: Record<HandoverState, string> = {
  received: 'We have received the referral',
  'first-contact': 'We have made first contact',
  started: 'Support has started',
  ended: 'Support has ended',
  'cannot-help': 'We cannot help this time',
};

export const standsWords: Record<ChaseState, string> = {
  waiting: 'Waiting to hear from you',
  received: 'Received',
  'first-contact': 'First contact made',
  started: 'Support started',
  ended: 'Support ended',
  'cannot-help': 'Cannot help',
  cancelled: 'No longer needed',
};

export const reasonWords: Record<CannotHelpReason, string> = {
  full: 'We are full',
  'not-eligible': 'This is not something we can offer this person',
  'outside-area': 'They live outside our area',
  'could-not-reach': 'We could not reach them',
  declined: 'They decided not to go ahead',
  other: 'Another reason',
};

export const capacityWords: Record<Exclude<Capacity, 'unknown'>, string> = {
  capacity: 'Yes, we have room',
  waitlist: 'Yes, onto a waiting list',
  'additional-assessment-required': 'Only after an assessment',
  'no-capacity': 'No, we are full or closed',
};
