import type { ContactKind } from "../../../facts.ts";
import type { Pool } from "../../locale.ts";

/**
 * The second part: interest, said the way one says it to this kind of contact. The lines speak of the writer only, so
 * that none of them claims something that was never said.
 */
export const INTEREST: Readonly<Record<ContactKind, Pool>> = {
  interviewer: [
    "I would be glad to work alongside you.",
    "Talking with somebody who does the work made me more interested, not less.",
    "I came away wanting to join, and I hope we become colleagues.",
    "{TheRole} interests me even more now that I know whom I would be working with.",
    "I can picture myself in the middle of it, and I like the picture.",
    "I am still keen on {theRole}, and your view from the inside helped.",
    "Working at {company} is what I am hoping for.",
    "I left with a head full of ideas, which for me is a sure sign of enthusiasm.",
    "My interest in {company} has only grown.",
    "I am excited by the thought of solving such problems together.",
    "Count me as very interested: this is a craft I care about.",
    "I would love to be the colleague you bring the next puzzle to.",
  ],
  manager: [
    "I would be glad to be part of your team.",
    "Our talk made me want to join your team.",
    "Your team works on what I most want to do next.",
    "I am keen to help your team with its plans.",
    "{TheRole} interests me more than ever.",
    "I would be happy to learn and to pull my weight in your group.",
    "I can see where I would be useful to your people, and I would love to join them.",
    "It would be a pleasure to work for you, and I am eager to begin.",
    "I remain very interested in {theRole} and in reporting to you.",
    "What matters to you matters to me as well, which is why I would love this work.",
    "I am excited about where your team could go and about helping it get there.",
    "You know what this seat asks for, and I am keen to give it.",
  ],
  executive: [
    "I would like to be part of where {company} is heading.",
    "I am keen to put my work behind the direction you set.",
    "Hearing it from you made {theRole} more interesting to me.",
    "I would be glad to help {company} reach its goals.",
    "Ambition is something I share, and I would love to contribute mine.",
    "I left more convinced that {company} is the right next place for me.",
    "The wider picture is what I was curious about, and I am excited by it.",
    "I would be proud to carry a small part of what you are building.",
    "What draws me to {company} is the chance to do work that lasts.",
    "I am very interested in {theRole}, and in the company behind it.",
    "Give me high standards: I am eager to work to them.",
    "Serving your customers well is a purpose I would gladly take on.",
  ],
  recruiter: [
    "I remain very interested in {theRole}.",
    "Now that I know more of the process, I look forward to the rest of it and I am still keen.",
    "I am keen to go on with {company}.",
    "{TheRole} is close to what I have been hoping to find.",
    "Please count me in: I would love to continue.",
    "My interest in {company} is greater than before we talked.",
    "I am excited to learn more about {theRole}.",
    "The more I hear of {company}, the more I want to work with the people there.",
    "I am eager to take part in whatever you have planned for the candidates.",
    "The picture is clearer now, and I like what I see.",
    "My enthusiasm stands, now with better reasons.",
    "This is work I want to do, and I am glad to be considered.",
  ],
  coordinator: [
    "I am still very interested in {theRole}, and I know how much planning such a day takes.",
    "I am keen to continue, and grateful to whoever keeps the calendar.",
    "I left wanting to join.",
    "I am interested in {theRole} more than before.",
    "Because you took care of the arrangements I could think of the talks alone, and they made me keen.",
    "I would love to work with people who organise things well.",
    "My interest in {company} is greater for the day.",
    "I am eager to go on.",
    "I was excited beforehand, and I still am.",
    "I saw a good deal of {company}, and I would be happy to join.",
    "I remain interested, and at your disposal for any further date.",
    "I hope to greet you as a colleague, for {company} is where I want to be.",
  ],
};

/** What the reader's {title} adds: the one line that names it. */
export const TITLE: Pool = [
  "Your view as {title} helped me see the work more clearly.",
  "It meant much to hear it from you as {title}.",
  "As {title} you know the ground, which made your answers count double.",
  "I could not have asked for a better guide than the {title}.",
  "A talk with the {title} told me more than any advert could.",
  "What one sees as {title} is good to know, and I was glad to hear it.",
  "Few people can explain the work as the {title} can.",
  "Time with the {title} is precious, and I valued mine.",
  "Seen with the eyes of the {title}, the tasks make sense to me.",
  "Your seat as {title} gives you an angle I had missed.",
  "To learn how the {title} thinks was reason enough to come.",
  "I respect what it takes to be {title}, and I listened closely.",
];

/** In a second round or later: short, and nothing is pitched again. */
export const INTEREST_LATER: Pool = [
  "I am as interested as before, and better informed.",
  "My interest in {theRole} has grown with each round.",
  "I would still love to do this work.",
  "The closer I look, the more I want to join {company}.",
  "I remain keen.",
  "This round settled my last doubts: I want to be there.",
  "I am excited to keep going.",
  "Everything I heard makes {company} the place I hope for.",
  "I would be very happy to work with all of you.",
  "You can count on my enthusiasm, now more than at the start.",
  "I am eager to begin, should you choose me.",
  "It feels like the right place, and I hope you see it so too.",
];

/** In the place of interest where there is none: kind and true. */
export const GRACIOUS: Pool = [
  "I learned something from it, and I respect the work you do.",
  "I value that you heard me out.",
  "I left with a good opinion of {company}.",
  "It taught me a good deal about what I am looking for.",
  "Seeing the work from closer helped me.",
  "I know that such talks cost you a part of your day.",
  "Meeting you gave me a better picture of {company}.",
  "The attention you gave me did not go unnoticed.",
  "It was worthwhile for me, whatever comes of it.",
  "I am glad that we met.",
  "I came away wiser about this kind of work.",
  "I will remember the exchange with respect.",
];

/** After a gracious line, for a person who steps back. */
export const WITHDRAWING: Pool = [
  "After some thought I have decided to withdraw from {theRole}, since it is not the right match for me.",
  "I do not think {theRole} and I are the right fit, so please take me out of the running.",
  "Having thought it over, I would like to step back from the process and leave room for somebody better suited.",
];
