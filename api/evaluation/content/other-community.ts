// A second, tiny community. It exists so that tests and reviewers can see that it is closed to the first one.
import type { Community } from './types.ts';

export const otherCommunity: Community = {
  key: 'quillshire',
  name: 'Quillshire link worker network',
  areas: [{ key: 'tessenbury', name: 'Tessenbury', deprivationDecile: 5, contacts: [] }],
  organisations: [{ key: 'tessenbury-pcn', name: 'Tessenbury PCN', kind: 'PCN', area: 'tessenbury' }],
  people: [
    {
      key: 'olwen-marsh',
      displayName: 'Olwen Marsh',
      organisation: 'tessenbury-pcn',
      area: 'tessenbury',
      roles: ['member', 'host', 'moderator', 'administrator'],
      monthsExperience: 55,
      interests: ['carers'],
      offer: null,
      isSuspended: false,
    },
    {
      key: 'dev-karunaratne',
      displayName: 'Dev Karunaratne',
      organisation: 'tessenbury-pcn',
      area: 'tessenbury',
      roles: ['member'],
      monthsExperience: 7,
      interests: ['digital-inclusion'],
      offer: null,
      isSuspended: false,
    },
  ],
  channels: [
    {
      key: 'common-room',
      name: 'Common room',
      purpose: 'Everything the Quillshire team wants to ask each other.',
      host: 'olwen-marsh',
      kind: 'open',
      needs: ['carers', 'digital-inclusion'],
      rules: ['Nobody may be recognised.'],
      isUrgent: false,
      isClosed: false,
      members: ['olwen-marsh', 'dev-karunaratne'],
    },
  ],
  threads: [
    {
      key: 'library-cards-for-carers',
      channel: 'common-room',
      title: 'Has anyone used the library for carers who cannot leave home?',
      body: 'A carer would like audiobooks for the evenings and has never used the app. Who do I ask first?',
      needs: ['carers', 'digital-inclusion'],
      barriers: ['access'],
      urgency: 'routine',
      author: 'dev-karunaratne',
      isAnonymous: false,
      hoursAgo: 70,
      state: 'open',
      isFictional: true,
      answers: [],
    },
  ],
};
