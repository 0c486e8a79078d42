// The sentence for each refusal: what happened and what to do, in plain English. Nothing here names a person or a text.
import type { RefusalCode } from '#shared/basics/refusals.ts';

export const refusalWords: Record<RefusalCode, string> = {
  'not-signed-in': 'You are not signed in. Sign in, and your draft will still be here.',
  'session-expired': 'You have been signed out because the session ended. Sign in again. Your draft is kept.',
  suspended: 'Your account is suspended. Your service manager or a moderator can tell you more.',
  'not-found': 'This is not here, or it is not open to you.',
  'not-allowed': 'Your role does not allow this.',
  'channel-closed': 'This channel is closed. Choose another one; your text is kept.',
  'read-only': 'You can read this channel, but not post in it. Choose another one; your text is kept.',
  'rules-not-accepted':
    'This channel has rules that you have not accepted yet, or that have changed. Open the channel, read and accept them; your text is kept.',
  'pins-full': 'Three case studies are pinned here already. Take one off first.',
  'cases-missing': 'A new channel begins with three case studies. Choose three; what you wrote is kept.',
  'invitation-over':
    'This is over: it was answered, withdrawn or waited too long. Nothing was changed; ask whoever invited you.',
  'hand-over-first':
    'A channel is never without a host. Hand it over to somebody first; once they accept, you can leave.',
  'talk-ended': 'This talk has ended. Nothing more can be sent in it.',
  'takes-no-talks': 'This colleague takes no new private messages.',
  'thread-closed': 'This thread is closed to new answers. You can start a new one; your text is kept.',
  'still-identifies':
    'Something in the text may still identify a person. Remove what is marked, then send again.',
  'not-confirmed': 'Please confirm that nobody can be recognised, then send.',
  'too-long': 'This is too long. Shorten it and send again; nothing was lost.',
  empty: 'There is nothing to send yet. Write a few words first.',
  malformed: 'The request could not be read. Reload the panel; your draft is kept.',
  'too-many-requests': 'That was a lot in a short time. Wait a minute and try again; your text is kept.',
  'already-done': 'This was already done. Nothing was changed.',
  'key-reused': 'This was already sent with other words. Check the thread before you send it again.',
  'sign-in-expired': 'The sign-in took too long. Please start again.',
  'sign-in-refused':
    'The sign-in was not completed. Please start again; if it happens twice, tell your administrator.',
  'no-role':
    'You are signed in with your provider, but no role for Peer Hub is set up for you. Ask your service manager.',
  'organisation-not-listed': 'Your organisation is not part of this Peer Hub yet. Ask your service manager.',
  'assurance-too-low':
    'Your sign-in was not strong enough. Sign in again with your smartcard or security key.',
  'area-incomplete':
    'An area needs its adult and child safeguarding contacts, in hours and out of hours, and a supervisor line before it is published.',
  'area-not-set':
    'No area is set for you, so there is no rota for you to join. An administrator of your community sets it.',
  'address-refused':
    'This address may not be read: it must begin with https and lead to a public server. Check it and try again.',
  'unreadable-file':
    'The file could not be read as a list of services. Check that its first line names the columns.',
  'chase-closed': 'This chase is closed. Open it again first; what you wrote is kept.',
  'already-decided':
    'Another moderator has already decided this. Look at what was decided; nothing was changed.',
  'own-case':
    'You cannot decide this one: you wrote it, reported it, or took the decision that is appealed. Another moderator must.',
  'own-role':
    'Nobody gives or takes their own role of administrator, moderator or auditor, or ends their own membership. Ask another administrator.',
  'name-refused': 'This cannot be read as a name. Check it for signs that do not belong, then send it again.',
  'already-listed':
    'One of this name, or with these ODS signs, stands there already. Look at it first; nothing was changed.',
  'changed-elsewhere':
    'This changed meanwhile, on another device or by the community organisation. Look at how it stands now, then decide.',
  'already-reviewed':
    'Another curator has already decided this one. Look at how it stands now; nothing was changed.',
  'source-taken-out':
    'A post of the thread behind this said too much about somebody, and that was taken away. Write this anew without it, then send it for review.',
  'gaps-open': 'Some parts are still empty. Fill them in, then send it for review; what you wrote is kept.',
  'details-open':
    'Some details may still point to one person. Reword each, or say why it may stay; what you wrote is kept.',
  'file-not-ours':
    'This is not a file of case studies as Peer Hub writes it. Nothing was added. Export one to see how it looks.',
  'file-version':
    'This file was written by another version of Peer Hub. Nothing was added. Export it again from a library of the same version.',
  'too-many-keys': 'You have as many API keys as one person may have. Revoke one first.',
  'too-many-saved': 'Your list is full. Take something off it first.',
  'too-many-drafts': 'You have many case studies under way. Finish or discard one first.',
  unavailable:
    'Peer Hub cannot be reached just now. Your text is kept on this device; try again in a moment.',
};

export const wordsFor = (code: RefusalCode): string => refusalWords[code];
