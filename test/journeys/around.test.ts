import { afterEach, describe, expect, it } from "vitest";
import type { AdapterHost } from "../../src/chat/adapter.ts";
import type { Opportunity } from "../../src/coach/facts.ts";
import { discordFace, playgroundFace, slackFace } from "./faces.ts";
import { createStage, type Face, type Stage } from "./stage.ts";

type MakeFace = (host: AdapterHost) => Promise<Face>;

/** Each platform with the workspace its stand-in has, to find what was stored. */
const PLATFORMS: readonly (readonly [string, MakeFace, string])[] = [
  ["slack", slackFace, "T0CLUB"],
  ["discord", discordFace, "800000000000000001"],
  ["playground", playgroundFace, "playground"],
];

const ACME =
  "Acme, Data Analyst, tue 3pm, with Ana Ruiz (manager) ana@acme.com, Raj Patel, technical interview";

describe.each(PLATFORMS)("around the interview, on %s", (platform, makeFace, workspace) => {
  let stage: Stage;
  afterEach(() => stage.stop());

  async function logged(): Promise<void> {
    stage = await createStage(makeFace);
    await stage.command("add", { company: ACME });
    await stage.seesSomewhere(/Before we start/);
    await stage.agrees();
    await stage.seesSomewhere(/Saved: Acme \(Data Analyst\)/);
  }

  /** What is stored, to name the fields that are named after people. */
  async function stored(): Promise<Opportunity> {
    const [person] = await stage.store.peopleOf(platform, workspace);
    const [opportunity] = await stage.store.opportunities(person?.id ?? "");
    if (opportunity === undefined) throw new Error("Nothing is stored.");
    return opportunity;
  }

  it("prepares, asks how it was, finds what is missing, and thanks everybody", async () => {
    await logged();
    await stage.clockTo("2026-11-23", "15:00");
    await stage.sees(/Ana Ruiz leads people: praise their staff/);
    await stage.presses("Questions to ask");
    await stage.seesSomewhere(/Technical round\. Two or three of these are plenty/);

    await stage.clockTo("2026-11-24", "16:15");
    await stage.sees(/How was it: Acme/);
    await stage.presses("Tell me");
    await stage.seesForm();
    await stage.submits({
      with: "Ana Ruiz, Raj Patel",
      said: "Ana: the dashboard migration",
      add: "I forgot to say that I know Looker",
      next: "Send the portfolio link; by Friday 4 Dec",
      felt: "2, good fit, learned to bring numbers",
    });
    await stage.seesSomewhere(/They decide by Fri 4 Dec/);
    await stage.seesSomewhere(/It felt 2 of 5; the thank-you counts all the same/);

    await stage.presses("Next: one thing each");
    await stage.seesForm();
    const raj = (await stored()).contacts.find(({ name }) => name === "Raj Patel");
    await stage.submits({ [raj?.id ?? ""]: "short reports" });
    await stage.seesSomewhere(/Kept for the thank-yous at Acme/);

    await stage.clockTo("2026-11-25", "09:00");
    await stage.sees(/2 thank-yous: Acme/);
    await stage.sees(/Raj Patel: short reports/);
    await stage.sees(/Raj Patel: e-mail and title missing/);
    await stage.presses("Ask the recruiter");
    await stage.seesSomewhere(/e-mail address and title of Raj Patel/);
    await stage.presses("I have it");
    await stage.seesForm();
    await stage.submits({
      name: "Raj Patel",
      title: "Analyst",
      email: "raj@acme.com",
      kind: "interviewer",
      channel: "LinkedIn",
    });
    await stage.seesSomewhere(/Saved: Raj Patel \(Analyst\), raj@acme\.com/);
    await stage.seesSomewhere(/Raj Patel prefers LinkedIn/);
    await stage.says("sent everyone");
    await stage.seesSomewhere(/Sent today: thank-yous to Ana Ruiz and Raj Patel/);
    // They named Friday the 4th, so one business day of patience: Monday the 7th.
    await stage.seesSomewhere(/first follow-up, Mon 7 - Mon 14 Dec/);
  });

  it("takes the debrief in plain words, and a contact in one line, both with a way back", async () => {
    await logged();
    await stage.clockTo("2026-11-24", "16:15");
    await stage.sees(/How was it: Acme/);
    await stage.says("ana talked about the dashboard migration; they decide by friday; felt 4");
    await stage.sees(/Ana Ruiz: the dashboard migration/);
    await stage.presses("Undo");
    await stage.seesSomewhere(
      /Undone: your notes on Ana Ruiz, how it felt and the day they decide at Acme/,
    );
    expect((await stored()).deeds).toEqual([]);
    await stage.command("contact", { company: "Acme", who: "Dana Fox (recruiter) dana@acme.com" });
    await stage.seesSomewhere(/Saved: Dana Fox \(recruiter\), dana@acme\.com/);
    expect((await stored()).contacts.map(({ name }) => name)).toContain("Dana Fox");
  });
});
