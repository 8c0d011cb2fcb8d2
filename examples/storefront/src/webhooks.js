const seen = new Set();

/** Stripe repeats a webhook until we answer; each event counts once. */
export async function handleWebhook(event, handle) {
  if (seen.has(event.id)) return;
  await withRetries(() => handle(event));
  seen.add(event.id);
}

async function withRetries(work, pauses = [1, 5, 30]) {
  for (const seconds of pauses) {
    try {
      return await work();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    }
  }
  return work();
}
