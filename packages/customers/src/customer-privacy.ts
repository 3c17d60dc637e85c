import type { PersonalLevel, Privacy, PrivacyEntry } from '@casework/kernel'
import type { Customer } from './customer.ts'

const retention = 'set by the service: the public record is silent (domain.md §7 row 14)'

function declare(personal: PersonalLevel, purpose: string, description: string): PrivacyEntry {
  return { personal, purpose, retention, description }
}

const technical = declare('none', 'to keep the record', 'how the record is kept')
const erasedOn = declare('none', 'to show that data were erased', 'the day and legal basis of an erasure')
const fact = (description: string) => declare('special', 'to keep the person safe and treat them fairly', description)
const factSource = declare(
  'indirect',
  'to know how far an answer can be trusted',
  'where an answer came from, and its day',
)
const nameText = declare('direct', 'to speak of and to the person by name', 'a name as the person writes it')
const nameForm = declare('indirect', 'to write a name as the person does', 'how a name is put together')
const contact = declare('direct', 'to reach the person', 'how to reach the person')
const language = declare('indirect', 'to speak a language the person understands', 'a language the person uses')
const birth = declare('direct', 'to know the person’s age', 'when the person was born')
const need = declare('indirect', 'to meet the person’s needs', 'what the person needs, since when, and how it ended')
const needDetail = declare('special', 'to meet the person’s needs', 'what the person needs, in words')
const vulnerability = declare('special', 'to keep the person from harm', 'what may make harm more likely or worse')

/**
 * How personal each value of the record of a person is, why it is held and how long.
 *
 * @remarks A path left out does not compile. Source: UK GDPR Articles 5, 9, 15 and 17.
 * @public
 */
export const customerPrivacy: Privacy<Customer> = {
  schemaVersion: technical,
  stage: technical,
  id: technical,
  registeredAt: technical,
  'erasure.on': erasedOn,
  'erasure.basis': erasedOn,
  'references[].system': technical,
  'references[].value': declare(
    'direct',
    'to find the person’s record in other systems',
    'a reference of another system',
  ),
  'references.erased': erasedOn,
  'references.on': erasedOn,
  'references.basis': erasedOn,
  'languages.erased': erasedOn,
  'languages.on': erasedOn,
  'languages.basis': erasedOn,
  'names.erased': erasedOn,
  'names.on': erasedOn,
  'names.basis': erasedOn,
  'names[].use': nameForm,
  'names[].separator': nameForm,
  'names[].script': nameForm,
  'names[].parts[].text': nameText,
  'names[].parts[].kind': nameForm,
  'names[].transliteration': nameText,
  pronouns: declare('special', 'to speak of the person as they ask', 'the pronouns the person uses'),
  'pronouns.erased': erasedOn,
  'pronouns.on': erasedOn,
  'pronouns.basis': erasedOn,
  'dateOfBirth.known': birth,
  'dateOfBirth.reason': birth,
  'dateOfBirth.source': factSource,
  'dateOfBirth.asAt': factSource,
  'dateOfBirth.reference': factSource,
  'dateOfBirth.value.precision': birth,
  'dateOfBirth.value.value': birth,
  'dateOfBirth.value.estimated': birth,
  'contact.email': contact,
  'contact.telephone': contact,
  'contact.address.lines[]': contact,
  'contact.address.postcode': contact,
  'contact.address.country': contact,
  'contact.preferredMethod': contact,
  'contact.note': contact,
  'contact.erased': erasedOn,
  'contact.on': erasedOn,
  'contact.basis': erasedOn,
  'languages[].tag': language,
  'languages[].dialect': language,
  'languages[].ability': language,
  'sources.names': factSource,
  'sources.contact': factSource,
  'sources.languages': factSource,
  ...factPrivacy('hasDependentChild', 'whether a child depends on the person'),
  ...factPrivacy('ageDisputed', 'whether the person’s age is in dispute'),
  ...factPrivacy('isPregnant', 'whether the person is pregnant'),
  ...factPrivacy('adultAtRiskLevel', 'the level of evidence that the person is an adult at risk'),
  ...factPrivacy('traffickingReferralOpen', 'whether a trafficking referral is open'),
  ...factPrivacy('seriousHealthCondition', 'whether the person lives with a serious illness or disability'),
  ...factPrivacy('suicideOrSelfHarmConcern', 'whether somebody is worried that the person may harm themselves'),
  ...factPrivacy('victimOfTortureIndicator', 'whether the person may have lived through torture'),
  ...factPrivacy('lawfulStatusPossible', 'whether the person may be in the country lawfully'),
  ...factPrivacy('interpreterNeeded', 'whether the person needs an interpreter'),
  ...factPrivacy('nationality', 'the person’s nationality'),
  'needs[].needId': technical,
  'needs[].kind': need,
  'needs[].since': need,
  'needs[].owner': need,
  'needs[].targetDate': need,
  'needs[].detail': needDetail,
  'needs[].detail.erased': erasedOn,
  'needs[].detail.on': erasedOn,
  'needs[].detail.basis': erasedOn,
  'needs[].ended.on': need,
  'needs[].ended.how': need,
  'vulnerabilities[].vulnerabilityId': technical,
  'vulnerabilities[].kind': vulnerability,
  'vulnerabilities[].kind.erased': erasedOn,
  'vulnerabilities[].kind.on': erasedOn,
  'vulnerabilities[].kind.basis': erasedOn,
  'vulnerabilities[].since': factSource,
  'vulnerabilities[].source': factSource,
  'vulnerabilities[].evidenceLevel': vulnerability,
  'vulnerabilities[].detail': vulnerability,
  'vulnerabilities[].detail.erased': erasedOn,
  'vulnerabilities[].detail.on': erasedOn,
  'vulnerabilities[].detail.basis': erasedOn,
  'vulnerabilities[].ended.on': factSource,
  'vulnerabilities[].ended.how': factSource,
}

type FactPaths<Key extends string> = {
  [Path in `facts.${Key}.${'known' | 'value' | 'reason' | 'source' | 'asAt' | 'reference'}`]: PrivacyEntry
}

function factPrivacy<Key extends string>(key: Key, description: string): FactPaths<Key> {
  const member = (name: string, entry: PrivacyEntry) => [`facts.${key}.${name}`, entry]
  return Object.fromEntries([
    ...['known', 'value', 'reason'].map((name) => member(name, fact(description))),
    ...['source', 'asAt', 'reference'].map((name) => member(name, factSource)),
  ])
}
