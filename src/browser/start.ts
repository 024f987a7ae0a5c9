/** The page's script: what the worker waits for at once, the page itself in a turn of its own, so that neither is long. */
import { bringSections } from "./remote-bench";

bringSections();
setTimeout(() => void import("./page"));
