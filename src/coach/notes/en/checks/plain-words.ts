/** Words that join others, and carry no meaning of their own. */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  `a about above after again all also although always am among an and any anyone anything are around as at away back be
  because been before being below between both brief briefly but by came can cannot come could did do does doing done
  down during each either else even ever every everybody everyone everything few first for from further get give given
  go going gone got had has have having he her here hers him his how however i if in indeed into is it its itself just
  last least less let like made make makes making many may maybe me might mine more most much must my myself near
  neither never next no nobody none nor not nothing now of off often on once one only or other others our ours out over
  own perhaps put quite rather really right said same see seem seemed seems shall she should simply since so some
  somebody someone something soon still such sure take taken taking than that the their theirs them then there these
  they thing things this those though through thus to together too toward towards truly two under until up upon us
  usually very via want wanted was way we well went were what whatever when where whether which while who whole whom
  whose why will with within without would yes yet you your yours yourself particularly especially certainly
  definitely absolutely actually personally genuinely sincerely greatly highly deeply`.split(/\s+/),
);
