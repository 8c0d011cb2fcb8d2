import { isVerbOf } from '../grammar/subjects';
import { generalThings, topicNouns } from '../words/nouns';
import { wordSet } from '../words/wordSet';

/** Whether a title of at most three words names a field and no thing: “User management”, “Testing and QA”. */
export function namesTopicOnly(title: string): boolean {
  const words = title.trim().split(/\s+/);
  if (words.length > 3) return false;
  // A number, an abbreviation or an identifier makes it a thing with a name: “HTTPS support”, “v1.0 release”.
  if (words.some((word) => /\d|[A-Z]{3}|[a-z][A-Z]|[_`/.]/.test(word))) return false;
  if (isVerbOf(words.slice(0, -1).join(' ') + ' ', words.at(-1) ?? '')) return false;
  const [last = '', ...before] = words.map((word) => word.toLowerCase()).reverse();
  // Where two are named in one breath, either may be the topic; else the last says what it is: a “database schema” is a thing.
  const isTwo = before.some((word) => /^(?:and|&|\+|\/)$|,$/.test(word));
  return (
    (topicNouns.has(last) && (!namedTopics.has(last) || before.every(isGeneral))) ||
    (isTwo && before.some((word) => topicNouns.has(word.replace(/,$/, '')))) ||
    (before.length === 0 && isField(last))
  );
}

/** Whether such a title may also name a part of a product: “User management” does, “Project management” and “Testing” do not. */
export function mayNameFeature(title: string): boolean {
  const [last = '', modifier] = title.trim().toLowerCase().split(/\s+/).reverse();
  if (modifier === undefined && last.endsWith('ing')) return !topicNouns.has(last) || featureTopics.has(last);
  return featureTopics.has(last) && !(modifier !== undefined && managedWork.has(modifier));
}

/** Fields that are also pages and parts of products. */
const featureTopics = wordSet(`
  management administration admin analytics monitoring reporting localization localisation onboarding content database
  hosting review integration interface migration pipeline launch deployment frontend backend front-end back-end mvp mechanics
  accessibility support`);

/** What is managed in the project and not in the product. */
const managedWork = wordSet('project quality stakeholder community risk change team time scope compliance');

/** “Data migration” and “Logo design” name their thing, “Website design” and “Backend implementation” do not. */
const namedTopics = wordSet(
  'migration integration interface implementation documentation deployment launch design setup database review pipeline support',
);

/** Words that leave a topic a topic. */
const generalModifiers = wordSet('user general final initial and & further full project product technical');

function isGeneral(word: string): boolean {
  return (topicNouns.has(word) && word !== 'admin') || generalThings.has(word) || generalModifiers.has(word);
}

/** One word alone that names a quality or a doing: “Scalability”, “Governance”, “Reporting”. Things are called so with a name. */
function isField(word: string): boolean {
  return word.length > 7 && /(?:[a-z]{3}ing|[bct]ility|[ai]zation|[ai]sation|[ae]nce|ships)$/.test(word);
}
