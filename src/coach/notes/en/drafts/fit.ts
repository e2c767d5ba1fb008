import type { DraftCopy, Pool } from "../../locale.ts";

/** The fourth part: what they need … */
export const NEED: Pool = [
  "You are looking for {need}.",
  "You told me that what you need is {need}.",
  "I heard from you that it takes {need}.",
  "As I understood you, the gap to fill is {need}.",
  "You were clear about wanting {need}.",
  "Your wish for {need} is one I can meet.",
  "You said {need} would help most.",
  "It is {need} that you hope for, if I got it right.",
  "Where you want {need}, I can be of use.",
  "The call for {need} speaks to me.",
  "I took from you that {need} comes first.",
  "{Need} is high on your list, as you put it.",
];

/** … and what the person brings to it. */
export const STRENGTH: DraftCopy["strength"] = {
  thing: [
    "I would bring {strength}.",
    "{Strength} is what I would put to work for you.",
    "My background there is {strength}.",
    "With {strength} I would have a running start.",
    "I can offer {strength}.",
    "What prepared me for this is {strength}.",
    "I believe {strength} fits what you described.",
    "You would get {strength} with me.",
    "My experience includes {strength}, which I would build on.",
    "It is {strength} that makes me think I am right for it.",
    "I could lean on {strength} from the first week.",
    "Out of all I have done, {strength} matches this work best.",
  ],
  deed: [
    "In my own work {strength}, so I know the ground.",
    "{Strength}, and I would bring that experience with me.",
    "This is close to my background: {strength}.",
    "It helps, I think, that {strength}.",
    "Why I believe I fit: {strength}.",
    "Since {strength}, I could be useful early.",
    "You can count on some experience here, as {strength}.",
    "I have been near this before: {strength}.",
    "What makes me a match, in one line: {strength}.",
    "My skills come from practice: {strength}.",
    "Because {strength}, I would not start from zero.",
    "Let me remind you of one qualification: {strength}.",
  ],
  saying: [
    "What I would bring: {strength}.",
    "On my side of the table: {strength}.",
    "Why I think I am a match: {strength}.",
    "My experience in a few words: {strength}.",
    "From my background: {strength}.",
    "The skill I would lean on: {strength}.",
    "What I can offer you: {strength}.",
    "A reason to trust me with it: {strength}.",
    "What qualifies me, I believe: {strength}.",
    "Out of my past work: {strength}.",
    "The fit I see: {strength}.",
    "What I have to give here: {strength}.",
  ],
};
