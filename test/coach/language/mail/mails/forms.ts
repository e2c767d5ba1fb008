import type { MailExample } from "./mail.ts";

/** Invitations in lines with labels, as calendars and hiring systems write them. Read on the same Monday. */
export const FORMS: readonly MailExample[] = [
  {
    about: "Subject, When, Where, Who",
    words: `Subject: Interview with Acme - Data Analyst
When: Tuesday, November 24, 2026 3:00 PM - 3:45 PM EST
Where: https://zoom.us/j/123456
Who: Ana Ruiz, Raj Patel`,
    company: "Acme",
    role: "Data Analyst",
    when: "2026-11-24 15:00 America/New_York",
    people: ["Ana Ruiz", "Raj Patel"],
    place: "https://zoom.us/j/123456",
    minutes: 45,
  },
  {
    about: "Date and Time on lines of their own",
    words: `Company: Northwind Traders
Position: Product Manager
Date: Friday 27 November 2026
Time: 10:30 AM
Duration: 1 hour
Location: 12 Harbour Street, 3rd floor
Interviewers: Zoe Kim, Tom Berg (VP Product)`,
    company: "Northwind Traders",
    role: "Product Manager",
    when: "2026-11-27 10:30 America/New_York",
    people: ["Zoe Kim", "Tom Berg (VP Product)"],
    place: "12 Harbour Street, 3rd floor",
    minutes: 60,
  },
  {
    about: "labels in bold, as pasted from a web page",
    words: `*Role:* Platform Engineer
*Company:* Helix Bio
*When:* Thu, Dec 10 at 1:30 PM PST
*Interviewer:* Grace Liu
*Format:* Video, https://meet.google.com/aaa-bbbb-ccc`,
    company: "Helix Bio",
    role: "Platform Engineer",
    when: "2026-12-10 13:30 America/Los_Angeles",
    people: ["Grace Liu"],
    place: "https://meet.google.com/aaa-bbbb-ccc",
  },
  {
    about: "a calendar's mail with bullets",
    words: `Invitation: Phone Screen | Customer Success Manager | Brightside
• Date: Wed Nov 25, 2026
• Time: 2pm - 2:30pm (EST)
• Organizer: Holly Chen <holly@brightside.com>`,
    company: "Brightside",
    role: "Customer Success Manager",
    when: "2026-11-25 14:00 America/New_York",
    minutes: 30,
  },
  {
    about: "dates by number, the year first",
    words: `Job title: Nurse Manager
Organisation: St Brigid Hospital
Interview date: 2026-12-04
Interview time: 09:15
Venue: Education Centre, Level 2
Panel: Sister Moira Daly, Dr Sean Walsh`,
    company: "St Brigid Hospital",
    role: "Nurse Manager",
    when: "2026-12-04 09:15 America/New_York",
    people: ["Moira Daly", "Sean Walsh"],
    place: "Education Centre, Level 2",
  },
  {
    about: "the label on one line and the value on the next",
    words: `INTERVIEW DETAILS

Employer
Cobalt Mining

Role
Site Geologist

Date and time
Monday, 7 December 2026, 3:00 pm AEDT

Interviewer
Peter Nguyen`,
    company: "Cobalt Mining",
    role: "Site Geologist",
    when: "2026-12-07 15:00 Australia/Sydney",
    people: ["Peter Nguyen"],
  },
  {
    about: "a mail with a head and a body",
    words: `From: Recruiting <jobs@papercrane.com>
To: sam.taylor@gmail.com
Sent: Friday, November 20, 2026 9:02 AM
Subject: Your interview at Paper Crane

Hi Sam,
You're all set! We'll see you Tuesday, December 1, 2026 at 1 PM ET for your video interview (Junior Designer).
Talk soon,
The Paper Crane team`,
    company: "Paper Crane",
    when: "2026-12-01 13:00 America/New_York",
  },
  {
    about: "a table copied as tabs",
    words: `Candidate	Sam Taylor
Company	Orchard Foods
Role	Supply Planner
When	Wednesday, December 9, 2026 at 11:00 AM ET
Where	Teams
Interviewers	Bea Novak; Carl Juhl`,
    company: "Orchard Foods",
    role: "Supply Planner",
    when: "2026-12-09 11:00 America/New_York",
    people: ["Bea Novak", "Carl Juhl"],
    place: "Teams",
  },
  {
    about: "Windows line ends and a disclaimer",
    words: [
      "Subject: Interview invitation: Policy Officer at City of Elmsford",
      "",
      "Date: Thursday, December 3, 2026",
      "Time: 8:00 AM",
      "Location: City Hall, Room 4",
      "",
      "CONFIDENTIALITY NOTICE: This e-mail may contain privileged information. If you received it on Friday, December 4 at 9:00 AM or later, delete it.",
    ].join("\r\n"),
    company: "City of Elmsford",
    role: "Policy Officer",
    when: "2026-12-03 08:00 America/New_York",
    place: "City Hall, Room 4",
  },
  {
    about: "a message with emoji for labels",
    words: `Interview with Lumen 🎉
📅 Friday, Dec 4
🕐 2:00 PM CT
📍 https://zoom.us/j/987654
👥 Olga Petrova, Sam Adeyemi`,
    company: "Lumen",
    when: "2026-12-04 14:00 America/Chicago",
    place: "https://zoom.us/j/987654",
  },
  {
    about: "a rescheduling with the previous time above the new one",
    words: `Your interview has been rescheduled
Previous time: Mon Nov 30, 2026 10:00 AM ET
New time: Tue Dec 1, 2026 11:00 AM ET
Role: Cafe Manager
Company: Bean There`,
    company: "Bean There",
    role: "Cafe Manager",
    when: "2026-12-01 11:00 America/New_York",
  },
  {
    about: "a vacancy with its number, dates as Americans write them",
    words: `You have been scheduled for an interview.
Job Requisition: R-10234 Financial Analyst II
Interview Date: 12/02/2026
Start Time: 1:00 PM Eastern
End Time: 2:00 PM Eastern
Interviewer(s): Alan Marsh, Grace Cole
Meeting Link: https://us02web.zoom.us/j/86543
Passcode: 992211`,
    role: "Financial Analyst II",
    when: "2026-12-02 13:00 America/New_York",
    people: ["Alan Marsh", "Grace Cole"],
    place: "https://us02web.zoom.us/j/86543",
  },
  {
    about: "a title with the role and the employer",
    words: `Sam, you're confirmed!
Interview: Marketing Coordinator @ Sunflower Co-op
Thursday, Dec 3rd @ 10:00am CST
With: Beth and Carla
See you at 55 Market Street, Madison!`,
    company: "Sunflower Co-op",
    role: "Marketing Coordinator",
    when: "2026-12-03 10:00 America/Chicago",
    people: ["Beth", "Carla"],
    place: "55 Market Street, Madison",
  },
  {
    about: "a school's letter with a label for the day",
    words: `Following your application for the Teaching Assistant post, we are delighted to offer you an interview.

Interview: Monday 7th December 2026, 9.30am
Venue: Oakfield Primary School, Mill Lane, Leeds
Panel: Mrs J. Carter (Headteacher), Mr D. Singh

Please bring photo ID and original certificates.`,
    role: "Teaching Assistant",
    when: "2026-12-07 09:30 America/New_York",
    people: ["J. Carter", "D. Singh"],
    place: "Oakfield Primary School, Mill Lane, Leeds",
  },
];
