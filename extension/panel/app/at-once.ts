// Ports that stand before the configuration has been read, so that the panel is drawn on its first frame: what needs the address
// of the API or the number of the window waits for them behind each call, and nothing else does.
import type { Ports } from './ports.ts';

export type LatePorts = Required<
  Pick<
    Ports,
    | 'calls'
    | 'session'
    | 'sendOrder'
    | 'packs'
    | 'watchLive'
    | 'watchHandOvers'
    | 'readRecordBeside'
    | 'onRecordMayHaveChanged'
    | 'record'
  >
>;
type Stop = () => void;

/** A subscription that begins when what it needs is known, and never if it was ended before. */
export function onceKnown<Needed>(needed: Promise<Needed>, begin: (needed: Needed) => Stop): Stop {
  let stop: Stop | null = null;
  let isEnded = false;
  void needed.then((known) => {
    if (!isEnded) stop = begin(known);
  });
  return () => {
    isEnded = true;
    stop?.();
  };
}

export function portsAtOnce(now: Omit<Ports, keyof LatePorts>, late: Promise<LatePorts>): Ports {
  const subscribed = (begin: (ports: LatePorts) => Stop): Stop => onceKnown(late, begin);
  return {
    ...now,
    calls: callsOf(late),
    session: {
      isSignedIn: async () => (await late).session.isSignedIn(),
      idleLockMinutes: async () => (await late).session.idleLockMinutes(),
      watch: (heard) => subscribed(({ session }) => session.watch(heard)),
      drop: async () => (await late).session.drop(),
      close: async (code) => (await late).session.close(code),
      whyEnded: async () => (await late).session.whyEnded(),
    },
    sendOrder: async (order) => (await late).sendOrder(order),
    packs: {
      readPackKeys: async () => (await late).packs.readPackKeys(),
      readPack: async (haveVersion) => (await late).packs.readPack(haveVersion),
      readAreaPack: async () => (await late).packs.readAreaPack(),
      addTimes: async (key, times) => (await late).packs.addTimes(key, times),
    },
    watchLive: (heard) => subscribed((ports) => ports.watchLive(heard)),
    watchHandOvers: (heard, failed) => subscribed((ports) => ports.watchHandOvers(heard, failed)),
    readRecordBeside: async () => (await late).readRecordBeside(),
    onRecordMayHaveChanged: (heard) => subscribed((ports) => ports.onRecordMayHaveChanged(heard)),
    record: {
      write: async (note, place) => (await late).record.write(note, place),
      onAsked: (heard) => subscribed(({ record }) => record.onAsked(heard)),
      readBeside: async () => (await late).record.readBeside(),
    },
  };
}

/** Every call is a promise already, so it can begin a moment later. Each name has one function, as in the object it stands for. */
function callsOf(late: Promise<LatePorts>): Ports['calls'] {
  const made = new Map<string, (input: unknown) => Promise<unknown>>();
  const callOf = (name: string) => async (input: unknown) => {
    const { calls } = await late;
    return (calls[name as keyof Ports['calls']] as (input: unknown) => Promise<unknown>)(input);
  };
  return new Proxy({} as Ports['calls'], {
    get: (_, name) => {
      // An object with a `then` would be taken for a promise.
      if (typeof name !== 'string' || name === 'then') return undefined;
      const call = made.get(name) ?? callOf(name);
      made.set(name, call);
      return call;
    },
  });
}
