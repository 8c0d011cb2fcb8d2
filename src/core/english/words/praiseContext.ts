import { phraseSet, wordSet } from './wordSet';

/* Words around praise that decide whether it promises something. */

/** Terms of a trade and plain properties, whatever the first word of them is alone. Our own list. */
export const terms = phraseSet(`
  quick time|start|win(s)|replies|links|search, smooth shading|scrolling|step, simple moving|linear|mail,
  robust regression|statistics|estimator(s)|scaler, scalable vector,
  clean install(s)|installation|build(s)|up|room|checkout|energy|shutdown,
  fast fourier|forward|track|lane|path|refresh,
  stable branch|sort|release(s)|version|build|tag|channel|api|url(s)|id(s)|ranking|identifier(s), flexible box|array,
  easy mode|read|level, secure cookie(s)|boot|socket(s)|shell|enclave|element(s)|context(s)|hash, good friday|first,
  professional plan|edition|services|account,
  dynamic programming|route(s)|range|link(s)|dns|library|libraries|import(s)|type,
  interactive map|demo|prototype|shell|chart(s)|mode|tutorial|widget(s), fresh install|start|database,
  rich text|media|snippet(s)|result(s), correct answer(s)|label(s), solid state|color|colour, accurate to,
  consistent hash|hashing, nice name(s)|value|url(s), effective date|rate, great britain,
  proper name(s)|noun(s)|motion(s)|fraction(s)|time|subset(s)|divisor(s)|adjective(s),
  comprehensive insurance|school, efficient frontier, optimal transport|control, modern greek|art|browser(s)|standard`);

/** Verbs and the like after which a word of praise is the promise itself: “the page is fast”. */
export const predicateWords = wordSet(`
  is are be being become(s) look(s) feel(s) stay(s) remain(s) run(s) load(s) work(s) behave(s) respond(s) appear(s)
  answer(s) perform(s) very really more as it them highly extremely fully completely quite truly`);

/** Things with parts, before which an adjective is a plain property: “high load” asks for a number, “simple flow” does not. */
export const plainQualities = wordSet(`
  support documentation docs code structure workflow(s) process(es) features configuration tests testing flow navigation
  form time(s) management capabilities usage`);

/** Words of praise that are what is promised where they begin a text: “Scalable storage options”. */
export const promisedPraise = wordSet(`
  scalable robust reliable stable flexible efficient effective extensible resilient attractive decent nice`);
