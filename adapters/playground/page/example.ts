import { addDays, shortDay } from "../local-time.ts";

const INTERVIEWS = [
  {
    company: "Acme",
    role: "Data Analyst",
    with: "Dana Ruiz (manager) dana@acme.example, Raj Patel",
  },
  { company: "Globex", role: "Nurse Lead", with: "Grace Okafor (manager), Tom Hill" },
  { company: "Initech", role: "Designer", with: "Lena Vogt (recruiter) lena@initech.example" },
] as const;

/**
 * A real `/interview add` line for somebody who wants to see what happens: an interview at 2 pm of the next weekday in
 * the person's zone. `turn` picks one of three companies.
 */
export function exampleInterview(turn: number, now: string, zone: string): string {
  const interview = INTERVIEWS[turn % INTERVIEWS.length] ?? INTERVIEWS[0];
  const day = nextWeekday(now, zone);
  return `/interview add ${interview.company}, ${interview.role}, ${day} 2pm, with ${interview.with}`;
}

function nextWeekday(now: string, zone: string): string {
  const days = [1, 2, 3].map((ahead) => addDays(now, ahead, zone));
  const names = days.map((instant) => `${shortDay(instant, zone)} ${yearOf(instant, zone)}`);
  return names.find((name) => !name.startsWith("Sat") && !name.startsWith("Sun")) ?? "tomorrow";
}

function yearOf(instant: string, zone: string): string {
  return new Date(instant).toLocaleString("en-US", { year: "numeric", timeZone: zone });
}
