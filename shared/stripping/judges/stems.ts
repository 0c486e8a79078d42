// The plainer words an English word may come from: "visited" from "visit". Guesses, to be looked up in the list of words.

/** An ending, and what stood there instead. */
const ENDINGS =
  "s es ies>y ed ed>e ied>y d ing ing>e ly ily>y er er>e est ness iness>y ment able able>e ation>e ion ion>e al less ful fully y ity ity>e ors>or n't ally ance ces>t ered ors>e tor>te ers ers>e est>e est>er ed>s ing>s ence>ent ency>ent ancy>ant ator>ate ists ities als ical>y ier ier>y ies iest iest>y ings ings>e ions ions>e ise ised ises ising ism ist ities>y ive ive>e ize ize>ise ized ized>ise izes>ise izing>ise ization izations ments ous ship"
    .split(' ')
    .map((ending) => ending.split('>'));
const DOUBLED = /^(.*)([bdfglmnprt])\2(?:ed|ing|er|ers|est|y)$/;
const BEGINNINGS =
  'un re dis over under non mis in im pre out self co anti multi sub inter tele bi mid super step grand great micro cyber neuro psycho physio hydro'.split(
    ' ',
  );

/** Words to look up for `word`; never `word` itself. */
export function stemsOf(word: string): string[] {
  const stems: string[] = [];
  for (const [end = '', instead = ''] of ENDINGS)
    if (word.length - end.length >= 2 && word.endsWith(end))
      stems.push(word.slice(0, word.length - end.length) + instead);
  const doubled = DOUBLED.exec(word);
  if (doubled) stems.push(`${doubled[1]}${doubled[2]}`);
  for (const begin of BEGINNINGS)
    if (word.length > begin.length + 3 && word.startsWith(begin)) stems.push(word.slice(begin.length));
  return stems;
}

/** Endings and beginnings that names of several languages have and English words hardly: Polish, Romanian, Greek, Turkish, Sikh, Muslim, Tamil, Gaelic. */
const NAME_LIKE =
  /(?:[scd]k[iay]|wicz|czyk|czak|escu|[ae]nko|chuk|oglu|opoulos|poulou|[ia]dis|[ia]kis|shvili|[oe]vi[cs]h?|sson|sdottir|preet|deep|jee?t|(?<!^rem|dm|^f|hf|^b|gr|yl)inder|allah|ullah|uddin|lakshmi|moorthy|murthy|swamy|lingam|sh?wari|bekov|ova|eva|ewska|ewski)$|^(?:mc[a-z]{3}|olu[^mt]|nwa[a-z]{2}|oye[a-z]{2}|chukwu|adeb|aden|adew|adek|ogun[a-z]|o'[a-z]{3}|fitz[a-z]{3}|llew|trev?e[a-z]{3})/;

export const hasNameLetters = (word: string): boolean => word.length > 4 && NAME_LIKE.test(word);
