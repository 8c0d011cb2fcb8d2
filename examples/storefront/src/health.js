/** Answers the load balancer. Touches no database: a slow one must not take the shop down. */
export function health(_request, response) {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ ok: true }));
}
