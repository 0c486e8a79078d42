// Crosses sentences that tell by themselves whether a person is meant with names and with words of no list: node tests/bench/stripping-framed.ts [--show]
// Counts who is not wholly hidden where only a person fits, and what is hidden where only a thing does; and asks of known proper names in plain sentences.
// The sentences and names stand in tests/fixtures/stripping/frames; they were written by people who had not seen the rules.
import fs from 'node:fs';
import { findIdentifiers, loadNames } from '#shared/stripping/index.ts';

const lines = (name: string): string[] =>
  fs
    .readFileSync(new URL(`../fixtures/stripping/frames/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('//'));

const FIRST_NAMES = {
  plain: 'Margaret Tariq Agnieszka Chidi Siobhan Gareth Denise Wayne Kulwinder Mei',
  words:
    'Joy Grace Will Mark Rose Dawn Pat Sue Ray Dean Grant Angel Blessing Prince Ginger Olive Heather April',
  towns:
    'Chelsea Florence Paris Georgia Chester Preston Iona Kent Devon Ross Clare Shannon Jordan India Austin',
  'of no list': 'Temilouwa Kaydeigh Mwizala Tuuliki Orsolyna Ghezalle Nkechinye Tiegana Llinosa Padraigin',
};
const SURNAMES = {
  plain: 'Holloway Patel Okafor Kowalski Begum Singh Evans Murphy Robertson Nguyen',
  words:
    'Church Best Field Ward Head Pound Large Foot Winter Frost Penny Pepper Rice Hill Street Park Young Long',
  'of no list':
    'Abramovsky Szczepanek Thiruchelva Ogbeidu Quansahre Hosseinzade Wijesingha Brzezicky Xhaferaj',
};
const THINGS = {
  'words of no list':
    'Zenvita Carelo Medwisa Loopka Quandra Nestora Fablio Trellix Brimley Orchela Tavona Pelsted',
  towns: 'Belgrave Netherton Walsall Kettering Bodmin Halton Rhyl Oban Larne Whalley Toxteth Brixton Redruth',
  'first names':
    'Grace Oliver Joy Poppy Max Ruby Bella Monty Stella Lucy Ella Bruno Henry Rosie Oscar Florence',
  surnames:
    'Priestley Bartlett Cadogan Haslam Pemberton Osborne Kingsley Hargreaves Whitworth Ashworth Barlow',
};
const MARYS = ['Mary', 'Tariq', 'Agnieszka', 'Chidi', 'Joy'];
const PLAIN = [
  'Does X pay mileage for volunteers?',
  'He goes to X on Tuesdays.',
  'X have a long waiting list.',
  'Pt mentioned X, no further detail given.',
  'Anyone used X lately? Any good?',
  'Referred to X.',
  'she likes X and going out',
];

await loadNames();
const shown = process.argv.includes('--show');

/** How many signs of `name`, set into the slot of `frame`, are hidden: all of them, some, none. */
function hides(frame: string, slot: string, name: string): 'all' | 'some' | 'none' {
  const at = frame.indexOf(slot);
  const text = frame.slice(0, at) + name + frame.slice(at + 1);
  const found = findIdentifiers(text);
  const isHidden = (i: number) => found.some((f) => f.start <= at + i && f.end > at + i);
  const signs = [...name].map((_, i) => i).filter((i) => /\p{L}/u.test(name.charAt(i)));
  if (signs.every(isHidden)) return 'all';
  return signs.some(isHidden) ? 'some' : 'none';
}

function cross(file: string, kindsOf: (slot: string) => Record<string, string>, wanted: boolean): void {
  const sums = new Map<string, { wrong: number; all: number }>();
  let small = false;
  for (const frame of lines(file)) {
    if (frame === '---') small = true;
    const slot = frame.includes('_') ? '_' : '#';
    if (!frame.includes(slot)) continue;
    const wrong: string[] = [];
    for (const [kind, list] of Object.entries(kindsOf(slot)))
      for (const [k, word] of list.split(' ').entries()) {
        const whole = file === 'full-names' && slot === '_' ? `${MARYS[k % MARYS.length]} ${word}` : word;
        const name = small ? whole.toLowerCase() : whole;
        const key = `${file}, ${kind}${small ? ', in small letters' : ''}`;
        const sum = sums.get(key) ?? { wrong: 0, all: 0 };
        sums.set(key, sum);
        sum.all++;
        const hidden = hides(frame.replaceAll('\\n', '\n'), slot, name);
        if (wanted ? hidden === 'all' : hidden === 'none') continue;
        sum.wrong++;
        wrong.push(name);
      }
    if (shown && wrong.length > 0) console.log(`  ${frame}: ${wrong.join(' ')}`);
  }
  for (const [key, { wrong, all }] of sums)
    console.log(`${key}: ${wrong} of ${all} ${wanted ? 'not wholly hidden' : 'hidden'}`);
}

cross('first-names', () => FIRST_NAMES, true);
cross('full-names', () => SURNAMES, true);
cross('things', () => THINGS, false);
let taken = 0;
const nobody = lines('nobody');
for (const name of nobody) {
  const wrong = PLAIN.filter((frame) => hides(frame, 'X', name) !== 'none').length;
  taken += wrong;
  if (shown && wrong > 2) console.log(`  ${name}: ${wrong}`);
}
console.log(`proper names of nobody in plain sentences: ${taken} of ${nobody.length * PLAIN.length} hidden`);
