import { show } from "../../../adapters/slack/show.ts";
import { checkMessage } from "../../platforms/slack/block-kit.ts";
import { list } from "../../platforms/slack/json.ts";
import { actsIn, readBlocks } from "../../platforms/slack/reading.ts";
import { adapterContract } from "../adapter-contract.ts";
import { slackHarness } from "./harness.ts";

adapterContract({
  name: "Slack",
  rendering: {
    show: (message) => show(message, "key"),
    check: checkMessage,
    reads: (shown) => readBlocks(list(shown, "blocks")),
    acts: actsIn,
  },
  make: slackHarness,
});
