import { describe, expect, it } from "vitest";
import { zoneMeant } from "../../../src/coach/calendar/zones.ts";

describe("the zone somebody surely means", () => {
  it.each([
    ["Europe/Berlin", "Europe/Berlin"],
    ["berlin", "Europe/Berlin"],
    ["New York", "America/New_York"],
    ["EST", "America/New_York"],
    ["são paulo", "America/Sao_Paulo"],
    ["Europe/Ber", "Europe/Berlin"],
    ["utc", "UTC"],
  ])("%s is %s", (typed, zone) => {
    expect(zoneMeant(typed)).toBe(zone);
  });

  it.each(["Atlantis", "Berlim", "a", "America", "", "  ", "🦊"])(
    "is not guessed from %j",
    (typed) => {
      expect(zoneMeant(typed)).toBeUndefined();
    },
  );
});
