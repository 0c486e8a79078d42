// Finding: what is written is found by the next search, in other words too; guesses are said to be guesses; a page goes on
// where the last one ended; what was not found is counted without anybody.
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { searchesPerSecondMax } from '#api/features/search/find.ts';
import { missesShownFrom } from '#api/features/search/misses.ts';
import { addPerson, addSession, after as later } from '#tests/support/people.ts';
import {
  answerThread,
  countAnew,
  find,
  openSearchTown,
  place,
  sarah,
  server,
  startThread,
  suggest,
  titles,
} from '#tests/support/search-town.ts';

openSearchTown();

describe('finding', () => {
  it('finds a thread by its title, its question and its answers, in another form of the word', async () => {
    const { threadId } = await startThread(
      'Deposit not protected',
      'The landlord kept it. Who challenges that?',
    );
    expect(await titles('landlords')).toEqual(['Deposit not protected']);
    expect(await titles('deposits')).toEqual(['Deposit not protected']);
    expect(await titles('kangaroo')).toEqual([]);
    await answerThread(threadId, 'A kangaroo form, and the council mediates.');
    expect(await titles('kangaroos')).toEqual(['Deposit not protected']);
  });

  it('finds what was accepted as answered, and only then', async () => {
    const { threadId } = await startThread('Boiler broken for a month', 'Nobody comes.');
    const { postId } = await answerThread(threadId, 'Environmental health inspects.');
    expect(await titles('boiler', { isAnswered: true })).toEqual([]);
    await server.call('mutation', 'channels.acceptAnswer', { threadId, postId }, sarah);
    expect(await titles('boiler', { isAnswered: true })).toEqual(['Boiler broken for a month']);
    expect(await titles('boiler', { isAnswered: false })).toEqual([]);
  });

  it('knows what the letters stand for and what people say, and says so', async () => {
    await startThread(
      'Mandatory reconsideration of personal independence payment',
      'How long does it take?',
      {
        needs: ['benefits'],
      },
    );
    const found = await find('PIP MR');
    expect(found.items[0]?.title).toContain('personal independence payment');
    expect(found.meanings).toContainEqual({ typed: 'pip', searched: 'personal independence payment' });
    expect(found.items[0]?.why.some(({ kind }) => kind === 'meaning')).toBe(true);
  });

  it('repairs a slip and ends a half word, labelled as guesses', async () => {
    await startThread('Homelessness duty of the council', 'When does the prevention duty begin?');
    await countAnew();
    const slip = await find('homelesness duty');
    expect(slip.items.map((one) => one.title)).toEqual(['Homelessness duty of the council']);
    expect(slip.corrections).toEqual([{ typed: 'homelesness', searched: ['homelessness'] }]);
    expect(await titles('preven')).toEqual(['Homelessness duty of the council']);
    expect((await suggest('preven')).words).toEqual(['prevention']);
    expect((await suggest('council homel')).words).toEqual(['council homelessness']);
    expect((await suggest('homelessness dut')).titles.map((one) => one.title)).toEqual([
      'Homelessness duty of the council',
    ]);
  });

  it('puts first what is called exactly what was typed', async () => {
    await startThread(
      'Food bank voucher, food bank times, food bank parcels',
      'Food bank food bank food bank.',
    );
    await startThread('Food bank', 'Somewhere else entirely.');
    const found = await find('food bank');
    expect(found.items[0]?.title).toBe('Food bank');
    expect(found.items[0]?.why[0]).toEqual({ kind: 'exact' });
  });

  it('shows the words that were found, where they stand', async () => {
    const before = 'It is a long story about other things. '.repeat(12);
    await startThread('A question', `${before}The gas certificate was missing. ${before}`);
    const [first] = (await find('gas certificates')).items;
    const words = first?.snippetMarks.map(([start, end]) => first.snippet.slice(start, end));
    expect(words).toEqual(['gas', 'certificate']);
    expect(first?.snippet.length).toBeLessThan(260);
  });

  it('filters by kind, need, area, barrier and age', async () => {
    await startThread('Damp flat', 'Mould in every room.', { needs: ['housing'] });
    await startThread('Damp clothes, no dryer', 'No money for the launderette.', {
      needs: ['money-debt'],
      barriers: ['money'],
    });
    expect((await titles('damp')).sort()).toEqual(['Damp clothes, no dryer', 'Damp flat']);
    expect(await titles('damp', { need: 'housing' })).toEqual(['Damp flat']);
    expect(await titles('damp', { barrier: 'money' })).toEqual(['Damp clothes, no dryer']);
    expect(await titles('damp', { kinds: ['service'] })).toEqual([]);
    expect((await titles('damp', { areaId: place.areaId })).length).toBe(2);
    server.setNow(later(40 * 86_400_000));
    const found = await server.call<{ items: unknown[] }>(
      'mutation',
      'search.find',
      { words: 'damp', withinDays: 30 },
      await addPerson(server.core.db, place, 'A late reader', { signedInAt: later(40 * 86_400_000 - 1_000) }),
    );
    expect(found.isOk && found.data.items).toEqual([]);
  });

  it('goes on where the page ended, each once, and folds what says nearly the same', async () => {
    for (let n = 0; n < 7; n++)
      await startThread(
        `Eviction ${['one', 'two', 'three', 'four', 'five', 'six', 'seven'][n]}`,
        `Case ${n} ${'abcdefg'[n]}.`,
      );
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await find('eviction', { limit: 3, ...(cursor === null ? {} : { cursor }) });
      seen.push(...page.items.map((one) => one.title));
      cursor = page.next;
    } while (cursor !== null);
    expect(seen.length).toBe(7);
    expect(new Set(seen).size).toBe(7);
    const twice =
      'The bailiff letter came on Monday, the court date is in March, and nobody told her about the duty solicitor desk.';
    await startThread('Bailiff letter and court date', twice);
    await startThread('Bailiff letter and court date', `${twice} `);
    const folded = await find('bailiff letter');
    // Evictions are near to bailiffs, and may stand below.
    expect(folded.items.filter(({ title }) => title.startsWith('Bailiff')).length).toBe(1);
    expect(folded.items[0]?.alike.length).toBe(1);
  });

  it('lifts a little what several opened after the same words', async () => {
    const first = await startThread('Walking group by the canal', 'On Tuesdays.');
    const second = await startThread('Walking group by the river', 'On Fridays.');
    const before = (await find('walking group')).items.map((one) => one.id);
    const last = before.at(-1) === first.threadId ? first : second;
    for (let n = 0; n < 12; n++) {
      const reader = await addPerson(server.core.db, place, `Reader ${n}`);
      const chosen = { words: 'group walking', kind: 'thread', id: last.threadId };
      expect((await server.call('mutation', 'search.choose', chosen, reader)).isOk).toBe(true);
    }
    expect((await find('walking group')).items[0]?.id).toBe(last.threadId);
    const { rows } = await sql<{ name: string }>`select column_name as name from information_schema.columns
      where table_name in ('search_choice', 'search_miss') order by 1`.execute(server.core.db);
    expect(rows.map(({ name }) => name).join(' ')).not.toMatch(/person|session|author/);
  });
});

