// The same texts with other people in them: how much of what is found hangs on the names that stand there. Nothing is written; names are chosen
// by a seed, so that a figure can be had again.
type Span = { start: number; end: number; type: string };
type Gold = { text: string; spans: Span[]; neutral?: Span[] };

/** Given names of the origins that link workers meet, written for this bench; some of them are words. */
const FIRST =
  'Aoibhe Caitriona Darragh Eimear Fiadh Lorcan Muireann Sorcha Tadhg Angharad Cerys Dewi Eluned Ffion Gethin Heledd Iolo Macsen Nerys Osian Seren Eilidh Fergus Innes Kirsty Lachlan Mhairi Morven Abiola Chidi Folake Kwame Akosua Efua Tendai Nomvula Sipho Amara Olumide Yetunde Abdirahman Hodan Ayaan Faduma Khadra Warsame Zainab Bilal Iqra Javeria Mehwish Nasreen Saqib Tahir Ananya Bhavna Chirag Deepika Gaurav Jignesh Lakshmi Nirmala Harjit Gurpreet Kulwinder Manpreet Linh Thuy Minh Mei Agnieszka Bartosz Dorota Grzegorz Jarosław Krystyna Leszek Małgorzata Andrei Bogdan Doina Mirela Beatriz João Inês Doreen Maureen Hilda Mavis Wilfred Cyril Norman Percy Kayleigh Chantelle Tyrone Jaden Ellie-Mae Hope Joy Grace Rose Daisy Summer Mark Will Frank Bill Jack Dean Dawn Gail May'.split(
    ' ',
  );
const LAST =
  'Abernethy Akhtar Okonkwo Adeyinka Mbeki Abdi Hussain Siddiqui Chaudhry Bhatt Mukherjee Iyer Perera Nguyen Tran Cheung Leung Szymański Wójcik Kowalczyk Dąbrowska Popescu Ionescu Ferreira Oliveira Georgiou Schneider Dubois O’Sullivan MacGregor McIlroy Gallagher Quigley Heaney Llewellyn Gwilym Bevan Probert Ramsbottom Entwistle Braithwaite Sugden Birtwhistle Rahman Begum Khatun Uddin Kaur Sandhu Patel Desai Nair Pillai Gurung Boateng Mensah Balogun Lawal Kamara Tesfaye Yusuf Jama Karimi Haddad Yilmaz Kovács Novák Petrova Shevchenko Hughes Vaughan Pritchard Sinclair Urquhart Doherty Devlin Haigh Ackroyd Trelawney Pascoe Nunn Lister Mellor'.split(
    ' ',
  );
/** Surnames that are everyday words. */
const WORDS =
  'Bishop King Cook Baker Carter Fisher Gardener Knight Marsh Wood Field Hill Rivers Lake Bridge Church Day Winter Frost Snow Best Good Young Old Short Small Large Brown White Gray Rose Swan Fox Bull Lamb Pike Ward Sharp Strong Pound Price Poor Love Sweet Hart Foot Head Tooth'.split(
    ' ',
  );
/** Parts of a name that stay what they are. */
const STAYS = /^(?:mr|mrs|ms|miss|dr|mx|sir|lady|rev|prof|and|the|of|de|da|van|der|bin|al|st)$/i;
const WORD = /\p{L}+(?:['’-]\p{L}+)*/gu;

/** A generator of numbers below 1 (mulberry32), the same for the same seed. */
function randomBy(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const inCaseOf = (like: string, name: string) =>
  like === like.toLowerCase()
    ? name.toLowerCase()
    : like.length > 1 && like === like.toUpperCase()
      ? name.toUpperCase()
      : name;

/** `withWords`: surnames may be everyday words too. One person keeps one new name throughout a text. */
export function renamed<One extends Gold>(gold: readonly One[], seed: number, withWords: boolean): One[] {
  const random = randomBy(seed);
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const last = withWords ? [...LAST, ...WORDS, ...WORDS] : LAST;
  const firsts = new Set(gold.flatMap(({ text, spans }) => spans.flatMap((span) => givenIn(text, span))));
  return gold.map((one) => {
    const names = new Map<string, string>();
    const named = (word: string, from: readonly string[]) => {
      const key = word.toLowerCase();
      if (!names.has(key)) names.set(key, pick(from));
      return inCaseOf(word, names.get(key) ?? word);
    };
    const rename = (span: Span, before: string): string => {
      const old = one.text.slice(span.start, span.end);
      const isTitled = /(?:mr|mrs|ms|miss|dr|mx|prof)\.? ?$/i.test(before);
      const count = (old.match(WORD) ?? []).filter((word) => word.length > 1 && !STAYS.test(word)).length;
      let at = 0;
      return old.replace(WORD, (all) => {
        const possessive = /['’]s$/i.exec(all)?.[0] ?? '';
        const word = all.slice(0, all.length - possessive.length);
        if (word.length < 2 || STAYS.test(word)) return all;
        at++;
        const isFirst = count > 1 ? at < count : !isTitled && firsts.has(word.toLowerCase());
        return named(word, isFirst ? FIRST : last) + possessive;
      });
    };
    return { ...one, ...rewritten(one, rename) };
  });
}

const givenIn = (text: string, { start, end, type }: Span): string[] => {
  const words = type === 'PERSON' ? text.slice(start, end).split(/\s+/) : [];
  return words.length > 1 && words[0] ? [words[0].toLowerCase()] : [];
};

/** People are written anew; every other mark moves along with its words. */
function rewritten(one: Gold, rename: (span: Span, before: string) => string): Gold {
  const marks = [...one.spans, ...(one.neutral ?? [])];
  const cuts = one.spans.filter(({ type }) => type === 'PERSON').sort((a, b) => a.start - b.start);
  const moved = new Map<Span, Span>(marks.map((mark) => [mark, { ...mark }]));
  let text = '';
  let from = 0;
  for (const cut of cuts) {
    const before = text + one.text.slice(from, cut.start);
    const fresh = rename(cut, before);
    const shift = before.length + fresh.length - cut.end;
    for (const mark of marks) {
      const now = moved.get(mark);
      if (!now) continue;
      if (mark.start >= cut.end) now.start = mark.start + shift;
      if (mark.end >= cut.end) now.end = mark.end + shift;
    }
    text = before + fresh;
    from = cut.end;
  }
  const at = (mark: Span) => moved.get(mark) ?? mark;
  return {
    text: text + one.text.slice(from),
    spans: one.spans.map(at),
    ...(one.neutral && { neutral: one.neutral.map(at) }),
  };
}
