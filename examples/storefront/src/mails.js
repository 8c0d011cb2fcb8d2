import { total } from './cart.js';

/** The mail that a customer gets within two minutes of paying. */
export function orderConfirmation(order) {
  const euros = (total(order.cart) / 100).toFixed(2);
  return {
    subject: `Your order ${order.id}`,
    text: `Thank you for your order. We have received ${euros} EUR.`,
  };
}
