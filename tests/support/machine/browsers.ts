// Chromium, Firefox and, on Linux, a screen of our own: finds them or installs them, says so in a line each, and
// refuses to go on without what the journeys were promised. Nothing is ever stepped over in silence.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserName, findBrowser, findProgram } from '#api/evaluation/start/find-browser.ts';
import { root } from './folders.ts';
import { Missing, say } from './say.ts';

export type Browsers = { chromium: string; firefox: string };

/** Debian's names of what we look for. Ubuntu's `chromium` and `firefox` are stubs of another system; they are checked after. */
const packages: Record<string, string> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
  Xvfb: 'xvfb',
  openbox: 'openbox',
  xdotool: 'xdotool',
};
/** The true right-click needs a screen, a window manager and a hand. */
const screenPrograms = process.platform === 'linux' ? ['Xvfb', 'openbox', 'xdotool'] : [];
const downloadHost = 'https://cdn.playwright.dev';
const installMsMax = 10 * 60_000;

const variableOf: Record<BrowserName, string> = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

export async function findOrInstallBrowsers(): Promise<Browsers> {
  for (const name of ['chromium', 'firefox'] as const) {
    if (process.env[variableOf[name]] && findBrowser(name) === null)
      throw new Missing(`${variableOf[name]} names a file that does not exist.`);
  }
  if (missing().length > 0) await install();
  const chromium = settle('chromium');
  const firefox = settle('firefox');
  const absent = screenPrograms.filter((program) => findProgram(program) === null);
  if (absent.length > 0)
    throw new Missing(
      `The journey with a true right-click needs ${absent.join(', ')}, which could not be found or installed.`,
    );
  if (screenPrograms.length === 0) say('The journey with a true right-click runs on Linux only, not here.');
  return { chromium, firefox };
}

const missing = (): string[] => [
  ...(['chromium', 'firefox'] as const).filter((name) => findBrowser(name) === null),
  ...screenPrograms.filter((program) => findProgram(program) === null),
];

/** The system's packages give a real Firefox (Playwright's is a patched build), so on Debian they come first for it. */
async function install(): Promise<void> {
  if (findBrowser('chromium') === null && (await isReachable(downloadHost)))
    installWithPlaywright('chromium');
  if (missing().length > 0 && isRootOnDebian()) installWithApt(missing());
  if (findBrowser('firefox') === null && (await isReachable(downloadHost))) installWithPlaywright('firefox');
}

function installWithPlaywright(name: BrowserName): void {
  say(`Installing ${name} with Playwright.`);
  const cli = join(root, 'node_modules', 'playwright-core', 'cli.js');
  const system = isRootOnDebian() ? ['--with-deps'] : [];
  run(process.execPath, [cli, 'install', ...system, name]);
}

function installWithApt(names: readonly string[]): void {
  const wanted = names.map((name) => packages[name] ?? name);
  say(`Installing ${wanted.join(', ')} from the system's packages.`);
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'fonts-dejavu-core', ...wanted]);
}

/** A failed installation is told by what is still missing afterwards; its own words help to see why. */
function run(program: string, args: string[]): void {
  const done = spawnSync(program, args, {
    encoding: 'utf8',
    timeout: installMsMax,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (done.status !== 0)
    say(`${program} ${args[0]} failed: ${(done.stderr ?? '').trim().split('\n').at(-1)}`);
}

function settle(name: BrowserName): string {
  const path = findBrowser(name);
  if (path === null)
    throw new Missing(
      `The journeys need ${name}, which was not found and could not be installed. Install it, or name it in ${variableOf[name]}.`,
    );
  const told = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  if (told.status !== 0) throw new Missing(`${name} was found at ${path} but does not start.`);
  say(`Found ${told.stdout.trim()}.`);
  return path;
}

const isRootOnDebian = (): boolean => process.getuid?.() === 0 && existsSync('/etc/debian_version');

async function isReachable(address: string): Promise<boolean> {
  try {
    await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(5_000) });
    return true;
  } catch {
    // Behind a wall is an ordinary state here: the system's packages are tried instead.
    return false;
  }
}
