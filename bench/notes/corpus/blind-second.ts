import type { WholeNote, WholePair } from "../whole.ts";

export const BLIND_SECOND_NOTES: readonly WholeNote[] = [
  {
    text: `Dear Ms. Lindqvist,

I would like to thank you and Mr. Harada for receiving me on Tuesday. Your remark that the Nordic plants still report in four different formats has stayed with me on the flight home. At Voltera I brought seven sites onto one reporting cycle within fourteen months, and I would be very glad to take up the same work as your Chief Operating Officer. Should the Board wish to see references or the transition plan, my assistant can provide both this week.

With kind regards,
Matthias Oberhauser
+43 664 5550 118`,
    parts: ["thanks", "interest", "pick-up", "fit", "closing"],
    tones: [],
  },
  {
    text: `Thank you for today Mr Okafor. Good talk. I hope we speak again soon.

Bisi`,
    parts: ["thanks", "closing"],
    tones: [],
  },
  {
    text: `Dear Sister Catherine,

Ten days ago we met about the night post on Ward 6. I am still very much interested in it. My eleven years of night duty in a children's hospital have, I believe, prepared me well for such a ward.

Has anything changed in the timetable for your decision?

Kind regards,
Anjali Thomas, RN`,
    parts: ["interest", "fit", "closing"],
    tones: [],
  },
  {
    text: `Dear Sir,

I am just checking in regarding my interview of the 4th. Is there any update from your side?

Regards,
S. Venkataraman`,
    parts: ["closing"],
    tones: ["checking-in"],
  },
  {
    text: `Respected Madam,

It is now twenty-two days that I am waiting and not one person from your office found it necessary to write me even a single line. I took unpaid leave to attend. A candidate also deserves some respect.

Yours faithfully,
Emeka Nwosu`,
    parts: [],
    tones: ["guilt"],
  },
  {
    text: `Hello Frau Brenner,

many thanks that you took so much time for me on Thursday, and also for the tour through the dispensary. I liked how you explained the double check of the chemotherapy orders, where the second pharmacist does not see the name of the first. In Graz we had only a list on paper for this.

Best regards from Graz,
Katharina Wolf`,
    parts: ["thanks", "pick-up"],
    tones: [],
  },
  {
    text: `Dear Mr. Whitfield,

I must be honest, I was not at my best on Monday. I was very nervous, I lost my words in the second question and I am afraid my English was poor. Please forgive me for this. I would still love to work at the council.

Sincerely,
Oleksandra Hrytsenko`,
    parts: ["interest"],
    tones: ["apology"],
  },
  {
    text: `Dear Dr Mensah

WOW what a hospital!! Thank you so so much for the interview!!! I am so excited about joining your team, I told everybody at home already! Let me know the next step!!

Comfort A.`,
    parts: ["thanks", "interest", "closing"],
    tones: ["exclamations"],
  },
  {
    text: `thank you for the chat this afternoon 🙏🙏 your clinic feels like family 😊 i would be so happy to start there 💙

Thandi
082 555 0144`,
    parts: ["thanks", "interest"],
    tones: ["emoji"],
  },
  {
    text: `Dear Hiring Committee,

Following our meeting I have reflected upon the remuneration. With my seniority I would expect not less than 96,000 euros fixed, plus a company car and thirty days of holiday. When may I expect the date of the second meeting?

Respectfully,
Dr. Reinhold Maier`,
    parts: ["closing"],
    tones: ["salary"],
  },
  {
    text: `Dear Ms. Fernandes,

Thank you for your time yesterday. I REALLY want this position and I can assure you that you will NEVER regret choosing me. I have managed the immunisation records of three districts for six years.

Joao Tembe`,
    parts: ["thanks", "interest", "fit"],
    tones: ["capitals"],
  },
  {
    text: `Dear Mr. Achterberg,

I hold another offer now. Unless I receive your contract by Friday noon, I will sign with them and you may consider my application withdrawn.

P. Moreau`,
    parts: [],
    tones: ["ultimatum"],
  },
  {
    text: `Dear Prof. Iyer,

when do I get your decision? It must be today or tomorrow at the latest. I cannot plan anything without it and I need a clear yes or no immediately.

Regards
Faisal Rahman`,
    parts: ["closing"],
    tones: ["pressure"],
  },
  {
    text: `Dear Ms. O'Rourke,

Thank you for the invitation to the assessment day, and for the open way in which you and your colleagues spoke with us. I look forward to your decision in due course; there is no rush from my side.

Yours sincerely,
Tomasz Zielinski`,
    parts: ["thanks", "closing"],
    tones: [],
  },
  {
    text: `Dear Ms. Castellanos,

You asked on Wednesday how I would handle a minister who wants a figure before it is verified, and my reply was rather general. A better answer: in 2021 I gave the range together with the method, in writing, and the range held when the audit came. I attach the public note from that time.

With respect,
Ignacio Bravo Soto`,
    parts: ["pick-up", "fit"],
    tones: [],
  },
  {
    text: `Dear Mr. Lamptey,

I write once more with regard to the post of Senior Revenue Officer. I have to give another institution my answer by 14 May. If it is possible for you to share when the panel will decide, that would help me a great deal. Your office remains my first choice.

Yours truly,
Abena Sarpong`,
    parts: ["interest", "closing"],
    tones: [],
  },
  {
    text: `Hi Marek, thanks for meeting me on a Saturday. The old switch room you showed me, with the aluminium rails, I have done two exactly like this in Ostrava, both without a shutdown longer than four hours. Would be good to do yours.

Pavel D., electrician`,
    parts: ["thanks", "interest", "pick-up", "fit"],
    tones: [],
  },
  {
    text: `Dear Members of the Selection Panel,

I wish to convey my sincere gratitude for the opportunity to appear before you on 11 March for the position of Deputy Director, Public Health Emergencies. It was an honour to meet the whole panel, and the care with which the questions had been prepared spoke of an institution that takes its mandate seriously.

Allow me to return to three matters. First, Dr. Banda asked how a district with two vehicles can reach forty villages in an outbreak. In Kasungu we solved it by agreement with the agricultural extension officers, who already visited these villages each week and carried our sample boxes with them. Second, Madam Chair raised the question of burial practices. I did not mention that I spent the whole of 2015 working with religious leaders on precisely this question, and that the guideline which resulted is still in force today. Third, concerning the budget cycle, I have prepared the district plan under three different donors and I am accustomed to reconciling their calendars.

I hold a master's degree in epidemiology from Makerere, I have led teams of up to sixty persons, and I have served in four outbreaks, two of them as incident manager. I say this not to boast but so that the panel may have it in one place when it deliberates.

It would be the greatest privilege for me to serve in this office, and I would relocate with my family to the capital without hesitation. I stand ready to furnish certified copies of all certificates, the names of my referees, and a medical report, and I await with patience whatever the panel in its wisdom shall decide.

I have the honour to remain,
Yours obediently,
Dr. Chikondi Phiri`,
    parts: ["thanks", "interest", "pick-up", "fit", "closing"],
    tones: ["long"],
  },
  {
    text: `Good morning Mrs. Delacroix,

I come back to you a second and last time about the post of school secretary. One thing I had not told: since January I also speak for the parents' council, so I know the families of the quarter. When the place is filled already, I wish you and the new colleague a good start.

Samira Benali`,
    parts: ["pick-up", "fit", "closing"],
    tones: [],
  },
  {
    text: `Thank you, Herr Direktor Pfister. It was a pleasure.

L. Ammann`,
    parts: ["thanks"],
    tones: [],
  },
  {
    text: `Dear Hiroshi-san,

Following up to see if there is any news on the finance director role. Touching base in case my last mail was lost.

Best,
Gunnar Eliasson`,
    parts: ["closing"],
    tones: ["checking-in"],
  },
  {
    text: `Dear Dr. Petrosyan,

Our conversation about the pay gap study was for me the best half hour of this month. I ran the salary survey for the Armenian civil service in 2022, and the trouble you described, that part-time contracts vanish from the table, was ours as well. We weighted by contract hours and published both columns. I would be delighted to do this with your unit.

Warm regards,
Lusine Grigoryan`,
    parts: ["interest", "pick-up", "fit"],
    tones: [],
  },
  {
    text: `Dear Madam Secretary,

Permit me to thank you for the audience granted on Monday last. I remain at your disposal for any further clarification the Ministry may require.

Please accept the assurance of my highest consideration.

Amb. (ret.) Jean-Baptiste Kouassi`,
    parts: ["thanks", "closing"],
    tones: [],
  },
  {
    text: `Hello Priya ma'am, thank you for taking my interview. I know I could not answer many of the questions properly and I am really sorry about that, I had blanked out. I am a fast learner and I have done two projects in Power BI. Waiting eagerly for your positive response.

Rohit Deshmukh
98220 55501`,
    parts: ["thanks", "fit", "closing"],
    tones: ["apology"],
  },
  {
    text: `Dear Ms. van Rooyen,

Two weeks have gone by since our talk in Bloemfontein. The post of warehouse lead interests me as much as on the first day. I have run the cold store for Karoo Meats for five years, with 14 people and no lost-time accident since 2020. Can you tell me if the timing has moved?

Thanks,
Sipho Dlamini`,
    parts: ["interest", "fit", "closing"],
    tones: [],
  },
  {
    text: `Dear Mr. Sorensen,

I was told one week. Now it is five. I have written twice and it is very disappointing to be ignored in such a manner by a public hospital. Do you have an answer for me or not? I expect it by return of mail.

Dr. Farid Kazemi`,
    parts: ["closing"],
    tones: ["guilt", "pressure"],
  },
  {
    text: `Dear Elisabeth,

It was a joy to talk with you and Jonas about the hospice. What you said on the relatives, that they must be allowed to make the tea, I wrote into my little book. I would so love to become one of yours!

Herzlich,
Gudrun Pichler

P.S. The lemon cake recipe I promised is in the attachment.`,
    parts: ["interest", "pick-up"],
    tones: [],
  },
  {
    text: `Sir, pls update status. urgent. reply today itself.

Manoj`,
    parts: ["closing"],
    tones: ["pressure"],
  },
  {
    text: `Dear Mr. Haugen,

With nineteen years in port operations, the last eight as terminal director in Tema, I have already once moved a whole container yard from paper to system with the same people. I also hold the IMO security certificate at the highest level. Both the UNCTAD report and the audit of the GPHA name our terminal as an example.

With regards,
Capt. Kofi Asante`,
    parts: ["fit"],
    tones: [],
  },
  {
    text: `Dear Ms. Schuster, thank you very much for the friendly interview on Tuesday. I would gladly work in your laboratory. As a technician I have validated three ELISA methods and I keep the ISO 15189 folder for our department. I look forward to your reply.

Kind regards
Dragana Ilic`,
    parts: ["thanks", "interest", "fit", "closing"],
    tones: [],
  },
  {
    text: `Dear Mr Balogun,

Thank you sir for the opportunity. PLEASE I am BEGGING you to consider me, I have FOUR children in school and the salary must be enough for their fees. God will bless you and your family.

Mrs. Patience Eze`,
    parts: ["thanks", "interest"],
    tones: ["capitals", "salary"],
  },
  {
    text: `Hi Giulia!! Thanks a million for lunch!!! 🍝🧀 The tasting menu with the smoked ricotta... unbelievable!! I can't stop thinking about it! When do I come for the trial shift?

Ciao, Luca`,
    parts: ["thanks", "pick-up", "closing"],
    tones: ["exclamations", "emoji"],
  },
  {
    text: `Dear Dr. Sandoval,

I would be grateful if you would let me know whether the committee needs the original of my diploma or if the sworn translation is sufficient. I can send either by courier.

Cordially,
Mirela Popescu`,
    parts: ["closing"],
    tones: [],
  },
  {
    text: `Dear Mr. Kruger,

After careful thought I have to tell you that I shall not continue with my candidacy, for the commute to Midrand is not possible with my mother's care. I thank you for the hour you gave me. May you soon find the right person.

Respectfully,
Nomvula Khoza`,
    parts: ["thanks", "closing"],
    tones: [],
  },
  {
    text: `Dear Mrs. Abernathy,

The question about the reading corner occupies me since yesterday. You asked what I would do with a child who hides there all morning. I said I would wait; I should add that I would sit down beside it, with a book of my own, and read.

Yours,
Wiebke Johannsen`,
    parts: ["pick-up"],
    tones: [],
  },
  {
    text: `Dear Mr. Tanaka,

I thank you for the final conversation. Before the next step I would like to understand the bonus, the pension contribution and whether the company pays the school fees of my two sons. The base mentioned by the consultant is below what I earn today. I nevertheless want to lead your Jakarta branch and I think we could agree in one call.

Best regards,
Henrik Vestergaard`,
    parts: ["thanks", "interest", "closing"],
    tones: ["salary"],
  },
  {
    text: `Dear Ms. Novotna,

Second message from my side, short. I am still interested in the position of social worker in the refugee office. Meanwhile I passed the B2 examination in Czech, result 87 of 100.

Best wishes,
Yasmin Haddad`,
    parts: ["interest", "fit"],
    tones: [],
  },
  {
    text: `To: Mr. Rasmus Lindholm

If your company is not able to decide until the 30th, I will go to your competitor in Aarhus, who already made me an offer. The choice is yours.

Vladimir Sokolov`,
    parts: [],
    tones: ["ultimatum"],
  },
  {
    text: `Dear Ms. Adeyemi-Clarke, thanks for the call and for being so frank that the team had three managers in two years. That is good to know from the beginning and not after. Honestly it makes me want it more: calming a team down is what I did at the Lagos office and before in Accra. When would the second round be?

Tobi`,
    parts: ["thanks", "interest", "pick-up", "fit", "closing"],
    tones: [],
  },
  {
    text: `Dear all,

Thank you for the interview of yesterday in Room 3.14. It was very interesting for me.

Best regards,
Juha Mäkinen`,
    parts: ["thanks"],
    tones: [],
  },
  {
    text: `Dear Mr. Goldschmidt,

I am writing with reference to our discussion of 2 October concerning the mandate of Group Chief Financial Officer, for which I again express my thanks to you, to Mrs. Goldschmidt and to the members of the supervisory board who were so kind as to join us over dinner.

You described with great openness the situation after the acquisition in Brazil: two sets of books, a local auditor who resigned, and a bank covenant which will be tested in June. I have been in this position. In 2017, at Hellmuth & Söhne, we had a comparable situation in Turkey. I moved to Izmir for nine months, rebuilt the closing process with the local team, and presented the first clean quarter two weeks before the test date. The banks stayed. Of the eleven people in that team, ten are still there, which I consider the better half of the result.

As to the question of Dr. Wenger, whether the function should be centralised in Basel, I answered perhaps too quickly with yes. On reflection I would centralise treasury and tax, but leave controlling in the countries, as it must be near to those who take the decisions. I have made a sketch of two pages on this, which I enclose for your private use.

The mandate attracts me very much, not in spite of the difficulties but because of them. A family firm which has lasted for five generations deserves that somebody takes the trouble. My wife and I have also spoken about the move and she is in favour.

I am in Zurich again from the 19th to the 23rd and could come to Basel on any of these days, should you wish to continue our exchange, or to introduce me to the auditor.

With my best compliments to Mrs. Goldschmidt,
Dr. Anselm Freiherr von Rotenhan`,
    parts: ["thanks", "interest", "pick-up", "fit", "closing"],
    tones: ["long"],
  },
  {
    text: `hello mam thank u for the interview 😊 i like very much the old people home 🌷🌷 and i want to learn german quick 💪 pls tell me when i can come

Maricel`,
    parts: ["thanks", "interest", "closing"],
    tones: ["emoji"],
  },
  {
    text: `Dear Ms. Rajapaksa,

Circling back on the below. Any movement?

D. Perera`,
    parts: ["closing"],
    tones: ["checking-in"],
  },
  {
    text: `Dear Mr. Eriksen,

At the airport I spent four years checking in some two hundred passengers per shift, many of them tired, some of them afraid. So a full waiting room does not frighten me. I want very much to sit at your reception desk. Thank you for the interview on Friday.

Sincerely,
Blessing Uwimana`,
    parts: ["thanks", "interest", "fit"],
    tones: [],
  },
  {
    text: `Dear Dr. Hassan,

You told me the waiting list for hip operations is now fourteen months and that the theatre stands empty on Fridays. I have thought about the Fridays. In Bergamo we opened them with one anaesthetist and two day-case rooms, and after a year the list was seven months shorter.

If you like, I send you the rota we used.

Dr. Chiara Locatelli`,
    parts: ["pick-up", "fit", "closing"],
    tones: [],
  },
  {
    text: `Dear Ms. Bergström, I apologise for being a weak candidate on paper: I have no driving licence, my Swedish is not good and I am already 54. Thank you anyway for seeing me.

Humbly,
Mahmoud Saleh`,
    parts: ["thanks"],
    tones: ["apology"],
  },
  {
    text: `Dear Mr. Otieno,

I'm thrilled about the fellowship. It is exactly where I wish to be after my studies, and Kisumu is the town of my grandmother.

Greetings,
Leah Achieng`,
    parts: ["interest"],
    tones: [],
  },
  {
    text: `Dear Mr. and Mrs. Vandenberghe,

Thank you for the coffee and for letting me see the kitchen before opening. The narrow pass is a challenge, I agree, but I would put the cold station under the window as Chef Bruno suggested. I cooked eight years in a galley on a river ship, so small is normal for me. I wait for your call on Thursday, as agreed.

Best,
Ferenc Halasz
+32 470 55 50 12`,
    parts: ["thanks", "pick-up", "fit", "closing"],
    tones: [],
  },
  {
    text: `Dear Human Resources,

What is the salary grade of this post and is there housing allowance? Also is overtime paid? I forgot to ask.

Thank you for the interview,
Grace Wanjiru`,
    parts: ["thanks"],
    tones: ["salary"],
  },
  {
    text: `Dear Mr. Pradhan,

I had expected more professionalism. After three rounds and a case study done over my daughter's birthday, silence is not acceptable. Reply to me before the end of this day, otherwise I shall join the firm in Pune which values my time.

Nikhil Kulkarni`,
    parts: [],
    tones: ["guilt", "pressure", "ultimatum"],
  },
  {
    text: `Dear Ms. Kowalczyk,

I write to thank you for the kind rejection letter of Friday and for the two conversations before it. If you have a minute, one sentence on what I could do better would help me. Perhaps our paths cross another time.

Andrei Munteanu`,
    parts: ["thanks", "closing"],
    tones: [],
  },
  {
    text: `Dear Mr. Iqbal,

I remain keen on the Assistant Commissioner post and on the flood relief portfolio in particular.

Kindly advise on the likely date of the board's sitting.

Yours sincerely,
Zainab Mirza`,
    parts: ["interest", "closing"],
    tones: [],
  },
  {
    text: `Dear Julia and Team,

I did not mention in the interview that I can also mill and turn, not only weld. Certificates (EN ISO 9606-1, and the one from TÜV) are attached.

Greetings
Ivica Marković`,
    parts: ["pick-up", "fit"],
    tones: [],
  },
  {
    text: `Dear Ms. Takahashi!

Thank you for your time! What a wonderful day! I have worked with children's books for ten years and I love them as on the first day!

Best,
Isabel Quintero`,
    parts: ["thanks", "fit"],
    tones: ["exclamations"],
  },
  {
    text: `Mr. Duarte,

Good of you to see me at short notice. Thank you. You have a supply problem in Maputo and a people problem in Beira, as you said yourself; I would start with Beira. Let us speak when the chairman is back.

R. Steyn`,
    parts: ["thanks", "pick-up", "closing"],
    tones: [],
  },
  {
    text: `Dear Ms. Halvorsen,

First of all I want to say thank you, from the heart, for the interview on Wednesday at the municipal kindergarten. I came home and told my husband everything, he had to listen for one whole hour, the poor man.

I come from Eritrea and I was a primary teacher there for twelve years, with classes of sixty, sometimes seventy children, one blackboard and not always chalk. Then came many years which I will not describe here. Since 2019 I am in Norway, I did the language course until the highest level, I worked as a cleaner in a school and later as an assistant in the after-school club, where the headmaster said to me: you should be with the small ones. So I did the vocational certificate for child care and youth work, in the evenings, and passed it last summer.

When you asked me what I do if a child does not want to go outside in the rain, I laughed, because in my first winter I was this child. I did not want to go out either. I think I understand such a child quite well. I would put on my own rain trousers first, slowly, and make a story from it, and mostly they come. If not, we watch the rain from the door together, and tomorrow is another day.

Your song circle with the five languages was the most beautiful thing for me to see. I could bring a sixth and a seventh one, Tigrinya and Arabic, and I play the krar a little.

I would be so happy to work with you. You have said that you will telephone in week 20. My number is the same, and on Tuesdays I am free after two o'clock.

With warm greetings,
Selam Tesfay`,
    parts: ["thanks", "interest", "pick-up", "fit", "closing"],
    tones: ["long"],
  },
  {
    text: `Dear Mr. Bhattacharya,

Greetings. This has reference to the personal interview held on 6th inst. for the post of Chief Accounts Officer. The undersigned is a Chartered Accountant with 21 years of standing, well versed in IFRS, GST and the audit of PSUs. I would request you to kindly intimate the outcome at your convenience.

Thanking you,
Yours faithfully,
K. Ramanathan`,
    parts: ["fit", "closing"],
    tones: [],
  },
  {
    text: `Hi Dimitra, I just wanted to check in and see how things are going with the hiring. Hope you had a nice Easter 🐣

Stelios`,
    parts: ["closing"],
    tones: ["checking-in"],
  },
  {
    text: `Dear Brigadier Mwangi,

I wrote to you on the 3rd, on the 9th and on the 16th. I must say I am hurt that after such a warm handshake there comes nothing. DO NOT treat people LIKE THIS.

J. Barasa`,
    parts: [],
    tones: ["guilt", "capitals"],
  },
  {
    text: `Dear Annegret,

The week on trial with the ambulance crew has shown me that I belong there, and the job is what I want to do for the next twenty years. My certificate as a paramedic was recognised in Hesse last month, the paper came on Monday. If you need a copy for the file, I bring it by.

Until then,
Kwabena`,
    parts: ["interest", "fit", "closing"],
    tones: [],
  },
];

