/** Serves a number of vents one after the other, rests, and prints the process's resident memory as JSON. */
import { setImmediate, setTimeout } from "node:timers/promises";
import { createServing, ventOf } from "./serving.ts";

const vents = Number(process.argv[2] ?? 1000);
const restSeconds = vents >= 1000 ? 60 : 0;
const serving = createServing();
const before = process.memoryUsage.rss();
let peak = before;
for (let index = 0; index < vents; index += 1) {
  await serving.publish(await serving.draft(ventOf(500, index)));
  // As between two requests: without a turn of the event loop V8's own tasks would only pile up (56 bytes each).
  await setImmediate();
  if (index % 500 === 0) {
    await serving.app.tick();
    peak = Math.max(peak, process.memoryUsage.rss());
  }
}
const busy = process.memoryUsage.rss();
// As after the last vent of a day: only the round of jobs goes on, and the collector has time.
for (let second = 0; second < restSeconds; second += 1) {
  await setTimeout(1000);
  await serving.app.tick();
}
const after = process.memoryUsage.rss();
serving.dispose();
const megabytes = (bytes: number) => Math.round(bytes / 1_048_576);
process.stdout.write(
  `${JSON.stringify({ vents, beforeMb: megabytes(before), busyMb: megabytes(busy), restSeconds, afterMb: megabytes(after), peakMb: megabytes(Math.max(peak, busy)) })}\n`,
);
