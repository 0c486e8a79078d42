// The worker's door: every listener is put up in the first tick, and each is a line. It has no screen and no memory.
// In each listener of a person's act `openPanel` is the first synchronous statement; one microtask earlier and Chromium refuses.

import { askForCrisis } from '#extension/bridge/crisis-asked.ts';
import { isAskPeersPressed } from '#extension/bridge/page-to-worker.ts';
import { askToPaste, forgetPasteEntry, PASTE_ENTRY } from '#extension/bridge/paste-note.ts';
import { clearAlarm, onAlarm, setAlarm } from '#extension/platform/alarms.ts';
import { onConfigurationChanged, readConfiguration } from '#extension/platform/configuration.ts';
import { onBrowserStart, onInstalled } from '#extension/platform/life.ts';
import { onMessage } from '#extension/platform/messages.ts';
import { hasSite, onSitesChanged } from '#extension/platform/permissions.ts';
import { registeredScripts, registerScript, unregisterScript } from '#extension/platform/scripting.ts';
import {
  onCommand,
  onMenuClick,
  onToolbarClick,
  putMenuEntries,
  shortcutOf,
} from '#extension/platform/toolbar.ts';
import { onPageChanged, onWindowClosed, openPanel, pageCanOpenPanel } from '#extension/platform/windows.ts';
import { CHASE_ALARM } from './chase-alarms.ts';
import { beginReminding, remind, remindOnChange } from './chase-ground.ts';
import { ground } from './ground.ts';
import { type Asked, forgetLeftPage, forgetUncollected, handOver } from './hand-over.ts';
import { NUDGE_ALARM } from './nudge-alarm.ts';
import { beginNudging, followLink, lookForNudges, nudgeOnChange } from './nudge-ground.ts';
import { ORDER_ALARM } from './order-alarm.ts';
import { lookForOrders, lookForOrdersOnChange } from './order-ground.ts';
import { PACK_ALARM } from './pack-alarm.ts';
import { beginPacks, lookForPacks, lookForPacksOnSignIn } from './pack-ground.ts';
import { makeSync } from './registrations.ts';
import { keepSearchPackWithSession, lookForSearchPack } from './search-pack-ground.ts';
import { forgetCopies, forgetCopiesWithSession } from './taken-out-ground.ts';

const ASK_ENTRY = 'ask-peers';

const syncRegistrations = makeSync({
  configuration: readConfiguration,
  hasSite,
  registered: registeredScripts,
  register: registerScript,
  unregister: unregisterScript,
});

/** A failed sync is repeated at the next event of its kind and the other ways in do not need it, so it is not a person's concern. */
const sync = (): void => void syncRegistrations().catch(() => undefined);

const FORGET_ALARM = 'forget-uncollected';

async function take(asked: Asked): Promise<void> {
  await Promise.all([handOver(ground, asked), setAlarm(FORGET_ALARM, 1)]);
}

async function forget(): Promise<void> {
  if (!(await forgetUncollected(ground))) await clearAlarm(FORGET_ALARM);
}

export function startWorker(): void {
  onMenuClick((click, tab) => {
    // The panel with the note is open, and Firefox would load it anew: the note, which is in its memory alone, would be lost.
    if (click.id !== PASTE_ENTRY) void openPanel(tab.windowId);
    if (click.id === ASK_ENTRY && tab.tabId !== undefined)
      void take({
        windowId: tab.windowId,
        tabId: tab.tabId,
        frameId: click.frameId,
        hadSelection: click.hadSelection,
      });
    if (click.id === PASTE_ENTRY && tab.tabId !== undefined)
      void askToPaste(tab.windowId, { tabId: tab.tabId, frameId: click.frameId });
  });

  onCommand((command, tab) => {
    void openPanel(tab.windowId);
    if (command === 'open-panel') followLink(tab.windowId, tab.link);
    if (command === 'in-crisis') void askForCrisis(tab.windowId);
    if (command === 'ask-peers' && tab.tabId !== undefined)
      void take({ windowId: tab.windowId, tabId: tab.tabId, frameId: 0, hadSelection: false });
  });

  onToolbarClick((tab) => {
    void openPanel(tab.windowId);
    followLink(tab.windowId, tab.link);
  });

  onMessage((message, { tabId, windowId, frameId }) => {
    if (!isAskPeersPressed(message) || tabId === undefined || windowId === undefined) return undefined;
    const opening = pageCanOpenPanel() ? openPanel(windowId) : Promise.resolve(false);
    void take({ windowId, tabId, frameId, hadSelection: true });
    return Promise.all([opening, shortcutOf('open-panel')]).then(([opened, shortcut]) => ({
      opened,
      shortcut: shortcut ?? null,
    }));
  });

  onPageChanged((windowId, tabId, how) => void forgetLeftPage(ground, windowId, tabId, how));
  onAlarm((name) => {
    if (name === FORGET_ALARM) void forget();
    if (name === CHASE_ALARM) remind();
    if (name === NUDGE_ALARM) lookForNudges();
    if (name === ORDER_ALARM) lookForOrders();
    if (name === PACK_ALARM) {
      lookForPacks();
      lookForSearchPack();
      forgetCopies();
    }
  });
  onWindowClosed((windowId) => {
    void ground.clear(windowId);
    void forgetPasteEntry(windowId);
  });

  remindOnChange();
  nudgeOnChange();
  lookForPacksOnSignIn();
  lookForOrdersOnChange();
  keepSearchPackWithSession();
  forgetCopiesWithSession();
  onInstalled(() => {
    beginReminding();
    beginNudging();
    beginPacks();
    lookForOrders();
    void putMenuEntries([{ id: ASK_ENTRY, title: 'Ask peers about this', on: 'selection' }]);
    sync();
  });
  onBrowserStart(sync);
  onBrowserStart(beginReminding);
  onBrowserStart(beginNudging);
  onBrowserStart(beginPacks);
  onSitesChanged(sync);
  onConfigurationChanged(sync);
}
