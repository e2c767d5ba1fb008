/** Mails that invite nobody. `from`: the company that says no. */
export const REJECTIONS: readonly { readonly words: string; readonly from?: string }[] = [
  {
    words: `Dear Sam,

Thank you for taking the time to interview for the Data Analyst role at Acme on Tuesday, November 17. After careful consideration, we have decided to move forward with other candidates.

We wish you all the best.
Maria Lopez, maria@acme.com`,
    from: "Acme",
  },
  {
    words: `Hi Sam, unfortunately we will not be moving forward with your application to Northwind at this time. We'll keep your resume on file.`,
    from: "Northwind",
  },
  {
    words: `Subject: Your application to Globex

We regret to inform you that you were not selected for the position of Product Manager. We received many strong applications.`,
    from: "Globex",
  },
  {
    words: `Hello, thank you for your interest in Initech. We have decided to pursue other applicants whose experience more closely matches our needs.`,
    from: "Initech",
  },
  {
    words: `Hi Sam, thanks for meeting with us. The position has been filled. Good luck with your search! - Hannah`,
  },
];

export const NEWSLETTERS: readonly string[] = [
  `10 jobs for you this week
Data Analyst at Acme - New York
Product Manager at Globex - Remote
See all jobs. Unsubscribe | Manage preferences`,
  `Webinar: Ace your next interview! Join us on Thursday, December 3 at 2 PM ET. Register now: https://zoom.us/webinar/register/123
You receive this newsletter because you signed up. Unsubscribe here.`,
  `The Career Club Weekly: how to answer "tell me about yourself", five follow-up templates, and our meet-up on Friday at 6pm. View this email in your browser. Unsubscribe.`,
];

/** Words among friends and receipts: nothing of an interview is in them. */
export const CHATTER: readonly string[] = [
  `Lunch on Friday at noon? I found a new place.`,
  `We received your application for Data Analyst at Acme. Our team reviews every application and will be in touch.`,
  `Good luck everyone, and remember to send those thank-yous!`,
];
