// All words of supervision, in one place.
import type { SupervisionEnd, SupervisionState } from '#shared/basics/lists.ts';

export const stateLabels: Record<SupervisionState, string> = {
  waiting: 'Waiting for a supervisor',
  acknowledged: 'A supervisor has it',
  closed: 'Closed',
};

export const endLabels: Record<SupervisionEnd, string> = {
  talked: 'Talked it through',
  'handed-on': 'Handed on',
  'not-reached': 'Could not reach you',
  withdrawn: 'Taken back by you',
};

export const words = {
  title: 'Supervision',
  lead: 'Ask a supervisor, and see who is there and who has your request.',
  ask: 'Open “In crisis”',
  cancel: 'Cancel',
  asking: {
    open: 'Ask for supervision',
    lead: 'Supervisors see your name, your organisation and the need. They read your words when they open it. If somebody is in danger now, call 999 first.',
    need: 'What is it about?',
    mustChoose: 'Choose what it is about.',
    soon: 'How soon?',
    usual: 'Today or soon',
    urgent: 'Urgent: somebody may be at risk',
    words: 'What should they know? (optional)',
    wordsHint: 'No names or details of the person. Your words go when the request is closed.',
    send: 'Ask',
    asked: 'Asked. Supervisors on duty can see it',
    askedUnheard: 'Asked, but nobody is on duty now. If it cannot wait, call the supervisor line',
  },
  queueLink: 'People who wait for a supervisor',
  who: 'On duty now',
  onDuty: (name: string, until: string) => `${name}, until ${until}`,
  nobody: (area: string | null) => `Nobody is on duty${area ? ` in ${area}` : ''} now`,
  nobodyCall: 'A request waits until somebody looks. Call now:',
  nobodyNoLine:
    'A request waits until somebody looks, and no supervisor line is set for your area. Call your manager or the practice’s safeguarding lead.',
  noArea: 'No area is set for you',
  noAreaWords:
    'Every supervisor hears your requests. Local numbers and a supervisor line stand here once an administrator of your community has set your area.',
  noAreaDuty:
    'No area is set for you, so you are on no rota. You see who waits all the same. An administrator of your community sets your area.',
  inHours: 'By day',
  outOfHours: 'Out of hours',
  checkHours: 'Check hours',
  mine: 'Your requests',
  noneTitle: 'You have not asked for supervision',
  noneHint: 'When a case weighs on you, ask early. It is part of the job.',
  urgent: 'Urgent',
  asked: 'Asked',
  heldBy: (name: string) => `${name} has it and will be in touch.`,
  late: 'This waits longer than it should. Call the supervisor line.',
  withdraw: 'No longer needed',
  withdrawn: 'Request taken back',
  loading: 'Loading',
  queueTitle: 'Waiting for a supervisor',
  queueLead: 'Urgent ones first, then who has waited longest.',
  emptyTitle: 'Nobody is waiting',
  emptyHint:
    'A new request appears here by itself. While the panel is shut, the number on the Peer Hub button says that one waits.',
  waits: (time: string) => `Waiting ${time}`,
  heldByMe: 'You have it',
  has: (name: string) => `${name} has it`,
  from: (asker: string, organisation: string, area: string | null) =>
    [asker, organisation, area].filter(Boolean).join(', '),
  open: 'Show the words',
  openFor: (need: string, asker: string) => `Show the words: ${need}, ${asker}`,
  noWords: 'They sent no words.',
  gone: 'The words went when it was closed.',
  take: 'I will take it',
  taken: 'It is yours. The worker can see that you have it.',
  close: 'How did it end?',
  closes: { talked: 'We talked', 'handed-on': 'I handed it on', 'not-reached': 'I could not reach them' },
  closed: 'Closed. Its words are gone.',
  held: {
    title: 'A moderator looks at this first',
    told: (told: number) =>
      told === 0
        ? 'A moderator looks at this first. No supervisor is on duty anywhere; all were told, but may not look soon. If it cannot wait, call now:'
        : told === 1
          ? 'One supervisor on duty was told at once. If it cannot wait, call:'
          : `${told} supervisors on duty were told at once. If it cannot wait, call:`,
    seenBy: (name: string) => `${name}, a supervisor, has seen it and looks after it.`,
    lines: 'Whom to call',
    list: 'Urgent posts that are held',
    listLead: 'Others do not see them until a moderator has looked. Whoever wrote one may need somebody now.',
    question: 'Urgent question',
    answer: 'Answer in an urgent thread',
    take: 'I look after it',
    taken: 'The author sees that you look after it.',
    mine: 'The author sees your name. A moderator decides whether others see the post.',
    line: (count: number) => (count === 1 ? 'An urgent post is held' : `${count} urgent posts are held`),
  },
  duty: 'Your duty',
  dutyUntil: (until: string) => `You are on duty until ${until}.`,
  dutyNot: 'You are not on duty.',
  dutyHours: (hours: number) => `On duty for ${hours} hours`,
  dutyTaken: 'You are on duty',
  dutyLeave: 'Go off duty',
  dutyLeft: 'You are off duty',
  offline: 'No connection to Peer Hub. Call the supervisor line from your local procedure.',
  line: (waiting: number) =>
    waiting === 1 ? 'One colleague waits for a supervisor' : `${waiting} colleagues wait for a supervisor`,
  lineMine: 'Your request for supervision',
} as const;

export const durationInWords = (fromIso: string, nowMs: number): string => {
  const minutes = Math.max(0, Math.floor((nowMs - Date.parse(fromIso)) / 60_000));
  if (minutes < 1) return 'less than a minute';
  if (minutes < 60) return minutes === 1 ? '1 minute' : `${minutes} minutes`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return hours === 1 ? '1 hour' : `${hours} hours`;
  return `${Math.floor(hours / 24)} days`;
};
