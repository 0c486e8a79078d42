// Where the project stands, and throw-away folders that leave nothing behind.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The caller removes it. */
export const temporaryFolder = (purpose: string): string =>
  mkdtempSync(join(tmpdir(), `peer-hub-${purpose}-`));
