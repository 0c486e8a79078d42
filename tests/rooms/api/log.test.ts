// A log line holds ids, kinds and counts. Whatever people wrote does not reach it, not even when everything fails.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { faultFields, makeLog } from '#api/log.ts';
import { addChannel, addCommunity, addPerson, noon } from '#tests/support/people.ts';
import { openTestServer } from '#tests/support/server.ts';

function recorded() {
  const lines: string[] = [];
  return {
    lines,
    log: makeLog(
      (line) => lines.push(line),
      () => noon,
    ),
  };
}

describe('a log line', () => {
  it('is one line of JSON with what may be written', () => {
    const { lines, log } = recorded();
    const id = randomUUID();
    log.info('thread-started', { id, kind: 'post-added', count: 3, isNew: true, nothing: null });
    expect(lines).toEqual([
      `${JSON.stringify({ at: noon.toISOString(), level: 'info', event: 'thread-started', id, kind: 'post-added', count: 3, isNew: true, nothing: null })}\n`,
    ]);
  });

  it.each([
    'Dorothy Hallworth was born in 1948',
    '9434765919',
    '943-476-5919',
    'sarah@example.org',
    'Dorothy',
    'x'.repeat(300),
    'two\nlines',
  ])('does not hold %j', (words) => {
    const { lines, log } = recorded();
    log.warn('an-event', { words });
    log.error(words);
    expect(lines.join('')).not.toContain(words);
    expect(lines.every((line) => line.trim().split('\n').length === 1)).toBe(true);
  });

  it('says of an error its class, code and place, never its message', () => {
    const error = Object.assign(new Error('Key (name)=(Dorothy Hallworth) exists'), { code: '23505' });
    expect(faultFields(error)).toMatchObject({ fault: 'Error', code: '23505' });
    expect(JSON.stringify(faultFields(error))).not.toContain('Dorothy');
    expect(faultFields('Dorothy')).toEqual({ fault: 'string' });
  });
});

describe('the log of the API', () => {
  it('holds no word of a body or title, whether it was taken, refused, or everything broke', async () => {
    const { lines, log } = recorded();
    const server = await openTestServer({ log });
    const { db } = server.core;
    const place = await addCommunity(db);
    const sarah = await addPerson(db, place, 'Sarah Whitlow');
    const channelId = await addChannel(db, place);
    const planted = 'Plantedword';
    const ask = (changes = {}) =>
      server.call(
        'mutation',
        'channels.startThread',
        {
          key: randomUUID(),
          channelId,
          title: `${planted} title`,
          body: `${planted} body`,
          needs: ['housing'],
          urgency: 'soon',
          isAnonymous: false,
          isConfirmed: true,
          ...changes,
        },
        sarah,
      );
    expect(await ask()).toMatchObject({ isOk: true });
    expect(await ask({ body: `${planted} 943 476 5919` })).toMatchObject({ refusal: 'still-identifies' });
    expect(await ask({ needs: [planted] })).toMatchObject({ refusal: 'malformed' });
    // A bug: the table is gone under the deed. PostgreSQL's own message would repeat the row.
    await db.schema.alterTable('post').renameTo('post_away').execute();
    const broken = await ask();
    expect(broken).toMatchObject({ isOk: false, status: 500, refusal: 'bug' });
    await db.schema.alterTable('post_away').renameTo('post').execute();
    expect(lines.some((line) => line.includes('"event":"bug"'))).toBe(true);
    expect(lines.join('')).not.toContain(planted);
    expect(JSON.stringify(broken)).not.toContain(planted);
    await server.close();
  });
});
