// Words that stand in for one another inside an everyday phrase: "hubby takes her wages" and "my ex took the bank card" are
// one entry. A class is written once here and named in entries as `<partner>`; it never expands by itself.
const written = {
  partner: `hubby husband partner boyfriend bf wife girlfriend gf ex fella bloke spouse missus he she him hes shes man fiance`,
  child: `kid kids child children son daughter toddler baby boy girl lad teenager teen teenage youngster bairn schoolgirl schoolboy grandson granddaughter`,
  parent: `mum dad mother father parent parents mam mummy daddy stepdad stepmum`,
  elder: `nan nana gran granny grandad grandma grandfather grandmother elderly pensioner oap old older aged mum mother dad father`,
  family: `mum dad mother father husband wife partner son daughter brother sister nan gran grandad aunt uncle family relative parent hubby`,
  money: `money cash wages wage bank card cards account purse wallet pension benefits finances savings giro allowance`,
  take: `takes take took taking taken steals steal stole stealing nicks nicked nicking robs robbed robbing pinches pinched pinching grabs grabbed pockets`,
  control: `controls control controlling controlled holds hold keeps keep checks check checking decides decide restricts monitors manages runs`,
  hit: `hits hit hitting beats beat beating punches punched punching slaps slapped slapping kicks batters battered thumps thumped hurts hurt shoves shoved pushes chokes choked strangled strangles`,
  afraid: `scared afraid frightened terrified fearful petrified nervous worried`,
  throw: `kicked chucked thrown booted slung turfed kicking throwing chucking turfing booting`,
  landlord: `landlord landlady landlords`,
  home: `home house flat place room property bedsit accommodation digs housing`,
  cant: `cant cannot couldnt unable struggling struggles struggle wont wouldnt doesnt dont never hard difficult impossible failing`,
  no: `no not without nothing isnt hasnt havent lost never aint none lacks`,
  eat: `eat eaten eating eats food meal meals dinner tea groceries cupboards fridge`,
  pay: `pay paying afford paid`,
  stop: `stopped stop stops stopping cut ended cancelled suspended refused`,
  drink: `drink drinks drinking drunk booze boozing boozer alcohol vodka cider lager wine beer whisky pissed bottle`,
  drugs: `drugs drug weed heroin crack coke cocaine spice ket pills gear smack mcat`,
  die: `died die dies dying dead passed death killed`,
  read: `read reading write writing spell`,
  online: `online internet computer laptop phone smartphone tablet ipad wifi email app apps website mobile`,
  letter: `letter letters form forms post mail envelope envelopes paperwork brown`,
  walk: `walk walking stairs steps mobility move bath shower`,
  talk: `talk talking speak speaks see sees chat company visitors anyone anybody nobody noone friends`,
  cold: `cold freezing freezin frozen damp icy chilly`,
  job: `job work employment working jobs`,
  sleep: `sleep sleeping sleeps slept kip kipping stay staying stays staying`,
  hurt: `hurt hurting harm harming cut cutting cuts harms`,
  person: `person patient pt client lady woman man gentleman bloke guy someone somebody`,
} as const;

export const wordClasses: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(written).map(([name, words]) => [name, words.split(/\s+/)]),
);
