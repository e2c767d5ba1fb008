import type { Region } from "../facts.ts";

const SUNDAY = 0;
const FRIDAY = 5;
const SATURDAY = 6;

const SATURDAY_SUNDAY: readonly number[] = [SATURDAY, SUNDAY];
const FRIDAY_SATURDAY: readonly number[] = [FRIDAY, SATURDAY];

/**
 * Countries whose offices do not rest on Saturday and Sunday: Unicode CLDR 48 supplemental data "weekData", with these
 * departures: Brunei's government offices rest on Friday and Sunday, Nepal's on Saturday, Bangladesh, the Maldives,
 * the Palestinian territories and Djibouti (Friday only) follow their labour laws; India and Uganda, where CLDR counts
 * Sunday only, keep the five-day week of the offices that hire there. The Emirates moved to Saturday and Sunday in 2022.
 */
const WEEKENDS: Readonly<Record<string, readonly number[]>> = {
  AF: [4, FRIDAY],
  BD: FRIDAY_SATURDAY,
  BH: FRIDAY_SATURDAY,
  BN: [FRIDAY, SUNDAY],
  DJ: [FRIDAY],
  DZ: FRIDAY_SATURDAY,
  EG: FRIDAY_SATURDAY,
  IL: FRIDAY_SATURDAY,
  IQ: FRIDAY_SATURDAY,
  IR: [FRIDAY],
  JO: FRIDAY_SATURDAY,
  KW: FRIDAY_SATURDAY,
  LY: FRIDAY_SATURDAY,
  MV: FRIDAY_SATURDAY,
  NP: [SATURDAY],
  OM: FRIDAY_SATURDAY,
  PS: FRIDAY_SATURDAY,
  QA: FRIDAY_SATURDAY,
  SA: FRIDAY_SATURDAY,
  SD: FRIDAY_SATURDAY,
  SY: FRIDAY_SATURDAY,
  YE: FRIDAY_SATURDAY,
};

/** The weekdays (0 Sunday to 6 Saturday) on which offices in this region rest. */
export function weekendOf(region: Region): readonly number[] {
  return WEEKENDS[region.slice(0, 2)] ?? SATURDAY_SUNDAY;
}
