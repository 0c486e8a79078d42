// Where a browser lives on this machine: what the environment names, then PATH, then the usual places. Finds, never
// installs, and never answers with a path that is not there.
import { existsSync, globSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

type Places = { variable: string; names: readonly string[]; usual: readonly string[] };

/** Playwright keeps its own browsers outside the project. */
const playwrightHome =
  process.env.PLAYWRIGHT_BROWSERS_PATH ??
  (process.platform === 'darwin'
    ? join(homedir(), 'Library', 'Caches', 'ms-playwright')
    : process.platform === 'win32'
      ? join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright')
      : join(homedir(), '.cache', 'ms-playwright'));

/** Programs that load an unpacked extension from the command line: Chromium itself, not Chrome or Edge (137 and later refuse). */
const places: Record<BrowserName, Places> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    names: ['chromium', 'chromium-browser'],
    usual: [
      '/usr/lib/chromium/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      join(playwrightHome, 'chromium-*/chrome-linux*/chrome'),
      join(playwrightHome, 'chromium-*/chrome-mac*/*.app/Contents/MacOS/*'),
      join(playwrightHome, 'chromium-*/chrome-win*/chrome.exe'),
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox', 'firefox-esr'],
    usual: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      join(playwrightHome, 'firefox-*/firefox/firefox'),
    ],
  },
};

/** A program by its name, as a shell would find it. */
export function findProgram(name: string): string | null {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const ending of endings) {
      const path = join(folder, name + ending);
      if (folder !== '' && existsSync(path)) return path;
    }
  }
  return null;
}

/** The variable decides alone when it is set: a wrong path is a mistake to hear about, not to step over. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, names, usual } = places[name];
  const named = process.env[variable];
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  for (const program of names) {
    const path = findProgram(program);
    if (path !== null) return path;
  }
  for (const pattern of usual) {
    // Newest revision last in order of names.
    const path = pattern.includes('*') ? globSync(pattern).sort().at(-1) : pattern;
    if (path !== undefined && existsSync(path)) return path;
  }
  return null;
}
