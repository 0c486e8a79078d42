// Two engines measured beside ours, as dev dependencies of the bench only. They hand back text, so what they hid is found by aligning.
// A peer that is not installed is left out and said so.

type Span = { start: number; end: number; type: string };
export type Peer = {
  name: string;
  find: (text: string) => Span[] | Promise<Span[]>;
  /** What it does to a text, without the aligning that is ours. */
  run: (text: string) => unknown;
};

/** Spans of `before` that are gone in `after`, by the longest stretches they share from left to right. */
function gone(before: string, after: string): Span[] {
  const spans: Span[] = [];
  let a = 0;
  let b = 0;
  while (a < before.length) {
    if (before[a] === after[b]) {
      a++;
      b++;
      continue;
    }
    // Find the nearest place where both go on alike for a while.
    let found = false;
    for (let skip = 1; skip < 400 && !found; skip++) {
      const ahead = before.slice(a + skip, a + skip + 6);
      if (ahead === '' && a + skip < before.length) break;
      const at = ahead === '' ? after.length : after.indexOf(ahead, b);
      if (at >= 0 && at - b < 60) {
        spans.push({ start: a, end: Math.min(before.length, a + skip), type: 'ANY' });
        a += skip;
        b = at;
        found = true;
      }
    }
    if (!found) {
      spans.push({ start: a, end: before.length, type: 'ANY' });
      break;
    }
  }
  return spans;
}

type Redactor = { redact(text: string): string | Promise<string> };

async function load(
  name: string,
  make: (module: Record<string, unknown>) => Redactor,
): Promise<Peer | undefined> {
  const module = await import(name).catch(() => undefined);
  if (!module) {
    console.log(`${name}: not installed, left out`);
    return undefined;
  }
  const redactor = make(module as Record<string, unknown>);
  const run = (text: string) => redactor.redact(text);
  return { name, run, find: async (text) => gone(text, await run(text)) };
}

/** Its detections carry their places; nothing needs aligning. */
async function openRedaction(): Promise<Peer | undefined> {
  const { OpenRedaction } = await import('@openredaction/core');
  const engine = new OpenRedaction();
  const find = async (text: string) =>
    (await engine.detect(text)).detections.map(({ position: [start, end] }) => ({ start, end, type: 'ANY' }));
  return { name: '@openredaction/core', find, run: find };
}

export async function peers(): Promise<Peer[]> {
  type Constructor = new () => Redactor;
  const classOf = (module: Record<string, unknown>, ...names: string[]) => {
    const inner = (module.default ?? {}) as Record<string, unknown>;
    for (const n of names) if (module[n] ?? inner[n]) return (module[n] ?? inner[n]) as Constructor;
    throw new Error('the peer has changed its shape');
  };
  const all = await Promise.all([
    openRedaction(),
    load('@redactpii/node', (m) => new (classOf(m, 'Redactor', 'PIIRedactor'))()),
  ]);
  return all.filter((p) => p !== undefined);
}
