// Ends what for-all.mjs started.
export default async function stop() {
  await Promise.all([globalThis.mongoStandIn?.stop(), globalThis.redisOfTests?.stop()]);
}
