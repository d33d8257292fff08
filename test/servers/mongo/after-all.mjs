// Ends the stand-in that for-all.mjs started.
export default async function stop() {
  await globalThis.mongoStandIn?.stop();
}