describe('what was not found', () => {
  it('is counted once a person when somebody has finished typing, and shown when not rare', async () => {
    const curator = await addPerson(server.core.db, place, 'Cora Tor', { roles: ['curator'] });
    const misses = async () => {
      const answer = await server.call<{ items: unknown[] }>(
        'query',
        'search.misses',
        { month: '2026-11' },
        curator,
      );
      return answer.isOk ? answer.data.items : answer.refusal;
    };
    const look = async (times: number, name: string) => {
      const reader = await addPerson(server.core.db, place, name);
      for (let n = 0; n < times; n++) {
        // Another day, another session: still one person, and what one person alone looks for may be somebody's name.
        const session = await addSession(server.core.db, reader);
        await find('quixotic xylophones', { isSettled: true }, { ...reader, ...session });
      }
    };
    await look(9, 'One');
    await find('quixotic', {});
    expect(await misses()).toEqual([]);
    for (let n = 1; n < missesShownFrom; n++) await look(1, `Reader ${n}`);
    expect(await misses()).toEqual([{ words: 'quixot xylophon', searches: missesShownFrom }]);
  });

  it('keeps no name that was typed, however it was written', async () => {
    const { threadId } = await startThread('Walking group in the park', 'On Tuesdays.');
    for (const words of ['margaret hollis xylophones', 'tesfaye abebe', 'okonkwo'])
      await find(words, { isSettled: true });
    const chosen = { words: 'walking hollis', kind: 'thread', id: threadId };
    expect((await server.call('mutation', 'search.choose', chosen, sarah)).isOk).toBe(true);
    const { rows } = await sql<{ words: string }>`
      select words from search_miss where community_id = ${place.communityId} union all
      select words from search_choice where community_id = ${place.communityId} order by 1`.execute(
      server.core.db,
    );
    expect(rows.map(({ words }) => words)).toEqual(['walk', 'xylophon']);
  });

  it('is no dead end: what the words are about is said', async () => {
    const found = await find('hubby controls all her money');
    expect(found.items).toEqual([]);
    expect(found.needs).toContain('domestic-abuse');
  });
});

