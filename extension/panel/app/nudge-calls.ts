// The calls of nudges over the wire: a list, for `wiring.ts`.
import type { Api } from '#extension/wire/api.ts';
import type { Ports } from './ports.ts';

/** Turns every failure into a refusal with words. */
type Asked = <Out>(call: Promise<Out>) => Promise<Out>;

export function nudgeCalls({ nudges }: Api, asked: Asked) {
  return {
    readNudgeSettings: (input) => asked(nudges.readSettings.query(input)),
    setNudgeChoice: (input) => asked(nudges.setChoice.mutate(input)),
    setNudgeMail: (input) => asked(nudges.setMail.mutate(input)),
    setNudgeWebhook: (input) => asked(nudges.setWebhook.mutate(input)),
    dropNudgeAddress: (input) => asked(nudges.dropAddress.mutate(input)),
    sendTestNudge: (input) => asked(nudges.sendTest.mutate(input)),
    markNudgesSeen: (input) => asked(nudges.markSeen.mutate(input)),
    listOffers: (input) => asked(nudges.listOffers.query(input)),
  } satisfies Partial<Ports['calls']>;
}
