// `node tests/house/engine-version.ts`: where rules or lists of the stripping engine changed, its version becomes today's date and the
// digest of its code is written anew. Reports of mistakes carry that version: one that stands still puts them with the wrong rules.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { files, read, root } from './files.ts';

const room = /^shared\/stripping\/.*\.ts$/;
const versionFile = 'shared/contract/stripping.ts';
const digestFile = 'shared/contract/stripping-engine.txt';
const versionLine = /^(export const engineVersion = ')(\d{4}-\d\d-\d\d)(';)$/m;

/** Of all that the engine is made of, as it runs: comments and types are no rules. */
export function engineDigest(): string {
  const hash = createHash('sha256');
  for (const file of files.filter((one) => room.test(one)).sort()) {
    const { outputText } = ts.transpileModule(read(file), {
      compilerOptions: {
        target: ts.ScriptTarget.ESNext,
        module: ts.ModuleKind.ESNext,
        removeComments: true,
        newLine: ts.NewLineKind.LineFeed,
        verbatimModuleSyntax: true,
      },
    });
    hash.update(`${file}\n${outputText}\n`);
  }
  return hash.digest('hex');
}

/** What is committed: the version that is said, and the version and digest that were written together. */
export function committed(): { version: string; written: string } {
  return { version: versionLine.exec(read(versionFile))?.[2] ?? '', written: read(digestFile).trim() };
}

function renew(today: string): void {
  const digest = engineDigest();
  const { version, written } = committed();
  if (written === `${version} ${digest}`) return;
  const said = read(versionFile).replace(versionLine, `$1${today}$3`);
  writeFileSync(join(root, versionFile), said);
  writeFileSync(join(root, digestFile), `${today} ${digest}\n`);
}

if (process.argv[1] === import.meta.filename) renew(new Date().toISOString().slice(0, 10));
