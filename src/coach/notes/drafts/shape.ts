import type { Draft } from "../draft.ts";
import type { NotePart, NoteRequest } from "../note-request.ts";
import { choose } from "./choose.ts";
import { fill } from "./fill.ts";
import type { Material, Piece } from "./part.ts";

/** Puts the pieces into the form the channel wants: a mail with greeting and signature, a script for a call. */
export function shape(pieces: readonly Piece[], material: Material): Draft {
  const { request, copy, slots } = material;
  const { channel } = request;
  const body = channel === "phone" ? script(pieces, material) : letter(pieces, material);
  const signature = copy.blanks.signature;
  const isUnsigned = body.includes(signature.mark);
  return {
    channel,
    subject: channel === "e-mail" ? subjectOf(material) : undefined,
    body,
    parts: pieces.map(({ part, text }) => ({ part, text })),
    blanks: [
      ...pieces.flatMap(({ blank }) => blank ?? []),
      ...(isUnsigned
        ? [
            {
              part: "signature" as const,
              mark: signature.mark,
              question: fill(signature.question, slots),
              required: true,
            },
          ]
        : []),
    ],
    withoutRoom: [],
    skeleton: pieces.map(({ wording }) => wording).join(" "),
  };
}

function subjectOf({ request, copy, slots }: Material): string {
  return fill(choose(copy.frame.subjects[request.kind], "subject", request).item, slots);
}

function letter(pieces: readonly Piece[], material: Material): string {
  const { request, copy, slots } = material;
  const heading = request.channel === "portal" ? [fill(copy.frame.portal, slots)] : [];
  const signOff = choose(copy.frame.signOffs, "sign-off", request).item;
  return [
    ...heading,
    greetingOf(request, material),
    ...paragraphs(pieces, material),
    `${signOff}\n${slots.from ?? ""}`,
  ].join("\n\n");
}

/** A LinkedIn message: greeting, sentences and name on one line, for its 300 characters. */
export function oneLine(pieces: readonly Piece[], material: Material): string {
  const greeting = greetingOf(material.request, material);
  const words = pieces.map(({ text }) => text).join(" ");
  return `${greeting} ${words} ${material.slots.from ?? ""}`;
}

function script(pieces: readonly Piece[], material: Material): string {
  const { copy, slots } = material;
  const { open, say, voicemail } = copy.frame.phone;
  return [
    fill(open, slots),
    ...paragraphs(pieces, material).map((words) => `${say}${words}`),
    voicemail,
  ].join("\n");
}

/** Sentences of one part stand together; a thank-you opens with two parts in one paragraph, a follow-up with all but its last. */
function paragraphs(pieces: readonly Piece[], { request: { kind } }: Material): readonly string[] {
  const isFollowUp = kind === "first-follow-up" || kind === "second-follow-up";
  const opening = new Set<NotePart>(
    isFollowUp ? ["interest", "pick-up", "fit"] : ["thanks", "interest"],
  );
  const groups: { readonly key: string; readonly texts: string[] }[] = [];
  for (const { part, text } of pieces) {
    const key = opening.has(part) ? "opening" : part;
    const last = groups.at(-1);
    if (last?.key === key) last.texts.push(text);
    else groups.push({ key, texts: [text] });
  }
  return groups.map(({ texts }) => texts.join(" "));
}

/** Executives are greeted more formally than everybody else. */
function greetingOf(request: NoteRequest, { copy, slots }: Material): string {
  if (request.contact === undefined) return copy.frame.greetingWithoutName;
  const { greeting, formalGreeting } = copy.frame;
  return fill(request.contact.kind === "executive" ? formalGreeting : greeting, slots);
}
