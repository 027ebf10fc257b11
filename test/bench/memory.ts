/** Serves a number of vents from start to end, then prints the process's resident memory as JSON. */
import { createServing, ventOf } from "./serving.ts";

const vents = Number(process.argv[2] ?? 1000);
const serving = createServing();
const before = process.memoryUsage.rss();
let peak = before;
for (let index = 0; index < vents; index += 1) {
  await serving.publish(await serving.draft(ventOf(500, index)));
  if (index % 500 === 0) {
    await serving.app.tick();
    peak = Math.max(peak, process.memoryUsage.rss());
  }
}
const after = process.memoryUsage.rss();
serving.dispose();
const megabytes = (bytes: number) => Math.round(bytes / 1_048_576);
process.stdout.write(
  `${JSON.stringify({ vents, beforeMb: megabytes(before), afterMb: megabytes(after), peakMb: megabytes(Math.max(peak, after)) })}\n`,
);
