// Nudges without a server: the number alone is on at first, a mail server stands, and a test is sent after a moment.
import type { NudgeCalls } from '#extension/panel/features/nudges/index.ts';
import { refuse } from '#shared/basics/refusals.ts';
import { type NudgeSettings, type Offer, usualChoice } from '#shared/contract/nudges.ts';

type Answer = <Out>(name: string, work: () => Out) => Promise<Out>;

/** `answer` is the stage's own: it knows whether there is a network. */
export function furnishNudges(
  answer: Answer,
  nowMs: () => number,
  { isEmpty, isMailless }: { isEmpty: boolean; isMailless: boolean },
): NudgeCalls {
  const ago = (minutes: number) => new Date(nowMs() - minutes * 60_000).toISOString();
  const settings: NudgeSettings = {
    ...usualChoice,
    version: 0,
    isMailAvailable: !isMailless,
    mail: null,
    webhook: null,
    isQuietNow: false,
    recent: isEmpty
      ? []
      : [
          {
            id: crypto.randomUUID(),
            way: 'webhook',
            content: 'nudges',
            state: 'failed',
            fault: 'refused',
            at: ago(90),
            againAt: null,
          },
        ],
  };
  const offers: Offer[] = isEmpty
    ? []
    : [
        {
          threadId: crypto.randomUUID() as Offer['threadId'],
          channelName: 'Urgent help',
          offeredAt: ago(25),
          asked: 3,
          isAnswered: false,
        },
        {
          threadId: crypto.randomUUID() as Offer['threadId'],
          channelName: 'Housing and home',
          offeredAt: ago(26 * 60),
          asked: 0,
          isAnswered: true,
        },
      ];
  const seen = () => structuredClone(settings);
  return {
    readNudgeSettings: () =>
      answer('readNudgeSettings', () => {
        for (const one of settings.recent)
          if (one.state === 'waiting') Object.assign(one, { state: 'sent', againAt: null });
        return seen();
      }),
    setNudgeChoice: ({ seenVersion, ...choice }) =>
      answer('setNudgeChoice', () => {
        if (seenVersion !== settings.version) throw refuse('changed-elsewhere');
        Object.assign(settings, choice, { version: settings.version + 1 });
        return seen();
      }),
    setNudgeMail: ({ address }) =>
      answer('setNudgeMail', () => {
        settings.mail = { shown: address, state: 'waiting', fault: null };
        settings.ways.push('mail');
        return seen();
      }),
    setNudgeWebhook: ({ address }) =>
      answer('setNudgeWebhook', () => {
        if (address.includes('10.0.0')) throw refuse('address-refused');
        const shown = `${new URL(address).host} … ${address.slice(-4)}`;
        settings.webhook = { shown, state: 'good', fault: null };
        settings.ways.push('webhook');
        return seen();
      }),
    dropNudgeAddress: ({ way }) =>
      answer('dropNudgeAddress', () => {
        settings[way] = null;
        settings.ways = settings.ways.filter((one) => one !== way);
        return seen();
      }),
    sendTestNudge: ({ way }) =>
      answer('sendTestNudge', () => {
        settings.recent.unshift({
          id: crypto.randomUUID(),
          way,
          content: 'test',
          state: 'waiting',
          fault: null,
          at: ago(0),
          againAt: ago(0),
        });
        return seen();
      }),
    markNudgesSeen: () => answer('markNudgesSeen', () => ({})),
    listOffers: () => answer('listOffers', () => ({ items: structuredClone(offers) })),
  };
}
