import type { ContactKind } from "../../../facts.ts";
import type { Pool } from "../../locale.ts";

/**
 * The second part: interest, said the way one says it to this kind of contact. The lines speak of the writer only, so
 * that none of them claims something that was never said.
 */
export const INTEREST: Readonly<Record<ContactKind, Pool>> = {
  interviewer: [
    "I'd really enjoy working with you.",
    "I left wanting the job even more.",
    "I left even more interested in {theRole} than I came.",
    "I can see myself doing this work, and I'd love the chance to.",
    "This is the kind of work I've been looking for.",
    "I'm excited about the possibility of working together.",
    "I'd be very happy to join {company} and work alongside you.",
    "I came away convinced that {theRole} is what I want to do next.",
    "After our conversation, I'm more interested in {company} than ever.",
    "I'd love to be part of the work you do.",
    "My interest in {theRole} has only grown.",
    "I'm very interested in {theRole}, and meeting you is part of the reason.",
  ],
  manager: [
    "I'd love to join your team.",
    "I'm very interested in {theRole}, even more so after meeting you.",
    "Our talk made me want to be part of your team.",
    "I'm excited about {theRole} and about what I could do for your team.",
    "I can see where I'd be useful to your team, and I'd love the chance to show it.",
    "{TheRole} on your team is exactly what I want to do next.",
    "I left our conversation more interested in {theRole} than before.",
    "I'd be proud to be part of the team you lead.",
    "I'd be glad to help your team with what lies ahead.",
    "I remain very interested in {theRole} and in working with you.",
    "What I heard about your team made me want to join it.",
    "I'm enthusiastic about {theRole}, and I'd be happy to do it on your team.",
  ],
  executive: [
    "I'm very interested in {theRole} and in where {company} is headed.",
    "I would be proud to contribute to {company}.",
    "Hearing about {company} from you made {theRole} even more interesting to me.",
    "I would be glad to help {company} reach its goals.",
    "I came away convinced that {company} is where I want to be.",
    "Seeing the bigger picture made me even more interested in joining {company}.",
    "I'm eager to put my energy behind {company} and its plans.",
    "I would very much like to be part of what comes next for {company}.",
    "{TheRole} interests me even more now that I see how it fits into the whole.",
    "I'm excited by the idea of working at {company}.",
    "I remain strongly interested in {theRole}.",
    "My interest in joining {company} is stronger than before.",
  ],
  recruiter: [
    "I'm very interested in {theRole} and would love to move forward.",
    "After talking with you I'm even more interested in {company}.",
    "{TheRole} is close to what I've been hoping to find.",
    "I'm excited about {theRole} and would be glad to continue.",
    "I'd love to keep going with {company}.",
    "Now that I know more about {theRole}, I want it even more.",
    "I came away excited about joining {company}.",
    "I'm definitely interested in {theRole}.",
    "The more I learn about {company}, the more I want to work there.",
    "I'd be happy to be considered for the next round.",
    "My interest in {theRole} is stronger now that I've heard more about it.",
    "I'm enthusiastic about {company} and hope to be part of it.",
  ],
  coordinator: [
    "The day made me even more interested in {theRole}.",
    "I enjoyed meeting the people there, and I'd love to join {company}.",
    "I'm still very interested in {theRole}.",
    "You made it easy to focus on the conversations, and I left excited about {company}.",
    "I left excited about the possibility of joining {company}.",
    "I'd be glad to become a colleague of yours.",
    "I know how much work goes into a schedule like that, and I'm as interested in {theRole} as ever.",
    "I'm very much hoping to join {company}.",
    "Seeing so much of {company} made me want to work there.",
    "I remain interested in {theRole}, and I'm free for any further date.",
    "I'm eager to continue.",
    "I came home keen on {theRole}.",
  ],
};

/** What the reader's title adds to the talk; {asTitle} is "Head of Data" or "a senior analyst". */
export const TITLE: Pool = [
  "It was especially helpful to hear your perspective as {asTitle}.",
  "Hearing how you see things as {asTitle} made the work much more concrete for me.",
  "I appreciated hearing what matters to you as {asTitle}.",
  "It was good to hear how the job looks to you as {asTitle}.",
  "What you described as {asTitle} helped me see the job more clearly.",
  "As {asTitle}, you gave me a much clearer picture of what the job involves.",
  "Your experience as {asTitle} came through in what you told me.",
  "I learned a lot from how you think about the work as {asTitle}.",
  "Your answers as {asTitle} told me more than any job description.",
  "I valued the way you described things from your side as {asTitle}.",
  "I understand better now what counts for you as {asTitle}.",
  "I came away with a better sense of what you deal with as {asTitle}.",
];

/** In a second round or later: short, and nothing is pitched again. */
export const INTEREST_LATER: Pool = [
  "I'm as interested in {theRole} as I was at the start, and better informed.",
  "Each conversation makes me want to join {company} more.",
  "This round confirmed it for me: I'd love to do this work.",
  "I'm excited to keep going.",
  "Getting to know more of you has made me even keener to join.",
  "I feel even more strongly that this is where I want to be.",
  "I continue to be very interested in {theRole}.",
  "I'm more enthusiastic about {theRole} every time we talk.",
  "It would make me very happy to join you.",
  "I still want this job, and now for more reasons than before.",
  "I can picture myself at {company}, and I hope to be part of it.",
  "I'd be thrilled to work with all of you.",
];

/** In the place of interest where there is none: kind and true. */
export const GRACIOUS: Pool = [
  "I learned something from it, and I appreciate that.",
  "I was glad for the chance to learn more about {company}.",
  "It gave me a much better picture of the work you do.",
  "I know an interview takes time out of a busy day, and I don't take that for granted.",
  "I came away with respect for what you do.",
  "I'm glad we had the chance to talk.",
  "You gave me a lot to think about.",
  "I appreciate the care you put into the conversation.",
  "It helped me understand better what I'm looking for.",
  "I left with a good impression of {company}.",
  "It was kind of you to hear me out.",
  "I took something useful away from it.",
];

/** After a gracious line, for a person who steps back. */
export const WITHDRAWING: Pool = [
  "After thinking it over, I've decided to withdraw from consideration for {theRole}, since it isn't the right match for me at this point.",
  "I've come to the conclusion that {theRole} isn't the right fit for me, so I'd like to take myself out of the running.",
  "I've thought about it carefully and decided to step back, so that you can give the time to others.",
];
