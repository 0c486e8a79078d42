// Times and weights of the stripping engine, printed for a person to read. Times are processor time, medians of five,
// so that what else the machine does counts less.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { build } from 'vite';
import { findIdentifiers, strip } from '#shared/stripping/index.ts';

const gz = (body: string | Buffer) => (zlib.gzipSync(body, { level: 9 }).length / 1000).toFixed(1);

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
};

export async function printSpeedAndSize(texts: string[]): Promise<void> {
  const million = upTo(texts, 1_000_000);
  const one = million.join('\n');
  for (let i = 0; i < 3; i++) for (const text of million) findIdentifiers(text);
  findIdentifiers(one);
  const bytes = Buffer.byteLength(one) / 1e6;
  console.log(`one string: ${(bytes / (median(() => findIdentifiers(one)) / 1000)).toFixed(1)} MB/s`);
  console.log(
    `item by item: ${(
      bytes /
        (median(() => {
          for (const text of million) findIdentifiers(text);
        }) /
          1000)
    ).toFixed(1)} MB/s`,
  );
  const small = upTo(texts, 100_000).join('\n');
  const large = upTo(texts, 400_000).join('\n');
  console.log(
    `400 KB against 100 KB: ${(median(() => findIdentifiers(large), 9) / median(() => findIdentifiers(small), 9)).toFixed(2)} times`,
  );
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
  const room = new URL('../../shared/stripping/', import.meta.url).pathname;
  const built = await build({
    root: room,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2024',
      modulePreload: false,
      rollupOptions: { input: path.join(room, 'index.ts'), preserveEntrySignatures: 'strict' },
    },
  });
  for (const output of [built].flat()) {
    if (!('output' in output)) continue;
    for (const f of output.output) {
      if (f.type === 'chunk')
        console.log(`bundled ${f.fileName}: ${(f.code.length / 1000).toFixed(1)} kB, ${gz(f.code)} kB gz`);
    }
  }
  for (const name of fs.readdirSync(path.join(room, 'names')))
    console.log(`names/${name}: ${gz(fs.readFileSync(path.join(room, 'names', name)))} kB gz`);
}
