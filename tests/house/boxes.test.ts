// Every box in which a person types, and what becomes of the words. A field of the contract that others read has its box here, and
// the box is the one that strips and marks; a plain box says why it may be plain. A new field or box without its line fails.
import { describe, expect, test } from 'vitest';
import { appRouter } from '#api/router.ts';
import { textsOf } from '#tests/support/contract.ts';
import { files, read } from './files.ts';

const panel = 'extension/panel/features/';

/** The file with its box (and the one that settles it); or the words were stripped in another box before; or no screen writes it, and then nothing sends it. */
type Written = string | readonly string[] | { fromOtherBox: string } | { notYet: string };
const caseBoxes = [
  `${panel}case-library/writing/Boxes.tsx`,
  `${panel}case-library/writing/use-case-boxes.ts`,
] as const;
const boxOf: Record<string, Written> = {
  'channels.startThread:body': `${panel}ask/Composer.tsx`,
  'channels.startThread:title': `${panel}ask/Composer.tsx`,
  'channels.answerThread:body': `${panel}ask/Composer.tsx`,
  'channels.editPost:title': `${panel}channels/life/EditPost.tsx`,
  'channels.editPost:body': `${panel}channels/life/EditPost.tsx`,
  'channels.askToJoin:words': `${panel}channels/door/Join.tsx`,
  'channels.takeMemberOut:words': `${panel}channels/inviting/Members.tsx`,
  'channels.decideJoin:words': `${panel}channels/door/Asking.tsx`,
  'channels.describeChannel:purpose': `${panel}channels/door/KeepHouse.tsx`,
  'channels.describeChannel:rules': `${panel}channels/door/KeepHouse.tsx`,
  ...Object.fromEntries(
    ['name', 'purpose', 'rules', 'title', 'body'].map((field) => [
      `channels.createChannel:${field}`,
      `${panel}channels/door/NewChannelView.tsx`,
    ]),
  ),
  'mentoring.setOffer:headline': `${panel}mentoring/OfferForm.tsx`,
  'mentoring.setOffer:words': `${panel}mentoring/OfferForm.tsx`,
  'mentoring.endOffer:words': `${panel}mentoring/EndOffer.tsx`,
  'relay.startTalk:body': `${panel}relay/WriteToMask.tsx`,
  'relay.send:body': `${panel}relay/Reply.tsx`,
  'relay.reportTalk:words': `${panel}relay/TalkMenu.tsx`,
  'relay.decideReport:notice.words': `${panel}relay/DecideReport.tsx`,
  'chases.createChase:ask': [`${panel}chases/parts/AskField.tsx`, `${panel}chases/NewChaseView.tsx`],
  'chases.describeChase:ask': [`${panel}chases/parts/AskField.tsx`, `${panel}chases/parts/Describe.tsx`],
  'directory.addTip:body': `${panel}directory/said/Tips.tsx`,
  'directory.stateService:askFor': `${panel}directory/said/SayWhatYouKnow.tsx`,
  'directory.stateService:howToRefer': `${panel}directory/said/SayWhatYouKnow.tsx`,
  // Of “In crisis”, the words of a draft go along: `app/strip-order.ts` judges them once more.
  'supervision.ask:body': `${panel}supervision/AskForm.tsx`,
  ...notYet(
    'caseLibrary.writeDraft',
    'content.title',
    'content.situation',
    'content.tried',
    'content.happened',
  ),
  'caseLibrary.writeDraft:content.title': caseBoxes,
  'caseLibrary.writeDraft:content.situation': caseBoxes,
  'caseLibrary.writeDraft:content.tried': caseBoxes,
  'caseLibrary.writeDraft:content.happened': caseBoxes,
  'caseLibrary.writeDraft:content.learnt': caseBoxes,
  'caseLibrary.writeDraft:content.steps.[]': caseBoxes,
  'caseLibrary.withdraw:words': `${panel}case-library/reading/Withdraw.tsx`,
  'caseLibrary.giveBack:words': `${panel}case-library/ReviewView.tsx`,
  'moderation.reportPost:words': `${panel}moderation/ReportPost.tsx`,
  'moderation.appealDecision:words': `${panel}moderation/StandingView.tsx`,
  'moderation.decide:words': `${panel}moderation/parts/Decide.tsx`,
  'moderation.warnAuthor:words': `${panel}moderation/parts/Author.tsx`,
  'moderation.suspendAuthor:words': `${panel}moderation/parts/Author.tsx`,
  'moderation.liftSuspension:words': `${panel}moderation/parts/Suspensions.tsx`,
  'moderation.requestUnmasking:reason': `${panel}moderation/parts/Author.tsx`,
};

/** Its screen gives the field its line above and takes it away here. */
function notYet(procedure: string, ...fields: string[]): Record<string, Written> {
  return Object.fromEntries(fields.map((field) => [`${procedure}:${field}`, { notYet: procedure }]));
}

