// The first frame waits for nothing: ports stand before the policy, the address and the window are known.
import { expect, test } from 'vitest';
import { type LatePorts, portsAtOnce } from '#extension/panel/app/at-once.ts';
import type { Ports } from '#extension/panel/app/ports.ts';

const now = { version: '1' } as Omit<Ports, keyof LatePorts>;

function late() {
  let bring: (ports: LatePorts) => void = () => undefined;
  const coming = new Promise<LatePorts>((resolve) => {
    bring = resolve;
  });
  return { coming, bring: (ports: Partial<LatePorts>) => bring(ports as LatePorts) };
}

test('a call made before the address is known goes out when it is', async () => {
  const { coming, bring } = late();
  const ports = portsAtOnce(now, coming);
  expect(ports.version).toBe('1');
  const asked = ports.calls.readMe();
  const heard: unknown[] = [];
  bring({ calls: { readMe: async (...input: unknown[]) => heard.push(input) } as never });
  await asked;
  expect(heard).toHaveLength(1);
  expect(ports.calls.readMe).toBe(ports.calls.readMe);
});

test('the calls are no promise, so they can be handed about', async () => {
  const ports = portsAtOnce(now, new Promise(() => undefined));
  expect(await Promise.resolve(ports.calls)).toBe(ports.calls);
});

test('a subscription begins when it can, and never when it was ended before', async () => {
  const { coming, bring } = late();
  const ports = portsAtOnce(now, coming);
  const begun: string[] = [];
  const watchLive = (name: string) =>
    ports.watchLive({ onChange: () => begun.push(name), onState: () => undefined });
  const [one, two] = [watchLive('one'), watchLive('two')];
  one();
  bring({
    watchLive: ({ onChange }) => {
      onChange({ kind: 'refresh-all', channelId: null, threadId: null, postId: null });
      return () => begun.push('stopped');
    },
  });
  await coming;
  await Promise.resolve();
  expect(begun).toEqual(['two']);
  two();
  expect(begun).toEqual(['two', 'stopped']);
});
