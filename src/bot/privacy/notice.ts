import { packId } from "../../chat/button.ts";
import type { Block, Message } from "../../chat/message.ts";
import { code, commandSpan, type Text, text } from "../../chat/text.ts";

const WHO_SEES: Text = text`Who can see it: only you, in this conversation. The people who run this bot keep the database; names and notes in it are encrypted. Whoever runs this workspace or server may have their own ways to read messages.`;
const NOT_AT_WORK: Text = text`Not in your employer's workspace, please. If the people you work for run it, use me elsewhere.`;
const TO_YOU_ONLY: Text = text`I write to you only, never to an employer.`;
const TO_LEAVE: Text = text`To leave: say ${code("stop")} for silence, ${commandSpan("interview", "export")} for a copy, ${commandSpan("interview", "erase")} to delete everything.`;

/** What everybody reads before the first thing about them is stored. */
const NOTICE: readonly Block[] = [
  { kind: "heading", text: "Before we start" },
  {
    kind: "paragraph",
    text: text`I am Afterword. Tell me about an interview, and I remind you here when a thank-you or a follow-up is due, and when it is time to move on.`,
  },
  {
    kind: "bullets",
    items: [WHO_SEES, NOT_AT_WORK, TO_YOU_ONLY, TO_LEAVE],
  },
];

/** In answer to "what do you keep?": the notice once more, with what is stored by now. */
export const privacyMessage: Message = {
  notice: "What I keep, and who can see it.",
  blocks: [
    { kind: "heading", text: "What I keep, and who can see it" },
    {
      kind: "bullets",
      items: [
        text`What I keep: your interviews, the people you met, what you told me about the talks, and what you sent or heard. Of your notes I keep only fingerprints (hashes), unless you asked for a copy: say ${code("delete the copy")} to see it and delete it.`,
        WHO_SEES,
        NOT_AT_WORK,
        TO_YOU_ONLY,
        TO_LEAVE,
      ],
    },
  ],
};

const ANSWERS: Block = {
  kind: "buttons",
  buttons: [
    { label: "Fine, go ahead", id: packId("agree"), style: "primary" },
    { label: "No, thanks", id: packId("decline") },
  ],
};

/** The notice on its own, when somebody opens the conversation for the first time: nothing is stored by reading it. */
export function noticeMessage(): Message {
  return {
    notice: "Before we start: who can see what you tell me, and how to leave.",
    blocks: [
      ...NOTICE,
      {
        kind: "paragraph",
        text: text`Nothing is stored yet; your first interview is your yes: ${code("/interview add Acme, Data Analyst, tue 3pm, with Ana Ruiz (manager)")}`,
      },
      {
        kind: "buttons",
        buttons: [{ label: "Log an interview", id: packId("add"), style: "primary" }],
      },
    ],
  };
}

/** The notice in answer to somebody's first words, which wait (in memory only) for the answer. */
export function noticeBefore(waiting: string | undefined): Message {
  const kept: readonly Block[] =
    waiting === undefined
      ? []
      : [
          {
            kind: "paragraph",
            text: text`Nothing is stored yet. What you typed waits for your answer:`,
          },
          { kind: "draft", text: waiting },
        ];
  return {
    notice: "Before we start: who can see what you tell me, and how to leave.",
    blocks: [...NOTICE, ...kept, ANSWERS],
  };
}

/** In answer to more words before the yes: what waits by now, and the same two buttons. */
export function noticeReminder(waiting: readonly string[], dropped: boolean): Message {
  const only = dropped ? " I keep no more than these; what came before has to be typed again." : "";
  return {
    notice: "Nothing is stored yet; I wait for your answer.",
    blocks: [
      {
        kind: "paragraph",
        text: text`Nothing is stored yet. What you typed waits for your answer to the notice above:${only}`,
      },
      ...waiting.map((words): Block => ({ kind: "draft", text: words })),
      ANSWERS,
    ],
  };
}

/** After "No, thanks". */
export const declinedMessage: Message = {
  notice: "Nothing was stored.",
  blocks: [
    {
      kind: "paragraph",
      text: text`All right: nothing was stored. If you change your mind, ${commandSpan("interview", "add")} is all it takes.`,
    },
  ],
};

/** After "stop" from somebody of whom nothing is stored. */
export const stoppedMessage: Message = {
  notice: "Nothing is stored, and nothing will be sent.",
  blocks: [
    {
      kind: "paragraph",
      text: text`All right: nothing about you is stored, and nothing will be sent.`,
    },
  ],
};
