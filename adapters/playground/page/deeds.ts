import type { PlaygroundAdapter } from "../adapter.ts";
import { readClockWords } from "../clock-words.ts";
import type { PlaygroundWorld, Standing } from "../world.ts";
import { complete } from "./completion.ts";
import { optionsOf, type Pick } from "./picks.ts";
import {
  BadRequest,
  countField,
  type Fields,
  listField,
  optionalText,
  textField,
  textsField,
} from "./request-body.ts";

/** One thing the page can ask for: resolves to the answer's JSON. Rejects with BadRequest when it makes no sense. */
export type Deed = (body: Fields) => Promise<unknown>;

const DONE = {};

/** What the page can do, by the last part of its address: "say" is POST /api/say. */
export function createDeeds(
  adapter: PlaygroundAdapter,
  world: PlaygroundWorld,
): Readonly<Record<string, Deed>> {
  const { ears } = adapter;
  const turnOnce = inTurn();
  /** Opening the page again is not opening the direct messages again. */
  const opened = new Set<string>();

  function accountOf(body: Fields): string {
    const account = textField(body, "account");
    if (adapter.people.some(({ id }) => id === account)) return account;
    throw new BadRequest("Nobody here has this account.", { status: 404 });
  }

  function standingOf(body: Fields): Standing {
    const where = textField(body, "where");
    if (where !== "dm" && where !== "channel") {
      throw new BadRequest(`"where" must be "dm" or "channel".`);
    }
    return { account: accountOf(body), where };
  }

  return {
    async say(body) {
      const line = textField(body, "text");
      const picked = optionsOf(line, picksOf(body), adapter.registry());
      await ears.says(standingOf(body), line, optionalText(body, "eventId"), picked);
      return DONE;
    },

    async press(body) {
      const value = optionalText(body, "value");
      const id = textField(body, "id");
      const message = textField(body, "message");
      const press = { message, id, ...(value === undefined ? {} : { value }) };
      const done = await ears.presses(accountOf(body), press, optionalText(body, "eventId"));
      if (!done) throw messageGone();
      return DONE;
    },

    async shortcut(body) {
      const chosen = { message: textField(body, "message"), name: textField(body, "name") };
      const done = await ears.chooses(accountOf(body), chosen, optionalText(body, "eventId"));
      if (!done) throw messageGone();
      return DONE;
    },

    async form(body) {
      const values = textsField(body, "values");
      const done = await ears.fills(accountOf(body), values, optionalText(body, "eventId"));
      if (!done) throw new BadRequest("This form was answered or closed already.", { status: 409 });
      return DONE;
    },

    async close(body) {
      adapter.forms.close(accountOf(body));
      return DONE;
    },

    async attach(body) {
      const bytes = Buffer.from(textField(body, "base64"), "base64");
      const file = { name: textField(body, "name"), bytes, text: textField(body, "text") };
      await ears.attaches(standingOf(body), file, optionalText(body, "eventId"));
      return DONE;
    },

    async open(body) {
      const account = accountOf(body);
      if (!opened.has(account)) await ears.opens(account, "messages");
      opened.add(account);
      return DONE;
    },

    async complete(body) {
      const standing = standingOf(body);
      return complete(textField(body, "text"), picksOf(body), adapter.registry(), (asked) =>
        ears.suggests(standing, asked),
      );
    },

    async clock(body) {
      const words = textField(body, "to");
      const account = accountOf(body);
      await turnOnce(async () => {
        const target = await targetOf(words, account, world);
        await world.moveTo(target);
      });
      return DONE;
    },
  };
}

const messageGone = (): BadRequest =>
  new BadRequest("This message is not there any more. Reload the page.", { status: 404 });

/** "next" is the next due DM, a UTC instant itself, anything else goes by the person's wall clock. */
async function targetOf(words: string, account: string, world: PlaygroundWorld): Promise<string> {
  const now = world.now();
  if (words === "next") {
    const due = await world.nextDue();
    if (due === undefined) throw new BadRequest("Nothing is planned yet.", { status: 409 });
    return due < now ? now : due;
  }
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(words)) {
    if (words < now) throw new BadRequest("The clock only goes forward.");
    return words;
  }
  const target = readClockWords(words, now, await world.zoneOf(account));
  if (target.kind === "fault") throw new BadRequest(target.fault);
  return target.instant;
}

function picksOf(body: Fields): readonly Pick[] {
  return listField(body, "picks").map((pick) => ({
    text: textField(pick, "text"),
    value: textField(pick, "value"),
    at: countField(pick, "at"),
  }));
}

/** Runs one after the other, so that two presses of "+1 day" are two days. */
function inTurn(): (work: () => Promise<void>) => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
