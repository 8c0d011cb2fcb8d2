import { createServer } from 'node:http';
import { total } from './cart.js';
import { health } from './health.js';
import { pay } from './payments.js';

const orders = new Map();

/** Takes an order from cart to paid. Returns the page to show next. */
export async function checkout(cart, paymentMethod) {
  const order = { id: crypto.randomUUID(), cart, total: total(cart) };
  orders.set(order.id, order);
  const paid = await pay(order, paymentMethod);
  return paid ? `/thanks/${order.id}` : '/checkout?declined';
}

createServer((request, response) => {
  if (request.url === '/healthz') return health(request, response);
  // TODO: show the payment fee before the customer confirms
  response.writeHead(404).end();
}).listen(3000);
