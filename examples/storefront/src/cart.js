/** Prices are in cents throughout; only the page shows euros. */
export function createCart() {
  return { lines: [] };
}

export function addLine(cart, product, quantity) {
  return { lines: [...cart.lines, { product, quantity }] };
}

export function subtotal(cart) {
  return cart.lines.reduce((sum, line) => sum + line.product.price * line.quantity, 0);
}

/** VAT, rounded half up as Acme's invoices do. */
export function vat(cart, rate = 0.19) {
  return Math.floor(subtotal(cart) * rate + 0.5);
}

export function total(cart) {
  return subtotal(cart) + vat(cart);
}
