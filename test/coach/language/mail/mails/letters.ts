import type { MailExample } from "./mail.ts";

/** Invitations in whole sentences, as people and their systems write them. Read on Monday 23 November 2026, 9:00 in New York. */
export const LETTERS: readonly MailExample[] = [
  {
    about: "a confirmation in one sentence",
    words: `Your interview with Acme for the Data Analyst role is confirmed for Tuesday, November 24 at 3:00 PM ET.`,
    company: "Acme",
    role: "Data Analyst",
    when: "2026-11-24 15:00 America/New_York",
  },
  {
    about: "a recruiter's letter with a signature",
    words: `Hi Sam,

Thanks again for your interest in Northwind! We'd love to move you forward to a first interview for the Product Manager position.

You will be speaking with Priya Shah (Director of Product) on Wednesday, December 2nd at 11am PT. Please plan for about 45 minutes. Here is the Zoom link: https://northwind.zoom.us/j/5551234567

Let me know if anything changes.

Best regards,
Lena Ortiz
Talent Partner, Northwind
lena.ortiz@northwind.com
+1 555 010 7788`,
    company: "Northwind",
    role: "Product Manager",
    when: "2026-12-02 11:00 America/Los_Angeles",
    people: ["Priya Shah"],
    place: "https://northwind.zoom.us/j/5551234567",
    minutes: 45,
  },
  {
    about: "a short note of a start-up founder",
    words: `hey sam, great chatting last week. can you meet our CTO Jonas Weber on thursday at 2pm? 30 min on google meet: https://meet.google.com/abc-defg-hij
cheers
Mira, founder @ Pixelforge`,
    company: "Pixelforge",
    when: "2026-11-26 14:00 America/New_York",
    people: ["Jonas Weber"],
    place: "https://meet.google.com/abc-defg-hij",
    minutes: 30,
  },
  {
    about: "a letter from London with a 24-hour clock",
    words: `Dear Mr Taylor,

I am pleased to invite you to interview for the post of Data Engineer at Harrow & Finch on Thursday 3 December 2026 at 14:30 GMT. The interview will be held at our offices, 12 Lombard Street, London EC3V 9AA, and should last approximately one hour.

The panel will consist of Margaret Hill, Head of Data, and Owen Price, Lead Engineer.

Yours sincerely,
Charlotte Green
HR Business Partner`,
    company: "Harrow & Finch",
    role: "Data Engineer",
    when: "2026-12-03 14:30 UTC",
    people: ["Margaret Hill", "Owen Price"],
    place: "12 Lombard Street",
    minutes: 60,
  },
  {
    about: "an automatic mail of a hiring system",
    words: `Interview Confirmation

Hello Sam Taylor,

Your interview for Senior Accountant at Bluewater Logistics has been scheduled.

Monday, November 30, 2026
10:00 AM - 11:00 AM (Eastern Time)

You'll be meeting with:
Dana Whitfield, Controller
Marcus Lee, Finance Manager

Join the meeting: https://teams.microsoft.com/l/meetup-join/19%3ameeting

Powered by Greenhouse
no-reply@greenhouse.io`,
    company: "Bluewater Logistics",
    role: "Senior Accountant",
    when: "2026-11-30 10:00 America/New_York",
    people: ["Dana Whitfield", "Marcus Lee"],
    place: "https://teams.microsoft.com/l/meetup-join/19%3ameeting",
    minutes: 60,
  },
  {
    about: "a rescheduling, with what it replaces quoted below",
    words: `Hi Sam, apologies for the change. Could we move your interview at Corvid Labs to Friday, November 27 at 1:00 PM CST? Dr. Amara Obi will still join.

Thanks,
Ben

On Thu, Nov 19, 2026 at 4:12 PM Ben Carter <ben@corvidlabs.com> wrote:
> Your interview is confirmed for Wednesday, November 25 at 9:00 AM CST
> with Dr. Amara Obi.`,
    company: "Corvid Labs",
    when: "2026-11-27 13:00 America/Chicago",
  },
  {
    about: "a forwarded mail with its head",
    words: `---------- Forwarded message ---------
From: Zoe Lindqvist <zoe.lindqvist@solstice.example.com>
Date: Fri, Nov 20, 2026 at 5:40 PM
Subject: Interview invitation - UX Researcher
To: Sam Taylor <sam.taylor@gmail.com>

Hello Sam, we would like to invite you for an interview on Tuesday, December 1 at 9:30 AM Pacific. You will talk to Ingrid Moe and Paul Reyes. The conversation takes 60 minutes over Zoom.

Zoe Lindqvist
Solstice Health`,
    role: "UX Researcher",
    when: "2026-12-01 09:30 America/Los_Angeles",
    people: ["Ingrid Moe", "Paul Reyes"],
    minutes: 60,
  },
  {
    about: "a phone screen, with a number to be called at",
    words: `Hi Sam! I'm a recruiter at Meridian Bank. I'd like to set up a 20 minute phone screen for our Fraud Analyst opening. Does tomorrow at 4:15 pm work? I'll call you at (212) 555-0142.
- Tasha`,
    company: "Meridian Bank",
    role: "Fraud Analyst",
    when: "2026-11-24 16:15 America/New_York",
    minutes: 20,
  },
  {
    about: "a second round in Berlin",
    words: `Liebe Grüße aus Berlin! We are happy to invite you to the second round for the role of Backend Engineer at Kranich GmbH. Date: 9 December 2026, 16:00 CET. You will meet Jürgen Groß (CTO) and Aylin Öztürk. We will use Google Meet: https://meet.google.com/xyz-abcd-efg`,
    company: "Kranich GmbH",
    role: "Backend Engineer",
    when: "2026-12-09 16:00 Europe/Berlin",
    people: ["Jürgen Groß (CTO)", "Aylin Öztürk"],
    place: "https://meet.google.com/xyz-abcd-efg",
  },
  {
    about: "an on-site day",
    words: `Sam, congratulations on making it to the final round at Tidewater Robotics!

We look forward to hosting you onsite on Tuesday, December 8th, from 9:00am to 1:00pm ET at 400 Harbor Drive, Boston. Your interviewers are Kim Park, Luis Romero, and Fatima Noor.

Parking is available behind the building.

Jo`,
    company: "Tidewater Robotics",
    when: "2026-12-08 09:00 America/New_York",
    people: ["Kim Park", "Luis Romero", "Fatima Noor"],
    place: "400 Harbor Drive",
    minutes: 240,
  },
  {
    about: "an invitation from India",
    words: `Dear Candidate,
Greetings from Saffron Systems! Your technical interview for the position of QA Engineer has been scheduled on 1st December 2026 at 11:30 AM IST. Interviewer: Ananya Rao. Mode: video call, link to follow.
Regards,
HR Team`,
    company: "Saffron Systems",
    role: "QA Engineer",
    when: "2026-12-01 11:30 Asia/Kolkata",
    people: ["Ananya Rao"],
  },
  {
    about: "several slots to choose from: none is taken silently",
    words: `Hi Sam, we'd like to speak with you about the Copywriter role at Larkspur. Are you free at any of these times?
- Tuesday, Dec 1 at 10am ET
- Wednesday, Dec 2 at 2pm ET
- Thursday, Dec 3 at 4pm ET`,
    company: "Larkspur",
    role: "Copywriter",
  },
  {
    about: "a link to book a time, with nothing fixed yet",
    words: `Hi Sam, thank you for applying to Fernwood. We would like to schedule an interview for the Office Manager position. Please pick a time that works for you: https://calendly.com/fernwood/interview
Kind regards, Nora`,
    company: "Fernwood",
    role: "Office Manager",
  },
  {
    about: "a deadline beside the time of the interview",
    words: `Please complete the attached form by Wednesday, November 25 at 5 PM. Your panel interview with Quarry Park Hospital takes place on Monday, December 7 at 8:30 AM in Room 210.`,
    company: "Quarry Park Hospital",
    when: "2026-12-07 08:30 America/New_York",
  },
  {
    about: "a mail in small letters without punctuation",
    words: `hi its dana from stonebridge just confirming your interview tomorrow 10:30am with raj see you then`,
    when: "2026-11-24 10:30 America/New_York",
  },
  {
    about: "a range between two times, and interviewers with titles",
    words: `It was a pleasure speaking with you on Friday. The team would like to invite you back for a second interview on Tuesday, December 1st between 2:00 and 3:30 PM EST via Microsoft Teams.

You'll be interviewed by Rachel Green, VP of Marketing, and Joe Marsh, Creative Director.

Kindly confirm your attendance by replying no later than Friday, November 27.

Monica Gilbert
Senior Talent Acquisition Specialist | Central Park Media
mgilbert@centralparkmedia.com`,
    company: "Central Park Media",
    when: "2026-12-01 14:00 America/New_York",
    people: ["Rachel Green", "Joe Marsh"],
    place: "Microsoft Teams",
    minutes: 90,
  },
  {
    about: "an agency writing for its client",
    words: `Hi Sam, Following up on our call: I've got you booked with the client, Ironclad Security, for Thursday 26th at 11am. It'll be a 1 hour video interview. Link to follow. Cheers, Mark - Apex Recruitment`,
    company: "Ironclad Security",
    when: "2026-11-26 11:00 America/New_York",
    minutes: 60,
  },
  {
    about: "a date with dots and an office in Munich",
    words: `Hallo Sam,
vielen Dank! We'd like to meet you in person on 10.12.2026 at 14:00 in our Munich office. You'll meet Katrin Bauer (Head of Engineering).
Viele Grüße
Lukas Meier, People & Culture, Isar Tech GmbH`,
    company: "Isar Tech GmbH",
    when: "2026-12-10 14:00 America/New_York",
    people: ["Katrin Bauer (Head of Engineering)"],
  },
  {
    about: "a take-home with a deadline and no time for the round after it",
    words: `Thanks for chatting! Next step is a take-home: please send it back by Monday 30 Nov 5pm. After that we'd set up a final round with our CEO.
- Ida, Moss Labs`,
    company: "Moss Labs",
  },
  {
    about: "a call whose half of the day is not said: it is asked about",
    words: `Hey, this is Tom from Redwood Analytics. Are you free Wednesday at 3 for a quick intro call about the Data Scientist opening? My number is 415-555-0100.`,
    company: "Redwood Analytics",
    role: "Data Scientist",
  },
];
