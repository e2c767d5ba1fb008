import type { types } from "@slack/bolt";
import type { Message } from "../../../src/chat/message.ts";
import { text } from "../../../src/chat/text.ts";
import { faultsBeside, messageModal, modal } from "../ask.ts";
import { slackError } from "../faults.ts";
import { type SlackSubmission, submissionFrom } from "../hear.ts";
import { ACK_WITHIN_MS } from "../limits.ts";
import { answer } from "./answer.ts";
import type { Answered, FrontDesk } from "./front-desk.ts";
import { remembered } from "./origin.ts";

/** What Slack is told about a submitted form: nothing closes it. */
export type FormAnswer =
  | undefined
  | { readonly response_action: "errors"; readonly errors: Record<string, string> }
  | { readonly response_action: "update"; readonly view: types.ModalView };

const MOST_REMEMBERED = 1000;

/**
 * Hears submitted forms. The returned function says what to acknowledge with; the same submission delivered twice gets
 * the same answer and is handled once.
 */
export function createFormDesk(front: FrontDesk): (body: unknown) => Promise<FormAnswer> {
  const refusals = new Map<string, number>();
  const answers = new Map<string, Promise<FormAnswer>>();

  return (body) => {
    const viewId = submissionFrom(body, 0)?.viewId ?? "";
    const submission = submissionFrom(body, refusals.get(viewId) ?? 0);
    if (submission === undefined) return Promise.resolve(undefined);
    const known = answers.get(submission.eventId);
    if (known !== undefined) return known;
    forgetOldest(answers);
    forgetOldest(refusals);
    const made = submitted(front, submission).then((result) => {
      if (result?.response_action === "errors") {
        refusals.set(viewId, (refusals.get(viewId) ?? 0) + 1);
      }
      return result;
    });
    answers.set(submission.eventId, made);
    return made;
  };
}

/** Handles one submission, in at most 2.5 s: what takes longer is told as soon as it is known. */
async function submitted(front: FrontDesk, submission: SlackSubmission): Promise<FormAnswer> {
  const { id, values } = submission;
  const pending = front.heard(submission, (common) => ({ kind: "form", id, values, ...common }));
  const answered = await Promise.race([pending, inTime()]);
  if (answered === undefined) {
    follow(front, submission, pending);
    return { response_action: "update", view: messageModal(WAITING) };
  }
  const next = nextForm(answered, submission);
  if (next === undefined) void settle(front, submission, answered);
  return next;
}

/** Another look at the form, when the reply asks for one: faults beside the fields, or a new form in its place. */
function nextForm({ reply, asker }: Answered, submission: SlackSubmission): FormAnswer {
  if (reply.kind !== "ask") return undefined;
  const sent = { id: submission.id, fields: Object.keys(submission.values) };
  const errors = faultsBeside(reply.form, sent);
  if (errors !== undefined) return { response_action: "errors", errors };
  return { response_action: "update", view: modal(reply.form, remembered(asker.origin)) };
}

/** Carries the outcome to where the form was opened from; the home screen shows it too. */
async function settle(
  front: FrontDesk,
  submission: SlackSubmission,
  { reply, asker }: Answered,
): Promise<void> {
  // The form is closed by now: its trigger could open nothing, and there is no dialog to answer in.
  const { triggerId: _, ...origin } = asker.origin;
  await answer(front.desk, { ...asker, origin }, reply);
  if (origin.isHome === true) {
    await front.showHome({ ...submission, eventId: `${submission.eventId}:home` });
  }
}

function follow(front: FrontDesk, submission: SlackSubmission, pending: Promise<Answered>): void {
  void pending.then(async (answered) => {
    const next = nextForm(answered, submission);
    const view = next?.response_action === "update" ? next.view : messageModal(DONE);
    if (next === undefined) await settle(front, submission, answered);
    if (next?.response_action === "errors" && answered.reply.kind === "ask") {
      await showView(
        front,
        submission.viewId,
        modal(answered.reply.form, remembered(answered.asker.origin)),
      );
      return;
    }
    await showView(front, submission.viewId, view);
  });
}

async function showView(front: FrontDesk, viewId: string, view: types.ModalView): Promise<void> {
  try {
    await front.desk.client.views.update({ view_id: viewId, view });
  } catch (error) {
    front.log.warn("slack.form-not-updated", { why: slackError(error) ?? "unreachable" });
  }
}

function inTime(): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), ACK_WITHIN_MS).unref();
  });
}

function forgetOldest(remembered: Map<string, unknown>): void {
  const [oldest] = remembered.keys();
  if (remembered.size >= MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
}

const WAITING: Message = {
  notice: "This takes a moment.",
  blocks: [
    {
      kind: "paragraph",
      text: text`This takes a moment longer than usual. You can wait here or close this; nothing is lost.`,
    },
  ],
};

const DONE: Message = {
  notice: "Done.",
  blocks: [{ kind: "paragraph", text: text`Done. The answer is in our direct messages.` }],
};
