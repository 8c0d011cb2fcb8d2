import { phraseSet, wordSet } from './wordSet';

/* Words around an activity that decide whether it is one. */

/** Things named after an activity: “onboarding tour”. */
export const thingsOfUse = wordSet(`
  date(s) time(s) button tab page menu screen link tour flow wizard checklist email(s) e-mail(s) mail(s) -mail(s) banner
  guide`);

/** Parts of products and of courses that are named after an activity, in the singular: “research portal”. */
export const thingsOfActivities = wordSet(`
  module portal page screen view panel dashboard service tool board platform path course centre center area section video
  material mode app calendar form sequence message story quiz`);

/** Objects of “evaluate” and the like that only people study, and no product does. */
export const studiedThings = wordSet(`
  existing current possible potential different various alternative(s) option(s) feasibility requirement(s) need(s)
  market(s) result(s) impact approach(es) solution(s) strategy strategies architecture performance progress competitor(s)
  behavior behaviour how whether if what which ability suitability viability effect(s) effectiveness robustness
  bottleneck(s) problem(s) issue(s) feedback competition code codebase specification implementation(s) landscape literature
  limitation(s) constraint(s) stakeholder(s) dependencies risk(s) gap(s) trade-off(s) tradeoff(s) usability scalability`);

/** Prepositions behind which a field of work is no topic: “Handover to development”. */
export const subordinate = wordSet('to for with of in from during after before by without');

/** Words that say that something is left behind. */
export const deliveryWords = phraseSet(`
  documented, published, merged, delivered, recorded, deliver, publish, submit, write, written up, pull request(s)`);

/** Fields of work that are also what products do: “service discovery”, “load balancing”. They count where they stand first. */
export const productActivities = wordSet(`
  analysis planning discovery communication collaboration networking evaluation profiling iteration balancing testing
  promotion gathering meetings assessment examination advertising`);

/** Words before those with which they are fields of work: “market analysis”. */
export const fieldModifiers = wordSet(`
  market complete full final requirement(s) project user(s) initial general further team client business needs
  preliminary app application system quality beta alpha acceptance manual internal information stakeholder feasibility
  weekly regular game play software website site usability and & unit integration comprehensive more extensive thorough
  continued ongoing code phase competitor product marketing successful community social`);
