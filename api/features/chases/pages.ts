// The chase link's doors: plain pages for a community organisation without an account. A GET changes nothing, whoever follows it; a
// POST needs the mark of a form that we drew. Every refusal is a page with a way on.
import { keptFor } from '#api/access/kept.ts';
import { checkRate } from '#api/access/rate.ts';
import { isDatabaseGone } from '#api/database/faults.ts';
import type { Page, PageRequest, PageResponse } from '#api/pages.ts';
import type { PageContext } from '#api/trpc.ts';
import { Refusal } from '#shared/basics/refusals.ts';
import { accessHandover, type Handover } from './handover/access-handover.ts';
import { drawForm, drawOver, drawTrouble } from './handover/draw-page.ts';
import { makeFormToken, readFormToken } from './handover/form-token.ts';
import { judgeTyped, readTyped } from './handover/read-form.ts';
import { sayHandover } from './handover/say-handover.ts';
import { linkPath } from './links/token.ts';

/** A minute. An organisation, and a scanner in front of it, knock from one address; a link is answered by hand. */
const knocksPerAddress = 120;
const wrongPerAddress = 20;
const answersPerLink = 12;

export const chasesPages: readonly Page<PageContext>[] = [
  {
    method: 'GET',
    path: `${linkPath}/:token`,
    answer: (context, request) => asPage(context, request, show),
  },
  {
    method: 'POST',
    path: `${linkPath}/:token`,
    answer: (context, request) => asPage(context, request, hear),
  },
];

type Answer = (context: PageContext, request: PageRequest, handover: Handover) => Promise<PageResponse>;

async function asPage(context: PageContext, request: PageRequest, answer: Answer): Promise<PageResponse> {
  const { rates, now, address, db } = context;
  try {
    checkRate(rates, `handover:${address}`, now, knocksPerAddress);
    const token = request.path.slice(request.path.lastIndexOf('/') + 1);
    const accessed = await accessHandover(db, token, now);
    if ('handover' in accessed) return await answer(context, request, accessed.handover);
    if (accessed.over === 'unknown') checkRate(rates, `handover-wrong:${address}`, now, wrongPerAddress);
    return drawOver(accessed.over);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'too-many-requests') return drawTrouble(error.code);
    if (isDatabaseGone(error)) return drawTrouble('unavailable');
    throw error;
  }
}

async function show(context: PageContext, { query }: PageRequest, handover: Handover) {
  return drawForm({ handover, formToken: newFormToken(context, handover), isThanked: query.has('sent') });
}

async function hear(context: PageContext, request: PageRequest, handover: Handover): Promise<PageResponse> {
  const { rates, now, config } = context;
  const { linkId } = handover;
  checkRate(rates, `handover-said:${linkId}`, now, answersPerLink);
  // Browsers say where a form was sent from; one that does not is judged by the mark alone.
  const site = request.headers['sec-fetch-site'] ?? 'same-origin';
  if (site !== 'same-origin' && site !== 'none') return drawTrouble('from-elsewhere');
  const typed = readTyped(request.body);
  const mark = new URLSearchParams(request.body).get('form') ?? '';
  const nonce = readFormToken(config.secret, linkId, now, mark);
  if (nonce === null)
    return drawForm({ handover, formToken: newFormToken(context, handover), typed, isStale: true });
  // Of the whole community: a link belongs to no area.
  const of = { communityId: handover.communityId, areaId: null };
  const judged = await judgeTyped(typed, () => keptFor(context, of));
  if ('wrong' in judged) return drawForm({ handover, formToken: mark, typed, wrong: judged.wrong });
  const done = await sayHandover(context, handover, nonce, judged.saying);
  if (done === 'closed') return drawOver('closed');
  if (done === 'used-up') return drawTrouble('too-many-requests');
  // A reload of what comes next sends nothing again.
  return { status: 303, headers: { location: `${request.path}?sent`, 'cache-control': 'no-store' } };
}

const newFormToken = ({ config, now, random }: PageContext, { linkId }: Handover): string =>
  makeFormToken(config.secret, linkId, now, random);
