import { packId, unpackId } from "../../chat/button.ts";
import type { Form } from "../../chat/form.ts";
import type { Incoming } from "../../chat/incoming.ts";
import type { Speaker } from "../../chat/place.ts";
import { change, NOTHING, type Reply, say } from "../../chat/reply.ts";
import { defaultPolicy } from "../../coach/cadence/default-policy.ts";
import { isKnownZone, nearestZones, zoneMeant } from "../../coach/calendar/zones.ts";
import { readIntent } from "../../coach/language/read-intent.ts";
import type { Person } from "../../store/store.ts";
import {
  declinedMessage,
  noticeBefore,
  noticeMessage,
  noticeReminder,
  stoppedMessage,
} from "./notice.ts";
import { typedWords } from "./parked.ts";

/** How long first words wait for an answer to the notice, in memory only. */
const WAIT_MS = 60 * 60_000;
/** Who says more than this before their yes is shown what still waits: the newest. */
const MAX_WAITING = 5;
/** More strangers than this at once push out the oldest. */
const MAX_STRANGERS = 10_000;

export interface DoorwayDefaults {
  /** IANA zone for people whose platform does not tell. */
  readonly zone: string;
  /** The calendar to start with, for somebody in this IANA zone; undefined when the zone is not known. */
  readonly regionOf: (zone: string | undefined) => string;
}

/** What the doorway decides about a stranger: answer this, or let them in and go on with what they first said. */
export type Welcome =
  | { readonly kind: "answer"; readonly reply: Reply }
  | {
      readonly kind: "enter";
      readonly person: Person;
      /** Oldest first, at least one. */
      readonly then: readonly Incoming[];
      /** True when the person opened our conversation before: a DM is then known to arrive. */
      readonly reachable: boolean;
    };

interface Stranger {
  readonly noticedAt: string;
  readonly waiting: readonly Incoming[];
}

/**
 * Meets people before anything about them is stored. They read the notice first; what they typed meanwhile waits in
 * memory, so that a restart forgets it (their message still shows it) instead of having stored it without consent.
 */
export class Doorway {
  readonly #defaults: DoorwayDefaults;
  readonly #newId: () => string;
  readonly #strangers = new Map<string, Stranger>();

  constructor(defaults: DoorwayDefaults, newId: () => string) {
    this.#defaults = defaults;
    this.#newId = newId;
  }

  /** Judges one event of somebody without a row in the memory. */
  meet(incoming: Incoming): Welcome {
    if (incoming.kind === "presence") return answer(NOTHING);
    if (incoming.kind === "suggest") return answer({ kind: "choices", choices: [] });
    const stranger = this.#recall(incoming);
    const waiting = stranger?.waiting ?? [];
    if (incoming.kind === "opened") {
      this.#remember(incoming, waiting);
      return answer(say(noticeMessage()));
    }
    const verb = verbOf(incoming);
    if (verb === "decline") {
      this.#strangers.delete(keyOf(incoming.speaker));
      return answer(change(declinedMessage));
    }
    if (saysStop(incoming, this.#defaults.zone)) {
      this.#strangers.delete(keyOf(incoming.speaker));
      return answer(say(stoppedMessage));
    }
    if (verb === "agree") return this.#agreed(incoming, waiting, false);
    if (stranger !== undefined && waiting.length === 0) {
      return this.#agreed(incoming, [incoming], true);
    }
    const words = typedWords(incoming);
    const known = words !== undefined && waiting.some((one) => typedWords(one) === words);
    const all = known ? waiting : [...waiting, incoming].slice(-MAX_WAITING);
    this.#remember(incoming, all);
    const dropped = !known && waiting.length === MAX_WAITING;
    const typed = all.flatMap((one) => typedWords(one) ?? []);
    return answer(say(waiting.length === 0 ? noticeBefore(words) : noticeReminder(typed, dropped)));
  }

  #agreed(incoming: Incoming, waiting: readonly Incoming[], reachable: boolean): Welcome {
    const zone = zoneSaid(incoming);
    if (zone?.kind === "ask") {
      this.#remember(incoming, waiting);
      return answer({ kind: "ask", form: zone.form, reopen: packId("agree") });
    }
    this.#strangers.delete(keyOf(incoming.speaker));
    const then = waiting.length === 0 ? [incoming] : waiting;
    return { kind: "enter", person: this.#newcomer(incoming, zone?.zone), then, reachable };
  }

  #newcomer({ speaker, now }: Incoming, saidZone: string | undefined): Person {
    const zone = saidZone ?? speaker.zoneHint;
    const known = zone !== undefined && isKnownZone(zone);
    const used = known ? zone : this.#defaults.zone;
    return {
      id: this.#newId(),
      platform: speaker.platform,
      workspace: speaker.workspace,
      account: speaker.account,
      name: speaker.name,
      locale: speaker.localeHint,
      policy: defaultPolicy(used, this.#defaults.regionOf(known ? used : undefined)),
      zoneKnown: known,
      createdAt: now,
      noticedAt: now,
      pausedAt: undefined,
      unreachableAt: undefined,
      leftAt: undefined,
    };
  }

  #recall({ speaker, now }: Incoming): Stranger | undefined {
    const stranger = this.#strangers.get(keyOf(speaker));
    if (stranger === undefined) return undefined;
    return Date.parse(now) - Date.parse(stranger.noticedAt) <= WAIT_MS ? stranger : undefined;
  }

