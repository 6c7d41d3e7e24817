import type { NextAction } from "../../../core/weekly/actions/NextAction";
import type { Words } from "../../../core/words/Words";

/** One next action, with what it says in words. */
export function actionJson(action: NextAction, currency: string, { actions: { actionText, reason } }: Words) {
  const { key, kind, account, line, count, mends, effort, value, needs, state } = action;
  return {
    key,
    kind,
    account,
    line,
    count,
    mends,
    effort,
    value,
    needs: needs && { withNew: needs.withNew, weeks: needs.pace?.weeks ?? null },
    state,
    message: actionText(action),
    reason: reason(action, currency),
  };
}