/** Boxes that do not strip, file by file with their labels, and why they need not. */
const plain: Record<string, string> = {
  'app/options/ApiAddress.tsx words.api.label': 'An address of a server, kept on this device.',
  'app/options/Sites.tsx words.sites.label': 'An address of a site, kept on this device.',
  'features/notes/NoteBox.tsx words.label': 'A note for the record may name the person; it is never sent.',
  'features/learning/parts/Reflection.tsx said.box':
    'Thoughts to oneself: in the memory of the panel alone, never stored or sent.',
  'features/next-steps/TilesScreen.tsx words.search': 'What is typed there is kept nowhere and sent nowhere.',
  'features/chases/NewChaseView.tsx words.make.nickname': 'Sealed on this device and never sent.',
  'features/chases/parts/Nickname.tsx words.make.nickname': 'Sealed on this device and never sent.',
  'features/chases/parts/ServiceField.tsx words.make.service':
    'Read only: the directory’s own name of a service.',
  'features/channels/door/Holding.tsx said.flagged':
    'Words to look out for, of the community and of nobody; shown to administrators alone.',
  'features/channels/inviting/FindColleague.tsx said.label':
    'The name of a colleague: compared with those of the community and kept nowhere; never whoever is on the record.',
  'features/directory/mention/FindService.tsx texts.label':
    'Looks a name up: stripped before it leaves, and only the directory’s own name is put into words.',
  'features/nudges/parts/Address.tsx said.label':
    'Where one wants to be told: an address of one’s own, sealed, shown to nobody else.',
  'features/keys/MakeKey.tsx said.name':
    'What a program of one’s own is called: shown to nobody else, and never a person.',
  'features/keys/FreshKey.tsx said.label': 'Read only: the secret of a key, in memory alone.',
  'features/toolkit/record/AddForm.tsx said.day': 'A day.',
  'features/recognition/parts/PeriodChoice.tsx said.day': 'A day.',
  'features/audit/Entries.tsx said.from': 'A day.',
  'features/audit/Entries.tsx said.to': 'A day.',
  'features/next-steps/curating/ReviewForm.tsx said.name':
    'Whoever answers for the content: public beside it, by the contract’s own exemption.',
  'features/next-steps/curating/ReviewForm.tsx said.role':
    'The role of whoever answers for the content: public beside it.',
  'features/next-steps/curating/ReviewForm.tsx said.on': 'A day.',
  'features/directory/said/SayWhatYouKnow.tsx said.from': 'A number of weeks, refused if it is not.',
  'features/directory/said/SayWhatYouKnow.tsx said.to': 'A number of weeks, refused if it is not.',
  'features/directory/said/SayWhatYouKnow.tsx said.phone': 'A public number; anything else is refused.',
};

type Source = { file: string; text: string };
const sources: Source[] = files
  .filter((file) => file.startsWith('extension/panel/') && /\.tsx?$/.test(file))
  .map((file) => ({ file, text: read(file) }));

const plainBox = /<(?:TextField|TextArea|SearchField|PickField|input|textarea)\b|\bcontentEditable\b/g;

/** Boxes that are not of `writing/`, each by its file and label. */
function plainBoxes(all: readonly Source[]): string[] {
  return all
    .filter(({ file }) => file.endsWith('.tsx') && !file.startsWith('extension/panel/writing/'))
    .flatMap(({ file, text }) =>
      [...text.matchAll(plainBox)].map(({ index }) => {
        const label = /\blabel=\{([\w.]+)\}/.exec(text.slice(index, index + 400))?.[1] ?? '(no label)';
        return `${file.replace('extension/panel/', '')} ${label}`;
      }),
    );
}

const filesOf = (at: Written): readonly string[] | null => {
  if (typeof at === 'string') return [at];
  return Array.isArray(at) ? (at as readonly string[]) : null;
};

/** Readable fields whose file has no box that strips, or gives out words without settling them. */
function unstripped(where: Record<string, Written>, all: readonly Source[]): string[] {
  return Object.entries(where).flatMap(([field, at]) => {
    const among = filesOf(at);
    if (among === null) return [];
    const text = all.flatMap((one) => (among.includes(one.file) ? [one.text] : [])).join('\n');
    const isMarked = /<Marked(?:Area|Line)\b/.test(text);
    const isSettled = /\.settle\(\)/.test(text);
    return isMarked && isSettled ? [] : [field];
  });
}

const readable = textsOf(appRouter)
  .filter((text) => text.manner === 'readable')
  .map((text) => text.where);

describe('boxes', () => {
  test('every readable field of the contract says which box it is written in', () => {
    expect(Object.keys(boxOf).sort()).toEqual([...readable].sort());
  });

  test('that box strips and marks, and what it hands out was settled', () => {
    expect(unstripped(boxOf, sources)).toEqual([]);
  });

  test('a field without a box is sent by nobody', () => {
    const sent = files
      .filter((file) => /^extension\/.*\.tsx?$/.test(file))
      .flatMap((file) =>
        [...read(file).matchAll(/\b(\w+\.\w+)\.mutate\b/g)].map(([, deed]) => deed as string),
      );
    expect(sent.length).toBeGreaterThan(20);
    const unwritten = Object.values(boxOf).flatMap((at) =>
      typeof at === 'object' && 'notYet' in at ? [at.notYet] : [],
    );
    expect(sent.filter((deed) => unwritten.includes(deed))).toEqual([]);
  });

  test('every other box is on the list of plain ones, with its reason', () => {
    expect([...new Set(plainBoxes(sources))].sort()).toEqual(Object.keys(plain).sort());
  });

  test('a forgotten box would be seen', () => {
    const forgotten = {
      file: `${panel}ask/New.tsx`,
      text: '<TextArea\n  label={words.story}\n value={raw} />',
    };
    expect(plainBoxes([forgotten])).toEqual(['features/ask/New.tsx words.story']);
    expect(unstripped({ 'ask.tell:story': forgotten.file }, [forgotten])).toEqual(['ask.tell:story']);
    const unsettled = { file: forgotten.file, text: '<MarkedArea marked={story} /> send(story.box.raw)' };
    expect(unstripped({ 'ask.tell:story': forgotten.file }, [unsettled])).toEqual(['ask.tell:story']);
    expect(plainBoxes([{ file: 'extension/panel/app/A.tsx', text: '<div contentEditable />' }])).toEqual([
      'app/A.tsx (no label)',
    ]);
  });
});
