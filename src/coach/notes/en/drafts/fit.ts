import type { DraftCopy, Pool } from "../../locale.ts";

/** The fourth part: what they need, as a thing ("somebody to own the weekly report") … */
export const NEED: Pool = [
  "You mentioned that you need {need}.",
  "You said you're looking for {need}.",
  "I understand that {need} would help you most.",
  "From our conversation I understand that you need {need}.",
  "It sounds like you're looking for {need}.",
  "I understand that you're hoping for {need}.",
  "It seems that {need} would make a difference.",
  "You were clear that you want {need}.",
  "You could use {need}, if I understood you right.",
  "You talked about wanting {need}.",
  "I gather that {need} comes first for you.",
  "What you need most seems to be {need}.",
];

/** … and what the person brings to it. */
export const STRENGTH: DraftCopy["strength"] = {
  thing: [
    "I'd bring {strength}.",
    "{Strength} would help me get up to speed quickly.",
    "My background includes {strength}.",
    "I can offer {strength}.",
    "I think {strength} would be useful here.",
    "With {strength}, I could contribute early on.",
    "My experience with this includes {strength}.",
    "{Strength} is what I'd build on.",
    "What I'd bring to it is {strength}.",
    "I believe {strength} prepared me well for this.",
    "I'd put {strength} to work for you from the start.",
    "One reason I think I'd do well is {strength}.",
  ],
  deed: [
    "{Strength}, so I know this kind of work.",
    "{Strength}, and I'd bring that experience with me.",
    "This is close to what I've done: {strength}.",
    "It helps, I think, that {strength}.",
    "I believe I'd be a good fit: {strength}.",
    "Since {strength}, I could be useful early on.",
    "My background is close to this: {strength}.",
    "My work so far has been similar: {strength}.",
    "{Strength}, and I'd put that to good use.",
    "Because {strength}, I wouldn't be starting from zero.",
    "To give one example of why I fit: {strength}.",
    "The experience I'd draw on: {strength}.",
  ],
  saying: [
    "What I'd bring: {strength}.",
    "Why I think I'd be a good match: {strength}.",
    "My experience in short: {strength}.",
    "From my background: {strength}.",
    "What I can offer: {strength}.",
    "The skill I'd draw on: {strength}.",
    "One qualification I'd point to: {strength}.",
    "Something from my past work that fits: {strength}.",
    "How I could help: {strength}.",
    "The part of my experience that matters here: {strength}.",
    "A strength of mine: {strength}.",
    "Where I could be useful quickly: {strength}.",
  ],
};
