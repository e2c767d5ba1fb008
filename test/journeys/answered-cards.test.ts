import { afterEach, describe, expect, it } from "vitest";
import type { AdapterHost } from "../../src/chat/adapter.ts";
import { discordFace, slackFace } from "./faces.ts";
import { createStage, type Face, type Stage } from "./stage.ts";

/** The two platforms on which a message can answer another one. */
const PLATFORMS: readonly (readonly [
  how: string,
  makeFace: (host: AdapterHost) => Promise<Face>,
  platform: string,
  workspace: string,
])[] = [
  ["in a thread on Slack", slackFace, "slack", "T0CLUB"],
  ["with Reply on Discord", discordFace, "discord", "800000000000000001"],
];

/** Two companies whose thank-yous are due at different hours, so that each has a card of its own. */
const ACME = "Acme, Data Analyst, today 10am, with Ana Ruiz (manager)";
const GLOBEX = "Globex, tue 3pm, with Ana Berg";

describe.each(PLATFORMS)("a card that is answered %s", (_, makeFace, platform, workspace) => {
  let stage: Stage;

  /** Both interviews are over and both debrief cards are there. */
  async function interviewed(): Promise<void> {
    stage = await createStage(makeFace);
    await stage.command("add", { company: ACME });
    await stage.seesSomewhere(/Before we start/);
    await stage.agrees();
    await stage.seesSomewhere(/Saved: Acme \(Data Analyst\)/);
    await stage.command("add", { company: GLOBEX });
    await stage.seesSomewhere(/Saved: Globex/);
    await stage.clockTo("2026-11-23", "11:30");
    await stage.sees(/How was it: Acme/);
    await stage.clockTo("2026-11-24", "16:30");
    await stage.sees(/How was it: Globex/);
  }

  const told = async (company: string): Promise<readonly string[]> => {
    const [person] = await stage.store.peopleOf(platform, workspace);
    if (person === undefined) throw new Error("Nobody is known.");
    const all = await stage.store.opportunities(person.id);
    const one = all.find((opportunity) => opportunity.company === company);
    return one?.deeds.map(({ kind }) => kind) ?? [];
  };

  afterEach(() => stage.stop());

  it("says which company “they said no” means", async () => {
    await interviewed();
    await stage.repliesTo(/How was it: Acme/, "they said no");
    await stage.seesSomewhere(/Acme \(Data Analyst\) said no/);
    expect(await told("Acme")).toContain("heard");
    expect(await told("Globex")).not.toContain("heard");
  });

  it("says which step “snooze to monday” means, and leaves the other company's alone", async () => {
    await interviewed();
    await stage.repliesTo(/How was it: Globex/, "snooze to monday");
    await stage.seesSomewhere(/Snoozed.*debrief at Globex/);
    expect(await told("Globex")).toContain("snoozed");
    expect(await told("Acme")).not.toContain("snoozed");
  });

  it("says which of two people with one name was thanked", async () => {
    await interviewed();
    await stage.clockTo("2026-11-25", "16:30");
    await stage.says("sent ana");
    await stage.sees(/Which ana/);
    await stage.repliesTo(/Thank-you: Globex/, "sent ana");
    await stage.seesSomewhere(/Sent today: thank-you to Ana Berg at Globex/);
    expect(await told("Acme")).not.toContain("sent");
  });

  it("says to which of two people with one name a draft goes", async () => {
    await interviewed();
    await stage.clockTo("2026-11-25", "16:30");
    await stage.repliesTo(/Thank-you: Globex/, "draft ana");
    await stage.seesSomewhere(/Thank-you to Ana Berg: Globex/);
    await stage.repliesTo(/Thank-you: Globex/, "write to the recruiter");
    await stage.seesSomewhere(/I know no recruiter at Globex/);
    expect(await told("Globex")).not.toContain("sent");
  });

  it("marks nothing else when its own step is settled already", async () => {
    await interviewed();
    await stage.clockTo("2026-11-25", "16:30");
    await stage.repliesTo(/Thank-you: Globex/, "sent");
    await stage.seesSomewhere(/Sent today: thank-you to Ana Berg at Globex/);
    await stage.repliesTo(/Thank-you: Globex/, "done");
    await stage.seesSomewhere(/already marked as sent/);
    expect(await told("Acme")).not.toContain("sent");
  });
});
