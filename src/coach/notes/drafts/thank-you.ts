import type { NotePart, NoteSituation } from "../note-request.ts";
import { fitPart } from "./fit-part.ts";
import { type Material, type Piece, sentence, told } from "./part.ts";
import { pickUpPart } from "./pick-up-part.ts";

/** The five parts of a thank-you, as far as the situation wants them. */
export function thankYouPieces(material: Material): readonly Piece[] {
  const wanted = wantedParts(material.request.situations);
  const opening = thanks(material);
  const rest = roleSaidIn(opening, material);
  const all = [opening, ...interest(rest), ...pickUpPart(rest), ...fitPart(rest), ...closing(rest)];
  return all.filter(({ part }) => wanted.has(part));
}

/** A role that the first sentence named is "the role" from then on. */
function roleSaidIn({ text }: Piece, material: Material): Material {
  const { slots, copy } = material;
  const { theRole = "" } = slots;
  if (theRole === "" || !text.includes(theRole)) return material;
  return { ...material, slots: { ...slots, theRole: copy.frame.theRoleUnnamed } };
}

/** Hours before a decision there is time for three parts; a second round and a bad day are not for pitching. */
function wantedParts(situations: readonly NoteSituation[]): ReadonlySet<NotePart> {
  const wanted = new Set<NotePart>(["thanks", "interest", "pick-up", "fit", "closing"]);
  if (situations.includes("same-day")) {
    wanted.delete("interest");
    wanted.delete("fit");
  }
  if (situations.some((one) => one === "later-round" || one === "rough" || one === "no-fit")) {
    wanted.delete("fit");
  }
  return wanted;
}

function thanks(material: Material): Piece {
  const { copy, request } = material;
  return request.situations.includes("later-round")
    ? sentence("thanks", copy.thanksLater, "thanks-later", material)
    : sentence("thanks", copy.thanks, "thanks", material);
}

function interest(material: Material): readonly Piece[] {
  const { copy, request } = material;
  const { situations, contact } = request;
  if (situations.includes("no-fit")) {
    return [
      sentence("interest", copy.gracious, "gracious", material),
      ...(situations.includes("withdrawing")
        ? [sentence("interest", copy.withdrawing, "withdrawing", material)]
        : []),
    ];
  }
  if (situations.includes("later-round")) {
    return [sentence("interest", copy.interestLater, "interest-later", material)];
  }
  const kind = contact?.kind ?? "recruiter";
  return [
    sentence("interest", copy.interest[kind], `interest-${kind}`, material),
    ...viewFromTheirSeat(material),
  ];
}

/** Their title, where it is known and says more than that they arrange interviews. */
function viewFromTheirSeat(material: Material): readonly Piece[] {
  const { contact, channel } = material.request;
  const title = contact?.title?.trim() ?? "";
  if (title === "" || contact?.kind === "recruiter" || contact?.kind === "coordinator") return [];
  if (channel === "linkedin") return [];
  const asTitle = material.copy.words.asTitle(title);
  return [sentence("interest", material.copy.title, "title", material, { asTitle })];
}

function closing(material: Material): readonly Piece[] {
  const { copy, request } = material;
  const { situations, facts } = request;
  if (situations.includes("no-fit")) {
    return [sentence("closing", copy.closingWithoutInterest, "farewell", material)];
  }
  const announced = told(facts.announced, material);
  return [
    ...(announced === ""
      ? []
      : [sentence("closing", copy.announced, "announced", material, { announced })]),
    ...(situations.includes("timeline-unknown")
      ? [sentence("closing", copy.askTiming, "ask-timing", material)]
      : []),
    sentence("closing", copy.closing, "closing", material),
  ];
}

/** The short thanks and closing of a channel with few characters. */
export function shortEnds(material: Material): readonly [Piece, Piece] {
  const { copy, request } = material;
  const isFarewell = request.situations.includes("no-fit");
  return [
    sentence("thanks", copy.shortThanks, "short-thanks", material),
    isFarewell
      ? sentence("closing", copy.closingWithoutInterest, "farewell", material)
      : sentence("closing", copy.shortClosing, "short-closing", material),
  ];
}
