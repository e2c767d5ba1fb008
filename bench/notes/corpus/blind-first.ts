import type { WholeNote, WholePair } from "../whole.ts";

/** American and British writers across trades, written and labelled without sight of the checks. */
export const BLIND_FIRST_NOTES: readonly WholeNote[] = [
  {
    text: `hi Denise, thank you for walking me around 4 West this afternoon. the huddle board with the fall counts on it really stuck with me, never seen a unit put that where families can read it. i'd love to work there

Tasha`,
    parts: ["thanks", "interest", "pick-up"],
    tones: [],
  },
  {
    text: `Dear Mr Holroyd,

Thank you for seeing me on Tuesday at such short notice. I hold my Gold Card, 18th Edition and 2391, and for the last six years I've been on hospital refurbs where you can't just knock the power off when it suits you. If you need copies of the certificates I can drop them in at the yard.

Regards
Gaz Pickering
07700 900412`,
    parts: ["thanks", "fit", "closing"],
    tones: [],
  },
  {
    text: `Dear Mrs Adeyemi,

Thank you for letting me loose on Year 5 on Thursday, and for the generous feedback afterwards. Your question about how I'd have stretched the back table stayed with me on the train: I should have handed them the open-ended version of the fractions task after ten minutes, not fifteen.

I would be delighted to join Marlow Park. Having led maths across a two-form-entry school for three years, I think I could be useful straight away with the calculation policy you're rewriting.

I understand the governors meet on the 14th and look forward to hearing from you after that.

Yours sincerely,
Ruth Ellwood`,
    parts: ["thanks", "interest", "pick-up", "fit", "closing"],
    tones: [],
  },
  {
    text: `Hey Rick its Marcus from this morning. Thx for having me down there. I want the lead spot on 2nd shift, no question. Ran a crew of 14 at the Joliet DC and we went 400 days no lost time`,
    parts: ["thanks", "interest", "fit"],
    tones: [],
  },
  {
    text: `Hi Priya! Wow, what a morning! I had no idea your deploy bot was called Gerald!! Thank you for having me, I'd join tomorrow!

Cole`,
    parts: ["thanks", "interest", "pick-up"],
    tones: ["exclamations"],
  },
  {
    text: `Hi Karen,

Just checking in to see if there's any news on the receptionist job.

Jade`,
    parts: ["closing"],
    tones: ["checking-in"],
  },
  {
    text: `Dear Mr Lyle,

It is now three weeks since my second interview and I have not had so much as a one-line email. I used two days of my annual leave to come to you, and I had thought a candidate could expect the basic courtesy of a reply. When will the post be decided?

C. Hargreaves`,
    parts: ["closing"],
    tones: ["guilt"],
  },
  {
    text: `Mr. Brandt,

Thank you for meeting with me Monday about the estimator position. I need your decision by noon on Friday, no later. When do the contracts go out?

Doug Reiner
(555) 010-7781`,
    parts: ["thanks", "closing"],
    tones: ["pressure"],
  },
  {
    text: `Hello Simone,

I appreciated the two hours you and the board gave me, thank you. To be plain: if I do not have an offer from you by Wednesday I will sign with Brightline on Thursday morning. I expect a firm yes or no, and I expect it in writing.

Regards,
Helen Croft`,
    parts: ["thanks"],
    tones: ["ultimatum", "pressure"],
  },
  {
    text: `Dear Ms Whitcombe

Thank you for seeing me yesterday. I'm so sorry about how I came across, I hadn't slept and my nerves got the better of me from the first minute. For what it's worth I am a chartered accountant with four years on the technical desk of a top ten firm.

Yours sincerely
Imran Sheikh ACA`,
    parts: ["thanks", "fit"],
    tones: ["apology"],
  },
  {
    text: `Hi Jules,

Thank you for the portfolio chat on Wednesday. I've shipped three design systems now, two of them from nothing. One thing I'd like cleared up: what is the base, and is equity on the table? I couldn't move for less than 95k plus bonus.

Cheers,
Noor`,
    parts: ["thanks", "fit"],
    tones: ["salary"],
  },
  {
    text: `Ms. Tran I REALLY REALLY want this job. It is THE ONLY place I applied to that I would get up at 4am for.

Kayla B.`,
    parts: ["interest"],
    tones: ["capitals"],
  },
  {
    text: `hiya Bex 😊 cheers for having me on the trial shift last night, that trick of yours with the blowtorch on the mackerel 🔥🔥 defo want in if you'll have me x

Liam`,
    parts: ["thanks", "interest", "pick-up"],
    tones: ["emoji"],
  },
  {
    text: `Dear Catherine,

Thank you for the invitation to spend Thursday with you, Martin and the wider leadership group. It is rare, in a process like this, to be given the real numbers and the real worries on the first day, and I drove home grateful for the candor.

I have been turning over your point about the Dayton plant. You said that the board hears about every late shipment and about almost nothing else, and that the plant manager has stopped bringing you bad news as a result. I saw precisely that pattern at Corwin in 2016. What worked was dull: a fifteen-minute call each morning, the same four numbers, and a rule that nobody could be criticized for a number on the day it was first reported. It took about ten weeks before the plant trusted the rule. After that the late shipments came down by themselves, because we finally learned about them on Monday and not on Friday.

I should also complete an answer. Martin asked how I would sequence the ERP replacement and the consolidation of the two western warehouses. I said the ERP first. Having thought about it, I would consolidate first, since moving two sets of bad habits into a new system only makes them permanent.

I would very much like to be your next Chief Operating Officer. Twenty-two years of running multi-site manufacturing, eight of them with a union workforce, have left me with a good sense of what to touch and what to leave alone for the first six months.

My calendar is open for the second week of October should you want me to meet the two remaining directors, and I can have references call you whenever is convenient.

With warm regards,
William T. Ostrander`,
    parts: ["thanks", "interest", "pick-up", "fit", "closing"],
    tones: ["long"],
  },
  {
    text: `Hi Fiona,

I promised myself I would keep this short and I can already tell I'm not going to manage it.

When you asked why anybody would leave a perfectly good job in a bank to train as a paramedic at thirty-eight, I gave you the tidy answer about wanting to help people. The longer answer is that my dad collapsed in a garden centre in 2021 and two people in green turned up and were calm. That's it. They were calm, and they explained things to my mum in words she could repeat later, and I went back to my desk on the Monday and looked at a spreadsheet and thought, well, that's not enough for me any more. So I did the first aid at work course, and then the community responder training, and I've now been out on sixty-one shouts in the villages round Thirsk, mostly falls and chest pains, one birth in a lay-by.

You also wanted to know how I'd cope with being the most junior person in the room again after managing a team of nine. Honestly I find it a relief. I have spent ten years being the person who is supposed to know, and I like asking questions. My last crew mate said I was the only responder who ever restocked the bag without being told, which I've decided to take as a compliment.

I want that place on the September programme more than I've wanted any job since I was about nineteen. I can drive, I can lift, I have the C1 licence already, and I've done enough nights with a teething baby to know what I'm like at four in the morning.

All the best,
Joanne Metcalfe`,
    parts: ["interest", "pick-up", "fit"],
    tones: ["long"],
  },
  {
    text: `Dear Panel Chair,

Following my interview for the post of Senior Policy Adviser on 4 November, I am writing to thank the three members of the panel for their time and to summarise my suitability against the person specification.

First, on analysis. Between 2018 and 2021 I was responsible for the evidence base supporting the department's review of rural bus funding. This involved commissioning two external studies, managing a budget line of modest size, negotiating data-sharing agreements with eleven local authorities and presenting the results to ministers on four occasions. The review led to a change in the allocation formula which remains in force.

Secondly, on leadership. I have line-managed between three and seven people continuously since 2015, among them two fast streamers and one colleague returning after a long illness. In the most recent staff survey my team's engagement score was fourteen points above the directorate average.

Thirdly, on working across boundaries. I spent eighteen months on loan to a combined authority, where I learned how differently the centre looks from two hundred miles away. I set up the monthly meeting at which officials from both sides now settle disagreements before they reach anybody's inbox in the form of a formal letter.

I am conscious that my answers in the interview itself were poor, that I lost my thread more than once, and that I did not do myself justice; I apologise to the panel for that performance, which I can only put down to a heavy cold.

Should the panel require any further particulars I would be pleased to supply them.

Yours faithfully,
D. R. Pemberton`,
    parts: ["thanks", "fit", "closing"],
    tones: ["long", "apology"],
  },
  {
    text: `Dr. Sorensen, thank you for an hour of your Wednesday. On the contamination you keep getting in hood 3: it might be worth swabbing the light fixture. Ours turned out to be the culprit after we'd blamed the HEPA filter for a month.

Amy Kowalczyk`,
    parts: ["thanks", "pick-up"],
    tones: [],
  },
  {
    text: `Dear Ms Bhatt,

I wanted to say thank you for inviting me to the assessment centre. I came away even keener on the graduate scheme than I went in. I look forward to finding out about the final stage.

Kind regards,
Owen Parry`,
    parts: ["thanks", "interest", "closing"],
    tones: [],
  },
  {
    text: `Dear Ms. Delgado:

I remain very interested in the permit coordinator position, and eleven years at the county counter mean I could start without much hand-holding. My understanding was that the selection would be made in the week of the 6th. Has the process changed at all? There is no rush on my account.

Respectfully,
Patrice Langford`,
    parts: ["interest", "fit", "closing"],
    tones: [],
  },
  {
    text: `Hi Steph, thanks for the call earlier, it cleared a lot up. Good luck with the rest of the interviews this week

Dan`,
    parts: ["thanks", "closing"],
    tones: [],
  },
  {
    text: `Dear Paul,

Thank you for spending so long with me on Friday. I've slept on it and decided to withdraw: the Monday-to-Thursday travel you described wouldn't work with the kids' school. I hope you find the right person soon.

Warmly,
Greta Sand`,
    parts: ["thanks", "pick-up", "closing"],
    tones: [],
  },
  {
    text: `Dear Nick,

Thank you for interviewing me twice, and for breaking the news so gently. Your remark that my estimates were too neat was fair, and it's already pinned above my desk.

Yours,
Bethan`,
    parts: ["thanks", "pick-up"],
    tones: [],
  },
  {
    text: `Dear Ms Lindqvist,

Thank you for our conversation about the reward analyst vacancy. You asked how I would go about the salary survey for the shop staff. At Penrose I ran that survey for 1,200 people: I matched forty jobs to the market data, had two store managers check the matches, and threw out any benchmark with fewer than five employers behind it.

Regards,
Alison Tweddle`,
    parts: ["thanks", "pick-up", "fit"],
    tones: [],
  },
  {
    text: `Mr. Abbott,

Thank you for making time between test campaigns. I would be thrilled to work on your avionics floor. At NASA Goddard I wrote the ESD procedures for two CubeSat builds, and I'm certified to IPC-A-610 and J-STD-001.

Sincerely,
Renee Castillo`,
    parts: ["thanks", "interest", "fit"],
    tones: [],
  },
  {
    text: `Dear Eleanor,

I've been asked to give another firm my answer by 12 March and wanted you to know in good time. Yours is the job I'd rather have. If you are able to share where you are in the process before then I'd be grateful, and I'll entirely understand if that isn't possible.

With best wishes,
Hugh Satterley`,
    parts: ["interest", "closing"],
    tones: [],
  },
  {
    text: `Hi Lorraine

Thank you for showing me round on Saturday, the new pods in the lobby are very clever and I liked hearing how the older guests have taken to them. At the Harrogate hotel I was checking in two coach parties at a time on my own so a full house doesn't frighten me.

Pauline`,
    parts: ["thanks", "pick-up", "fit"],
    tones: [],
  },
  {
    text: `Hi Mike!

Thanks so much for talking with me about the parts counter. I'd be really happy to come work for you guys. Go Brewers!

Tyler Voss`,
    parts: ["thanks", "interest"],
    tones: [],
  },
  {
    text: `Thank you for the coffee and the chat Sam 🙂 your story about the goat on the set made my week. I'd really like to be on the crew in April.

Poppy (runner, the one with the bike)`,
    parts: ["thanks", "interest", "pick-up"],
    tones: [],
  },
  {
    text: `Hello Ms. Petrov,

I'm circling back on the paralegal opening at Dunmore & Hale. Wanted to touch base and see whether there has been any movement.

Sincerely,
Courtney Ames`,
    parts: ["closing"],
    tones: ["checking-in"],
  },
  {
    text: `Dear Hiring Team,

I am following up to see if a decision has been made regarding the Assistant Buyer role. I am still very interested in the position.

Kind regards,
Zara Whitfield`,
    parts: ["interest", "closing"],
    tones: ["checking-in"],
  },
  {
    text: `hey tony just touching base on the driver job. any word yet?

- Ray`,
    parts: ["closing"],
    tones: ["checking-in"],
  },
  {
    text: `hi this is my third message now. was promised a call by the 1st and its the 20th. feels like ive been forgotten about tbh, bit disrespectful after i came all that way on two buses`,
    parts: [],
    tones: ["guilt"],
  },
  {
    text: `Dear Robin,

I would still like to be your store manager. But I must say it's disheartening to be left hanging after giving you three interviews and an entire weekend on the case study. Nobody has had the decency to answer my last two emails.

Mark Tully`,
    parts: ["interest"],
    tones: ["guilt"],
  },
  {
    text: `Steve. I want an ANSWER. You have my number, CALL ME TODAY. What happens next with this job???

Duane`,
    parts: ["closing"],
    tones: ["pressure", "capitals"],
  },
  {
    text: `Dear Mrs Farnham,

Thank you for the interview on the 9th. I have managed lettings portfolios of over three hundred properties and am fully ARLA qualified. I must insist on written confirmation before close of business tomorrow. Kindly also state the date on which second interviews will be held.

Yours sincerely,
Mr P. J. Loxton`,
    parts: ["thanks", "fit", "closing"],
    tones: ["pressure"],
  },
  {
    text: `Hi Andrea,

I do like what you're building over there and I could see myself on the platform team. That said, I've got another offer sitting here, and unless yours shows up first I'll be taking that one and pulling out of your process.

Jared`,
    parts: ["interest"],
    tones: ["ultimatum"],
  },
  {
    text: `Carl - Kinney's came in at $38/hr with the truck. Either you beat that or I'm going with them. I need to know by Monday morning. I've got 12 yrs on chillers and my universal EPA card so you know what you'd be getting.

Rob D`,
    parts: ["fit"],
    tones: ["ultimatum", "salary", "pressure"],
  },
  {
    text: `hi Meera thank you for seeing me today. sorry again for rambling so much, i was a mess and i know i talked over you at least twice 🙈

Ellie`,
    parts: ["thanks"],
    tones: ["apology"],
  },
  {
    text: `Dear Dr Hallam,

Many thanks for the chance to meet the group on Monday. I know my presentation was a shambles, and I'm aware that my statistics simply aren't at the level of the other candidates. I would nevertheless love to do my PhD training in your lab.

Best wishes,
Callum Reid`,
    parts: ["thanks", "interest"],
    tones: ["apology"],
  },
  {
    text: `OMG Brianna thank you sooo much for today!!! 😍😍 Your salon is gorgeous and I want to work there so bad!!!! I'll bring my kit whenever you need me for a trial 💇‍♀️

xo Destiny`,
    parts: ["thanks", "interest", "closing"],
    tones: ["exclamations", "emoji"],
  },
  {
    text: `Dear Principal Ruiz,

Goodness, what a Tuesday! Thank you for letting me sit in on Ms. Okun's third graders, I laughed out loud at the penguin debate! I have taught grades 2 through 4 for six years and am certified in ESL. Please let me know if you'd like to see my unit plans!

Joyfully,
Miss Amber Lindgren`,
    parts: ["thanks", "pick-up", "fit", "closing"],
    tones: ["exclamations"],
  },
  {
    text: `Heyy Marco 👋 appreciate you taking the time yesterday 🙏 any idea when you'll pick someone?

Jayden`,
    parts: ["thanks", "closing"],
    tones: ["emoji"],
  },
  {
    text: `Dear Mr. Feldman,

I am writing to express my gratitude for the opportunity to interview for the Regional Sales Manager position. I am confident that my track record of exceeding quota in eleven of the last twelve quarters aligns with your needs. Could you outline the compensation package, including commission tiers, the 401(k) match and health coverage for a family of four?

Best regards,
Vincent Moretti`,
    parts: ["thanks", "fit"],
    tones: ["salary"],
  },
  {
    text: `hi jo whats the hourly rate for nights and do u pay double on sundays. would like to do it if the moneys ok

Kev`,
    parts: ["interest"],
    tones: ["salary"],
  },
  {
    text: `Good Morning Mrs. Odom,

I have been a CNA for NINETEEN YEARS and I have NEVER missed a shift. You asked about lifting. I lift every day with NO restrictions. God bless and I hope to speak with you again.

Wanda Pruitt`,
    parts: ["pick-up", "fit", "closing"],
    tones: ["capitals"],
  },
  {
    text: `Dear Ms. Nakamura,

I hope this message finds you well. I wanted to extend my heartfelt appreciation for the opportunity to discuss the Customer Success Manager role yesterday. Your insights on moving the onboarding from eight calls to three were particularly illuminating, and your honest account of the one customer who asked for the eight back made me smile.

With over seven years of experience nurturing enterprise accounts, including a renewal rate of 97% last year, I am confident that I can make a meaningful contribution. I am genuinely excited about the possibility of joining Lumio, and I look forward to the potential next steps.

Warm regards,
Brooke Sanderson`,
    parts: ["thanks", "interest", "pick-up", "fit", "closing"],
    tones: [],
  },
  {
    text: `Morning Col, one thing I forgot to say when you asked about tickets, I've got my telehandler as well, CPCS blue card, runs till 2028

Shaun`,
    parts: ["pick-up", "fit"],
    tones: [],
  },
  {
    text: `Dear Judge Whitaker,

It was an honor to be received in chambers last week, and I thank you for the invitation. I have enclosed the bench memorandum which you asked about, with the client's name removed.

Respectfully yours,
Theodore J. Banks`,
    parts: ["thanks", "pick-up"],
    tones: [],
  },
  {
    text: `Hi Gemma, still dead keen on the nursery job! I've got my Level 3 and paediatric first aid, and I did two years in the baby room at Little Acorns. My references are both back from holiday now so ring them whenever suits.

Chloe W`,
    parts: ["interest", "fit", "closing"],
    tones: [],
  },
  {
    text: `Tom,

You wondered aloud whether anyone had ever got the old Heidelberg to hold register on the uncoated stock. I asked my former foreman. He ran it two degrees warmer and slowed it to 6,000, and hardly lost a sheet.

Brian Ashworth`,
    parts: ["pick-up"],
    tones: [],
  },
  {
    text: `Thank you for your time today, Ms. Greer.

Sent from my iPhone`,
    parts: ["thanks"],
    tones: [],
  },
  {
    text: `Hi all,

Lovely meeting everyone, and thanks for fitting me in on a release day. The bug you had me hunt was a joy. I worked out on the way home why my second fix broke the date filter: the parser treats an empty string as midnight UTC. A one-line guard sorts it.

I've spent five years in the guts of booking systems (trains first, then theatres), so time zones and I are old enemies. I'm around all next week if you'd like another session.

Cheers
Fraser`,
    parts: ["thanks", "pick-up", "fit", "closing"],
    tones: [],
  },
  {
    text: `Dear Mr. Castellano,

I'm a veteran of eight years in Army logistics, I hold a secret clearance, and I moved 4,000 pallets through Kuwait without losing one. That is the short version of why I believe I can run your dock.

Thank you, sir, for the interview.

SSG (Ret.) Andre Willis`,
    parts: ["thanks", "fit"],
    tones: [],
  },
  {
    text: `Hi Sue its Donna from the library interview weds. You were saying the Rhyme Time crowd has doubled since the summer and you've run out of mats, we've a stack of about 20 at our church hall nobody uses, yours if you want them whatever happens with the job. When do you think you'll be deciding?`,
    parts: ["pick-up", "closing"],
    tones: [],
  },
  {
    text: `Dear Oliver,

Thank you for considering me, and for the frank picture of the turnaround. I'm attracted by it: a charity with good people, a leaking roof and eleven weeks of reserves is exactly where I want to spend my next five years.

Yours ever,
Margaret Dunne`,
    parts: ["thanks", "interest", "pick-up"],
    tones: [],
  },
  {
    text: `Hello Ms. Haddad,

Two weeks ago we met about the dental hygienist opening, and I'd still be very glad to have it. Since then I've finished the laser certification, so I now hold everything on your posting. Is there any updated timing you can share?

Thank you,
Melissa Groves, RDH
(555) 010-4410`,
    parts: ["interest", "fit", "closing"],
    tones: [],
  },
  {
    text: `Alright Pete. Ta for showing me the kitchen and for the pie. Got to say that walk-in is the cleanest I've seen in Leeds. Done my Level 3 food safety and 5 yrs on grill at the Crown. Fancy it if you do`,
    parts: ["thanks", "interest", "pick-up", "fit"],
    tones: [],
  },
  {
    text: `Dear Professor Achterberg,

In reply to your question about teaching load: I could take the second-year thermodynamics course from January, as I have taught it four times and have a complete set of problem sheets. I am available for a further conversation with the Dean on any afternoon that suits her.

Yours sincerely,
Dr Philippa Marsh`,
    parts: ["pick-up", "fit", "closing"],
    tones: [],
  },
  {
    text: `I got into this trade because my grandmother's hearing aid never worked, and after Tuesday I'm sure your clinic is where I want to practise. I'm registered with the HCPC, and I've fitted paediatric aids at two NHS sites.

Sophie Lam`,
    parts: ["interest", "fit"],
    tones: [],
  },
  {
    text: `Dear Ms. Boyd,

Thank you again for Friday's conversation!!! I have NEVER clicked with a team this fast. I'd be OVER THE MOON to come on board as your events coordinator. Your idea of the silent auction on roller skates is going to haunt me in the best way!!

Hugs,
Mackenzie`,
    parts: ["thanks", "interest", "pick-up"],
    tones: ["exclamations", "capitals"],
  },
];

