// Turns of phrase, hints and asides by which people tell of a need without naming it, over all needs: what is left undone, who does
// what to whom, what a body or a day is like.
import { readEntries } from '#shared/glossary/read-entries.ts';

export const everydayTurnEntries = [
  ...readEntries(
    ['domestic-abuse'],
    `says counts every penny i spend; wants to see receipts; checks the change; gives me pocket money; ask him for tampons; my pay into his account; not allowed own card; loans in my name; made me sign; hides my purse; has to ask for bus fare; joint account emptied = economic abuse; coercive control; controlling; domestic abuse
says reads my messages; goes through handbag; knows my passcode; tracker on car; times me to shop; rings every ten minutes; wants photo where i am; picks my clothes; says who i can see; fell out with all my friends because of him; cant see my sister; locks front door and takes key; cameras in the lounge = coercive control; controlling; domestic abuse; safety planning
says speaks for her; answers before she can; never lets her come in on her own; hovers at appointments; sits in on everything; looks at him before answering; she goes quiet when he walks in; cant get her by herself = coercive control; domestic abuse; safe enquiry; risk checklist; safety planning
says never knows what mood; treading on eggshells; hear his key and freeze; tea on the wall; dinner thrown; punched door by my head; throttled; hands round throat; black eye under make up; says she walked into door; fell down stairs again; split lip; clumsy again; ribs hurt wont say why = domestic abuse; violence; refuge; risk checklist; safety planning
says she throws plates at him; wife knocks him about; girlfriend scratches his face; men dont get hit; laughed at him at police station; too ashamed hes a bloke; she says nobody will believe him; boyfriend hits him; her girlfriend hits her = male victim; domestic abuse; lgbt; risk checklist; helpline
says bag packed under bed; waiting till hes at work to go; got to get out before he is back; wants out but kids; left in slippers; ran to neighbours with children; somewhere he cant find us; hide us from him = refuge; domestic abuse; safety planning; emergency accommodation
says sits outside my house; drives past all night; turns up wherever i go; follows her from work; wont accept its over; fake accounts messaging; flowers every day after i said no; knows where ive moved; hundred missed calls from ex; sends friends to watch = stalking; harassment; non molestation order; police; domestic abuse
says dad found her a husband; cousin back home to marry; ticket one way; taken out of school to be wed; passport hidden before summer; shame on family; brothers watching her; kill her if finds out about boyfriend; engaged to somebody never met = forced marriage; honour based abuse; safeguarding; police
says says hell have me sent back; holds my visa; hes my sponsor; he will ring home office; no status without husband; cant leave because of papers = domestic abuse; no recourse to public funds; immigration advice; refuge; spouse visa`,
  ),
  ...readEntries(
    ['housing'],
    `says given us four weeks; agent says pack; place is being sold; owner wants to move back; been told not renewing; letter from letting people out by; where will we go with kids; got to find somewhere by end of month; bailiffs date on door = eviction; section 21; notice; housing options; homelessness prevention
says too many in one room; all sharing bed; top and tail kids; cooking on floor of hotel; microwave meals in travelodge; baby sleeps in bath; one room for months; cot in the corridor = temporary accommodation; overcrowding; bed and breakfast; housing options
says fur on walls; black dots over cot; baby coughing since moved in; paint bubbles; coats growing green; wet through the wall; smells like a cellar; landlord says open a window; bedding damp of a morning; chest bad in that flat = damp; mould; disrepair; environmental health
says cant get in the bath; strip wash at sink; sleeps downstairs on settee; bedpan in lounge; crawls up stairs; bum up stairs; carries her to toilet; chair wont go through door; cant reach cupboards; stuck on one floor = adaptations; stairlift; level access shower; disabled facilities grant; occupational therapist
says stamping overhead; party every weekend above; shouting through wall; bass through ceiling; earplugs and still; scared of him upstairs; threatened on stairs; dog mess pushed through; kids throwing stones at window; called us names on the estate = antisocial behaviour; noise; neighbour; mediation; community safety
says water pours through; no heating weeks baby; boiler gone again; toilet hanging off; cooker sparks; rang and rang about repair; they just wont come out; said three months for plumber = disrepair; repairs; complaint; environmental health`,
  ),
  ...readEntries(
    ['homelessness'],
    `says different settee every night; outstaying my welcome; sleeps where he can; in his car on car park; tent by canal; washes in mcdonalds; shop doorway; night bus to keep warm; key changed on me; slung out with bin liner; no roof tonight; nowhere to lay head; barred from hostel; wont take the dog = homeless; rough sleeping; sofa surfing; housing options; outreach
says bare boards new flat; got keys but nothing in it; sleeping on coats; no curtains no cooker; not a stick of furniture; eating off the floor; moved in with a carrier bag; kettle and nothing else = furniture; household goods; white goods; local welfare; grant
says come out of jail today; just got out; gate money gone; discharged no address; tag no address; opened the gate and off you go; nobody to meet him at gate; been away five years; cant get on feet after inside = prison leaver; criminal justice; probation; resettlement; emergency accommodation
says no papers to prove who i am; cant open anything without id; lost everything in bag; no birth paper; asked for proof of address ive not got one; cant sign on no address = identification; proof of address; homeless; bank account`,
  ),
  ...readEntries(
    ['money-debt'],
    `says drawer full of red letters; scared of letterbox; wont answer door in case; stuffs envelopes behind clock; sick when phone goes; borrowed to pay the borrowing; robbing peter to pay paul; owes everyone; up to my eyes; over my head; minus by the fifth; catalogue and store cards; loan shark round; cant look at bank app = debt; debt advice; breathing space; creditors
says man at door about car; heavy on the step; taking the telly; two blokes with list; clamped outside; wont go without money; foot in the hallway; card says will return; council tax court = bailiffs; enforcement agent; council tax; debt advice; breathing space
says lad online took the lot; met on facebook never in person; sends money to soldier abroad; sweetheart on internet; gift cards to man; bank rang said move money; clicked link and gone; crypto man; says its love; wont hear a word against him online; sold her ring for him = romance fraud; scam; action fraud; financial abuse; bank
says fees eat my wages; not worth working after nursery; childminder wants month upfront; paying out more than i earn for minding = childcare; universal credit; flexible support fund; families
says cant afford to bury; no money for coffin; undertaker wants deposit; paupers funeral; no insurance for mums funeral; body still there cant pay = funeral expenses payment; funeral; grant; bereavement`,
  ),
  ...readEntries(
    ['benefits'],
    `says they say im fit; doctor says no they say yes; scored nothing; nil points; said i can walk; woman ticked boxes; she never looked up; lied in report; said i looked well; read about someone else; turned me down flat; says ive lost it all; letter says not entitled = personal independence payment; mandatory reconsideration; appeal; welfare rights; benefits advice
says too ill to work what is there; cant do my job any more poorly; off sick and run out; never claimed in my life; signed off what now; bad back cant work money; health packed up no money = fit note; universal credit; work capability assessment; employment support allowance; benefits check
says waiting on first payment; month with nothing coming; nothing till the fifth week; how do we live till then; applied and nothing yet = universal credit; advance payment; food parcel; hardship
says cut me off; money stopped no warning; punished for being in hospital; late by ten minutes; missed signing; account closed while ill = sanction; hardship payment; mandatory reconsideration; universal credit
says someone said theres money for help at home; needs watching at night old; help washing over pension age; too proud to claim; thinks others worse off; wont take charity pension = attendance allowance; pension credit; benefits check; older people
says tax credits letter; moving me over letter; must claim by date; letter says benefit ending; scared of switch = managed migration; universal credit; benefits advice
says up with him all night and he's five; cant leave him a minute; not like his brother at that age; nappies at seven; never sleeps our lad = disability living allowance; disabled child; benefits advice
says gave up wages for mum; stopped work for brother; whats a carer get; earn a bit and care; over by a pound = carers allowance; benefits check; overpayment; carer`,
  ),
  ...readEntries(
    ['food-fuel'],
    `says nothing in till payday; kids had toast again; i have what they leave; says shes not hungry so they can eat; watered milk; half an egg; cereal for tea; belly thinks throat cut; living off crackers; feeding five on a tenner; school rang he took food; bread and marge = food bank; food parcel; pantry; free school meals
says stretch the milk powder; weak bottles; one nappy a day; drying nappies on rail; milk or bread = healthy start; baby bank; formula; food bank; health visitor
says key meter gone; emergency used up; sat in dark; candles not for fun; off at weekends; fiver lasts a day; nothing on the card; lights went with kids in bath; fridge off food gone; machine for his breathing off = prepayment; fuel voucher; energy advice; priority services register
says sits in coat indoors; hat and gloves in bed; see your breath in kitchen; wears everything; bed by six for warm; rings library to be warm; heats one room; hot water bottle all day; too dear to put on; scared of the bill so sits cold; ice inside window = cold home; fuel poverty; energy advice; warm home; warm space`,
  ),
  ...readEntries(
    ['work-training'],
    `says years since i worked; no one will have me; gap on cv; nerves wont let me work; wants a little job; start with few hours; lost my nerve for interviews; scared to lose money if works = employment support; individual placement; confidence; volunteering; better off
says packing in college; wants to quit uni; missed too many lectures; cant keep up course; going to drop out = education; student; hardship fund; mentor
says on his hands since retired; under my feet all day; thrown on scrapheap; no reason to get up now; misses the lads at work; wants to feel needed; wants to be some use = purpose; volunteering; men's shed; social group; retirement`,
  ),
  ...readEntries(
    ['loneliness'],
    `says just sits there; never crosses doorstep; not seen soul; only hears own voice; talks to newsreader; chair and window; days go by nobody; no one knocks; could be dead and nobody know; eats tea by himself; house like a morgue; everybody moved or died; dont know anyone here; phone never goes = lonely; isolated; loneliness; befriending; telephone friend
says scared of walking in; stands at door and goes home; everyone stares; goes red; hides in toilets at do; cant make small talk; sits near exit; crowds do her in; wont go unless someone with = social anxiety; confidence; social group; buddy; anxiety
says hates talking groups; not one for chatting; would rather use hands; blokes wont come to a group; wants a kickabout; potter about with wood; pint with no pint = men's shed; activity; men; social group; sport
says out in sticks; end of the lane; one bus; no neighbours for miles; village died; snowed in; post lady only one; milk cheque doesnt cover; animals and no people = rural; isolated; farming; community transport`,
  ),
  ...readEntries(
    ['mental-wellbeing'],
    `says cant switch off; mind going round; wide awake small hours; watch clock till morning; head wont stop; dead tired but cant drop off; up pacing; counts sheep = insomnia; sleep; talking therapies; anxiety
says heart thumps; hands go clammy; chest tight bus; going to pass out; thinks dying in shop; legs turn to jelly; stomach flips before work; froze at door; physically sick with nerves; gets off at next stop = panic; anxiety; talking therapies; grounding
says everything grey; lost her spark; not herself; cant be bothered to wash; lies in bed curtains shut; no go in him; flat as; in a hole; pulling through mud; black dog; stopped laughing; nothing tastes; needs to get out among green = depression; low mood; talking therapies; activity; green social prescribing
says telly sends him messages; thinks theyre listening; tin foil; talks to nobody there; being watched through plug; off his tablets and odd; carted off; held him against will; not allowed off ward; says hes king = psychosis; sectioned; advocacy; urgent mental health; community mental health team
says pushes food about; says already eaten; toilet straight after tea; baggy jumpers thin; faints no breakfast; weighs self ten times; stuffs face in secret; wrappers under bed; cant stop once starts; runs miles on nothing = eating disorder; urgent gp review; young person; gp urgent
says batted back; nobody will take him; pushed from pillar to post; too bad for one not bad enough for other; keeps getting sent back; fell through gap; rejected referral again = referral rejected; community mental health team; threshold; talking therapies; advocacy
says rage over nothing at fifty; drenched at night; fog in head at work; periods all over; snaps at everyone; boiling then freezing; thinks shes going mad at her age = menopause; reasonable adjustments; gp review
says home from psych ward to cold flat; let out nobody there; scared first week out; back in empty house after hospital = hospital discharge; community mental health team; peer support; crisis`,
  ),
  ...readEntries(
    ['suicide-self-harm'],
    `says saving up pills; got rope; been up the bridge; wrote letters to kids; gave his dog away; says wont be a bother much longer; you wont have to worry about me; dont see the point; want it to stop; wouldnt mind not waking; better off dead; said bye funny; sorted his will out sudden; keeps gun; told me in secret wants to go = suicidal; suicidal thoughts; safety plan; urgent mental health; crisis line
says cuts on arms; marks up legs; wont wear short sleeves; plasters everywhere; blood on sheets teen; burns with lighter; bangs head; pulls hair out; scratches till bleeds; hides sharpener blade = self harm; young person; safety plan; crisis line
says her boy hanged; son took his own life; brother did himself in; found him in garage; should have seen it coming; what if i had rung; blames self he jumped; cant get picture out of head found her = suicide bereavement; bereaved by suicide; bereavement; traumatic bereavement; survivor`,
  ),
  ...readEntries(
    ['safeguarding-adult', 'exploitation-slavery'],
    `says lads moved in; cant get them out his flat; gave keys to mates; dealing from his kitchen; he sleeps on floor own place; takeaway boxes strange people; comings and goings all night; scared in his own home; hes like a child they use him = cuckooing; exploitation; safeguarding adult; police; learning disability
says pals on pay day; come round when he has money; buys all the drinks; lend us tenner never back; takes him to cashpoint; calls them best mates; shell do anything for friend; got him to sign for phone = mate crime; financial abuse; learning disability; safeguarding adult
says skin and bone wont let nobody in; same clothes for weeks; maggots in leg; wont have help; flies round him; bed wet through; lost so much weight drinking; everyone has given up on her; filthy and says leave me = self neglect; safeguarding adult; mental capacity; multi agency
says carer shouts at her; bruises home cant explain; left in wet; son lives off her pension; nephew got her card; locks her in; not fed at home; signed house over = abuse; neglect; financial abuse; safeguarding adult
says sleeps at work; boss has passport; eight to a room; never gets paid; dropped off by van; scared of boss; owes for journey; car wash lads; nails girl never speaks; girls kept in house = modern slavery; trafficking; labour exploitation; national referral mechanism`,
  ),
  ...readEntries(
    ['safeguarding-child', 'families-perinatal'],
    `says wont get out of bed for school; belly ache every monday; hangs on to car door; uniform battle; screaming at gates; hides under covers school; not been in since half term; sick at thought of school; fines for not sending him = school refusal; school avoidance; emotionally based; send support
says sent home again; phone goes by ten come and get him; on half days; kicked chair teacher; isolation booth; one more and hes out; they dont want him; school cant handle; thrown out of primary = exclusion; suspended; send support; sendiass
says council said no to help for him at school; wont assess him; plan not followed; fighting for his plan; they say hes not bad enough for plan = education health and care plan; appeal; sendiass; tribunal
says kid gets siblings up; girl does the washing; ten and doing shopping; lad puts mum to bed; little one cooks tea; misses school for mum; eldest is mum to them all; counts mums tablets at nine = young carer; child safeguarding; early help; carers assessment
says feel nothing for baby; wants to give baby back; cries in bath so nobody hears; puts face on for visitor; thinks baby hates me; sat on stairs sobbing newborn; scared to be alone with baby; not bonded; wont put him down wont sleep; smile when midwife comes = postnatal depression; perinatal mental health; health visitor; mother
says new dad struggling; he cries since baby; walks out when baby cries; nobody asks dad; shut out since birth father = father; dads; postnatal depression; perinatal mental health
says had baby and no family here; nobody to hold baby; cant understand midwife; birth with no english; on her own with newborn new country = pregnancy; interpreter; home start; family hub; migrant`,
  ),
  ...readEntries(
    ['carers'],
    `says i just see to mum; only do what any daughter would; im not a carer im his wife; do her meals and wash her; pop in four times; do everything for dad; never has a day off; on call all night; havent been out since; run ragged; dead on feet; cant leave him five minutes; lost own life; at end of rope with mum = unpaid carer; carer; carers assessment; carers support; respite
says who will have him when i go; what happens to her after me; getting too old to look after my son; still at home at fifty with mum; cant die because of her; wont last forever and then what = older carer; learning disability; emergency plan; supported living; carers assessment
says wont have stranger in house; only wants me; kicks off with sitter; husband refuses help; sends carers away; just an hour to myself; a week off once = respite; sitting service; short break; carers support
says hes gone but still here; lost her before she died; visits home every day guilt; doesnt know im wife; put mum in home and cant forgive; miss who he was = anticipatory grief; dementia; care home; carers group; support group`,
  ),
  ...readEntries(
    ['bereavement'],
    `says still sets two places; his slippers by bed; her side of bed; cant shift his clothes; house so quiet since; hasnt eaten proper since she went; fifty years and gone; first christmas coming; wont stop crying since funeral; keeps ringing her phone to hear voice; lost without him; sits in his chair = widowed; bereavement; grief; bereavement support; befriending
says lost our baby girl; buried my son; parents shouldnt bury; her room not touched; child died cant talk; cot still up = child loss; bereavement; bereaved parents; grief
says who do i tell hes died; forms after death; registrar; cancel his pension; all the ringing round after = registration of death; tell us once; probate; bereavement`,
  ),
  ...readEntries(
    ['long-term-condition', 'physical-activity'],
    `says one shower and thats me; wiped out by noon; pay for it next day; never got right after virus; legs like lead; used to run now cant stand; sleeps all day still tired; cant think straight since covid = long covid; chronic fatigue; pacing; fatigue
says back been bad years; tablets not touching it; sore all over; every step hurts; nobody believes my pain; scared to move it; on the strong stuff for years; cries with knees = chronic pain; pain management; pacing; physiotherapy
says puffing like train; cant get up hill; blue lips; stop every lamppost; wheezing at night; coughs till sick; inhalers dont do much = copd; breathless; pulmonary rehabilitation; singing
says sugars sky high; told i am nearly diabetic; doctor moaning about my belly; clothes dont fit; cant shift it; takeaways on nights; big lad wants to get fit; sweating at stairs = diabetes; weight management; healthy eating; physical activity
says big c; got the all clear and fell apart; lost hair; chemo wipes out; lump came back; no wage while treatment; told its spread = cancer; macmillan; benefits check; counselling
says not got long; weeks they say; wants to see home again; doesnt want ambulance; let me go in peace; said no more treatment; wants his own bed; dont want tubes = end of life; palliative care; hospice; advance care plan
says muscles wasting; cant swallow food; choking on tea; hands wont work; wheel chair by summer; voice going disease = motor neurone disease; hospice; respite; palliative care
says went over in kitchen; legs gave way; on floor all night; cant get up off floor; holds the walls; hangs on furniture; hurt hip on step; wont go out in case falls; bruised knees; wobbles; tripped on rug; gone down three times = falls; strength and balance; falls prevention; home safety; pendant alarm
says packed in the fags; want to stop smoking; coughing up and still lighting; forty a day; vape instead = stop smoking; smoking cessation; vape`,
  ),
  ...readEntries(
    ['dementia-memory'],
    `says asks same thing over; puts things in daft places; lost on way home; out in nightie; rings at four asking for mother; calls me by dads name; left pan on; hides her purse blames us; doesnt know me; follows me about; paid window man six times; thinks its 1960; walked off found miles away; forgets shes eaten; accusing carers = dementia; memory loss; memory clinic; admiral nurse; carers support
says while hes still got marbles; sort things before she cant; who can sign for mum; bank wont talk to me; get papers done in time; put niece in charge; cant decide for himself now = lasting power of attorney; mental capacity; court of protection; solicitor`,
  ),
  ...readEntries(
    ['disability-sensory', 'neurodiversity'],
    `says telly at full volume; says pardon all time; misses doorbell; nods but didnt hear; ears gone; whistling in ears; hearing thing broken; gave up on conversation = hearing loss; deaf; hearing aids; lip reading; audiology
says cant see to read; pours tea over cup; walks into lampposts; cant see faces; blurry middle; taken my licence eyes; smears; telling money by feel; registered blind now what = sight loss; vision rehabilitation; eye clinic; certificate of visual impairment
says someone to sign for her; cant phone deaf; they keep ringing me and im deaf; need signing at hospital; left out hearing family = sign language; deaf; interpreter; accessible information
says words come out wrong since stroke; knows it cant say it; speech gone; points at things; cries cant say name; face dropped last year = stroke; aphasia; speech therapy; choir; support group
says lights too bright shops; always felt different; cant do noise; never fitted in; hides in cupboard; late in life found out; mask all day crash; melts down over socks; spinning and lining up; years on list for test; is he on spectrum; nobody will test her = autistic; autism; assessment; while waiting; reasonable adjustments
says always late loses keys; forgets every bill; ten things started; head like bees; cant sit still grown man; cant finish anything; fines because forgets; scatterbrain = adhd; assessment; reminders; coaching; while waiting
says fits took licence; blacked out driving; scared of having one with kids; shaking fit in shop = epilepsy; driving licence; bus pass; access to work
says needles frighten her; never been checked; cant read the letter from doctors; doctor talks over him; needs pictures = learning disability; annual health check; easy read; reasonable adjustments`,
  ),
  ...readEntries(
    ['alcohol-drugs', 'gambling'],
    `says shakes until first one; hides bottles in cistern; vodka in tea; sweats without; cant get through morning; empties in garage; wants to pack it in; going cold turkey; sick yellow eyes; on the pop again; two bottles red a night; wine o clock every night; tried to stop had fit = alcohol dependence; drinking; drug and alcohol service; detox; recovery
says wages gone in an hour; in the bookies dinner time; phone betting in bed; fruities; puggies; scratchcards instead of food; chasing losses; hid bank letters lost it all; football bets; sold my ring to bet; took rent for slots; lying about where money went = gambling; problem gambling; gambling support; self exclusion; affected others
says kids dad using; mum off her head; needles in bathroom; nods off with baby; sold kids xbox; on the gear again; no script; rattling; needs his meth = drugs; drug and alcohol service; harm reduction; methadone; child safeguarding`,
  ),
  ...readEntries(
    ['immigration-nrpf'],
    `says not allowed to work; waiting years for answer; stuck in hotel; eight pound a week; nothing to do all day; home office silent; hands tied till decision = asylum; waiting; volunteering; asylum support; english classes
says got yes now out; papers came and must leave; month to find house; said stay but kicked out; no bank no number = refugee; move on; universal credit; homeless; leave to remain
says visa ran out; overstayed; no papers and kids hungry; cant get anything from council status; turned away because passport; sleeping in church no status = no recourse to public funds; destitution; immigration advice; section 17; children's services
says code wont work landlord; proving right to rent; job wants share code; status online locked; old card no good = settled status; share code; evisa; immigration advice
says boy came alone; no mum here; says hes sixteen they dont believe; lost family at border; in foster from war = unaccompanied; asylum seeking child; guardian; care leaver
says bill from hospital for birth; charged because foreign; letter thousands for baby; scared to see midwife cost = maternity; overseas visitor; charging; immigration advice
says kid translates at doctors; daughter talks for her; only knows punjabi; no english at all; smiles and nods; son rings for her; neighbour interprets private things = interpreter; language; translation; bilingual
says sleeps with light on since war; screams at night refugee; saw things on journey; jumps when name called; boat dreams; tortured back home = trauma; ptsd; refugee; survivors of torture; interpreter
says teacher back home cleaning here; degree no use here; doctor driving taxi = refugee; qualifications; recognition; esol; employment support`,
  ),
  ...readEntries(
    ['later-life'],
    `says home from hospital empty fridge; dumped home at night; nobody in after op; cant make a cuppa since fall; key safe and no carers; sent back on own = hospital discharge; home from hospital; reablement; pendant alarm
says needs somebody to wash her; cant dress self now; council says not enough need; needs help with meals daily; social never rang back; only do critical = care needs assessment; adult social care; care package; home care; eligibility
says wont go in because of pet; who will feed cat; dog in kennels cost; only got the budgie; wont leave her animals = pet fostering; pets; hospital admission
says other residents talk; hide who i am in home; never told them about her; partner called friend all these years = lgbt; older people; befriending; discrimination`,
  ),
  ...readEntries(
    ['hoarding'],
    `says path to bed; cant open door for bags; sleeps in chair bed is full; papers to ceiling; wont part with anything; every room full; cant see floor; wont let anyone in shame; bath full of stuff; cooker buried; they say skip coming and she screams; losing flat for stuff; buys more every day; neighbours complain about smell and flies = hoarding; clutter; fire risk; self neglect; decluttering`,
  ),
  ...readEntries(
    ['digital-inclusion', 'transport'],
    `says dole want it on computer; frightened to press; doesnt do emails; all fingers and thumbs; break it if i touch; button phone; lost in website; grandson does it; password gone; not online missed message; told to use app has none; wants to see grandkids on screen = digital inclusion; digital skills; device loan; assisted digital; digital champion
says no way of getting there; two buses and walk; taxi eats pension; nobody to run him; too far for treatment; lift to hospital; handed in my keys; bus stopped; had to cancel no lift; cant get chair on bus; miles to clinic every day = transport; community transport; volunteer drivers; patient transport; healthcare travel costs`,
  ),
  ...readEntries(
    ['veterans'],
    `says bangers set him off; back over there in head; bonfire week drinks; under the table; never talked of what he saw; mate didnt come home; served his country now on floor; ex squaddie skint; out of the mob and lost; does his army count; was in the navy once = veteran; armed forces; op courage; ptsd; royal british legion`,
  ),
  ...readEntries(
    ['worker-safety', 'worker-wellbeing'],
    `says rings my own phone; wont stop messaging me; got my number; fancies me; turns up at my car; wants me to be his friend; relies on me for everything; crossed a line patient; found me on facebook; brings me presents = boundaries; supervision; professional boundaries; worker safety
says didnt feel right in there; hairs on neck; man i didnt know in house; got out quick; dog went for me; stood between me and door; visiting on my own; nobody knows where i am = lone working; worker safety; home visit; risk assessment; incident report
says cant take any more on; my list is heaving; they just send everybody; cry in car between visits; never finish notes; no lunch; dread monday; taking it home; nobody asks how i am; drained dry; ready to jack job in = burnout; caseload; supervision; worker wellbeing
says what i heard today; cant shake it off; keep seeing it; shook after call; went home and cried about patient; nobody to talk to after = debrief; supervision; compassion fatigue; secondary trauma
says form with one line; please see and treat; dumping on us; wrong people sent; no idea why referred; half of them didnt want it = referral criteria; inappropriate referral; referral form; caseload
says he never turned up; no show again; when do we close; given up on him; missed three; she doesnt answer = did not attend; discharge policy; engagement; open door
says am i allowed to say; can i tell the other lot; did she agree to me telling; what can i write down; who sees this; he reads her record; dont want it on my notes = consent; confidentiality; information sharing; records
says somebody new to start with; having to tell it all again; im leaving how do i tell her; handing over my people = handover; ending; one page profile; continuity`,
  ),
];
