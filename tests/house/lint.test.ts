// The linter rules that privacy and liveness stand on are seen red once: a rule that never fires protects nobody.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { root } from './files.ts';

const wrong: Record<string, string> = {
  'lint/nursery/noFloatingPromises':
    'async function send(): Promise<void> {}\nexport function go(): void {\n  send();\n}\n',
  'lint/suspicious/noConsole': 'console.log("a body");\n',
  'lint/suspicious/noExplicitAny': 'export const loose: any = 1;\n',
  'lint/style/noNonNullAssertion': 'export const first = (list: string[]) => list[0]!;\n',
};

test.each(Object.entries(wrong))('%s fires', async (rule, text) => {
  // Inside the checkout, because the rules are told apart by folder; under a name that git ignores.
  const folder = await mkdtemp(join(root, 'api', 'lint-proof-'));
  try {
    await writeFile(join(folder, 'proof.ts'), text);
    const { stdout } = await promisify(execFile)(
      join(root, 'node_modules/.bin/biome'),
      ['lint', '--reporter=json', '--vcs-enabled=false', folder],
      { cwd: root },
    ).catch((failed: { stdout: string }) => failed);
    expect(stdout).toContain(rule);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
