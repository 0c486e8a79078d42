// What people say in passing, by half a sentence and in the words of the street, where the field has a word of its own: what was refused,
// who moved in, what the body does, what is hidden in a drawer. Wide on purpose; no saying is of one story.
import { readEntries } from '#shared/glossary/read-entries.ts';

export const everydayAsideEntries = [
  ...readEntries(
    ['safeguarding-adult'],
    `says smackheads at his; crackheads moved in; druggies in her flat; junkies at nans; dealers using his place; addicts sleeping there; taken over the flat; taken over his home; taken over her house; overrun with users; lads wont leave his house; people he hardly knows living there; cant get rid of them; his flat is a den; using her front room to sell; needles in his kitchen = cuckooing; home taken over; exploitation; safeguarding adult; police
says tap him up for money; on the scrounge from him; bleeding him dry; sponging off her; leeching off him; borrows and never pays; takes advantage of him; walks all over him; too trusting; believes everyone is his friend; mates on pension day; only come round when he is paid = mate crime; financial abuse; safeguarding adult; appointee; circle of support
says sweetheart online; met someone on the internet; boyfriend she never met; man on dating site; american soldier online; surgeon on an oil rig; buys him gift cards; wires money abroad; sending savings to a stranger; wont hear a word against him; says it is love; bank warned her; western union again = romance fraud; scam; fraud; bank fraud team; shame
says rogue trader; tarmac man; did the roof and took cash; cold callers; bogus caller; clairvoyant letters; prize draw letters; phone scammer; safe account call; told to move her money; anydesk; remote access scam; crypto scam; fake investment = scam; fraud; trading standards; call blocker; bank fraud team`,
  ),
  ...readEntries(
    ['homelessness'],
    `says fresh out of nick; just out of jail; came out the gates; out on tag nowhere; let out on a friday; out of clink; finished his sentence; on licence no address; out of prison no bed; left custody with nothing; discharge grant gone = prison leaver; resettlement; homelessness; mentor; housing
says sleeps in the car; kips in a van; dossing in the car park; layby every night; living out of a car boot; caravan no site; sleeping in the works van; hostel wont take pets; not without his dog; wont be parted from the dog; refuses hostel because of dog = rough sleeping; vehicle dweller; pets; dog friendly accommodation; outreach
says bare floorboards; not a stick of furniture; nothing to sit on; sleeping on the floor; no mattress; no bed in new flat; empty flat; empty house; keys but no furniture; moved in with bin bags; no cooker no fridge; nothing but a kettle; no curtains up; new tenancy nothing in it = furniture; starter pack; local welfare assistance; furniture reuse; white goods; grant
says chucked out by her dad; told to pack his bags; locks changed by mum; out on his ear; shown the door; binned off by family; cant go home after row; on a mates floor; sofa to sofa; not welcome at home no more; thrown out for being gay; kicked out for coming out; told them he is gay and; mum found out hes bi = youth homelessness; lgbt; supported lodgings; family breakdown; homelessness
says served with papers; landlord wants them out; landlord selling up; out by end of month; notice on the mat; two months to go; handed a form by landlord; got the boot from landlord; evicted for nothing; court date for the house; warrant for eviction = eviction notice; section 21; possession; prevention duty; housing options`,
  ),
  ...readEntries(
    ['benefits'],
    `says money stopped; benefit stopped; stopped his uc; sanctioned; got sanctioned; cut off for missing; docked his money; missed jobcentre meeting; missed signing; couldnt sign on in hospital; on a ward when he should have signed; punished for being ill; no payment this month; closed his claim = sanction; benefit sanction; mandatory reconsideration; hardship payment; universal credit
says in front of a panel; judge will decide her money; going to court over benefits; hearing about his pip; panel hearing benefits; scared of the hearing; three people round a table; appeal date through; bundle of papers came; has to speak to a judge = tribunal; benefit appeal; welfare rights; representation; submission
says nought points; zero from the assessor; said he can walk; said she can cook; assessor lied; not what i said; report was all lies; turned down for pip; turned down again; failed the medical; failed his assessment; knocked back on pip; they said she manages = mandatory reconsideration; personal independence payment; appeal; descriptors; welfare rights
says cant cope with phone calls assessment; goes to pieces on the phone; wont manage the interview; too much for him the interview; cant do face to face; needs someone with him for assessment; home visit for assessment; on paper instead = reasonable adjustments; paper based assessment; advocate; assessment
says whats he entitled to; what is she due; is he due anything; can he claim for caring; packed in work to care; went part time to look after; dropped his hours to care; lost wages caring; paid to look after him; gets nothing for caring = carers allowance; carer element; benefits check; carer
says form as long as your arm; forty page form; cant face the form; dont know what to put; scared to say the wrong thing on form; needs help filling in; deadline for the form; form still on the side = benefit forms; welfare rights; help with forms; advice appointment
says too proud to claim; wont take handouts; never claimed in his life; thinks its charity; managing on his pension; pension doesnt stretch; living on toast; one bar of the fire; eats once a day to save; not claiming what she should = pension credit; benefits check; attendance allowance; winter fuel; lunch club`,
  ),
  ...readEntries(
    ['money-debt', 'food-fuel'],
    `says leccy gone; lecky run out; meter on emergency; nothing on the key; sat in the dark; gas cut off; no money for the meter; last fiver on the meter; self disconnected; topping up in pennies; candles tonight; heating off all winter = fuel voucher; prepayment meter; friendly credit; priority services register; energy advice
says man at door for council tax; bailiff at the door; knock from the enforcement; heavies came round; says he will take the car; list of her goods; clamped his car; letter says removal; scared to open the door; hiding behind the sofa from; bailiff and she is pregnant; bailiffs and she is expecting = enforcement agent; bailiffs; vulnerability; breathing space; council tax; debt advice
says post in a carrier; drawer of letters; shoves letters in a bag; scared of brown envelopes; wont open the post; owes everybody; robbing peter to pay paul; catalogue after catalogue; klarna; loan to pay a loan; doorstep lender; loan shark on the estate; juggling cards = debt; creditors; breathing space; debt relief order; debt advice
says cant bury him; cant pay the undertaker; no money for a funeral; funeral on tick; paupers funeral; body still at the undertaker; ashes not paid for; whip round for the coffin; how to pay to bury mum; cheapest way to cremate = funeral costs; funeral expenses payment; direct cremation; bereavement support payment
says no nappies; out of baby milk; watering the bottles; formula is too dear; wipes and nappies; nothing for the baby; pram broke; cot for the baby; baby clothes too small; moses basket; milk tokens = baby bank; formula; healthy start; health visitor; maternity grant
says childminder wants deposit; fees before she starts; a months childcare first; breakfast club costs more than; wages swallowed by nursery; cant start job childcare; better off not working childcare = childcare costs; childcare element; flexible support fund; free hours; universal credit`,
  ),
  ...readEntries(
    ['suicide-self-harm'],
    `says saving up tablets; hoarding tablets; got pills put by; stash of pills; pills hidden; pills in the drawer; box of paracetamol under; knows how many it takes; has the means at home; got a rope; date picked; tidying up his affairs; giving away her things; written letters to everyone; said goodbye funny; doesnt see a future; no point being here; wishes she wouldnt wake up; better off without me = suicide; suicidal thoughts; safety plan; means; crisis team; duty doctor
says cuts up her arms; cutting again; marks on her arms; hides her arms; sleeves down in the heat; long sleeves all summer; razor from a sharpener; scratches herself raw; burns himself with a lighter; hurting himself on purpose; plasters on her legs; daughter hurting herself = self harm; young person; school counsellor; wound care; not promise secrecy
says ended her life; topped himself; did himself in; hung himself; jumped off; found him in the garage; lost him to suicide; brother did it; blames himself for not seeing; left behind after suicide; nobody says the word = suicide bereavement; bereavement by suicide; survivors; safety plan
says wobbly after a call; cant stop thinking about that visit; took it home with me; dreamt about a client; shaky after what he told me; cried in the car after visit; need to talk it through after; heard something awful today = debrief; supervision; worker wellbeing; after a crisis`,
  ),
  ...readEntries(
    ['mental-wellbeing'],
    `says bounced back; sent it back again; referral knocked back; rejected by the mental health team; keeps getting rejected; too ill for one not ill enough; falls between; nobody will have him; talking therapies said too complex; team wont take her; wrote back saying no; not meeting their threshold; passed from pillar to post = referral rejected; secondary care; community mental health team; advice and guidance; threshold
says hearing voices; thinks the telly talks; out of touch; paranoid about neighbours; not been right since coming off; stopped his injection; sectioned again; held on a ward; kept in against his will; doesnt know why hes locked up = detained; mental health act; advocate; community mental health team
says cant leave the house; panics on the bus; heart pounding in shops; sick with nerves before work; froze at the door; thinks everyones looking; dreads the phone ringing; overthinks everything; cant switch off; mind racing = anxiety; panic; talking therapies; self help; graded
says cant be bothered with anything; no get up and go; sat in pjs all day; lost interest; feels flat; feels grey; nothing gives him joy; drags herself; stopped washing; stopped answering the door = low mood; depression; green gym; social group; wellbeing`,
  ),
  ...readEntries(
    ['carers'],
    `says what happens to her when i die; what about him after us; who will take on my daughter; whos going to have her when mum goes; cant die he needs me; no plan if i drop dead; old mum still looks after him; elderly parents of disabled; ageing and still caring; when her parents pass = older carer; emergency plan; future planning; supported living; learning disability; carer
says not had a break; never gets a minute; on duty day and night; not been away in years; cant leave him for five minutes; cant go to the hairdresser; only goes out for shopping; dead on her feet; run ragged; at breaking point; end of her tether; shattered from looking after = respite; carer break; sitting service; carers assessment; short break
says runs the house at ten; cooks for his mum; gets his sisters up; does mums tablets; does the big shop and hes only; late for school because of mum; no mates round because of dad; interprets at the bank for mum; little carer; more like the parent; kid does everything = young carer; young carers project; school; early help
says council said no to care; not bad enough for help; dont meet the criteria; didnt tick enough boxes; only help if critical; too well for carers; assessed and got nothing; told to ask family; put the phone down on me adult social care; closed her case no needs = needs assessment; care act; eligibility; adult social care; outcomes
says never thought of herself as; im just his wife; just her daughter; thats what you do for family; not a carer; doesnt like the word carer; only helping out dad = hidden carer; carer identification; carer register; carers assessment`,
  ),
  ...readEntries(
    ['families-perinatal', 'neurodiversity'],
    `says sent out of lessons; suspended again; on a reduced timetable; isolation booth; bouncing off the walls; cant sit still; throws chairs; school rings every day; one more and hes out; permanently excluded; managed move = exclusion; school exclusion; special educational needs; education health and care plan; support plan
says refuses school; cries at the gates; cant get her through the gates; tummy ache every morning; in bed with the duvet over; not been in since; school says truant; fined for not going; attendance letters; screaming to go in = school avoidance; emotionally based school avoidance; part time timetable; key adult; education health and care
says tearful since the birth; cant bond; doesnt feel like hers; puts on a smile at clinic; scared to be alone with baby; feels a failure as a mum; not coping with newborn = postnatal depression; perinatal; fathers; edinburgh scale; health visitor
says years on the list; waiting forever for diagnosis; asd list; adhd list; on the pathway; no diagnosis no help; told eighteen months; could we go private; can gp send elsewhere = waiting for assessment; right to choose; autism; adhd; while waiting`,
  ),
  ...readEntries(
    ['immigration-nrpf'],
    `says papers came through; got his status; got the yes; got refugee status; allowed to stay now; home office said yes; told to leave the hotel; out of asylum hotel; thrown out of asylum house; twenty eight days; hotel kicking them out; hostel finished after status; granted and homeless = leave to remain; move on period; refugee; homelessness application; universal credit; national insurance number
says card wont work asylum; aspen; money card not topped up; card declined asylum; forty pounds a week; no cash in hotel; asylum card empty = aspen card; migrant help; asylum support; emergency food
says kid does the talking; grandkid translates; daughter speaks for her; son interprets; no english at all; brings her niece to translate; husband insists on interpreting; nods but doesnt understand; needs an interpreter; speaks only = interpreter; professional interpreter; language barrier; phone interpreter
says hospital bill because foreign; charged for having the baby; bill for giving birth; invoice from overseas team; not entitled nhs; asked for passport at maternity; scared to see midwife bill; thousands for the birth = maternity charges; overseas visitor charges; maternity action; gp registration
says overstayed; visa ran out; no right to anything; stuck with no papers; cant work cant claim; kids born here no papers; nothing because of visa; told not entitled = no recourse to public funds; section 17; destitution; immigration advice; child in need`,
  ),
  ...readEntries(
    ['alcohol-drugs', 'gambling'],
    `says packed in the drink cold; stopped drinking overnight; off the booze since yesterday; given up drinking and shaking; gone cold turkey; sweats since he stopped; seeing things off the drink; fitted when he stopped; sweating and trembling no drink; trying to stop on his own = alcohol withdrawal; dependent drinker; seizures; alcohol service; detox
says on the drink; back on it; half cut by noon; bottles in the recycling; hides the vodka; can in his hand at nine; drinks till he drops; only way she sleeps is wine; pickled; drinks to forget = alcohol; drink service; reduction; mutual aid
says on the slots; on his phone betting; fruit machines; lost the rent on; bookies every day; lost the lot on football; online casino at night; wages gone by friday bets; scratch cards by the dozen; in hock from gambling = gambling; gambling helpline; blocks; self exclusion; debt
says no script when he came out; missed his methadone; lost his script; pharmacy wont give; stopped at the chemist; rattling; clucking; on the gear again; drug worker left = prescribing; bridging script; methadone; drug service; naloxone`,
  ),
  ...readEntries(
    ['later-life', 'disability-sensory', 'long-term-condition'],
    `says eyes gone; eyesight packed in; cant see to read; sight going; had to stop driving because of his eyes; handed his licence back; keys taken off him; cant see the bus number; bumps into things; magnifier no good; lost his licence medical = sight loss; visual impairment; rehabilitation; white cane; bus pass; certificate of visual impairment
says deaf as a post; surgery only rings; phone only surgery; misses calls because deaf; lip reads; shouts at the telly; hearing aid in the drawer; signs not speaks = deaf; accessible information standard; text; sign language; hearing loss
says no rails; nothing to hold on to; strip wash at the sink; stuck on the toilet; stairs on his bottom; sleeps in the chair downstairs; needs a rail; bathroom too small = adaptations; grab rails; occupational therapist; level access shower; equipment; disabled facilities grant
says had another fall; legs give way; found on the floor; trips on rugs; scared of falling; holds on to the furniture; went down in the garden; unsteady; took a tumble = falls; strength and balance; home hazard; medication review
says wanders at night; wondering off; out in her nightie; found in the street; police fetched him back; gets lost coming home; tries to go to work and hes retired; looking for his mum; leaves the gas on; same question over and over = dementia; herbert protocol; gps pendant; door sensor; memory
says sent home to an empty house; cold house after hospital; dumped home at night; discharged with no care; no milk no bread after hospital; ambulance dropped her off; nobody there when she got home = home from hospital; discharge; welcome home; reablement; shopping
says wont go in because of the cat; whos having the dog; cancelled the op for her pets; whos feeding the animals; nobody to mind the dog; wont leave his birds = pet fostering; hospital admission; pets; operation
says transport said no; ambulance wont take him; refused patient transport; no lift to hospital; two buses to dialysis; miles for treatment; taxi costs a fortune to hospital = patient transport; volunteer drivers; healthcare travel costs; community transport
says popping painkillers; rattling with tablets; on everything for his back; in agony years; back gone; sick of tablets; codeine every day; patches and pills and still; doctors fed up with me pain = chronic pain; pain cafe; pacing; opioids; warm water
says cant get his words out; muddles his words; knows what he wants to say; speech gone; cant follow a chat = aphasia; stroke; communication; choir
says on the turn; flushes; the change; not sleeping sweats; snapping at everyone; rage at work; brain fog at fifty; cries at adverts = menopause; menopause cafe; reasonable adjustments
says no sick pay and chemo; self employed and ill; cancer and no wages; off with cancer; treatment and bills; cant work during radiotherapy = cancer; cancer grant; benefits check; sick pay
says brings up her food; fingers down her throat; eats in secret; wolfs it then; scared of food; pushes food round the plate; weighs herself ten times; skin and bone; binges at night = eating disorder; eating disorder service; not weight management
says wants to die at home; not long left; nobody in a hospice bed; comfortable at the end; weeks to live; put his house in order; end stage = end of life; hospice at home; advance care plan; palliative`,
  ),
  ...readEntries(
    ['loneliness'],
    `says under my feet all day; at a loose end; lost since he retired; mopes about; sheds full of tools; needs a hobby; used to be someone at work; drives me mad at home; finished work and lost = retirement; mens shed; purpose; volunteering
says not one for talking; wont go to a group; hates groups; clams up; wont sit in a circle; just wants to do something; bottle it up; since the split; divorced and not sleeping; men dont talk = men; walking football; shoulder to shoulder; activity; talking group
says nobody for miles; stuck on the farm; end of the lane; no signal; no broadband; milk tanker is all he sees; not seen a soul; only the postman; hill farm on his own = rural isolation; farming; village agent; farming help
says eats on his own; not spoken in days; only voice is the telly; first christmas alone; house is so quiet; talks to the cat; phone never rings; nobody would know = loneliness; befriending; telephone befriending; lunch club; cafe`,
  ),
  ...readEntries(
    ['bereavement'],
    `says cant sort his things; coat still on the hook; room just as she left it; boy died; lost her son; son died; our girl died; buried my child; wont touch his clothes; registering the death; who do i ring after death = child bereavement; bereaved parents; tell us once; bereavement
says grieving and hes still alive; not the man i married; lost him before he died; visits the home daily; guilty for putting her in a home; mourning someone living = anticipatory grief; dementia; care home; carers group`,
  ),
  ...readEntries(
    ['veterans', 'digital-inclusion', 'work-training'],
    `says squaddie; ex army; old soldier; served in iraq; did his tours; ducks at noises; bad dreams about war; hates bonfire night; never talks about the army; falklands; left the forces = veteran; armed forces; op courage; veterans breakfast
says scared to touch the screen; thinks it will take his money; app will empty; frightened of online; scared the phone will; all passwords on paper; cant do it online; told to download; asks grandson to log in; never had a computer = digital skills; digital champion; device; online safety; library
says not worked for years; long time out of work; worse off working; what if it doesnt last the job; gap on his cv; nobody will take me on; wants a job but = supported employment; better off calculation; individual placement; permitted work`,
  ),
  ...readEntries(
    ['worker-safety', 'worker-wellbeing'],
    `says rings my own phone; got my personal number; texts me at weekends; wont stop messaging me; added me on facebook; calls me day and night; leans on me too much; thinks im his friend; turned up at my house = boundaries; professional boundaries; work phone; out of hours
says somebody else in the house; man came out of the bedroom; someone hiding upstairs; felt unsafe on a visit; got out quick; dog went for me; blocked the door on me; alone in the house with; creepy on the visit; bad feeling about that house = lone working; home visit safety; buddy system; code phrase
says he does all the talking; never alone with her; he comes to every appointment; he sits in; speaks over her; gets no word in; need to see her without him = seen alone; coercive control; domestic abuse; safe enquiry; proxy access
says never laid a finger; not violence but; she has no say; has to ask; controls the lot; runs her life; no bruises; doesnt count as abuse = coercive control; controlling behaviour; domestic abuse
says wife hits him; she batters him; she throws things at him; girlfriend beats him; scared of his wife; embarrassed hes a man; black eye from her = male victim; men experiencing domestic abuse; helpline; risk checklist #domestic-abuse`,
  ),
];
