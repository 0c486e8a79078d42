// Times and weights of the stripping engine, printed for a person to read. Times are processor time, medians of five,
// so that what else the machine does counts less.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findIdentifiers, strip } from '#shared/stripping/index.ts';
import { weighStripping } from '#tests/support/stripping-weight.ts';
import { printBuiltSpeed } from './stripping-built.ts';
import { type Peer, peers } from './stripping-peers.ts';

const median = (run: () => void, times = 5): number => {
  const took: number[] = [];
  for (let i = 0; i < times; i++) {
    const from = process.cpuUsage();
    run();
    const used = process.cpuUsage(from);
    took.push((used.user + used.system) / 1000);
  }
  return took.sort((a, b) => a - b)[times >> 1] ?? 0;
};
const upTo = (texts: string[], size: number): string[] => {
  const out: string[] = [];
  let total = 0;
  for (let i = 0; total < size; i++) {
    const text = texts[i % texts.length] ?? '';
    out.push(text);
    total += text.length + 1;
  }
  return out;
};

export const HOSTILE: Record<string, string> = {
  digits: '7'.repeat(100_000),
  'digits and blanks': '9 '.repeat(50_000),
  'groups of digits': '943 476 '.repeat(12_500),
  blanks: ' '.repeat(100_000),
  capitals: 'A'.repeat(100_000),
  'capital words': 'Anna '.repeat(20_000),
  'a.a.a.': 'a.'.repeat(50_000),
  'at signs': '@'.repeat(100_000),
  'mail-like': 'a@b.'.repeat(25_000),
  slashes: '/a'.repeat(50_000),
  'lone surrogates': '\ud800'.repeat(100_000),
  brackets: '[name '.repeat(16_000),
  'numeral words': 'nine '.repeat(20_000),
  'zero width': '\u200b'.repeat(100_000),
  'one long word': 'ab'.repeat(50_000),
  'dates without end': '1/1/'.repeat(25_000),
  titles: 'Mr '.repeat(33_000),
  'new lines': '\n'.repeat(100_000),
  fours: '1234 '.repeat(20_000),
  'joined names': 'zq1_zq-zq.'.repeat(10_000),
  'listed names': 'sarah, '.repeat(14_000),
};

/** Some are a hundred times slower than others: what is done in about a second tells enough. The first such second only warms. */
async function speedOf(peer: Pick<Peer, 'run'>, texts: readonly string[]): Promise<string> {
  let speed = 0;
  for (let round = 0; round < 3; round++) {
    const from = process.cpuUsage();
    let size = 0;
    for (let i = 0; ; i++) {
      const text = texts[i % texts.length] ?? '';
      await peer.run(text);
      size += text.length;
      if ((i % 200 === 199 || text.length > 1e5) && process.cpuUsage(from).user > 1e6) break;
    }
    const used = process.cpuUsage(from);
    speed = Math.max(speed, round === 0 ? 0 : size / (used.user + used.system));
  }
  return speed.toFixed(2);
}

export async function printSpeedAndSize(texts: string[]): Promise<void> {
  const million = upTo(texts, 1_000_000);
  const one = million.join('\n');
  // Our own engine is warmed and read as the peers are.
  const run = (text: string) => void findIdentifiers(text);
  console.log(`item by item: ${await speedOf({ run }, million)} MB/s`);
  console.log(`one string: ${await speedOf({ run }, [one])} MB/s`);
  await printBuiltSpeed(million);
  for (const peer of await peers())
    console.log(`${peer.name}, item by item: ${await speedOf(peer, million)} MB/s`);
  const small = upTo(texts, 100_000).join('\n');
  const large = upTo(texts, 400_000).join('\n');
  // The best of many on the clock: what the compiler does beside it would count for the one or the other.
  const best = (text: string) => {
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 15; i++) {
      const from = performance.now();
      findIdentifiers(text);
      least = Math.min(least, performance.now() - from);
    }
    return least;
  };
  console.log(`400 KB against 100 KB: ${(best(large) / best(small)).toFixed(2)} times`);
  const paste = upTo(texts, 5_000).join('\n');
  for (let i = 0; i < 200; i++) findIdentifiers(paste);
  console.log(
    `a 5 KB paste, warm: find ${median(() => findIdentifiers(paste), 41).toFixed(2)} ms, strip ${median(() => strip(paste), 41).toFixed(2)} ms`,
  );
  for (const [name, text] of Object.entries(HOSTILE))
    console.log(`hostile, ${name}: ${median(() => findIdentifiers(text), 3).toFixed(1)} ms`);
  await printWeight();
}

async function printWeight(): Promise<void> {
  const chunks = await weighStripping();
  const kB = (some: typeof chunks) => (some.reduce((all, { bytes }) => all + bytes, 0) / 1000).toFixed(1);
  for (const { name, code, bytes, isFirst } of chunks)
    console.log(
      `${isFirst ? 'first rules' : 'on the click'}, ${name}: ${(code.length / 1000).toFixed(1)} kB, ${(bytes / 1000).toFixed(1)} kB gz`,
    );
  console.log(`first rules ${kB(chunks.filter((c) => c.isFirst))} kB gz, all ${kB(chunks)} kB gz`);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stripping-'));
  try {
    for (const { name, code } of chunks) {
      const file = path.join(folder, name);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, code);
    }
    const entry = path.join(folder, chunks.find((c) => c.isFirst)?.name ?? '');
    const script = `const a = performance.now(); const { loadNames } = await import(process.argv[1]); const b = performance.now(); await loadNames(); console.log('import ' + (b - a).toFixed(1) + ' ms, judges and names ' + (performance.now() - b).toFixed(1) + ' ms');`;
    for (let i = 0; i < 3; i++)
      console.log(
        execFileSync(process.execPath, ['--input-type=module', '-e', script, entry], {
          encoding: 'utf8',
        }).trim(),
      );
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
