// Every draft that is on its way, whichever screen is open: leaving the composer does not stop a send, and coming back
// shows how it stands.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AskCalls } from '#extension/panel/features/ask/calls.ts';
import type { PostState } from '#shared/basics/lists.ts';
import type { Apart } from './apart.ts';
import type { Besides } from './beside.ts';
import type { Desk } from './desk.ts';
import { makeSender, type Sender, type SenderNeeds, type SendState } from './send.ts';
import type { Ask } from './to-ask.ts';

export type Posted = { threadId: string; state: PostState };
export type Sends = {
  /** How each draft stands, by its id. */
  store: StoreApi<Readonly<Record<string, SendState<Posted>>>>;
  send: (draftId: string, ask: Ask) => void;
  hurry: (draftId: string) => void;
  /** The network is back. */
  hurryAll: () => void;
  /** The worker changed the words after a refusal: it stands as not sent. */
  clear: (draftId: string) => void;
  /** On lock and sign-out: what waits goes on waiting as a draft. */
  stopAll: () => void;
};

export type SendsNeeds = Pick<SenderNeeds<Ask, Posted>, 'wait' | 'random'> & {
  calls: AskCalls;
  desk: Desk;
  besides: Besides;
  apart: Apart;
  onPosted: (draftId: string, ask: Ask, posted: Posted) => void;
};

export function makeSends({ calls, desk, besides, apart, wait, random, onPosted }: SendsNeeds): Sends {
  const store = createStore<Readonly<Record<string, SendState<Posted>>>>(() => ({}));
  const senders = new Map<string, Sender<Ask, Posted>>();

  const deed = async (ask: Ask): Promise<Posted> => {
    if (ask.kind === 'question') {
      const { threadId, state } = await calls.startThread(ask.input);
      return { threadId, state };
    }
    const { state } = await calls.answerThread(ask.input);
    return { threadId: ask.input.threadId, state };
  };

  const senderOf = (draftId: string): Sender<Ask, Posted> => {
    const known = senders.get(draftId);
    if (known) return known;
    const tell = (state: SendState<Posted>) => store.setState({ [draftId]: state });
    const sender = makeSender<Ask, Posted>({
      deed,
      wait,
      random,
      tell,
      apart: (ask, attempt) => apart(ask.input.isAnonymous, attempt),
    });
    senders.set(draftId, sender);
    return sender;
  };

  return {
    store,
    send(draftId, ask) {
      desk.change(draftId, { wasTried: true });
      void senderOf(draftId)
        .send(ask)
        .then((state) => {
          if (state.kind !== 'sent' || !senders.delete(draftId)) return;
          desk.remove(draftId);
          void besides.done(draftId);
          onPosted(draftId, ask, state.sent);
        });
    },
    hurry: (draftId) => senders.get(draftId)?.hurry(),
    hurryAll: () => {
      for (const sender of senders.values()) sender.hurry();
    },
    clear(draftId) {
      store.setState({ [draftId]: { kind: 'idle' } });
    },
    stopAll() {
      for (const sender of senders.values()) sender.stop();
      senders.clear();
      store.setState({}, true);
    },
  };
}
