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
  // Inside the checkout, where the linter's rules hold, but in no room: other tests read those at the same time. Git ignores the name.
  const folder = await mkdtemp(join(root, 'docs', 'lint-proof-'));
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
