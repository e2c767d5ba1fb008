import { describe, expect, it } from "vitest";
import { regionOfZone } from "../../../src/coach/calendar/region-of-zone.ts";
import {
  isKnownRegion,
  nearestRegions,
  normalizeRegion,
  regionName,
} from "../../../src/coach/calendar/regions.ts";
import { isKnownZone, nearestZones, zoneName } from "../../../src/coach/calendar/zones.ts";

describe("zones", () => {
  it.each([
    ["eastern", "America/New_York"],
    ["EST", "America/New_York"],
    ["ET", "America/New_York"],
    ["New York", "America/New_York"],
    ["new_york", "America/New_York"],
    ["london", "Europe/London"],
    ["Londn", "Europe/London"],
    ["munich", "Europe/Berlin"],
    ["München", "Europe/Berlin"],
    ["Sao Paulo", "America/Sao_Paulo"],
    ["Europe/Ber", "Europe/Berlin"],
    ["PST", "America/Los_Angeles"],
    ["mumbai", "Asia/Calcutta"],
    ["Asia/Kolkata", "Asia/Kolkata"],
    ["utc", "UTC"],
  ])("understands %j as %s", (typed, zone) => {
    expect(nearestZones(typed, 1).map((choice) => choice.zone)).toEqual([zone]);
  });

  it("offers nothing for nonsense, for nothing and for 4,000 characters", () => {
    expect(nearestZones("xyzzyplugh", 5)).toEqual([]);
    expect(nearestZones("  ", 5)).toEqual([]);
    expect(nearestZones("constructor", 5)).toEqual([]);
    expect(nearestZones("🙂".repeat(2000), 5)).toEqual([]);
  });

  it("offers at most as many as asked, each zone once", () => {
    const zones = nearestZones("america", 7).map(({ zone }) => zone);
    expect(zones).toHaveLength(7);
    expect(new Set(zones).size).toBe(7);
    expect(nearestZones("Europe/Berlin", 0)).toEqual([]);
  });

  it("knows every zone it can name, and no abbreviation or offset", () => {
    for (const zone of Intl.supportedValuesOf("timeZone")) expect(isKnownZone(zone)).toBe(true);
    expect(isKnownZone("UTC")).toBe(true);
    for (const zone of ["EST", "+05:00", "Mars/Olympus", "", "Europe/", "constructor"]) {
      expect(isKnownZone(zone)).toBe(false);
    }
  });

  it.each([
    ["America/New_York", "New York time"],
    ["America/Argentina/Buenos_Aires", "Buenos Aires time"],
    ["Asia/Calcutta", "Kolkata time"],
    ["Europe/Kiev", "Kyiv time"],
    ["UTC", "UTC"],
    ["Etc/GMT+5", "UTC-5"],
    ["Etc/GMT-14", "UTC+14"],
  ])("calls %s %j", (zone, name) => {
    expect(zoneName(zone)).toBe(name);
  });
});

describe("the region of a zone", () => {
  it.each([
    ["America/New_York", "US"],
    ["Europe/Berlin", "DE"],
    ["Asia/Kolkata", "IN"],
    ["Asia/Calcutta", "IN"],
    ["Etc/UTC", undefined],
  ])("of %s is %s", (zone, region) => {
    expect(regionOfZone(zone)).toBe(region);
  });
});

describe("regions", () => {
  it.each([
    ["us-ca", "US-CA"],
    ["US CA", "US-CA"],
    ["us", "US"],
    ["california", "US-CA"],
    ["England", "GB-ENG"],
    ["uk", "GB"],
    ["UAE", "AE"],
    ["Bavaria", "DE-BY"],
    ["Baden-Württemberg", "DE-BW"],
    ["baden wurttemberg", "DE-BW"],
    ["Qatar", "QA"],
  ])("takes %j for %s", (typed, region) => {
    expect(normalizeRegion(typed)).toBe(region);
  });

  it("does not guess between the country and the state of one name", () => {
    expect(normalizeRegion("Georgia")).toBeUndefined();
    expect(nearestRegions("Georgia", 2).map(({ region }) => region)).toEqual(["GE", "US-GA"]);
  });

  it("offers the nearest by code, name, part of a name and with a slip", () => {
    expect(nearestRegions("california", 1)).toEqual([
      { region: "US-CA", name: "California, United States" },
    ]);
    expect(nearestRegions("germny", 1)[0]?.region).toBe("DE");
    expect(nearestRegions("kingdom", 1)[0]?.region).toBe("GB");
    expect(nearestRegions("IL", 2).map(({ region }) => region)).toEqual(["IL", "US-IL"]);
    expect(nearestRegions("xyzzyplugh", 3)).toEqual([]);
    expect(nearestRegions("constructor", 3)).toEqual([]);
    expect(nearestRegions("oz", 3)).toEqual([]);
  });

  it("knows countries without a holiday list, and no withdrawn or made-up codes", () => {
    expect(isKnownRegion("QA")).toBe(true);
    for (const code of ["UK", "SU", "ZZ", "EU", "US-XX", "us", "", "constructor"]) {
      expect(isKnownRegion(code)).toBe(false);
    }
    expect(regionName("GB-ENG")).toBe("England, United Kingdom");
    expect(regionName("XX")).toBe("XX");
  });
});