export const BLIND_SECOND_PAIRS: readonly WholePair[] = [
  // unique
  {
    kind: "unique",
    a: `Dear Ms. Thorvaldsen,

You drew the three circles on the napkin, clinic, school and home, and asked who stands in the middle. I have thought: nobody, and this is the problem. In Tampere I was for two years this somebody. I would like to be it in your town also.

Kind regards,
Päivi Lehtonen`,
    b: `Hello Mr. Brandt,

thank you for walking me to the station in the snow. Your question about the budget for interpreters I can answer now: we paid 41 euros for each hour by telephone and 70 in person. I hope this helps with your paper for the council.

Päivi Lehtonen`,
    isTooSimilar: false,
    names: ["Ms. Thorvaldsen", "Mr. Brandt", "Päivi Lehtonen", "Public Health Nurse"],
  },
  {
    kind: "unique",
    a: `Dear Chairman Ogunleye,

It was an honour to be received by the full board. Your advice, to spend the first month in the depots and not in the office, I will follow whether I am appointed or not.

With deep respect,
Folake Adebayo`,
    b: `Hi Chinedu,

Great to compare notes with someone who actually runs the trucks. That fuel card trick at the Benin toll, I had heard rumours, now I know. If it works out we should look at the card limits first. Speak soon?

Folake`,
    isTooSimilar: false,
    names: [
      "Chairman Ogunleye",
      "Chinedu",
      "Folake Adebayo",
      "Savanna Haulage",
      "Managing Director",
    ],
  },
  {
    kind: "unique",
    a: `Dear Dr. Nakagawa, I am grateful for the hour in your clinic. The way you sit lower than the patient, I noticed it. I trained under a nephrologist in Cebu who did the same, and our missed appointments fell by half. Sincerely, Jocelyn Reyes`,
    b: `Dear Ms. Holloway,

As requested please find my registration number (NMC 19C5550E) and the dates of my last three mandatory trainings. Could you tell me if the occupational health form comes by post or by mail?

Jocelyn Reyes`,
    isTooSimilar: false,
    names: ["Dr. Nakagawa", "Ms. Holloway", "Jocelyn Reyes", "St Alban's Trust", "Dialysis Nurse"],
  },
  {
    kind: "unique",
    a: `thanks for the shift yesterday chef. burned my thumb on the plancha, worth it. your stock is better than ours in Lyon.

Moussa`,
    b: `Dear Madame Perrin,

I thank you for explaining the contract for seasonal staff and the room above the garage. My residence card is valid until 2029, I enclose a copy. I can begin on 1 June.

Moussa Diarra`,
    isTooSimilar: false,
    names: ["Chef Antoine", "Madame Perrin", "Moussa Diarra", "Hotel du Lac", "Chef de Partie"],
  },
  {
    kind: "unique",
    a: `Dear Mr. Zimmermann,

Many thanks for the talk on Monday. I keep thinking of the turbine hall and the moss on the north wall. With my background in hydraulic steel (nine years, last at Andritz) I would be happy to help you to keep it standing for another eighty years.

Best regards,
Ljubomir Petkov`,
    b: `Dear Mr. Zimmermann,

One thing I found out since we spoke in March: the spare seals for the 1961 gate are still produced, by a small firm near Brescia. I put the address below. Is the second round planned for before the summer?

Ljubomir Petkov`,
    isTooSimilar: false,
    names: ["Mr. Zimmermann", "Ljubomir Petkov", "Alpenkraft", "Maintenance Engineer"],
  },
  {
    kind: "unique",
    a: `Dear Councillor Pryce, I valued your candour about the library closures. Having shut two branches myself, and reopened one with volunteers eighteen months later, I know how the letters to the editor read. I'd be proud to do better in your county. Yours sincerely, Rukhsana Malik`,
    b: `Dear Gareth,

You wanted the name of the booking software: it's called Spydus, and the module for rooms costs extra. Ask for the demo with real data, mine fell over at 300 bookings.

Good luck with the rest of the panel week.
Rukhsana`,
    isTooSimilar: false,
    names: ["Councillor Pryce", "Gareth", "Rukhsana Malik", "Head of Culture"],
  },
  {
    kind: "unique",
    a: `Dear Ms. Yildiz,

we spoke about silence in the courtroom and how an interpreter must bear it. I did not tell you of the trial in Thessaloniki where a witness was quiet for four minutes and I also. The judge thanked me afterwards. I would be very pleased to join your roster.

Eleni Markou`,
    b: `Dear Mr. Fournier, thank you for the terminology test. I was surprised by the maritime part, in a good way. My mistake at "demurrage" I have looked up in the meantime and will not forget again. When do you think the results are ready? Eleni Markou`,
    isTooSimilar: false,
    names: ["Ms. Yildiz", "Mr. Fournier", "Eleni Markou", "Court Interpreter"],
  },
  {
    kind: "unique",
    a: `Respected Principal Sir,

I am thankful for the demo class slot. The children of VIII-B asked better questions than my college students. Physics lab with only six lenses can be managed, we can grind some from bottle glass as I did in Jorhat.

Yours obediently,
Pranab Saikia`,
    b: `Dear Mrs. D'Souza,

Regarding hostel duty on alternate weekends, I have discussed at home and it is fine with us. My wife also teaches music, in case the choir is still without somebody. Kindly let me know about the joining formalities.

Pranab Saikia`,
    isTooSimilar: false,
    names: [
      "Principal Sir",
      "Mrs. D'Souza",
      "Pranab Saikia",
      "St. Xavier's School",
      "Physics Teacher",
    ],
  },
  {
    kind: "unique",
    a: `Ms. Albrecht, your eleven percent staff turnover is not a pay matter, I think. Look at who leaves: the ones hired in November. We had that at Konrad Logistik; it was the training over Christmas. Grateful for the conversation. Best, Dieter Hoffmeister`,
    b: `Dear Tom, the forklift race story made my evening. I am told you'd be my deputy if all goes well, so let me say it now: I don't touch rosters that work. See you on the 8th, I hope. Dieter`,
    isTooSimilar: false,
    names: ["Ms. Albrecht", "Tom", "Dieter Hoffmeister", "Nordfracht", "Site Director"],
  },
  {
    kind: "unique",
    a: `Dear Dr. Vasquez, thank you. The slide with the cracked agar was mine once too.

Ngozi`,
    b: `Dear Prof. Lindgren,

I was pleased to hear that the group will move to the new building with the BSL-3 unit. My thesis was written in such a unit in Abuja, with power cuts, and I have the habit to plan every experiment for two days without electricity. I would be very glad to come to Umeå.

Kind regards,
Ngozi Anyanwu`,
    isTooSimilar: false,
    names: ["Dr. Vasquez", "Prof. Lindgren", "Ngozi Anyanwu", "Laboratory Technician"],
  },
  // honest other words
  {
    kind: "honest other words",
    a: `Dear Ms. Keller,

Thank you for the conversation on Tuesday. You wanted somebody who can bring the sterile unit through the audit; in Linz I did this in 2022 with a team of nine, and we had no major finding. I would be glad to hear from you after the 15th, as you said.

Kind regards,
Snezana Jovic`,
    b: `Hello Mr. Egger,

it was good to meet the person I would work beside every day. Maybe useful for you to know: our last inspection at the hospital in Linz, two years back, ended without anything serious on the list, and nine of us had prepared for it under my lead. Ms. Keller spoke of a decision in the middle of the month. Until then, all the best for the move!

Snezana`,
    isTooSimilar: false,
    names: ["Ms. Keller", "Mr. Egger", "Snezana Jovic", "Sterile Services Manager"],
  },
  {
    kind: "honest other words",
    a: `Dear Mr. Quaye, I appreciated the frank discussion of arrears. At Tema Metropolitan I raised property rate collection from 38 to 61 percent in two years, mostly by correcting addresses. I would bring the same patience to your assembly. The panel sits again on 4 June, I understand, and I am available. Respectfully, Esi Boateng`,
    b: `Hi Kwame,

Fun hour, thanks! You asked what I'm proudest of and I blabbed about my garden, so here's the work version: when I came to Tema barely four in ten owners paid their rates, and by the time I left it was six in ten. Wrong house numbers, that was the whole secret. I'm back before all of you in early June if they call me.

Esi`,
    isTooSimilar: false,
    names: ["Mr. Quaye", "Kwame", "Esi Boateng", "Revenue Manager"],
  },
  {
    kind: "honest other words",
    a: `Dear Professor Almeida,

Let me thank you for yesterday. I built the newborn screening register for the northern province, which now covers 22 maternity wards, and I would like to do the next one with your institute. I know that references are being called this week; both of mine expect it.

Sincerely,
Dulce Machava`,
    b: `Dear Rita,

What a relief to talk with somebody who also cleans data by hand. Our register started with one ward and an Excel sheet, today twenty-two hospitals up north feed it every night, so yes, I have seen every way a birth date can be typed. My two former bosses know that your office will ring them. Cross your fingers for me.

Dulce`,
    isTooSimilar: false,
    names: [
      "Professor Almeida",
      "Rita",
      "Dulce Machava",
      "Instituto Nacional de Saúde",
      "Data Manager",
    ],
  },
  {
    kind: "honest other words",
    a: `Dear Sir,

I thank you for the interview of yesterday's date. I may mention that in my present bank I reduced the monthly closing from eleven days to five. I understand that HR will contact the shortlisted candidates by the 20th.

Yours faithfully,
Sandeep Bhatia`,
    b: `Hi Meera, nice meeting a fellow Excel sufferer. When I joined, we finished each month's books around the 11th; now everyone goes home by the 5th and nobody cries. That is what I'd like to try with you people as well. I gather we'll know something before the 20th. Cheers, Sandeep`,
    isTooSimilar: false,
    names: ["Meera", "Sandeep Bhatia", "Finance Controller"],
  },
  {
    kind: "honest other words",
    a: `Dear Minister,

I am indebted to you for the time you spared between two cabinet sittings. During my term at the Electoral Commission we registered 2.3 million first-time voters, of whom more than half were women. Should you wish to proceed, I am at your disposal from the first of the month.

With the highest respect,
Mariam Coulibaly`,
    b: `Dear Mr. Touré, thank you for preparing the meeting so well. For your file: the registration drive I directed at the Commission added some two million three hundred thousand new names to the roll, the majority of them women and girls who had just come of age. My current mandate ends on the 31st, so I would be free directly after. Cordially, Mariam Coulibaly`,
    isTooSimilar: false,
    names: ["Mr. Touré", "Mariam Coulibaly", "Permanent Secretary"],
  },
  {
    kind: "honest other words",
    a: `Hello Jasper, thanks for showing me the bakery line. I ran the night shift at Zeelandia for six years and we cut the waste from 7 to 3 percent with a simple scale at each belt. I would like to try it at yours. You'll call me next week, right? Regards, Mehmet Aydin`,
    b: `Dear Ms. de Wit,

In our talk you wished an example with numbers. Here it is. Per hundred loaves we used to throw away seven, in the end it was three, because every team could see on a display what went into the bin. This was at my old employer Zeelandia, where I led the nights from 2015 to 2021. Jasper said he will phone in the coming days, which I await with pleasure.

Mehmet Aydin`,
    isTooSimilar: false,
    names: ["Jasper", "Ms. de Wit", "Mehmet Aydin", "Broodhuis", "Production Lead"],
  },
  {
    kind: "honest other words",
    a: `Dear Mr. Fitzgerald,

I enjoyed meeting you. I taught mathematics at a secondary school in Cluj for fifteen years and two of my pupils reached the international olympiad. I want to teach in Cork because my family is already there. The vetting form goes out tomorrow.

Kind regards,
Ioana Rusu`,
    b: `Dear Sister Bernadette,

How kind of you to ask about my children; they settled well, and their being in Cork is the reason why I apply just here. You also wondered if I had worked with gifted girls. Yes, one boy and one girl from my classes in Romania went as far as the world competition, after I had had them since they were eleven. That was in fifteen years of maths lessons, so please do not expect it each spring! I will post the Garda papers on Friday.

Ioana Rusu`,
    isTooSimilar: false,
    names: ["Mr. Fitzgerald", "Sister Bernadette", "Ioana Rusu", "Mathematics Teacher"],
  },
  {
    kind: "honest other words",
    a: `Dear Ms. Sundaram, many thanks for today's call. I migrated the patient portal of Apollo Nellore to the new stack, 140,000 accounts, with nineteen minutes of downtime. The take-home exercise will reach you on Sunday night. Regards, Arvind Krishnan`,
    b: `Hey Felix, cool that you asked about scary deployments. Mine: a hospital portal, a hundred and forty thousand people's logins, and a window of half an hour. We were back up after nineteen minutes and my hands were shaking. I'm starting on your coding task now, expect it at the end of the weekend. Arvind`,
    isTooSimilar: false,
    names: ["Ms. Sundaram", "Felix", "Arvind Krishnan", "Medloop", "Backend Developer"],
  },
  {
    kind: "honest other words",
    a: `Dear Mrs. Okonjo,

Thank you for seeing me. I supervised the cold chain for vaccines in Kebbi State, 310 health posts, and in my last year no batch was lost. I am told that a field visit comes next, and I am ready to travel.

Yours sincerely,
Ibrahim Danladi`,
    b: `Good evening Dr. Weber,

your worry was the heat in April. I share it. We had forty-four degrees in Birnin Kebbi and still threw away nothing during my final twelve months, since every one of the three hundred and ten posts had a neighbour with a second fridge. If I shall come along to the field next, just name the day.

Ibrahim Danladi`,
    isTooSimilar: false,
    names: ["Mrs. Okonjo", "Dr. Weber", "Ibrahim Danladi", "Logistics Officer"],
  },
  {
    kind: "honest other words",
    a: `Dear Mr. Lundqvist, I thank you and the owners for a stimulating morning. In four years as CEO of Balticom I took the company from a loss of 12 million to a profit of 9, without closing a single site. I am happy to meet the bank in Stockholm, as you proposed. Yours, Andrus Tamm`,
    b: `Dear Ingrid,

You represent the employees on the board and so you will ask first what happened to the people. All factories at Balticom stayed open, every one. The result still turned, from twelve million in the red when I came to nine in the black four years after. I would gladly talk it through with your colleagues. Mr. Lundqvist would like that I see the lenders in the capital beforehand.

With best wishes,
Andrus Tamm`,
    isTooSimilar: false,
    names: ["Mr. Lundqvist", "Ingrid", "Andrus Tamm", "Chief Executive Officer"],
  },
  // names swapped
  {
    kind: "names swapped",
    a: `Dear Mr. Osei,

Thank you very much for the interview on Thursday. I was impressed by the spirit in your department and I would be honoured to serve in the District Assembly as Planning Officer. My seven years in land administration have prepared me for this duty. I look forward to your favourable response.

Yours faithfully,
Akosua Frimpong`,
    b: `Dear Mrs. Tetteh,

Thank you very much for the interview on Thursday. I was impressed by the spirit in your department and I would be honoured to serve in the District Assembly as Planning Officer. My seven years in land administration have prepared me for this duty. I look forward to your favourable response.

Yours faithfully,
Akosua Frimpong`,
    isTooSimilar: true,
    names: ["Mr. Osei", "Mrs. Tetteh", "Akosua Frimpong", "District Assembly", "Planning Officer"],
  },
  {
    kind: "names swapped",
    a: `Hi Sabine, thanks for the nice talk today. I liked hearing about the new stroke unit. With my ICU years in Zagreb I think I can help from day one. Hope to hear from you soon. Marija`,
    b: `Hi Torsten, thanks for the nice talk today. I liked hearing about the new rehab ward. With my ICU years in Zagreb I think I can help from day one. Hope to hear from you soon. Marija`,
    isTooSimilar: true,
    names: ["Sabine", "Torsten", "Marija", "Klinikum Rechts", "Staff Nurse"],
  },
  {
    kind: "names swapped",
    a: `Dear Dr. Fontaine,

It was a privilege to discuss the future of Groupe Valmont with you. Your vision for the Asian markets is compelling, and I am convinced that my two decades in consumer goods, twelve of them in Singapore, would allow me to contribute from the outset. I remain at your full disposal for a further exchange.

With kind regards,
Lim Wei Jie`,
    b: `Dear Mr. Beaumont,

It was a privilege to discuss the future of Groupe Valmont with you. Your vision for the digital channels is compelling, and I am convinced that my two decades in consumer goods, twelve of them in Singapore, would allow me to contribute from the outset. I remain at your full disposal for a further exchange.

With kind regards,
Lim Wei Jie`,
    isTooSimilar: true,
    names: ["Dr. Fontaine", "Mr. Beaumont", "Lim Wei Jie", "Groupe Valmont", "President Asia"],
  },
  {
    kind: "names swapped",
    a: `Thank you Grace, it was lovely to meet you and hear how the night team supports each other. I would be glad to be part of it.
Amara`,
    b: `Thank you Peter, it was lovely to meet you and hear how the night team supports each other. I would be glad to be part of it.
Amara`,
    isTooSimilar: true,
    names: ["Grace", "Peter", "Amara", "Care Assistant"],
  },
  {
    kind: "names swapped",
    a: `Dear Ms. Horvath,

two weeks ago we spoke about the position of Tax Clerk. I am still interested and I believe that my training at the tax office in Győr fits well. Did something change in the procedure, and is there a new date for the decision?

Best regards,
Zsolt Balogh`,
    b: `Dear Mr. Steiner,

two weeks ago we spoke about the position of Tax Clerk. I am still interested and I believe that my training at the tax office in Győr fits well. Did something change in the procedure, and is there a new date for the decision?

Best regards,
Zsolt Balogh`,
    isTooSimilar: true,
    names: ["Ms. Horvath", "Mr. Steiner", "Zsolt Balogh", "Tax Clerk"],
  },
  {
    kind: "names swapped",
    a: `Respected Shri Menon,

I express my heartfelt thanks for considering my candidature for the post of Junior Engineer (Civil). The points you raised regarding drainage of the Kollam bypass were an education for me. I have executed 18 km of state highway and am confident to deliver. Awaiting your kind orders.

Yours sincerely,
Bijoy Thomas`,
    b: `Respected Smt. Nair,

I express my heartfelt thanks for considering my candidature for the post of Junior Engineer (Civil). The points you raised regarding widening of the Kollam bypass were an education for me. I have executed 18 km of state highway and am confident to deliver. Awaiting your kind orders.

Yours sincerely,
Bijoy Thomas`,
    isTooSimilar: true,
    names: ["Shri Menon", "Smt. Nair", "Bijoy Thomas", "Junior Engineer"],
  },
  {
    kind: "names swapped",
    a: `hello Mr Kim thx for the trial day, the machines at Hansol are top and the crew is funny. i can start monday. Bogdan`,
    b: `hello Ms Park thx for the trial day, the machines at Hansol are top and the crew is funny. i can start monday. Bogdan`,
    isTooSimilar: true,
    names: ["Mr Kim", "Ms Park", "Bogdan", "Hansol", "CNC Operator"],
  },
  {
    kind: "names swapped",
    a: `Dear Professor Adomako,

Kindly accept my appreciation for the stimulating exchange on antimicrobial stewardship. I see in your faculty the right home for my work on resistance in poultry farms, which has so far yielded nine publications. It would be my pleasure to present the results to your students whenever it suits you.

Collegially yours,
Dr. Hanna Virtanen`,
    b: `Dear Dean Sowah,

Kindly accept my appreciation for the stimulating exchange on curriculum reform. I see in your faculty the right home for my work on resistance in poultry farms, which has so far yielded nine publications. It would be my pleasure to present the results to your students whenever it suits you.

Collegially yours,
Dr. Hanna Virtanen`,
    isTooSimilar: true,
    names: ["Professor Adomako", "Dean Sowah", "Dr. Hanna Virtanen", "Senior Lecturer"],
  },
  {
    kind: "names swapped",
    a: `Dear Ms. Ferreira,

I was happy to learn more about Porto Social and about your way of working with young mothers. As I told, I have accompanied more than eighty families in Braga. I would love to go to the next round and meet the rest.

Best,
Teresa Pinho`,
    b: `Dear Mr. Nogueira,

I was happy to learn more about Porto Social and about your way of working with young mothers. As I told, I have accompanied more than eighty families in Braga. I would love to go to the next round and meet the rest.

Best,
Teresa`,
    isTooSimilar: true,
    names: ["Ms. Ferreira", "Mr. Nogueira", "Teresa Pinho", "Porto Social", "Social Worker"],
  },
  {
    kind: "names swapped",
    a: `Dear General Manager Rossi,

I thank you for the visit to the Hotel Splendido and for the excellent espresso. To lead a house with such a history as Front Office Manager would be a dream. I speak five languages and I have opened two hotels, in Dubai and in Split. I am reachable at any hour.

Yours,
Ante Perković`,
    b: `Dear Owner Signora Conti,

I thank you for the visit to the Hotel Splendido and for the excellent lunch. To lead a house with such a history as Front Office Manager would be a dream. I speak five languages and I have opened two hotels, in Dubai and in Split. I am reachable at any hour.

Yours,
Ante Perković`,
    isTooSimilar: true,
    names: ["Rossi", "Signora Conti", "Ante Perković", "Hotel Splendido", "Front Office Manager"],
  },
  // lightly reworded
  {
    kind: "lightly reworded",
    a: `Dear Ms. Wagner,

Thank you for the pleasant interview on Monday. I was very interested to hear how your office handles the new building permits online. In my current position I introduced electronic files for 4,000 cases, and I would like to bring this experience to your team. Please let me know if you need further documents.

Best regards,
Petra Kovacs`,
    b: `Dear Mr. Lorenz,

Many thanks for the nice conversation on Monday. It was very interesting for me to hear how your office deals with the new building permits online. In my present job I introduced electronic files for 4,000 cases, and I would love to bring that experience into your team. Just tell me if you need more documents.

Kind regards,
Petra Kovacs`,
    isTooSimilar: true,
    names: ["Ms. Wagner", "Mr. Lorenz", "Petra Kovacs", "Administrative Officer"],
  },
  {
    kind: "lightly reworded",
    a: `Dear Dr. Abiola, it was a great pleasure to meet you yesterday. I was moved by your account of the mobile clinic in Makoko and I would be proud to work there as a midwife. I have attended over 900 deliveries, many of them without electricity. I hope to hear from you soon. Yours, Ronke Salami`,
    b: `Dear Matron Udo, meeting you yesterday was a great pleasure. Your account of the mobile clinic in Makoko moved me, and I would be proud to work as a midwife there. I have attended more than 900 deliveries, a lot of them with no electricity. I hope I will hear from you soon. Yours, Ronke Salami`,
    isTooSimilar: true,
    names: ["Dr. Abiola", "Matron Udo", "Ronke Salami", "Midwife"],
  },
  {
    kind: "lightly reworded",
    a: `Dear Mr. Carrington,

I am most grateful for the opportunity to discuss the role of Regional Director with you last week. The emphasis you place on governance resonates with my own convictions. Over the past sixteen years I have led operations in nine countries and established compliance offices in four of them. I would welcome the chance to continue our dialogue at a time convenient to you.

Yours sincerely,
Youssef Benkirane`,
    b: `Dear Lady Ashworth,

I am deeply grateful for the opportunity to speak with you about the Regional Director role last week. The importance you attach to governance resonates with my own beliefs. Over the last sixteen years I have headed operations in nine countries and set up compliance offices in four of them. I would be pleased to continue our dialogue at any time convenient for you.

Yours sincerely,
Youssef Benkirane`,
    isTooSimilar: true,
    names: ["Mr. Carrington", "Lady Ashworth", "Youssef Benkirane", "Regional Director"],
  },
  {
    kind: "lightly reworded",
    a: `Hi Anke, thanks for your time today! The idea with the shared garden for the patients is wonderful. I did a similar thing in Utrecht with twelve raised beds, and I'd be happy to do it with you. Greetings, Sanne`,
    b: `Hi Rolf, thank you for your time today! I find the idea with the shared garden for the patients wonderful. In Utrecht I did something similar with twelve raised beds and would be happy to do that with you too. Greetings, Sanne`,
    isTooSimilar: true,
    names: ["Anke", "Rolf", "Sanne", "Occupational Therapist"],
  },
  {
    kind: "lightly reworded",
    a: `Dear Sir Patel,

I am writing to follow up on our meeting regarding the Store Manager vacancy. I continue to be very interested in the role. My experience of managing 25 staff and a monthly turnover of 90 lakhs matches your requirement. May I know whether there is any revised timeline?

Thanking you,
Harish Gowda`,
    b: `Dear Ms. Shetty,

I write as a follow-up to our meeting on the vacancy of Store Manager. I am still very interested in this role. My experience in handling 25 staff and 90 lakhs monthly turnover fits your requirement. Could you let me know if the timeline was revised?

With thanks,
Harish Gowda`,
    isTooSimilar: true,
    names: ["Patel", "Ms. Shetty", "Harish Gowda", "Store Manager"],
  },
  {
    kind: "lightly reworded",
    a: `Dear Inspector Molina,

Thank you for receiving me at the station. You explained that the forensic laboratory has a backlog of eight months. At the institute in Lima we had the same and solved it by sorting the samples by type instead of by date. I would be honoured to help you with this. I am available for a second interview at any time.

Respectfully,
Milagros Quispe`,
    b: `Dear Director Ruiz,

I am available for a second interview at any time. Thank you for receiving me at the station. It was explained to me that the forensic laboratory has eight months of backlog. We had the same at the institute in Lima, and solved it when we sorted the samples by type and not by date. It would be an honour to help you with this.

Respectfully,
Milagros Quispe`,
    isTooSimilar: true,
    names: ["Inspector Molina", "Director Ruiz", "Milagros Quispe", "Forensic Analyst"],
  },
  {
    kind: "lightly reworded",
    a: `thank you mr hansen for the interview. i like the ferry very much and i am strong and always on time. i worked 3 years on the boat in Batangas. please call me. Rodel`,
    b: `thank you mrs olsen for the interview today. i like very much the ferry, i am strong and on time always. 3 years i worked on the boat in Batangas. please call me anytime. Rodel`,
    isTooSimilar: true,
    names: ["mr hansen", "mrs olsen", "Rodel", "Deckhand"],
  },
  {
    kind: "lightly reworded",
    a: `Dear Mr. Delgado,

It was inspiring to hear about the literacy programme and the way your volunteers go from door to door. As a teacher with ten years in rural schools I know how much patience that requires. I am enthusiastic about the position of coordinator and look forward to the next steps.

Warmly,
Beatriz Acosta`,
    b: `Dear Ms. Navarro,

It was truly inspiring to learn about the literacy programme and how your volunteers walk from door to door. Being a teacher with ten years in rural schools, I know how much patience this takes. The coordinator position excites me, and I am looking forward to the next steps.

Warm regards,
Beatriz Acosta`,
    isTooSimilar: true,
    names: ["Mr. Delgado", "Ms. Navarro", "Beatriz Acosta", "Coordinator"],
  },
  {
    kind: "lightly reworded",
    a: `Dear Mr. Vogt, thank you for the detailed insight into the treasury of the canton. I found the discussion on green bonds especially valuable. At the city of Leipzig I placed two such bonds with a volume of 300 million, so I could be of use quickly. I look forward to a positive answer. Kind regards, Claudia Reimann`,
    b: `Dear Ms. Rüegg, many thanks for the detailed insights into the canton's treasury. Especially valuable I found our discussion about green bonds. For the city of Leipzig I placed two of these bonds, with 300 million in volume, and so could quickly be of use. I would be glad about a positive answer. Kind regards, Claudia Reimann`,
    isTooSimilar: true,
    names: ["Mr. Vogt", "Ms. Rüegg", "Claudia Reimann", "Head of Treasury"],
  },
  {
    kind: "lightly reworded",
    a: `Dear Hon. Commissioner,

This is my second message and I shall keep it brief. Since our meeting I completed the course on procurement law, with distinction. I remain keen to serve as Procurement Officer and would appreciate any word on the timing.

Yours faithfully,
Wanjala Simiyu`,
    b: `Dear Mrs. Kiplagat,

I shall keep this brief, as it is my second message. After our meeting I finished the procurement law course with distinction. I am still keen to serve as a Procurement Officer, and any word about the timing would be appreciated.

Yours faithfully,
Wanjala Simiyu`,
    isTooSimilar: true,
    names: ["Mrs. Kiplagat", "Wanjala Simiyu", "Procurement Officer"],
  },
  // polite phrases only
  {
    kind: "polite phrases only",
    a: `Dear Mr. Sithole,

Thank you for taking the time to meet with me today. The pump house you showed me reminds me of Gweru, where I changed the control from relays to PLC in the middle of the rainy season. I look forward to hearing from you.

Kind regards,
Tendai Moyo`,
    b: `Dear Ms. Pretorius,

Thank you for taking the time to meet with me today. My work permit question was open when I left: I have spoken with Home Affairs and the renewal takes six weeks, so I could begin in August. I look forward to hearing from you.

Kind regards,
Tendai Moyo`,
    isTooSimilar: false,
    names: ["Mr. Sithole", "Ms. Pretorius", "Tendai Moyo", "Instrumentation Technician"],
  },
  {
    kind: "polite phrases only",
    a: `Dear Dr. Shapiro,

I wanted to thank you for your time yesterday. Your case of the boy with three diagnoses and none of them right will stay with me; I would have asked about his sleep first. Please let me know if you need any further information.

Sincerely,
Natalia Kozlova`,
    b: `Dear Ms. Lavoie,

I wanted to thank you for your time yesterday. The supervision model with a peer every second week is what I missed in Riga, where I carried a caseload of sixty alone. Please let me know if you need any further information.

Sincerely,
Natalia Kozlova`,
    isTooSimilar: false,
    names: ["Dr. Shapiro", "Ms. Lavoie", "Natalia Kozlova", "Child Psychologist"],
  },
  {
    kind: "polite phrases only",
    a: `Dear Sir,

Thank you for giving me the opportunity to interview. The broken sluice at Hirakud, sir, I have seen it with my own eyes in 2018 and I have the photographs. Looking forward to your positive reply.

Yours faithfully,
Debasis Mohanty`,
    b: `Dear Madam,

Thank you for giving me the opportunity to interview. My provident fund transfer papers are with the old employer and shall come within the week; my caste certificate is enclosed. Looking forward to your positive reply.

Yours faithfully,
Debasis Mohanty`,
    isTooSimilar: false,
    names: ["Debasis Mohanty", "Assistant Engineer"],
  },
  {
    kind: "polite phrases only",
    a: `Dear Mr. Wallenberg,

It was a pleasure meeting you. The shipyard is losing its welders to the wind parks, you said; I would pay attention to the apprentices, as the wind parks do not train any. I remain at your disposal for any questions.

Best regards,
Joris van Aken`,
    b: `Dear Mrs. Ek,

It was a pleasure meeting you. On the works council I can reassure you: in Vlissingen we signed four agreements in five years and none went before a judge. I remain at your disposal for any questions.

Best regards,
Joris van Aken`,
    isTooSimilar: false,
    names: ["Mr. Wallenberg", "Mrs. Ek", "Joris van Aken", "Chief Human Resources Officer"],
  },
  {
    kind: "polite phrases only",
    a: `Hi Leila, thanks again for your time! Your tip with the oral glucose jelly for the ambulance bag, I already ordered it. Have a great weekend! Dawit`,
    b: `Hi Sven, thanks again for your time! So you also did the Vasaloppet. I need somebody who explains me the wax, and in exchange I do your Sunday shifts. Have a great weekend! Dawit`,
    isTooSimilar: false,
    names: ["Leila", "Sven", "Dawit", "Paramedic"],
  },
  {
    kind: "polite phrases only",
    a: `Dear Ms. Chua,

Thank you so much for taking the time to speak with me about the Senior Auditor position. The shadow vendor list you mentioned is a thing I uncovered twice in Penang, each time through the bank account numbers. Please do not hesitate to contact me if you require anything further. I look forward to hearing from you soon.

Regards,
Nurul Izzah Rahman`,
    b: `Dear Mr. Goh,

Thank you so much for taking the time to speak with me about the Senior Auditor position. Travelling to the plantations for ten days each quarter suits me; my parents live near to Sandakan and I know the roads there. Please do not hesitate to contact me if you require anything further. I look forward to hearing from you soon.

Regards,
Nurul Izzah Rahman`,
    isTooSimilar: false,
    names: ["Ms. Chua", "Mr. Goh", "Nurul Izzah Rahman", "Senior Auditor"],
  },
  {
    kind: "polite phrases only",
    a: `Dear Ambassador Reinholt,

Thank you once again for the invitation and for the interesting conversation. As regards the fisheries protocol, I negotiated its predecessor in Nouakchott and I could name you today the three paragraphs over which it will stumble. I would be happy to provide any further details.

Yours sincerely,
Ousmane Ba`,
    b: `Dear Ms. Petit,

Thank you once again for the invitation and for the interesting conversation. You look for someone who calms visitors when the visa section is full; at the consulate in Dakar I brought in a ticket with an hour on it, and the queue on the street was gone. I would be happy to provide any further details.

Yours sincerely,
Ousmane Ba`,
    isTooSimilar: false,
    names: ["Ambassador Reinholt", "Ms. Petit", "Ousmane Ba", "Embassy Adviser"],
  },
  {
    kind: "polite phrases only",
    a: `Dear Frau Dr. Seidl, thank you for the invitation to the interview. I have looked up the dosage protocol which you use since spring, and our group in Brno published the numbers for elderly patients, see the link. I wish you a nice week. Best regards, Lenka Dvořáková`,
    b: `Dear Herr Moser, thank you for the invitation to the interview. The flat over the pharmacy would be ideal for us, and the dog is small and old and does not bark. I wish you a nice week. Best regards, Lenka Dvořáková`,
    isTooSimilar: false,
    names: ["Frau Dr. Seidl", "Herr Moser", "Lenka Dvořáková", "Clinical Pharmacist"],
  },
  {
    kind: "polite phrases only",
    a: `Dear Mr. Nakamura,

I hope this email finds you well. Thank you for meeting with me last week. I was thinking about the paint line: eighteen colour changes a day is a lot, and grouping light to dark alone saved us two hours in Pune. If there is anything else you need from me, please let me know. Thank you for your consideration.

Warm regards,
Shalini Deshpande`,
    b: `Dear Mr. Brennan,

I hope this email finds you well. Thank you for meeting with me last week. You asked for a woman engineer's honest opinion of the shop floor, so: the changing room needs a lock, and after that I am in. If there is anything else you need from me, please let me know. Thank you for your consideration.

Warm regards,
Shalini Deshpande`,
    isTooSimilar: false,
    names: ["Mr. Nakamura", "Mr. Brennan", "Shalini Deshpande", "Process Engineer"],
  },
  {
    kind: "polite phrases only",
    a: `Dear Mother Superior,

Many thanks for your time and your hospitality. The old sisters on the second floor sang while being washed, and I understood then what sort of care is meant here. I am looking forward to your answer.

With best regards,
Agnieszka Wrona`,
    b: `Dear Mr. Lechner,

Many thanks for your time and your hospitality. I counted five different medication trolleys; with one, and a locked drawer for each resident, we halved the errors in Kraków inside of a year. I am looking forward to your answer.

With best regards,
Agnieszka Wrona`,
    isTooSimilar: false,
    names: ["Mother Superior", "Mr. Lechner", "Agnieszka Wrona", "St. Anna", "Head of Care"],
  },
];
