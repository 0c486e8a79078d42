// Crosses names of one kind with sentences in which only a person stands, and counts which are not wholly hidden: it shows classes of mistakes
// faster than reading texts does. `node tests/bench/stripping-crossed.ts [--show]`. Names and sentences are written for this project.
import { findIdentifiers, loadNames } from '#shared/stripping/index.ts';

const FIRST_NAMES: Record<string, string> = {
  words:
    'Joy Grace Faith Hope Patience Charity Will Mark Bill Rose Ivy Dawn Summer Autumn Ruby Amber Jade Pearl ' +
    'Crystal Penny Robin Jay Martin Frank Ernest Rich Pat Sue Art Gene Ray Drew Dean Grant Chase Lance Miles ' +
    'Max Buddy Angel Precious Blessing Comfort Mercy Gift Prince Honey Candy Ginger Olive Basil Sage Heather ' +
    'Hazel Holly Daisy Lily Violet Iris Poppy Jasmine Storm River Hunter Mason Cooper Tyler Carter Taylor ' +
    'April May June Bob Jack Dot Gail Dale Cliff Norm Rob Nick Don Guy Victor Melody Harmony Destiny Trinity ' +
    'Constance Prudence Clement Noble Happy Lovely Fortune Favour Peace Bright Innocent Loveday Star Willow ' +
    'Rowan Fern Bryony Clover Sorrel Ash Reed Wren Jo Sandy Misty Stormy Rusty Dusty Curly Ace Duke Earl Baron ' +
    'King Major',
  towns:
    'Angus Chelsea Florence Paris Sydney Brooklyn Georgia Lincoln Chester Preston Ashton Iona Isla Skye Kent ' +
    'Devon Ross Clare Kerry Tyrone Shannon Jordan India Asia Dakota Carolina Virginia Victoria Adelaide ' +
    'Lorraine Milan Roma Verona Vienna Eden Camden Austin Dallas Phoenix Bailey Kendal Beverley Shirley ' +
    'Lindsay Leslie Craig Glen Dale Heath Cliff Forest Brook Lake River Savannah Sierra Cheyenne Kenya Persia ' +
    'Petra Sofia Lourdes',
  'of many origins':
    'Temitayo Chukwuemeka Ngozika Ayomide Zainabu Abiodun Kwabena Efua Akosua Yaa Kofi Nomvula Thandiwe Sipho ' +
    'Lindiwe Tendai Rudo Chipo Farai Tapiwa Wanjiru Kamau Achieng Otieno Nyambura Desta Tsegay Mehret Selam ' +
    'Haben Abdirahman Hodan Ayaan Ifrah Warsame Fozia Naeem Shabnam Rukhsana Zahida Tahir Nusrat Farzana ' +
    'Shaheen Parveen Gulzar Harjit Manpreet Sukhwinder Balwinder Kulwant Gurdeep Ramesh Suresh Lakshmi ' +
    'Priyanka Nisha Anjali Kavita Dilip Thuy Linh Huong Duc Xiaoling Jianguo Meiling Siew Wai Yuki Haruto ' +
    'Minjun Nurul Siti Aisyah Bogdan Ionela Mirela Catalin Gheorghe Zsofia Ildiko Gyorgy Agnieszka Krzysztof ' +
    'Malgorzata Zbigniew Wojciech Grazyna Oksana Volodymyr Svitlana Yevhen Rasa Jolanta Darius Vytautas ' +
    'Kristina Ilze Janis Rojda Baran Zilan Shirin Farhad Parisa Kaveh Nasrin Behrouz Samira Yousef Hiba Raghad ' +
    'Qusay Bisan Mustafa Emine Hatice Mehmet Eirlys Gwenno Ieuan Rhydian Angharad Caoimhe Niamh Oisin Sorcha ' +
    'Tadhg Eilidh Ruaridh Mhairi Catriona Fearghas Xander Jaxon Kayden Harleigh Tyreece Shanelle Keisha Delroy ' +
    'Winsome Leroy Marcia Carlton Ezekiel Jedidiah Obadiah Keturah Zipporah Shoshana Menachem Rivka Yitzchok',
};
const SURNAMES =
  'Head Pound Large Foot Church Day Winter Frost Drinkwater Penny Pepper Rice Salt Field Hill Brook Lane ' +
  'Street Park Hall Bridge Wood Stone Waters Lake Pond Marsh Moss Green Brown White Black Gray Young Old ' +
  'Long Short Little Small Strong Swift Sharp Wise Good Best Love Hope Joy Bliss Peace Power Price Cash ' +
  'Banks Bond Rich Poor Baker Butcher Cook Farmer Fisher Miller Taylor Tanner Potter Carpenter Mason Smith ' +
  'Archer Hunter Parsons Pope Bishop Abbott Monk Priest King Queen Prince Knight Lord Duke Earl Major ' +
  'Sargent Marshall Constable Judge Lawless Savage Wild Fox Wolf Lamb Bull Bird Swan Crow Nightingale Finch ' +
  'Drake Peacock Fish Pike Salmon Rose Lily Flowers Berry Cherry Apple Plum Bean Onions Leek Ham Bacon Fry ' +
  'Pye Cake Bread Butter Coffin Graves Death Pain Payne Hurt Care Ward Nurse Doctor Case Chance Luck Fortune ' +
  'Moon Starr Knight Knott Self Still Standing Walker Rider Driver Carr Ford Bentley Austin Morris Horne ' +
  'Bell Tower Castle Gates Wall Read Page Paige Paper Penn Inkpen Book Story Sayer Speaker Talbot Singer ' +
  'Piper Drummer Harper Sunday Monday Friday Noon Knight Snow Rain Gale Storm Flood';

