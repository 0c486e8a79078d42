// What the extension says and keeps in Firefox while a journey runs, heard by an extension page that stays behind: every
// message that reaches extension pages, every change of storage, and at the end all that rests. What a script hands back
// to the worker is not heard here; Chromium's journey hears that.
import type { Firefox } from '#tests/support/browsers/firefox.ts';
import type { Piece } from './evidence.ts';

export type FirefoxEvidence = { collect: () => Promise<Piece[]> };

/** The document is what all scripts of a test share, so that what was heard is kept in it. */
const listen = `
  const heard = document.createElement('pre');
  heard.id = 'heard-by-test';
  heard.hidden = true;
  document.body.append(heard);
  const keep = (kind) => (what) => { heard.append(kind + ' ' + JSON.stringify(what) + '\\n'); };
  browser.runtime.onMessage.addListener(keep('message'));
  browser.storage.onChanged.addListener(keep('storage changed'));
`;

const readAll = `
  const rows = async (name) => {
    const opening = indexedDB.open(name);
    const db = await new Promise((done, failed) => {
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => failed(opening.error);
    });
    return Promise.all([...db.objectStoreNames].map((store) => new Promise((done) => {
      const reading = db.transaction(store).objectStore(store).getAll();
      reading.onsuccess = () => done(reading.result);
    })));
  };
  return (async () => ({
    heard: document.getElementById('heard-by-test').textContent,
    'storage.local': JSON.stringify(await browser.storage.local.get(null)),
    'storage.session': JSON.stringify(await browser.storage.session.get(null)),
    localStorage: JSON.stringify({ ...localStorage }),
    sessionStorage: JSON.stringify({ ...sessionStorage }),
    indexedDB: JSON.stringify(await Promise.all((await indexedDB.databases()).map(({ name }) => rows(name)))),
    caches: JSON.stringify(await caches.keys()),
  }))();
`;

export async function gatherInFirefox(firefox: Firefox, whose: string): Promise<FirefoxEvidence> {
  const tab = await firefox.openBehind(`moz-extension://${firefox.extensionHost}/options.html`);
  await firefox.inTab(tab, listen);
  return {
    collect: async () => {
      const all = await firefox.inTab<Record<string, string>>(tab, readAll);
      return Object.entries(all).map(([where, text]) => ({ where: `${whose} in Firefox: ${where}`, text }));
    },
  };
}
