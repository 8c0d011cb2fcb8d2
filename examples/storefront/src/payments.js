import Stripe from 'stripe';

const stripe = new Stripe(process.env.STRIPE_KEY);

/** Charges a card once, however often the customer presses the button. */
export async function pay(order, paymentMethod) {
  const intent = await stripe.paymentIntents.create(
    {
      amount: order.total,
      currency: 'eur',
      payment_method: paymentMethod,
      confirm: true,
      metadata: { order: order.id },
    },
    { idempotencyKey: order.id },
  );
  return intent.status === 'succeeded';
}

/** Refunds are made by hand in Stripe's dashboard; this only says where. */
export function refundAddress(order) {
  return `https://dashboard.stripe.com/test/payments/${order.paymentId}`;
}
