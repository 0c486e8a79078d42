// The doors behind a letter's links. A GET draws a page and changes nothing, whoever follows it: programs that look at mail follow
// every link. A POST needs no form of ours, because a mail program's one click is a POST too; all it can do is what the link is for.
import { checkRate } from '#api/access/rate.ts';
import { transact } from '#api/database/index.ts';
import type { Page, PageRequest, PageResponse } from '#api/pages.ts';
import type { PageContext } from '#api/trpc.ts';
import { Refusal } from '#shared/basics/refusals.ts';
import {
  drawAskConfirm,
  drawAskStop,
  drawConfirmed,
  drawPlace,
  drawStopped,
  drawTooMany,
  drawUnknown,
} from './leaving/draw.ts';
import { type LinkDeed, linkPaths, placePath, readLink } from './links.ts';
import { confirmAddress, deleteAddress, findAddressOfLink, removeWay } from './queries.ts';

/** A minute, from one address. */
const knocksPerAddress = 60;
const confirmableMs = 3 * 24 * 3_600_000;

export const nudgesPages: readonly Page<PageContext>[] = [
  { method: 'GET', path: `${placePath}/*`, answer: async () => drawPlace() },
  { method: 'GET', path: `${linkPaths.confirm}/:token`, answer: askFirst('confirm', drawAskConfirm) },
  { method: 'POST', path: `${linkPaths.confirm}/:token`, answer: behind('confirm', confirm) },
  { method: 'GET', path: `${linkPaths.stop}/:token`, answer: askFirst('stop', drawAskStop) },
  { method: 'POST', path: `${linkPaths.stop}/:token`, answer: behind('stop', stop) },
];

type Found = NonNullable<Awaited<ReturnType<typeof findAddressOfLink>>> & { addressId: string };
type Deed = (context: PageContext, found: Found) => Promise<PageResponse>;

/** Finds whose link it is, or draws that it is nobody's. */
function behind(what: LinkDeed, deed: Deed) {
  return async (context: PageContext, { path }: PageRequest): Promise<PageResponse> => {
    const { rates, now, address, config, db } = context;
    try {
      checkRate(rates, `nudge-link:${address}`, now, knocksPerAddress);
    } catch (error) {
      if (error instanceof Refusal) return drawTooMany();
      throw error;
    }
    const addressId = readLink(config.secret, what, path.slice(path.lastIndexOf('/') + 1));
    const found = addressId === null ? undefined : await findAddressOfLink(db, addressId);
    return found === undefined ? drawUnknown() : deed(context, found);
  };
}

function askFirst(what: LinkDeed, draw: () => PageResponse) {
  return behind(what, async ({ now }, found) => (isOver(what, found, now) ? drawUnknown() : draw()));
}

const isOver = (what: LinkDeed, { setAt, state }: Found, now: Date): boolean =>
  what === 'confirm' && state === 'waiting' && now.getTime() - setAt.getTime() > confirmableMs;

async function confirm({ db, now }: PageContext, found: Found): Promise<PageResponse> {
  if (isOver('confirm', found, now)) return drawUnknown();
  await transact(db, (trx) => confirmAddress(trx, found.addressId));
  return drawConfirmed();
}

/** Takes the way away and the address with it: whoever stops letters is not asked to trust that we remember not to send any. */
async function stop({ db }: PageContext, found: Found): Promise<PageResponse> {
  await transact(db, async (trx) => {
    await removeWay(trx, found, found.way);
    await deleteAddress(trx, found, found.way);
  });
  return drawStopped();
}
