// What the table of access asks of nudges. All of it is one's own, so nothing of a community is named.

export const nudgesAsks: Record<string, () => Record<string, unknown>> = {
  'nudges.readSettings': () => ({}),
  'nudges.setChoice': () => ({
    ways: ['badge'],
    kinds: ['answer'],
    rhythm: 'single',
    quiet: { from: 18, until: 8, isQuietAtWeekends: true },
    digestHour: 9,
    seenVersion: 0,
  }),
  // No mail server stands here, and the address of the webhook is not public: whoever may ask hears that.
  'nudges.setMail': () => ({ address: 'somebody@example.org' }),
  'nudges.setWebhook': () => ({ address: 'https://10.0.0.1/hook' }),
  'nudges.dropAddress': () => ({ way: 'webhook' }),
  'nudges.sendTest': () => ({ way: 'webhook' }),
  'nudges.look': () => ({}),
  'nudges.markSeen': () => ({ kind: 'decision' }),
  'nudges.listOffers': () => ({}),
  'nudges.readRule': () => ({}),
  'nudges.setRule': () => ({ unansweredMinutes: 45, askedMax: 3 }),
};
