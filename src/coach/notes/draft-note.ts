import type { Draft } from "./draft.ts";
import { firstFollowUpPieces, secondFollowUpPieces } from "./drafts/follow-up.ts";
import { letterPieces } from "./drafts/letter.ts";
import type { Material, Piece } from "./drafts/part.ts";
import { shape } from "./drafts/shape.ts";
import { shortMessage } from "./drafts/short-message.ts";
import { slotsOf } from "./drafts/slots.ts";
import { thankYouPieces } from "./drafts/thank-you.ts";
import { ENGLISH } from "./en/english.ts";
import type { NoteLocale } from "./locale.ts";
import type { NoteRequest } from "./note-request.ts";

/**
 * Drafts a note from what the person told, and from nothing else: what is missing stands as a visible gap with the
 * question that fills it. The same request always gives the same draft.
 */
export function draftNote(request: NoteRequest, locale: NoteLocale = ENGLISH): Draft {
  const copy = locale.drafts;
  const material: Material = { request, copy, slots: slotsOf(request, copy) };
  const pieces = piecesOf(material).filter((piece) => !isLeftOut(piece, request));
  return request.channel === "linkedin" ? shortMessage(pieces, material) : shape(pieces, material);
}

function isLeftOut({ blank }: Piece, { leavesOut = false }: NoteRequest): boolean {
  return leavesOut && blank !== undefined && !blank.required;
}

function piecesOf(material: Material): readonly Piece[] {
  const { kind } = material.request;
  if (kind === "thank-you") return thankYouPieces(material);
  if (kind === "first-follow-up") return firstFollowUpPieces(material);
  if (kind === "second-follow-up") return secondFollowUpPieces(material);
  return letterPieces(kind, material);
}
