// Notices words that speak of danger now, so that who to call is shown before anything is sent. Pure, on the device.
// It never blocks, never stores, and never says that there is no danger: a short checked list cannot know that.

export const dangerKinds = [
  'life',
  'suicide',
  'violence',
  'domestic-abuse',
  'child',
  'adult',
  'slavery',
  'mental-health',
] as const;
export type DangerKind = (typeof dangerKinds)[number];

/** Each line is one phrase in its common spellings. Words of history ("lost her brother to suicide") are left to the reader. */
const phrases: Record<DangerKind, readonly RegExp[]> = {
  life: [
    /\b(?:is|are|isn't|not|stopped) (?:not )?breathing\b/,
    /\bnot breathing\b/,
    /\bunconscious\b/,
    /\b(?:has|have|he's|she's|they've|may have|might have)? ?(?:taken|took) (?:an? )?overdose\b/,
    /\boverdos(?:ed|ing)\b/,
    /\b(?:has |have |had |'s )?(?:taken|took|swallowed|necked) (?:loads|lots|a load|a lot|too many|a (?:handful|bunch|box|pack|packet|bottle)|all|(?:\d|ten|twenty|thirty|forty|fifty)\w*) (?:of )?(?:the |his |her |their |my )?(?:\w+ )?(?:paracetamol|tablets|pills|tabs|meds|medication|insulin)\b/,
    /\bchest pains?\b/,
    /\b(?:is |badly |heavily )bleeding\b|\bbleeding (?:badly|heavily)\b/,
    /\bin (?:immediate |imminent )danger\b/,
    /\b(?:his|her|their|my) life is (?:at risk|in danger)\b/,
  ],
  suicide: [
    /\bsu(?:i)?cid(?:e|al|ality)\b/,
    /\bkill(?:ing)? (?:him|her|them|my|your)sel(?:f|ves)\b/,
    /\b(?:end|ending|take|taking) (?:it all|(?:his|her|their|my) (?:own )?li(?:fe|ves))\b/,
    /\b(?:want|wants|wanted|wanting|wish|wishes) (?:to die|to be dead|(?:he|she|they|i) (?:was|were) dead)\b/,
    /\b(?:want|wants|wanted|wanting|going|gonna|ready) (?:to )?end it\b(?! with)/,
    /\b(?:no|not any) (?:reason|point) (?:to|in|for) liv(?:e|ing)\b/,
    /\bbetter off (?:dead|without (?:me|him|her|them))\b/,
    /\b(?:everyone|everybody|(?:his|her|their|my) (?:family|kids|children)|the world)(?:'d| would| will| is|'s|'ll)? (?:be |do )?better without (?:me|him|her|them)\b/,
    /\b(?:suicide|goodbye) (?:note|letter|text|message|video)s?\b/,
    /\b(?:got|has|have|bought|made|tied|with) (?:a|the) (?:rope|noose|ligature)\b/,
    /\b(?:is|'s|shes|hes|standing|stood|sat|sitting) on (?:the|a) (?:bridge|ledge|train tracks?)\b/,
    /\b(?:saved up|saving up|stockpil(?:ed|ing)|hoarding) (?:\w+ )?(?:tablets|pills|medication|meds|paracetamol)\b|\b(?:tablets|pills|meds|medication) (?:saved up|stockpiled)\b/,
    /\b(?:does not|doesn'?t|dosent|do not|don'?t|did not|didn'?t) (?:want to|wanna) (?:be here|be alive|live(?! (?:there|here|in|at|on|with|alone|near|next|by|like|off|under|together|apart))|go on(?! (?:the|a|holiday|about|it))|wake up)\b/,
    /\bself[- ]?harm(?:s|ed|ing)?\b/,
    /\b(?:hurt|hurting|harm|harming|cut|cutting) (?:him|her|them|my)sel(?:f|ves)\b/,
  ],
  violence: [
    /\b(?:has|have|had|with|got|carrying) a (?:knife|gun|weapon|machete)\b/,
    /\bpull(?:ed|s|ing)(?: out)? (?:a|the) (?:knife|gun|weapon|machete)\b/,
    /\b(?:threatened|threatening|threatens|going) to (?:kill|stab|shoot|burn)\b/,
    /\b(?:death threats?|threat(?:s)? to (?:kill|life))\b/,
  ],
  'domestic-abuse': [
    /\b(?:strangl|chok|throttl)(?:ed|es|ing)\b/,
    /\bby (?:the|her|his|my|their) (?:throat|neck)\b|\bhands? (?:round|around|on) (?:her|his|my|their) (?:throat|neck)\b/,
    /\b(?:partner|husband|wife|boyfriend|girlfriend|ex|son|daughter) (?:has |had |is |keeps |again )?(?:hit|hits|hitting|beat|beats|beating|punched|punching|kicked|slapped|slaps|battered|batters|attacked|raped|hurt|hurts|hurting)\b/,
    /\b(?:he|she)(?:'s| is| has| keeps)? ?(?:hit|hits|hitting|beats|beating|punched|punching|slapped|battered|raped|hurting) (?:her|him) again\b/,
    /\b(?:afraid|scared|frightened|terrified) (?:of|to go home|to go back)\b/,
    /\b(?:not|isn't|never) safe (?:at home|to go home|to go back|in (?:his|her|their|the) (?:house|home))\b/,
    /\bdomestic (?:abuse|violence)\b/,
    /\bforced marriage\b|\bhonou?r[- ]based\b/,
  ],
  child: [
    /\b(?:child|children|baby|toddler|kids?|(?:grand)?(?:son|daughter)) (?:is |are |was |were |being |may be |might be )*(?:hurt|hit|beaten|abused|neglected|at risk|in danger|left alone|not safe|unsafe)\b/,
    /\bchild (?:abuse|neglect|protection)\b/,
    /\bfgm\b|\bfemale genital\b/,
  ],
  adult: [
    /\b(?:carer|son|daughter|neighbour|relative|lodger|friend) (?:is |are |was |has been |keeps )*(?:hitting|hurting|stealing from|starving|locking|neglecting)\b/,
    /\b(?:being|been) (?:abused|neglected|financially abused|locked in|starved)\b/,
    /\bsafeguarding (?:concern|alert|risk)\b/,
    /\bcuckoo(?:ed|ing)\b/,
  ],
  slavery: [
    /\b(?:traffick(?:ed|ing)|modern slavery|forced labour|forced to work)\b/,
    /\b(?:took|taken|taking|holds|keeps) (?:his|her|their|my) passports?\b/,
  ],
  'mental-health': [
    /\bhearing voices\b/,
    /\b(?:psychosis|psychotic)\b/,
    /\bmental health crisis\b/,
    /\bin crisis\b/,
  ],
};

/** A note that says the danger was asked about and is not there. Only when it stands right before the words. */
const denied =
  /\b(?:no|nor|denies|denied|denying|without|any)(?: (?:any|current|active|recent|immediate|thoughts?|plans?|ideas?|history|signs?|risk|evidence|intent(?:ion)?|intentions|to|of|about|or|being|having|she|he|they|is|are)){0,5} $/;

export type DangerFound = { kind: DangerKind; start: number; end: number };

/** Same length as the text given, so that offsets stay true. */
const plain = (text: string): string =>
  text
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/\s/g, ' ')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** What speaks of danger now in `text`: the kinds in order of urgency, each once, with its first place. */
export function findDanger(text: string): DangerFound[] {
  const read = plain(text);
  const found: DangerFound[] = [];
  for (const kind of dangerKinds) {
    const first = phrases[kind]
      .flatMap((phrase) => [...read.matchAll(new RegExp(phrase, 'g'))])
      .filter((match) => !denied.test(read.slice(Math.max(0, match.index - 80), match.index)))
      .sort((a, b) => a.index - b.index)[0];
    if (first) found.push({ kind, start: first.index, end: first.index + first[0].length });
  }
  return found;
}
