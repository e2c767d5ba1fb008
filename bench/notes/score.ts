export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly falseAlarms: number;
  readonly missed: number;
}

/** Precision, recall and F1 of answers against labels; 1 where there was nothing to find and nothing was found. */
export function score(
  judged: readonly { readonly label: boolean; readonly said: boolean }[],
): Score {
  const count = (label: boolean, said: boolean): number =>
    judged.filter((one) => one.label === label && one.said === said).length;
  const [right, falseAlarms, missed] = [count(true, true), count(false, true), count(true, false)];
  return {
    precision: right + falseAlarms === 0 ? 1 : right / (right + falseAlarms),
    recall: right + missed === 0 ? 1 : right / (right + missed),
    f1: right + falseAlarms + missed === 0 ? 1 : (2 * right) / (2 * right + falseAlarms + missed),
    falseAlarms,
    missed,
  };
}
