// The extension as journeys load it, built once for as long as nothing in it changes. `journeys` may script the
// fixture's host without a prompt (headless browsers show none); `production` is what people get.
import { join } from 'node:path';
import { type Build, buildExtension, root } from '#api/evaluation/start/build-extension.ts';

export async function builtExtension(build: Build): Promise<string> {
  const { folder } = await buildExtension(build, join(root, 'node_modules', '.cache', 'journeys'));
  return folder;
}