describe('bad input', () => {
  it('is answered kindly, and finds nothing that it should not', async () => {
    await startThread(
      'Carers’ café – every Tuesday',
      'Coffee & cake; 100% free. Gofalwyr croeso. Opiekunowie też.',
    );
    for (const words of [
      '',
      ' ',
      'c',
      'the of and',
      '& | ! :* () <-> "" \'\'',
      `'); drop table search_document; --`,
      '%_\\',
      'carer:* & !cake',
      '\u0001\u0007\u202e\u200b',
      '😀👩‍👩‍👧',
      'a'.repeat(10_000),
      'café '.repeat(2_000),
      '-1e309 NaN null undefined',
      '\ud800',
    ])
      expect([words.slice(0, 20), Array.isArray((await find(words)).items)]).toEqual([
        words.slice(0, 20),
        true,
      ]);
    expect(await titles('cafe')).toEqual(['Carers’ café – every Tuesday']);
    expect(await titles('gofalwyr')).toEqual(['Carers’ café – every Tuesday']);
    expect(await titles('opiekunowie też')).toEqual(['Carers’ café – every Tuesday']);
    const nul = await server.call('mutation', 'search.find', { words: 'a\u0000b' }, sarah);
    expect(nul).toMatchObject({ isOk: false, refusal: 'malformed' });
    const long = await server.call('mutation', 'search.find', { words: 'a'.repeat(12_001) }, sarah);
    expect(long).toMatchObject({ isOk: false, refusal: 'too-long' });
    const bent = await server.call('mutation', 'search.find', { words: 'a', cursor: '1,2,3' }, sarah);
    expect(bent).toMatchObject({ isOk: false, refusal: 'malformed' });
  });

  it('loses an NHS number, and says so', async () => {
    await startThread('Blue badge refused', 'Who helps to appeal?');
    const found = await find('943 476 5919 blue badge', { isSettled: true });
    expect(found.removed).toEqual([{ kind: 'NHS_NUMBER', count: 1 }]);
    expect(found.items.map((one) => one.title)).toEqual(['Blue badge refused']);
    expect(JSON.stringify(found)).not.toContain('5919');
    await find('xylophone 943 476 5919', { isSettled: true });
    const { rows } = await sql<{ words: string }>`select words from search_miss
      where community_id = ${place.communityId}`.execute(server.core.db);
    expect(rows.map(({ words }) => words)).toEqual(['xylophon']);
  });

  it('refuses a panel that asks fifty times a second, and answers it again in the next', async () => {
    server.setNow(later(3_600_000));
    const asks = Array.from({ length: 50 }, () =>
      server.call('mutation', 'search.find', { words: 'carers' }, sarah),
    );
    const answers = await Promise.all(asks);
    expect(answers.filter(({ isOk }) => isOk).length).toBe(searchesPerSecondMax);
    const refused = answers.filter((one) => !one.isOk && one.refusal === 'too-many-requests');
    expect(refused.length).toBe(50 - searchesPerSecondMax);
    server.setNow(later(3_601_000));
    expect((await server.call('mutation', 'search.find', { words: 'carers' }, sarah)).isOk).toBe(true);
  });

  it('finds while others write', async () => {
    const writing = Promise.all(
      Array.from({ length: 8 }, (_, n) => startThread(`Stairlift grant ${n}`, 'A grant for a stairlift.')),
    );
    for (let n = 0; n < 5; n++) await find('stairlift');
    await writing;
    expect((await find('stairlift', { limit: 50 })).items.flatMap((one) => [one, ...one.alike]).length).toBe(
      8,
    );
  });
});
