import type { webApi } from "@slack/bolt";
import type { Log } from "../../../src/chat/adapter.ts";
import type { Form } from "../../../src/chat/form.ts";
import type { Message } from "../../../src/chat/message.ts";
import type { Reply } from "../../../src/chat/reply.ts";
import { code, text } from "../../../src/chat/text.ts";
import { formInWords, messageModal, modal } from "../ask.ts";
import { slackError } from "../faults.ts";
import { CALL_TIMEOUT_MS } from "../limits.ts";
import { show } from "../show.ts";
import type { People } from "../web/people.ts";
import type { Poster } from "../web/post.ts";
import { type Origin, remembered } from "./origin.ts";

/** What it takes to answer somebody. */
export interface Desk {
  readonly client: webApi.WebClient;
  readonly poster: Poster;
  readonly people: People;
  readonly log: Log;
}

/** Whom to answer, and where. `key` is the same for the same event, so that an answer is never posted twice. */
export interface Asker {
  readonly account: string;
  readonly origin: Origin;
  readonly key: string;
}

/** Carries a reply back by the best way that is open, and by the next best where that fails. Never throws. */
export async function answer(desk: Desk, asker: Asker, reply: Reply): Promise<void> {
  try {
    if (reply.kind === "say") await said(desk, asker, reply.message, reply.visible);
    if (reply.kind === "change") await changed(desk, asker, reply.message);
    if (reply.kind === "ask") await asked(desk, asker, reply.form, reply.reopen);
    if (reply.kind === "say" || reply.kind === "change") await attached(desk, asker, reply.message);
  } catch (error) {
    desk.log.error("slack.answer-lost", { why: slackError(error) ?? nameOf(error) });
    await apologised(desk, asker);
  }
}

/** Never silence: when Slack took none of the ways, it may still take one plain sentence. */
async function apologised(desk: Desk, asker: Asker): Promise<void> {
  const sorry: Asker = { ...asker, key: `${asker.key}-sorry` };
  await worked(desk, () => direct(desk, sorry, UNSHOWN));
}

const UNSHOWN: Message = {
  notice: "My answer could not be shown.",
  blocks: [
    {
      kind: "paragraph",
      text: text`Slack did not take my answer. ${code("/interview today")} shows where things stand.`,
    },
  ],
};

async function said(
  desk: Desk,
  asker: Asker,
  message: Message,
  visible: "you" | "everyone",
): Promise<void> {
  const { origin } = asker;
  if (origin.modalId !== undefined) {
    const view = messageModal(message);
    if (await worked(desk, () => desk.client.views.update({ view_id: origin.modalId ?? "", view })))
      return;
  }
  if (origin.isHome === true && (await openedModal(desk, origin, message))) return;
  if (origin.isOwnDm !== true && origin.responseUrl !== undefined) {
    const responseType = visible === "everyone" ? "in_channel" : "ephemeral";
    const body = { response_type: responseType, replace_original: false, ...show(message) };
    if (await worked(desk, () => respond(origin.responseUrl ?? "", body))) return;
  }
  await direct(desk, asker, message);
}

/** In the direct messages; never in a channel, where others would read it. */
async function direct(
  desk: Desk,
  { account, origin, key }: Asker,
  message: Message,
): Promise<void> {
  const isHere = origin.isOwnDm === true && origin.channel !== undefined;
  const channel = isHere ? origin.channel : await desk.people.directMessages(account);
  await desk.poster.postSurely(channel, message, key, isHere ? origin.thread : undefined);
}

/** A file goes to the direct messages only, wherever it was asked for; where it cannot be uploaded, its words do. */
async function attached(desk: Desk, asker: Asker, { attachment }: Message): Promise<void> {
  if (attachment === undefined) return;
  const isHere = asker.origin.isOwnDm === true;
  const thread = isHere ? asker.origin.thread : undefined;
  const channel = await desk.people.directMessages(asker.account);
  const upload = () => desk.poster.attach(channel, attachment, thread);
  if (await worked(desk, upload)) return;
  const instead: Message = {
    notice: "A file could not be attached.",
    blocks: [
      {
        kind: "paragraph",
        text: text`I could not attach ${attachment.name}: this app may not upload files here (the scope is ${code("files:write")}). These are its words instead.`,
      },
      { kind: "draft", text: attachment.content },
    ],
  };
  await desk.poster.postSurely(channel, instead, `${asker.key}-words`, thread);
}

async function changed(desk: Desk, asker: Asker, message: Message): Promise<void> {
  const { channel, messageId, isEphemeral, responseUrl } = asker.origin;
  if (channel !== undefined && messageId !== undefined && isEphemeral !== true) {
    const posted = { channel, ts: messageId };
    if (await worked(desk, () => desk.poster.change(posted, message))) return;
  }
  if (messageId !== undefined && responseUrl !== undefined) {
    const body = { replace_original: true, ...show(message) };
    if (await worked(desk, () => respond(responseUrl, body))) return;
  }
  await said(desk, asker, message, "you");
}

async function asked(desk: Desk, asker: Asker, form: Form, reopen: string): Promise<void> {
  const { triggerId, modalId } = asker.origin;
  const view = modal(form, remembered(asker.origin));
  if (modalId !== undefined) {
    if (await worked(desk, () => desk.client.views.update({ view_id: modalId, view }))) return;
  } else if (triggerId !== undefined) {
    if (await worked(desk, () => desk.client.views.open({ trigger_id: triggerId, view }))) return;
  }
  const why =
    triggerId === undefined
      ? "This needs a few answers. Press the button to fill them in."
      : "Slack did not let me open the form in time. Press the button to open it now.";
  await said(desk, asker, formInWords(form, reopen, why), "you");
}

async function openedModal(desk: Desk, origin: Origin, message: Message): Promise<boolean> {
  const { triggerId } = origin;
  if (triggerId === undefined) return false;
  const view = messageModal(message);
  return await worked(desk, () => desk.client.views.open({ trigger_id: triggerId, view }));
}

/** Posts to a response URL. Throws when Slack does not take it: used up (5 times), or older than 30 minutes. */
async function respond(url: string, body: object): Promise<void> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(CALL_TIMEOUT_MS),
  });
  if (!response.ok)
    throw new Error(`Slack's response URL answered with status ${response.status}.`);
}

async function worked(desk: Desk, way: () => Promise<unknown>): Promise<boolean> {
  try {
    await way();
    return true;
  } catch (error) {
    desk.log.warn("slack.answer-took-another-way", { why: slackError(error) ?? nameOf(error) });
    return false;
  }
}

/** The class of an error only: its message could quote what somebody typed. */
export function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