export const BLIND_FIRST_PAIRS: readonly WholePair[] = [
  // Two really individual notes.
  {
    kind: "unique",
    a: `Hi Denise,

Thank you for walking me through 4 West. I keep thinking about the huddle board by the elevator, the one with the fall counts facing the visitors. We hid ours in the break room and I wish we hadn't. I'd be proud to work on a unit that open.

Tasha Greene, RN`,
    b: `Dear Dr. Feld,

It was good of you to come out of rounds for ten minutes. You asked what I do when a resident won't call back. I page, I wait five, I go up the chain, and I write it down; last winter that got a septic patient to the ICU an hour sooner. I hope to see you on the floor.

Sincerely,
Tasha Greene`,
    isTooSimilar: false,
    names: ["Denise", "Dr. Feld", "Feld", "Mercy General", "Tasha Greene", "Charge Nurse"],
  },
  {
    kind: "unique",
    a: `Morning Pete, ta for the look round the plant room. That bodged isolator behind the chiller, I'd have it swapped in a morning. Up for the job. Gaz`,
    b: `Dear Mrs Nolan,

Please find attached my 18th Edition and 2391 certificates and my Gold Card, which you wanted for the file. My DBS is enhanced and dated this March. I can give two referees, both hospital estates managers.

Regards
Gary Pickering`,
    isTooSimilar: false,
    names: ["Pete", "Mrs Nolan", "Nolan", "Hallam Estates", "Gary Pickering", "Gaz", "Electrician"],
  },
  {
    kind: "unique",
    a: `Hi Wes,

Thanks for the whiteboard hour. I've been chewing on your cache stampede, and I think the jitter we drew only moves the peak; a single-flight lock per key would flatten it. Happy to sketch it properly if you're curious.

Dana`,
    b: `Hi Lucia,

I enjoyed hearing how support got engineers to sit on the phones every second Friday. I did something like it at Tallow and it changed what we built more than any roadmap meeting. Thank you for being so straight with me about the on-call weeks. I'm keen to go on.

Dana Whitlock`,
    isTooSimilar: false,
    names: ["Wes", "Lucia", "Parcelwing", "Dana Whitlock", "Dana", "Backend Engineer"],
  },
  {
    kind: "unique",
    a: `Dear Mrs Adeyemi,

Thank you for lending me Year 5. The lad who asked whether a half can be bigger than a whole has given me my next assembly. I'd dearly like to be at Marlow Park in September.

Ruth Ellwood`,
    b: `Dear Canon Brierley,

You asked on behalf of the governors what I would do about falling numbers in Reception. I have no magic. At St Aidan's we opened the hall to toddlers on Wednesday mornings, and within two years a third of our intake had learned to walk on our floor. I look forward to hearing your decision after the 14th.

Yours sincerely,
Ruth Ellwood`,
    isTooSimilar: false,
    names: [
      "Mrs Adeyemi",
      "Adeyemi",
      "Canon Brierley",
      "Brierley",
      "Marlow Park",
      "Ruth Ellwood",
      "Maths Lead",
    ],
  },
  {
    kind: "unique",
    a: `Mr. Castellano, thank you for the interview, sir. Your dock four backs up because inbound and returns share a lane. I'd split them with cones the first day and paint the second. Andre Willis`,
    b: `Ms. Kerr,

I appreciate you explaining the apprenticeship your company runs for returning veterans. I'd be glad to mentor on it; three of the soldiers I trained in Kuwait now supervise yards of their own. Please call if HR needs my DD-214.

Andre Willis`,
    isTooSimilar: false,
    names: [
      "Mr. Castellano",
      "Castellano",
      "Ms. Kerr",
      "Kerr",
      "Tri-State Freight",
      "Andre Willis",
      "Dock Supervisor",
    ],
  },
  {
    kind: "unique",
    a: `Hi Jules,

Your rule that no screen gets a second button until someone has watched a user miss the first one: stealing that. Thanks for the crit, it was the best I've had in years, even the bit where you hated my icons.

Noor`,
    b: `Hi Ingrid,

Thank you for making room for me on a Friday. I said I'd send the accessibility audit from my museum project, so here is the link. The part on audio labels starts at page nine. It's the work I'm proudest of, and the reason I want to do this for a public broadcaster.

Noor Haidari`,
    isTooSimilar: false,
    names: ["Jules", "Ingrid", "Channel North", "Noor Haidari", "Noor", "Product Designer"],
  },
  {
    kind: "unique",
    a: `Dear Catherine,

Thursday was a day well spent and I thank you for it. The Dayton plant manager you worry about is not hiding bad news because he is dishonest; he is hiding it because good news is the only kind that ever got him a phone call. I should like the chance to call him about the other kind.

William Ostrander`,
    b: `Martin,

On sequencing, I told you the ERP first and I was wrong. Consolidate the two western warehouses, let the dust settle for a quarter, and then buy software for the company you actually have. I'd enjoy arguing it through over lunch.

Bill Ostrander`,
    isTooSimilar: false,
    names: [
      "Catherine",
      "Martin",
      "Halvorsen Industries",
      "William Ostrander",
      "Bill Ostrander",
      "Chief Operating Officer",
    ],
  },
  {
    kind: "unique",
    a: `hi bex!! that mackerel. blown away. thanks for letting me on the pass, when can i come back

liam`,
    b: `Hello Mr Fontaine,

Bex said to send you my dates. I can start from the 3rd, I work any weekends except the one in May when my sister gets married, and I've done three years on larder at the Grey Heron. Thank you for the five minutes by the lift.

Liam Docherty`,
    isTooSimilar: false,
    names: ["Bex", "Mr Fontaine", "Fontaine", "Saltmarsh", "Liam Docherty", "Liam", "Commis Chef"],
  },
  {
    kind: "unique",
    a: `Dear Ms. Haddad,

Thank you for the tour of the operatories on the 3rd. Your recall system with the handwritten birthday cards is the first I've seen that made me want a checkup. I have been a hygienist for nine years and would love to do my tenth with you.

Melissa Groves, RDH`,
    b: `Dear Dr. Song,

At the end of the second interview I was asked whether I use lasers. I do now: the certification came through on Tuesday, with periodontal cases as my practical. Are you still planning to decide before Thanksgiving?

Best,
Melissa Groves`,
    isTooSimilar: false,
    names: [
      "Ms. Haddad",
      "Haddad",
      "Dr. Song",
      "Song",
      "Lakeview Dental",
      "Melissa Groves",
      "Dental Hygienist",
    ],
  },
  {
    kind: "unique",
    a: `Hi Sue, it's Donna. There's a stack of twenty floor mats in our church hall that nobody has touched since Easter. If Rhyme Time wants them I'll bring them in the van on Saturday. Really enjoyed Wednesday and would love to be behind that desk.`,
    b: `Dear Cllr Hough,

Thank you for asking about the home library round. I drove one for Calderdale during the pandemic: eighty-four readers, one temperamental Transit, and a waiting list for large-print Westerns. I believe it could be run from your branch with four volunteers.

Donna Sugden`,
    isTooSimilar: false,
    names: [
      "Sue",
      "Cllr Hough",
      "Hough",
      "Wharfe Valley Libraries",
      "Donna Sugden",
      "Donna",
      "Library Assistant",
    ],
  },

  // The same facts, told twice by an honest person.
  {
    kind: "honest other words",
    a: `Hi Wes,

Thank you for the hour at the whiteboard. You wanted to know about scale: at Tallow I took the checkout service from 200 to 3,000 requests a second, mostly by getting the database out of the way. Lucia tells me round three is on the 18th, and I hope I'm in it.

Dana`,
    b: `Hi Lucia,

I left with a much better idea of what your customers call about, so thanks. The thing I'm known for at Tallow is the checkout rewrite. When I arrived it fell over at a couple of hundred requests a second; on Black Friday it served three thousand and nobody rang support. If I get through to the 18th, I'd love to hear how your Fridays on the phones began.

Dana Whitlock`,
    isTooSimilar: false,
    names: ["Wes", "Lucia", "Parcelwing", "Tallow", "Dana Whitlock", "Dana", "Backend Engineer"],
  },
  {
    kind: "honest other words",
    a: `Hi Rick, thanks for the walk around. I had 14 people under me in Joliet and nobody got hurt bad enough to miss work in 400 days. That's what I'd want to bring to your second shift. Marcus`,
    b: `Ms. Tolliver,

I'm grateful you stayed late to meet me. Safety was your first question, so here is the long answer. We started every shift at the Joliet distribution center with a two-minute stretch and one near-miss story, told by whoever it happened to. My crew of fourteen passed four hundred days without a lost-time injury.

Marcus Bell`,
    isTooSimilar: false,
    names: [
      "Rick",
      "Ms. Tolliver",
      "Tolliver",
      "Crestline Logistics",
      "Marcus Bell",
      "Marcus",
      "Warehouse Lead",
    ],
  },
  {
    kind: "honest other words",
    a: `Dear Ms Lindqvist,

Thank you for an absorbing afternoon. I mentioned the shop-staff pay survey I carried out at Penrose, covering 1,200 colleagues and forty benchmark jobs; it saved us about £300,000 a year in agency cover because fewer people left. You said you'd let me know by the end of the month.

Alison Tweddle`,
    b: `Hi Dev,

Good to meet a fellow spreadsheet tragic. Since you like the detail: forty roles, twelve hundred people, and a regression that told us which stores were bleeding staff to the supermarket next door. Once Penrose fixed the rates in those, turnover dropped and the agency bill shrank by roughly three hundred grand. I gather Ms Lindqvist will be in touch around the 30th.

Best, Alison`,
    isTooSimilar: false,
    names: [
      "Ms Lindqvist",
      "Lindqvist",
      "Dev",
      "Fairhurst Stores",
      "Penrose",
      "Alison Tweddle",
      "Alison",
      "Reward Analyst",
    ],
  },
  {
    kind: "honest other words",
    a: `Dear Mrs Adeyemi,

I came home on Thursday with paint on my sleeve and a grin. Thank you. As I said, maths at St Aidan's went from 58% to 81% at the expected standard in the three years I led it, and your calculation policy is a job I'd relish.`,
    b: `Dear Canon Brierley,

Thank you for your searching questions on results. When I took over as maths lead at St Aidan's fewer than six children in ten were where they should be by the end of Year 6. Three summers later it was more than eight in ten. We did it with daily arithmetic, patient teaching assistants and a great many biscuits. I'd begin at Marlow Park with the written calculation policy.

Ruth Ellwood`,
    isTooSimilar: false,
    names: [
      "Mrs Adeyemi",
      "Adeyemi",
      "Canon Brierley",
      "Brierley",
      "Marlow Park",
      "St Aidan's",
      "Ruth Ellwood",
      "Maths Lead",
    ],
  },
  {
    kind: "honest other words",
    a: `Dr. Sorensen,

Thank you for showing me the hoods. I've validated two qPCR panels under CLIA, both from first primer to sign-off, and I'd enjoy doing a third with you. I'm free for the bench test any day after the 9th.

Amy Kowalczyk`,
    b: `Hi Terrence,

Appreciate the honest tour of the freezer farm. To your question about whether I've done validation or only run somebody else's protocol: I've done it, twice, primers to paperwork, and the CLIA inspector signed both. They were respiratory panels on qPCR. From the 10th on I can come in and pipette for you.

Amy`,
    isTooSimilar: false,
    names: [
      "Dr. Sorensen",
      "Sorensen",
      "Terrence",
      "Midland Diagnostics",
      "Amy Kowalczyk",
      "Amy",
      "Lab Technician",
    ],
  },
  {
    kind: "honest other words",
    a: `Dear Oliver,

Thank you for being so open about the reserves. I have been here before: when I arrived at Harbour Trust it had nine weeks' money, and when I left it had seven months'. We sold a van, closed one project kindly and asked every lapsed donor one more time.

Margaret Dunne`,
    b: `Dear Anthea,

How good of you to ask what frightened me. Payday did, every month for a year. Harbour Trust could have paid its staff for about two months when I walked in. By ending a programme nobody used, parting with a vehicle and writing by hand to people who had drifted away, we built that up to more than half a year. I'd be honoured to try the same with you and the other trustees.

With kind regards,
Margaret`,
    isTooSimilar: false,
    names: [
      "Oliver",
      "Anthea",
      "Beacon House",
      "Harbour Trust",
      "Margaret Dunne",
      "Margaret",
      "Chief Executive",
    ],
  },
  {
    kind: "honest other words",
    a: `Hi Gemma! Loved the mud kitchen. I ran the baby room at Little Acorns for two years and I've got my Level 3 plus paediatric first aid. Sounds like I'd hear by Friday? Chloe`,
    b: `Dear Mrs Patel,

Thank you for explaining how the key-person system works at Bluebells. You'll see from my CV that under-twos are where I've spent my time: I was in charge of them at my last nursery from 2021 until it closed. My childcare diploma is the Level 3, and the first-aid ticket for children is in date until next June. Gemma thought there'd be a decision at the end of this week.

Chloe Warren`,
    isTooSimilar: false,
    names: [
      "Gemma",
      "Mrs Patel",
      "Patel",
      "Bluebells",
      "Little Acorns",
      "Chloe Warren",
      "Chloe",
      "Nursery Practitioner",
    ],
  },
  {
    kind: "honest other words",
    a: `Ms. Nakamura,

Thank you for yesterday. Getting onboarding down from eight calls to three is brave and I'd like to help finish it. My own accounts renewed at 97% last year, and I put most of that down to the first month.

Brooke`,
    b: `Hi Darnell,

I had fun talking shop. You asked for the number behind the story: of the thirty-four enterprise customers I looked after, one left. Everybody else signed again. If there's a secret, it's that the first four weeks decide the next four years, which is why the shorter onboarding at Lumio has me hooked.

Brooke Sanderson`,
    isTooSimilar: false,
    names: [
      "Ms. Nakamura",
      "Nakamura",
      "Darnell",
      "Lumio",
      "Brooke Sanderson",
      "Brooke",
      "Customer Success Manager",
    ],
  },
  {
    kind: "honest other words",
    a: `Dear Elise,

Many thanks for Monday's interview. The piece of work I'd point to is the month-end close: eleven working days when I joined Rowntree Pumps, four when I left. I'm interested in doing it again. You expect to hold second interviews from the 20th and I've kept that week clear.

Imran Sheikh`,
    b: `Dear Mr Galbraith,

Thank you for testing me so thoroughly on the accruals. I promised you the answer on how we made the ledgers close within a week at Rowntree. We stopped chasing small invoices, set a £500 threshold, moved the stock count to the 25th, and the remaining work fitted in four days where it used to take over two weeks on the calendar. I shall be in Leeds all through the week of the second round.

Yours sincerely
I. Sheikh`,
    isTooSimilar: false,
    names: [
      "Elise",
      "Mr Galbraith",
      "Galbraith",
      "Aldwick Foods",
      "Rowntree Pumps",
      "Rowntree",
      "Imran Sheikh",
      "Financial Controller",
    ],
  },
  {
    kind: "honest other words",
    a: `Carl, thanks for the ride-along. Twelve years on chillers, universal EPA card, and I rebuilt both Tranes at St Luke's over one weekend so surgery could open Monday. That's the kind of work I'm after. Rob`,
    b: `Mrs. Dietz,

Thanks for going over the paperwork with me. Since you asked for an example: a hospital lost its cooling on a Friday in July. I took two big Trane machines down to the frame and had them running again before the operating rooms started up after the weekend. I've been doing refrigeration since 2012 and my federal certification covers every type. Carl has seen me work if you need somebody to ask.

Robert Dunleavy`,
    isTooSimilar: false,
    names: [
      "Carl",
      "Mrs. Dietz",
      "Dietz",
      "Dietz Mechanical",
      "Robert Dunleavy",
      "Rob",
      "HVAC Technician",
    ],
  },

  // The same note with other names, perhaps one detail exchanged.
  {
    kind: "names swapped",
    a: `Hi Karen,

Thank you for meeting with me yesterday about the Office Manager role at Birchwood Legal. I really enjoyed learning about the firm and I think my eight years of running busy offices would be a great match. I hope to hear from you soon.

Best,
Jade Morrow`,
    b: `Hi Leonard,

Thank you for meeting with me yesterday about the Office Manager role at Birchwood Legal. I really enjoyed learning about the firm and I think my eight years of running busy offices would be a great match. I hope to hear from you soon.

Best,
Jade Morrow`,
    isTooSimilar: true,
    names: ["Karen", "Leonard", "Birchwood Legal", "Jade Morrow", "Office Manager"],
  },
  {
    kind: "names swapped",
    a: `Dear Ms. Petrov,

I am grateful for the opportunity to interview with you. Our discussion of the discovery backlog was eye-opening, and it reinforced my enthusiasm for joining the litigation group. With five years as a paralegal and a certificate in e-discovery, I am confident I could contribute from day one. Please reach out if any further information would be useful.

Sincerely,
Courtney Ames`,
    b: `Dear Mr. Dunmore,

I am grateful for the opportunity to interview with you. Our discussion of the new filing rules was eye-opening, and it reinforced my enthusiasm for joining the litigation group. With five years as a paralegal and a certificate in e-discovery, I am confident I could contribute from day one. Please reach out if any further information would be useful.

Sincerely,
Courtney Ames`,
    isTooSimilar: true,
    names: [
      "Ms. Petrov",
      "Petrov",
      "Mr. Dunmore",
      "Dunmore",
      "Dunmore & Hale",
      "Courtney Ames",
      "Paralegal",
    ],
  },
  {
    kind: "names swapped",
    a: `hi dave cheers for today, sounds like a good crew. i'm up for starting whenever, got my own tools and a clean licence. let us know. Shaun`,
    b: `hi col cheers for today, sounds like a good crew. i'm up for starting whenever, got my own tools and a clean licence. let us know. Shaun`,
    isTooSimilar: true,
    names: ["Dave", "Col", "Redfern Groundworks", "Shaun", "Plant Operator"],
  },
  {
    kind: "names swapped",
    a: `Dear Dr Hallam,

It was a pleasure to meet you and the Sensory Ecology group on Monday. The work you showed me on bat calls is exactly the kind of question I want to spend four years on. My master's project on frog choruses gave me plenty of practice with field recordings. I look forward to your decision.

Best wishes,
Callum Reid`,
    b: `Dear Professor Nwosu,

It was a pleasure to meet you and the Sensory Ecology group on Monday. The work you showed me on cricket wings is exactly the kind of question I want to spend four years on. My master's project on frog choruses gave me plenty of practice with field recordings. I look forward to your decision.

Best wishes,
Callum Reid`,
    isTooSimilar: true,
    names: [
      "Dr Hallam",
      "Hallam",
      "Professor Nwosu",
      "Nwosu",
      "University of Stirling",
      "Callum Reid",
      "PhD Student",
    ],
  },
  {
    kind: "names swapped",
    a: `Hey Andrea! So great chatting today. Loved hearing about the platform team and what you're all cooking up for next year. I think my background in Kubernetes would slot right in. Talk soon! Jared`,
    b: `Hey Vikram! So great chatting today. Loved hearing about the data team and what you're all cooking up for next year. I think my background in Kubernetes would slot right in. Talk soon! Jared`,
    isTooSimilar: true,
    names: ["Andrea", "Vikram", "Stackmoor", "Jared", "Site Reliability Engineer"],
  },
  {
    kind: "names swapped",
    a: `Dear Mr. Feldman,

I wanted to express my sincere appreciation for the time you spent discussing the Regional Sales Manager position with me. Your vision for the Midwest territory resonates deeply with my own approach to building partnerships. Having exceeded quota in eleven of twelve quarters, I am eager to bring that same drive to Norcross Medical. I remain at your disposal for any questions.

Best regards,
Vincent Moretti`,
    b: `Dear Ms. Oyelaran,

I wanted to express my sincere appreciation for the time you spent discussing the Regional Sales Manager position with me. Your vision for the Southeast territory resonates deeply with my own approach to building partnerships. Having exceeded quota in eleven of twelve quarters, I am eager to bring that same drive to Norcross Medical. I remain at your disposal for any questions.

Best regards,
Vincent Moretti`,
    isTooSimilar: true,
    names: [
      "Mr. Feldman",
      "Feldman",
      "Ms. Oyelaran",
      "Oyelaran",
      "Norcross Medical",
      "Vincent Moretti",
      "Regional Sales Manager",
    ],
  },
  {
    kind: "names swapped",
    a: `Hello Lorraine,

Thanks ever so much for the tour on Saturday. What a beautiful building. I've been on front desks for eleven years and I never tire of a full lobby. Fingers crossed!

Pauline Garside`,
    b: `Hello Mr Whitby,

Thanks ever so much for the interview on Monday. What a beautiful building. I've been on front desks for eleven years and I never tire of a full lobby. Fingers crossed!

Pauline Garside`,
    isTooSimilar: true,
    names: [
      "Lorraine",
      "Mr Whitby",
      "Whitby",
      "Grand Parade Hotel",
      "Pauline Garside",
      "Receptionist",
    ],
  },
  {
    kind: "names swapped",
    a: `Dear Principal Ruiz,

Thank you for a wonderful morning at Cedar Elementary. Watching the third graders work made me certain that this is the community I want to teach in. My six years in grades 2 through 4 and my ESL certificate would let me support every reader in the room. I would be happy to send my unit plans.

Warmly,
Amber Lindgren`,
    b: `Dear Ms. Okun,

Thank you for a wonderful morning at Cedar Elementary. Watching your third graders work made me certain that this is the community I want to teach in. My six years in grades 2 through 4 and my ESL certificate would let me support every reader in the room. I would be happy to send my unit plans.

Warmly,
Amber Lindgren`,
    isTooSimilar: true,
    names: [
      "Principal Ruiz",
      "Ruiz",
      "Ms. Okun",
      "Okun",
      "Cedar Elementary",
      "Amber Lindgren",
      "Third Grade Teacher",
    ],
  },
  {
    kind: "names swapped",
    a: `Tony,

Good talking to you. I got my CDL A with hazmat and tanker, 9 years, no points. Can start two weeks after you say go. Still interested in the Reno run.

Ray Sandoval
555-010-3364`,
    b: `Luann,

Good talking to you. I got my CDL A with hazmat and tanker, 9 years, no points. Can start two weeks after you say go. Still interested in the Reno run.

Ray Sandoval
555-010-3364`,
    isTooSimilar: true,
    names: ["Tony", "Luann", "High Desert Hauling", "Ray Sandoval", "Driver"],
  },
  {
    kind: "names swapped",
    a: `Dear Eleanor,

May I thank you for receiving me at Castell & Rowe last week. I was struck by how warmly the partners speak of one another, and I left convinced that I should be happy practising there. My twelve years in private client work, latterly as head of a small probate team, would I hope be of service. I await your news with interest.

Yours sincerely,
Hugh Satterley`,
    b: `Dear Jonathan,

May I thank you for receiving me at Castell & Rowe this week. I was struck by how warmly the partners speak of one another, and I left convinced that I should be happy practising there. My twelve years in private client work, latterly as head of a small probate team, would I hope be of service. I await your news with interest.

Yours sincerely,
Hugh Satterley`,
    isTooSimilar: true,
    names: ["Eleanor", "Jonathan", "Castell & Rowe", "Hugh Satterley", "Senior Associate"],
  },

  // The first note reworked.
  {
    kind: "lightly reworded",
    a: `Hi Fiona,

Thank you for interviewing me on Tuesday. I was really impressed by how the crews support each other after a bad shift. As a community responder I have attended sixty-one calls, so I know what the work is like. I'd love a place on the September programme and look forward to hearing from you.

Joanne Metcalfe`,
    b: `Hi Graham,

Thanks for interviewing me on Tuesday. It really impressed me how the crews look after each other following a bad shift. I have been to sixty-one calls as a community responder, so I know what the job is like. I would love to get a place on the September programme and am looking forward to hearing from you.

Joanne Metcalfe`,
    isTooSimilar: true,
    names: [
      "Fiona",
      "Graham",
      "Yorkshire Ambulance Service",
      "Joanne Metcalfe",
      "Student Paramedic",
    ],
  },
  {
    kind: "lightly reworded",
    a: `Dear Ms. Delgado,

I appreciate the time you took to speak with me about the Permit Coordinator position. I was especially interested to hear about the move to online applications. During my eleven years at the county counter I trained more than twenty clerks, and I believe that experience would help your office through the change. Please contact me if you have any questions.

Patrice Langford`,
    b: `Dear Mr. Ito,

I'm thankful for the time you took to talk with me about the Permit Coordinator job. It was especially interesting to learn about the switch to online applications. In my eleven years at the county counter, I trained over twenty clerks, and I feel that this experience would help your office with the transition. If you have any questions, please contact me.

Patrice Langford`,
    isTooSimilar: true,
    names: [
      "Ms. Delgado",
      "Delgado",
      "Mr. Ito",
      "Ito",
      "City of Fresno",
      "Patrice Langford",
      "Permit Coordinator",
    ],
  },
  {
    kind: "lightly reworded",
    a: `hey marco thanks for the chat yesterday, the gym looks sick. ive been coaching 3 yrs and all my clients stick around. keen to start asap. jayden`,
    b: `hey nadia thanks for chatting yesterday, the gym looks so good. been coaching for 3 years and my clients all stick around. really keen to start asap. jayden`,
    isTooSimilar: true,
    names: ["Marco", "Nadia", "Ironhouse", "Jayden", "Personal Trainer"],
  },
  {
    kind: "lightly reworded",
    a: `Dear Hiring Manager,

I am writing to thank you for the opportunity to interview for the Assistant Buyer role at Linton & Co. I was fascinated to hear how your team chooses its knitwear suppliers, and our conversation strengthened my desire to join you. My placement year at a fashion wholesaler taught me to negotiate with mills and to read a sales report critically. I look forward to the next steps.

Zara Whitfield`,
    b: `Dear Ms Ferrars,

I wanted to write to thank you for the chance to interview for the Assistant Buyer position at Linton & Co. Hearing how your team selects its knitwear suppliers was fascinating, and our discussion has strengthened my wish to join you. In my placement year with a fashion wholesaler I learned to negotiate with mills and to read sales reports with a critical eye. I am looking forward to next steps.

Zara Whitfield`,
    isTooSimilar: true,
    names: ["Ms Ferrars", "Ferrars", "Linton & Co", "Zara Whitfield", "Assistant Buyer"],
  },
  {
    kind: "lightly reworded",
    a: `Hi Mike,

Thanks for showing me the parts counter. I've wrenched on diesels since high school and I know a Cummins by its sound. I'd be happy to come work for you. Call me anytime after 4.

Tyler Voss`,
    b: `Hi Brenda,

Thanks for showing me around the parts counter. I have been wrenching on diesels since high school, and I can tell a Cummins by the sound. You can call me anytime after 4. I'd be glad to come work for you.

Tyler Voss`,
    isTooSimilar: true,
    names: ["Mike", "Brenda", "Lakeshore Diesel", "Tyler Voss", "Parts Associate"],
  },
  {
    kind: "lightly reworded",
    a: `Dear Judge Whitaker,

Thank you for the courtesy you extended to me in chambers. Your description of the clerk as the last honest reader of a draft has remained with me. As articles editor I spent a year being precisely that for forty authors, and I would consider it a privilege to do the same for you. I am prepared to begin in August.

Respectfully,
Theodore Banks`,
    b: `Dear Judge Moreno,

Thank you for the courtesy you showed me in chambers. The description of a clerk as a draft's last honest reader has stayed with me. For a year I was exactly that to forty authors as articles editor, and it would be a privilege to do the same for you. I am ready to start in August.

Respectfully,
Theodore Banks`,
    isTooSimilar: true,
    names: [
      "Judge Whitaker",
      "Whitaker",
      "Judge Moreno",
      "Moreno",
      "Court of Appeals",
      "Theodore Banks",
      "Law Clerk",
    ],
  },
  {
    kind: "lightly reworded",
    a: `Good afternoon Mrs. Odom,

I was blessed to meet you today. I have been a CNA for nineteen years and my residents are like family to me. I can work nights, weekends and holidays. I hope to be part of Magnolia Manor.

Wanda Pruitt`,
    b: `Good afternoon Mr. Tate,

It was a blessing to meet you today. For nineteen years I have been a CNA, and my residents are just like family to me. I am able to work weekends, nights and holidays. I hope I can be a part of Magnolia Manor.

Wanda Pruitt`,
    isTooSimilar: true,
    names: ["Mrs. Odom", "Odom", "Mr. Tate", "Tate", "Magnolia Manor", "Wanda Pruitt", "CNA"],
  },
  {
    kind: "lightly reworded",
    a: `Hi Tom,

Great to see the print hall today. The way you've kept the old Heidelberg running next to the digital line says a lot about the place. I've been a minder for fifteen years, the last six on short-run packaging, and I reckon I'd fit in well. I can do a trial shift any day next week.

Brian Ashworth`,
    b: `Hi Sanjay,

It was great to see the print hall today. It says a lot about the place that you have kept the old Heidelberg going alongside the digital line. I have fifteen years behind me as a minder, six of them lately on short-run packaging, so I reckon I'd fit in nicely. Any day next week I can do a trial shift.

Brian Ashworth`,
    isTooSimilar: true,
    names: ["Tom", "Sanjay", "Calder Print", "Brian Ashworth", "Print Minder"],
  },
  {
    kind: "lightly reworded",
    a: `Dear Ms. Boyd,

It was wonderful to meet with you on Friday and hear about the spring gala. I left our meeting inspired by your commitment to the shelter's mission. With experience coordinating over forty fundraising events, I am well prepared to take on the responsibilities of this role. I welcome the chance to continue our conversation.

Kind regards,
Mackenzie Hurst`,
    b: `Dear Mr. Pruss,

Meeting with you on Friday and hearing about the spring gala was wonderful. Your commitment to the mission of the shelter left me inspired. Having coordinated more than forty fundraising events, I am well equipped to take on this role's responsibilities. I would welcome an opportunity to continue the conversation.

Kind regards,
Mackenzie Hurst`,
    isTooSimilar: true,
    names: [
      "Ms. Boyd",
      "Boyd",
      "Mr. Pruss",
      "Pruss",
      "Safe Harbor Animal Shelter",
      "Mackenzie Hurst",
      "Events Coordinator",
    ],
  },
  {
    kind: "lightly reworded",
    a: `Hi Sam,

Thank you for having me in on Thursday. I loved the story about the goat on set and I'd be chuffed to be a runner on the April shoot. I've done two student films and a council advert, I drive, and I'm never late. Let me know what you decide.

Poppy Keane`,
    b: `Hi Ade,

Thanks for having me in Thursday. The story about the goat on set was brilliant and I would be really chuffed to run on the shoot in April. I drive, I'm never late, and I have done a council advert and two student films. Let me know what you end up deciding.

Poppy Keane`,
    isTooSimilar: true,
    names: ["Sam", "Ade", "Kittiwake Films", "Poppy Keane", "Runner"],
  },

  // Only stock courtesy in common.
  {
    kind: "polite phrases only",
    a: `Dear Elise,

Thank you for taking the time to speak with me. Your plan to move the stock count to the 25th is one I have seen work, and I would gladly tell your warehouse manager what to expect in the first month.

I look forward to hearing from you.

Kind regards,
Imran Sheikh`,
    b: `Dear Mr Galbraith,

Thank you for taking the time to speak with me. You asked whether I had ever told a managing director that he was wrong. Once, about a lease, and the auditors agreed with me by Easter.

I look forward to hearing from you.

Kind regards,
Imran Sheikh`,
    isTooSimilar: false,
    names: [
      "Elise",
      "Mr Galbraith",
      "Galbraith",
      "Aldwick Foods",
      "Imran Sheikh",
      "Financial Controller",
    ],
  },
  {
    kind: "polite phrases only",
    a: `Hi Steph,

Thanks so much for your time today. I hadn't realised the client was moving to Salford; that takes my commute from ninety minutes to fifteen, so count me in. Please let me know if you need anything else from me.

Dan`,
    b: `Hi Maxine,

Thanks so much for your time today. The rota you showed me on the wall, with the coloured magnets, is more or less the one I invented at Brook Street, down to the pink ones for training. Please let me know if you need anything else from me.

Dan Royle`,
    isTooSimilar: false,
    names: ["Steph", "Maxine", "Orchard Care", "Dan Royle", "Dan", "Rota Coordinator"],
  },
  {
    kind: "polite phrases only",
    a: `Dear Dr. Vance,

It was a pleasure meeting you yesterday. I have looked up the Mohs reporting template you mentioned and I see why you want it changed: the margin field allows free text. Thank you again for your time and consideration.

Best regards,
Nina Calloway`,
    b: `Dear Ms. Reyes,

It was a pleasure meeting you yesterday. My state license number is on its way to you by mail, along with the immunization record. I can take the 6 a.m. shift without trouble since I live four blocks from the hospital. Thank you again for your time and consideration.

Best regards,
Nina Calloway`,
    isTooSimilar: false,
    names: [
      "Dr. Vance",
      "Vance",
      "Ms. Reyes",
      "Reyes",
      "Bayside Pathology",
      "Nina Calloway",
      "Histotechnician",
    ],
  },
  {
    kind: "polite phrases only",
    a: `Hi Leah, thanks for meeting with me! The dog-friendly Wednesday sold me, mine is a retired greyhound who mostly sleeps. Hope to hear from you soon. Tom`,
    b: `Hi Gus, thanks for meeting with me! On the take-home: I'd drop the second chart entirely and put the churn number in the headline. Hope to hear from you soon. Tom`,
    isTooSimilar: false,
    names: ["Leah", "Gus", "Pebble Analytics", "Tom", "Data Visualization Designer"],
  },
  {
    kind: "polite phrases only",
    a: `Dear Sir David,

Thank you for the opportunity to meet with you and discuss the role. I have reflected on your doubts about the regional offices. I would close none of them in the first year, because the three smallest bring in half our legacies.

Should you require any further information, please do not hesitate to contact me.

Yours sincerely,
Margaret Dunne`,
    b: `Dear Anthea,

Thank you for the opportunity to meet with you and discuss the role. Your account of the night the roof came in, and of volunteers carrying the archive out in wheelbarrows, told me more about Beacon House than the annual report did.

Should you require any further information, please do not hesitate to contact me.

Yours sincerely,
Margaret Dunne`,
    isTooSimilar: false,
    names: ["Sir David", "Anthea", "Beacon House", "Margaret Dunne", "Chief Executive"],
  },
  {
    kind: "polite phrases only",
    a: `Hello Ms. Kerr,

I hope you are doing well. Thank you again for the interview. My forklift recertification came through this morning, class IV and V, and I can bring the card when I come by.

Have a great rest of your week,
Andre Willis`,
    b: `Hello Mr. Castellano,

I hope you are doing well. Thank you again for the interview. I walked past the yard on Sunday and counted nine trailers parked over the drain you told me floods. Moving them fifty feet would cost nothing.

Have a great rest of your week,
Andre Willis`,
    isTooSimilar: false,
    names: [
      "Ms. Kerr",
      "Kerr",
      "Mr. Castellano",
      "Castellano",
      "Tri-State Freight",
      "Andre Willis",
      "Dock Supervisor",
    ],
  },
  {
    kind: "polite phrases only",
    a: `Dear Mrs Patel,

I just wanted to say thank you for yesterday. It was lovely to meet you and the team. The little boy who showed me his worm has made up my mind, if it needed making up.

All the best, and I look forward to hearing from you,
Chloe Warren`,
    b: `Dear Gemma,

I just wanted to say thank you for yesterday. It was lovely to meet you and the team. About the biting: in our room we moved the water tray away from the door, so that nobody was ever cornered, and it stopped within a week.

All the best, and I look forward to hearing from you,
Chloe Warren`,
    isTooSimilar: false,
    names: ["Mrs Patel", "Patel", "Gemma", "Bluebells", "Chloe Warren", "Nursery Practitioner"],
  },
  {
    kind: "polite phrases only",
    a: `Hi Wes,

I appreciate you taking the time to talk with me about the position. Here's the repo for the rate limiter: the interesting commit is the one where I delete most of it.

If there is anything else I can provide, please let me know.

Best,
Dana`,
    b: `Hi Oksana,

I appreciate you taking the time to talk with me about the position. I've never been asked before what I would want written on a team's front door. "Ask twice, ship once" was glib. I'd rather it said who is on call.

If there is anything else I can provide, please let me know.

Best,
Dana`,
    isTooSimilar: false,
    names: ["Wes", "Oksana", "Parcelwing", "Dana", "Backend Engineer"],
  },
  {
    kind: "polite phrases only",
    a: `Dear Ms. Nakamura,

I am very interested in this opportunity and would be excited to join the team. The customer who wanted all eight onboarding calls back should, I think, be given two and a good phone number.

Thank you for your consideration. I look forward to next steps.

Brooke Sanderson`,
    b: `Dear Mr. Ellery,

I am very interested in this opportunity and would be excited to join the team. I once flew to Tulsa to apologize to a hospital in person, and it is still the account I am fondest of; they send me a fruitcake each December.

Thank you for your consideration. I look forward to next steps.

Brooke Sanderson`,
    isTooSimilar: false,
    names: [
      "Ms. Nakamura",
      "Nakamura",
      "Mr. Ellery",
      "Ellery",
      "Lumio",
      "Brooke Sanderson",
      "Customer Success Manager",
    ],
  },
  {
    kind: "polite phrases only",
    a: `Dear Sue,

Many thanks for inviting me to interview. I really enjoyed our conversation and hearing more about the role. Twenty mats and a parachute are in my hallway, ready for Rhyme Time.

Please don't hesitate to get in touch if you have any questions.

Donna`,
    b: `Dear Mr Ollerenshaw,

Many thanks for inviting me to interview. I really enjoyed our conversation and hearing more about the role. My evening certificate in local archives finishes in June, and the dissertation is on the mill fire you mentioned, which my great-aunt saw from her bedroom window.

Please don't hesitate to get in touch if you have any questions.

Donna Sugden`,
    isTooSimilar: false,
    names: [
      "Sue",
      "Mr Ollerenshaw",
      "Ollerenshaw",
      "Wharfe Valley Libraries",
      "Donna Sugden",
      "Donna",
      "Library Assistant",
    ],
  },
];
