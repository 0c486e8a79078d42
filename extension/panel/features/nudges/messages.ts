// All words of nudges, in one place.
import type { NudgeKind, OutwardWay, SendingContent, SendingFault } from '#shared/basics/nudge-lists.ts';

export const kindLabels: Record<NudgeKind, string> = {
  answer: 'An answer to what I asked or follow',
  mention: 'Somebody mentions me or something I wrote',
  fits: 'An urgent question that fits what I know',
  chase: 'A chase is due',
  decision: 'A moderator decided about my post or report',
  invitation: 'I am asked into a channel, or to look after one',
  talk: 'Something new in a private talk',
  supervision: 'A colleague asks for supervision, or a supervisor has my request',
};

export const wayNames: Record<OutwardWay, string> = { mail: 'E-mail', webhook: 'Chat' };

const contentWords: Record<SendingContent, string> = {
  nudges: 'Nudge',
  test: 'Test',
  confirm: 'Link to confirm the address',
};

/** Why it has not arrived, and whose turn it is. */
export const faultWords: Record<SendingFault, string> = {
  'server-away': 'The server could not be reached.',
  'too-slow': 'The server took too long.',
  'try-later': 'The server asked to try later.',
  'recipient-refused': 'The server does not know this address. Check its spelling.',
  refused: 'The server refused it. Check the address.',
  'not-safe': 'The mail server could not be reached safely. Tell your administrator.',
  'address-refused': 'The address no longer leads to a public server.',
  'not-set-up': 'It is not set up any more. Give the address again, or ask your administrator.',
  interrupted: 'It was interrupted.',
};

export const words = {
  title: 'Nudges',
  lead: 'A nudge says that something waits for you, with a link. It never says what.',
  loading: 'Loading',
  offline: 'No connection to Peer Hub. Nothing was changed.',
  saved: 'Saved',
  how: 'How',
  badge: 'Number on the Peer Hub button',
  badgeHint:
    'Together with chases that are due. While you are on duty as a supervisor it counts who waits for you in any case.',
  system: 'Message from this computer',
  systemHint:
    'The browser asks you once. Only outside quiet hours, except for an urgent request for supervision.',
  systemDenied:
    'The browser does not allow it. You can change that in the browser’s settings, then turn it on here.',
  systemElsewhere: 'On, but this browser does not allow it yet.',
  systemAllow: 'Allow it here',
  mail: 'E-mail',
  mailTo: (address: string) => `E-mail to ${address}`,
  mailAddress: 'Your work e-mail address',
  mailHint: 'We send one e-mail with a link. Nothing else comes before you open it and press the button.',
  mailUse: 'Send the link',
  mailSent: 'The link is on its way',
  mailWaiting: 'Waiting for you to open the link we sent',
  mailAgain: 'Send the link again',
  mailNone:
    'This Peer Hub has no mail server, so e-mail cannot be chosen. Your administrator can set one up.',
  mailWrong: 'This is not an e-mail address. Check its spelling.',
  stopped: 'Stopped: three messages in a row were refused. Check the address and give it again.',
  webhook: 'Chat channel of my team',
  webhookTo: (place: string) => `Chat at ${place}`,
  webhookAddress: 'Address of the incoming webhook',
  webhookHint:
    'In Teams: Workflows, “Post to a channel when a webhook request is received”. Others in that channel see the nudge, too, so nothing goes there about threads in which you are anonymous, about private talks or supervision, or from moderators.',
  webhookUse: 'Use this address',
  webhookWrong: 'It must begin with https:// and have no spaces.',
  test: 'Send me a test',
  testOf: (way: string) => `Send me a test: ${way}`,
  testSent: 'A test is on its way',
  drop: 'Take the address away',
  dropOf: (way: string) => `Take the address away: ${way}`,
  dropped: 'The address is gone',
  kinds: 'About what',
  when: 'When',
  rhythm: 'How often',
  single: 'When it happens',
  singleHint: 'At most one message in ten minutes.',
  digest: 'Once a day',
  digestHint: 'On working days, what still waits then.',
  digestHour: 'At',
  quiet: 'Quiet hours',
  quietHint:
    'Nothing is sent and nothing pops up, except for an urgent request for supervision. The number on the button stays.',
  quietFrom: 'From',
  quietUntil: 'Until',
  quietWeekends: 'Quiet at weekends',
  quietNow: 'It is quiet now. What comes waits until it ends.',
  quietNone: 'The same hour twice means no quiet hours at night.',
  hour: (hour: number) => `${String(hour).padStart(2, '0')}:00`,
  recent: 'Lately',
  recentLine: (way: OutwardWay, content: SendingContent) => `${wayNames[way]}: ${contentWords[content]}`,
  states: { waiting: 'On its way', sent: 'Sent', failed: 'Not sent', dropped: 'No longer needed' },
  againAt: 'Next try',
  offers: 'Urgent questions that were offered',
  offersLead:
    'Nobody had answered in time, so people whose experience fits were asked. Who they are is not shown.',
  offersNone: 'None in the last two weeks.',
  asked: (asked: number) => (asked === 1 ? '1 person asked' : `${asked} people asked`),
  nobodyAsked: 'Nobody fits who wants to be asked',
  answered: 'Answered since',
  notAnswered: 'No answer yet',
  openThread: (channel: string) => `Open the thread in ${channel}`,
} as const;