  #remember({ speaker, now }: Incoming, waiting: readonly Incoming[]): void {
    const oldest = this.#strangers.keys().next().value;
    if (this.#strangers.size >= MAX_STRANGERS && oldest !== undefined)
      this.#strangers.delete(oldest);
    this.#strangers.set(keyOf(speaker), { noticedAt: now, waiting });
  }
}

const answer = (reply: Reply): Welcome => ({ kind: "answer", reply });

const keyOf = ({ platform, workspace, account }: Speaker): string =>
  `${platform}|${workspace}|${account}`;

function verbOf(incoming: Incoming): string | undefined {
  return incoming.kind === "press" || incoming.kind === "form"
    ? unpackId(incoming.id)?.verb
    : undefined;
}

/** "stop", before anything is stored: no more is needed than to forget what waits. */
function saysStop(incoming: Incoming, zone: string): boolean {
  const { now } = incoming;
  return incoming.kind === "text" && readIntent(incoming.text, { now, zone }).kind === "stop";
}

/** The zone the agreeing press or form settles; a form to ask for it where the platform cannot tell. */
function zoneSaid(
  incoming: Incoming,
): { kind: "zone"; zone: string } | { kind: "ask"; form: Form } | undefined {
  if (incoming.kind === "form" && verbOf(incoming) === "agree") {
    const typed = incoming.values.zone ?? "";
    const zone = zoneMeant(typed);
    if (zone !== undefined) return { kind: "zone", zone };
    const near = nearestZones(typed, 3).map(({ zone: name }) => name);
    const hint = near.length === 0 ? "Try a big city, like Berlin." : `Is it ${near.join(" or ")}?`;
    return {
      kind: "ask",
      form: zoneForm(typed, `I know no zone "${typed.slice(0, 40)}". ${hint}`),
    };
  }
  if (incoming.speaker.zoneHint !== undefined || incoming.kind !== "press") return undefined;
  return { kind: "ask", form: zoneForm("", undefined) };
}

function zoneForm(value: string, fault: string | undefined): Form {
  return {
    id: packId("agree"),
    title: "Your time zone",
    submit: "Go on",
    fields: [
      {
        name: "zone",
        label: "Which city's clock do you live by?",
        hint: "For example: Berlin, New York, or Europe/Paris. All times follow it.",
        kind: "line",
        required: true,
        value,
        maxLength: 60,
        ...(fault === undefined ? {} : { fault }),
      },
    ],
  };
}
