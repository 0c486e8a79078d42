// Every word of the place where words are checked.
export const words = {
  title: 'Is this safe to share?',
  lead: 'Put in what you want to send somewhere: a chat, an e-mail, a form. It is checked on this computer. Nothing is sent or kept.',
  box: 'Words to check',
  hint: 'Type or paste them. They are gone when you leave this screen.',
  check: 'Check',
  again: 'Check again',
  nothing: 'There are no words to check yet.',
  verdict: {
    clean: 'Nothing was found that identifies somebody',
    taken: (count: number) => (count === 1 ? '1 detail was taken out' : `${count} details were taken out`),
    readOn:
      'Now read it once as a neighbour of the person would. A rare story can point to somebody though it holds no name.',
  },
  copy: 'Copy the words',
  copied: 'Copied.',
  notCopied: 'The browser did not let Peer Hub copy. Mark the words in the box and copy them by hand.',
  ask: 'Ask peers with them',
  empty: 'Empty the box',
  knows: {
    title: 'What is looked for, and what cannot be known',
    taken: [
      'Names, also of children, neighbours and colleagues',
      'NHS, CHI and H&C numbers, National Insurance and other numbers of a person',
      'Addresses, postcodes, phone numbers, e-mail addresses and user names',
      'Dates of birth, other dates, and ages of 90 and over',
    ],
    stays: 'Names of services and helplines, relations such as “her son”, needs and areas stay.',
    cannot:
      'It cannot know that everybody in the village knows the story, that a nickname is somebody’s, or what a picture shows. And safe words in the wrong place are still in the wrong place: follow your organisation’s rules for where you send them.',
  },
} as const;
