// What the composer does with words: strips them, proposes where they go, and says when nothing is left to ask.
import { describe, expect, test } from 'vitest';
import { beginDraft, type Kept } from '#extension/panel/features/ask/draft/draft.ts';
import { proposeChannel, proposeNeeds } from '#extension/panel/features/ask/draft/propose.ts';
import { proposeTitle } from '#extension/panel/features/ask/draft/title.ts';
import { settled, toAsk } from '#extension/panel/features/ask/draft/to-ask.ts';
import { cleanse, countKinds, hasWords } from '#extension/panel/writing/cleanse.ts';
import type { ChannelId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import type { Channel } from '#shared/contract/channels.ts';
import { fingerprint } from '#shared/stripping/index.ts';

const channel = (key: string, needs: Channel['needs'], more: Partial<Channel> = {}): Channel => ({
  id: `01890000-0000-7000-8000-00000000000${key.length % 10}` as ChannelId,
  slug: key,
  name: key,
  purpose: '',
  host: null,
  kind: 'open',
  needs,
  isUrgent: false,
  isMember: true,
  canPost: true,
  isClosed: false,
  holdsOverruled: false,
  threads: 0,
  unread: 0,
  mustAcceptRules: false,
  joining: null,
  watch: null,
  ...more,
});
const urgent = channel('urgent', ['suicide-self-harm', 'homelessness', 'food-fuel'], { isUrgent: true });
const housing = channel('housing', ['housing', 'homelessness', 'hoarding']);
const money = channel('mon', ['money-debt', 'benefits', 'food-fuel']);
const care = channel('wellbeing-care', ['loneliness', 'carers', 'bereavement', 'later-life', 'transport']);
const shut = channel('archived', ['housing', 'money-debt'], { canPost: false, isClosed: true });
const channels = [urgent, shut, housing, money, care];

const draftOf = (body: string) =>
  beginDraft(
    { nowMs: () => 0, random: () => new Uint8Array(10) },
    { source: 'paste', isAnonymous: true, body: body as StrippedText },
  );

describe('proposals', () => {
  test('go to the channel whose needs are spoken of, never to the urgent or a closed one', () => {
    expect(proposeChannel('Her landlord gave a section 21 and she will be homeless', channels)).toBe(housing);
    expect(proposeChannel('Bailiffs and rent arrears, UC sanctioned', channels)).toBe(money);
    expect(proposeChannel('widowed in May and lonely, no bus', channels)).toBe(care);
    expect(proposeChannel('anything at all', channels)).toBeNull();
    expect(proposeChannel('anything', [])).toBeNull();
    expect(proposeChannel('housing', [shut])).toBeNull();
  });

  test('are never the first by name: channels without needs and private ones wait until they are chosen', () => {
    const bare = channel('a-bare-one', []);
    const circle = channel('a-circle', ['housing'], { kind: 'private' });
    expect(proposeChannel('Her landlord gave a section 21', [bare, circle])).toBeNull();
    expect(proposeChannel('Her landlord gave a section 21', [bare, circle, housing])).toBe(housing);
    expect(toAsk(draftOf('Her landlord gave a section 21'), [bare, circle], true)).toEqual({
      inTheWay: 'no-channel',
    });
  });

  test('where there is one place alone there is nothing to choose: it is proposed for whatever the words speak of', () => {
    const bare = channel('a-bare-one', []);
    expect(proposeChannel('anything at all', [urgent, shut, bare])).toBe(bare);
    expect(proposeChannel('anything at all', [urgent, shut, money])).toBe(money);
    // Of two the person chooses, also where one of them is for few; and neither of these is ever proposed by itself.
    expect(proposeChannel('anything at all', [bare, money])).toBeNull();
    const circle = channel('a-circle', [], { kind: 'private' });
    expect(proposeChannel('anything at all', [bare, circle])).toBeNull();
    expect(proposeChannel('anything at all', [circle])).toBeNull();
    expect(proposeChannel('anything at all', [urgent])).toBeNull();
    expect(settled({ ...draftOf('anything at all'), wantsUrgent: true }, [bare]).channel).toBeNull();
  });

  test('whoever pressed for the urgent channel is sent there or asked, never to a calm one', () => {
    const draft = { ...draftOf('Her landlord gave a section 21'), wantsUrgent: true };
    expect(settled(draft, channels).channel).toBe(urgent);
    expect(settled(draft, [housing, money]).channel).toBeNull();
    expect(settled(draft, [{ ...urgent, isClosed: true }, housing]).channel).toBeNull();
    expect(settled({ ...draft, channelId: housing.id }, [urgent, housing]).channel).toBe(housing);
  });

  test('tags are few, and none where nothing speaks', () => {
    expect(proposeNeeds('Her landlord gave a section 21, mould and damp everywhere')).toEqual(['housing']);
    expect(proposeNeeds('good morning')).toEqual([]);
    expect(proposeNeeds('debt housing lonely carer dementia gambling autism visa').length).toBeLessThan(
      limits.needsPerThreadMax,
    );
    expect(proposeNeeds('the ascent was steep, carpet, upsend')).toEqual([]);
  });

  test('a summary repeats the first words and is cut at a word', () => {
    expect(proposeTitle('\n [name 1] has a notice. What now?')).toBe('[name 1] has a notice');
    const long = proposeTitle(`${'word '.repeat(22)}[date, 3 weeks ago] and more words follow here`);
    expect(long.length).toBeLessThanOrEqual(limits.titleCharsMax);
    expect(long.endsWith('word…')).toBe(true);
    expect(proposeTitle('Rang [name 1] again. How do others get people home from the lunch club?')).toBe(
      'How do others get people home from the lunch club?',
    );
    expect(proposeTitle('')).toBe('');
    expect(proposeTitle('x'.repeat(300)).length).toBeLessThanOrEqual(limits.titleCharsMax);
  });
});

describe('cleansing', () => {
  test('takes out what identifies and says kinds and counts only', () => {
    const raw = 'NHS 943 476 5919, ring 07700 900123 or 07700 900456';
    const { text, labels } = cleanse(raw, {}, []);
    expect(text).not.toMatch(/\d{3}/);
    expect(countKinds(text, labels)).toEqual([
      { kind: 'NHS_NUMBER', count: 1 },
      { kind: 'PHONE', count: 2 },
    ]);
    expect(countKinds('the worker deleted them', labels)).toEqual([]);
  });

  test('the name of the person on the record goes too, though nobody here knows it', () => {
    const fingerprints = fingerprint(
      { names: ['Quillfeather'], numbers: [], addressLines: [], postcodes: [], phones: [], emails: [] },
      'salt',
    );
    expect(cleanse('quillfeather is worried', { fingerprints }, []).text).not.toMatch(/quillfeather/i);
  });

  test('kept words stay kept when something before them is taken out', () => {
    const raw = 'NHS 943 476 5919 lives near Hope';
    const kept: Kept = { field: 'body', kind: 'PERSON', reason: 'is-a-place', start: 28, end: 32 };
    const { text, kept: moved } = cleanse(raw, {}, [kept]);
    expect(text.slice(moved[0]?.start, moved[0]?.end)).toBe('Hope');
  });

  test('HTML and script stay text', () => {
    const raw = '<script>alert(1)</script><b onclick="x()">Who helps?</b>';
    expect(cleanse(raw, {}, []).text).toBe(raw);
  });

  test('right-to-left words and emoji pass unharmed', () => {
    const raw = 'تحتاج إلى مترجم 👩🏽‍⚕️ please';
    expect(cleanse(raw, {}, []).text).toBe(raw);
  });
});

describe('what is in the way', () => {
  const problem = (body: string, isConfirmed = true) => {
    const answer = toAsk(draftOf(body), channels, isConfirmed);
    return 'inTheWay' in answer ? answer.inTheWay : null;
  };
  test('only white space, only identifiers, too long, no channel, not confirmed', () => {
    expect(problem(' \n\t ')).toBe('empty');
    expect(problem(cleanse('943 476 5919', {}, []).text)).toBe('nothing-left');
    expect(problem('[name 1], [NHS number]')).toBe('nothing-left');
    expect(problem('word '.repeat(900))).toBe('too-long');
    expect(toAsk(draftOf('Who helps?'), [], true)).toEqual({ inTheWay: 'no-channel' });
    expect(problem('Who helps with rent?', false)).toBe('not-confirmed');
    expect(problem(`${'x'.repeat(limits.bodyCharsMax - 5)} rent`)).toBeNull();
  });

  test('what is sent is the draft with its proposals, under its one key', () => {
    const draft = draftOf('Her landlord wants her out. Who do I ring?');
    expect(toAsk(draft, channels, true)).toEqual({
      ask: {
        kind: 'question',
        channelName: 'housing',
        input: {
          key: draft.key,
          body: draft.body,
          isAnonymous: true,
          isConfirmed: true,
          mentions: [],
          kept: [],
          channelId: housing.id,
          title: 'Her landlord wants her out',
          needs: ['housing'],
          barriers: [],
          urgency: 'routine',
        },
      },
    });
  });

  test('labels alone have no words, words beside them do', () => {
    expect(hasWords('[name 1] [postcode M…] 12')).toBe(false);
    expect(hasWords('[name 1] asks')).toBe(true);
  });
});
