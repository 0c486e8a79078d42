// All words of asking and answering.
const many = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${count} ${more}`);

export const words = {
  title: 'Ask peers',
  lead: 'Paste or type. What identifies a person is taken out before anyone sees it.',
  incoming: 'Reading your selection',
  arrivals: {
    empty: 'Nothing was selected. Paste or type your question here.',
    'too-long': (max: number) =>
      `That was more than ${max.toLocaleString('en-GB')} characters, so nothing was taken. Select less, or paste the part that matters.`,
    blocked:
      'This page cannot be read from here (a PDF, a frame or a policy). Copy the words there and paste them here: they are stripped on the way in.',
  },
  gone: {
    title: 'This draft is not here any more',
    words: 'It was posted or deleted.',
    begin: 'Begin a new one',
  },
  anonymous: {
    label: 'Post anonymously',
    on: (name: string) => `Peers see “${name}”, not your name.`,
    onUnknown: 'Peers see an invented name made for this thread, not yours.',
    off: (name: string) => `Peers see your name, ${name}.`,
    offInOwn: (name: string) =>
      `Peers see your name, ${name}, and so they learn who asked: you asked with your name hidden.`,
  },
  body: {
    label: 'Your question',
    answerHeading: 'Write an answer',
    addHeading: 'Add to your question',
    answerLabel: 'What would you do next?',
    answerHint: 'Three clear steps help most: what to do, who to call, what to say.',
    placeholder: 'What is happening, and what do you need to know?',
  },
  heldFirst:
    'You kept a word that may identify somebody. In this channel a moderator looks at such a post before others see it; you see it at once.',
  details: {
    summary: 'Where it goes',
    choosing: 'Choosing a channel',
    noChannel: 'Choose a channel',
    channel: 'Channel',
    urgency: 'How soon do you need an answer?',
    title: 'Summary',
    titleHint: 'What peers see in the list',
    needs: 'What it is about',
    barriers: 'What stands in the way',
    more: (hidden: number) => `Show ${hidden} more`,
    noUrgent:
      'There is no urgent channel here. Choose another under “Where it goes”; what cannot wait is a call, not a question.',
    offline: 'Channels are shown when you are back online. Your words are kept.',
    tooMany: (max: number) => `At most ${max}`,
  },
  confirm: {
    label: 'I have read it: nobody can be recognised.',
    first: 'Please read it once more and tick: nobody can be recognised.',
    changed: 'Something that identifies was taken out just now. Read it once more, then tick.',
    byEye:
      'Names could not be loaded, so a name that you typed may still stand here. Look for names yourself, then tick and post again.',
  },
  send: {
    post: 'Post',
    postTo: (channel: string) => `Post to ${channel}`,
    answer: 'Post answer',
    sending: 'Posting',
    again: 'Post again',
    waiting: (seconds: number) =>
      `Not sent yet: Peer Hub cannot be reached. Trying again in ${many(seconds, 'second', 'seconds')}.`,
    apart: (seconds: number) =>
      `This goes in about ${many(seconds, 'second', 'seconds')}. Another post of yours that waited goes first, and one shows your name while the other hides it: sent together they could be seen to come from one person.`,
    now: 'Try now',
    gaveUp:
      'Not sent: Peer Hub cannot be reached. Your words are kept here. Post again when you are online; it is never posted twice.',
    tried: 'This was sent before and no answer came. Posting again is safe: it is never posted twice.',
    removeFound: 'Take out what was found',
    asNew: 'Post as a new question',
    seeMine: 'See my questions',
    readRules: 'Read the rules',
    unkept: 'This device could not keep your draft. Post it, or copy it, before you close the panel.',
    saved: 'Kept on this device, stripped.',
  },
  inTheWay: {
    empty: 'There is nothing to post yet. Write a few words first.',
    'nothing-left':
      'Only identifiers were there, and they were taken out. There is nothing left to ask: say in your own words what you need to know.',
    'too-long': 'This is too long to post. Shorten it; nothing is lost.',
    'title-too-long': 'The summary is too long. Shorten it under “Where it goes”.',
    'no-channels':
      'The channels cannot be loaded just now. Your words are kept here; post when Peer Hub can be reached.',
    'no-channel': 'No channel is chosen yet. Choose one under “Where it goes”.',
  },
  beside: {
    otherTitle: 'Is this still about the same person?',
    other: 'You began this beside another record than the one that is open now.',
    unreadableTitle: 'Check that this is the right draft',
    unreadable: 'You began this beside a record, and the page that is open now cannot be read.',
    post: 'Post it',
    cancel: 'Go back',
  },
  drafts: {
    title: 'Drafts',
    lead: 'Kept on this device only, already stripped.',
    count: (count: number) => many(count, 'draft waits', 'drafts wait'),
    emptyTitle: 'No drafts',
    empty: 'What you begin and do not post is kept here.',
    delete: 'Delete',
    deleted: 'Draft deleted',
    undo: 'Undo',
    full: (max: number) =>
      `You have ${max} drafts, and there is room for no more. Delete one, and what you just selected takes its place.`,
    untitled: 'Without words',
    answer: 'An answer',
    question: 'A question',
    discard: 'Delete draft',
  },
} as const;
