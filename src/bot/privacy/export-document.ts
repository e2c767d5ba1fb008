import type { Plan } from "../../coach/cadence/plan.ts";
import type { Opportunity, Policy } from "../../coach/facts.ts";
import type { Context } from "../context.ts";
import { allPlanned } from "../own.ts";

/** Raised when a field changes its meaning or goes away; new fields do not raise it. */
export const EXPORT_VERSION = 1;

/** Everything about one person, in the shape that docs/export.md documents. Instants are ISO-8601 UTC. */
export interface ExportDocument {
  readonly format: "afterword-export";
  readonly version: typeof EXPORT_VERSION;
  readonly exportedAt: string;
  readonly person: {
    readonly platform: string;
    readonly workspace: string;
    readonly account: string;
    readonly name: string | null;
    readonly locale: string | null;
    readonly createdAt: string;
    readonly noticedAt: string | null;
    readonly pausedAt: string | null;
    readonly policy: Policy;
  };
  readonly opportunities: readonly (Opportunity & { readonly plan: Plan })[];
  /** The stored rows, table by table, decrypted: what is in the database and not shown above. */
  readonly rows: Readonly<Record<string, readonly unknown[]>>;
}

/** Collects the export of the person who asks. */
export async function exportDocument(context: Context): Promise<ExportDocument> {
  const { person, now, read } = context;
  const planned = await allPlanned(context);
  return {
    format: "afterword-export",
    version: EXPORT_VERSION,
    exportedAt: now,
    person: {
      platform: person.platform,
      workspace: person.workspace,
      account: person.account,
      name: person.name ?? null,
      locale: person.locale ?? null,
      createdAt: person.createdAt,
      noticedAt: person.noticedAt ?? null,
      pausedAt: person.pausedAt ?? null,
      policy: person.policy,
    },
    opportunities: planned.map(({ opportunity, plan }) => ({ ...opportunity, plan })),
    rows: await read.everythingAbout(person.id),
  };
}