/** X is a first name. */
const OF_FIRST = [
  'X rang about the bus.',
  'Spoke to X today, doing well.',
  'Her son X is 9.',
  'Home visit to X, kitchen a mess.',
  'X, Morag and the boys came.',
  'Referral for X, lonely since the move.',
  'Seen with X and Tom.',
  'X has no food in.',
  "X's benefits stopped.",
  'Thanks, X',
  'Carer: X',
  'Hi X, any news?',
  'X needs a bed.',
  'Met X at the hub.',
  'Texted X re PIP.',
  'X (72) has falls.',
  'Patient X, DOB 3/4/60',
  'Lives with X, her son.',
  'Can someone ring X please?',
];
/** X is a surname, F a first name. */
const OF_LAST = [
  'Mr X rang',
  'Mrs X has no gas',
  'F X wants a call',
  'Spoke to F X today',
  'F X DOB 3/4/60',
  'X, F (Mrs)',
  'X, F DOB 3/4/60',
  'Met F X at the hub',
  'Her son F X is 9',
  'Referral for F X',
  'Thanks,\nF X',
  'F. X rang.',
  'The X family',
  'Dr X, GP',
  "Mrs X's hip op",
  'Name: F X',
  'F X, 72, lives alone',
  'X F 12/03/1950',
];
const FIRSTS = ['Mary', 'Tariq', 'Agnieszka', 'Chidi'];

await loadNames();
const shown = process.argv.includes('--show');

function cross(kind: string, names: string, sentences: readonly string[]): void {
  for (const small of [false, true]) {
    let missed = 0;
    let all = 0;
    for (const [row, sentence] of sentences.entries()) {
      const lost: string[] = [];
      for (const [k, name] of names.split(' ').entries()) {
        const first = FIRSTS[(row + k) % FIRSTS.length] ?? '';
        const [before = '', after = ''] = sentence.replace(/\bF\b/, first).split('X');
        const text = small ? `${before}${name}${after}`.toLowerCase() : `${before}${name}${after}`;
        const end = before.length + name.length;
        all++;
        if (!findIdentifiers(text).some((f) => f.start <= before.length && f.end >= end)) lost.push(name);
      }
      missed += lost.length;
      if (shown && lost.length > 0) console.log(`  ${JSON.stringify(sentence)}: ${lost.join(' ')}`);
    }
    console.log(`${kind}${small ? ', in small letters' : ''}: ${missed} of ${all} not wholly hidden`);
  }
}

for (const [kind, names] of Object.entries(FIRST_NAMES)) cross(`first names, ${kind}`, names, OF_FIRST);
cross('surnames that are words', SURNAMES, OF_LAST);
