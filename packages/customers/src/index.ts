export { applyCustomerEvent, replayCustomer } from './apply-customer-event.ts'
export {
  type CarryOverCustomerInput,
  carryOverCustomer,
  carryOverCustomerInputSchema,
} from './carry-over-customer.ts'
export { changeContact } from './change-contact.ts'
export { type ChangeLanguagesInput, changeLanguages, changeLanguagesInputSchema } from './change-languages.ts'
export { type ChangeNamesInput, changeNames, changeNamesInputSchema } from './change-names.ts'
export {
  type ContactDetails,
  contactDetailsSchema,
  contactMethods,
  type LanguageUse,
  languageSchema,
} from './contact-details.ts'
export {
  type Customer,
  type CustomerReference,
  customerReferenceSchema,
  customerSchema,
  type RegisteredCustomer,
} from './customer.ts'
export { type CustomerEvent, customerEventSchema } from './customer-events.ts'
export {
  type CustomerFactKey,
  type CustomerFactValue,
  customerFactKeySchema,
  customerFactKeys,
  customerFactSchemas,
  isCustomerFactValue,
} from './customer-fact.ts'
export { customerFacts } from './customer-facts.ts'
export { mainName, preferredName, type WrittenName } from './customer-names.ts'
export { customerPrivacy } from './customer-privacy.ts'
export { type CustomerProblemCode, customerProblems } from './customer-problems.ts'
export { type CustomersPolicy, type CustomersSettings, defaultCustomersPolicy } from './customers-policy.ts'
export { decideErasure } from './decide-erasure.ts'
export { type EndNeedInput, endNeed, endNeedInputSchema } from './end-need.ts'
export { type EndVulnerabilityInput, endVulnerability, endVulnerabilityInputSchema } from './end-vulnerability.ts'
export { type Need, type NeedId, type NeedKind, needIdSchema, needKindSchema, needKinds, needSchema } from './need.ts'
export { openNeeds, openVulnerabilities } from './open-needs.ts'
export {
  formatPersonName,
  type NamePartKind,
  type NameUse,
  namePartKindSchema,
  namePartKinds,
  nameUseSchema,
  nameUses,
  type PersonName,
  personNameSchema,
} from './person-name.ts'
export {
  type RecordDateOfBirthInput,
  recordDateOfBirth,
  recordDateOfBirthInputSchema,
} from './record-date-of-birth.ts'
export { type RecordFactsInput, recordFacts, recordFactsInputSchema } from './record-facts.ts'
export { type RecordNeedInput, recordNeed, recordNeedInputSchema } from './record-need.ts'
export {
  type RecordVulnerabilityInput,
  recordVulnerability,
  recordVulnerabilityInputSchema,
} from './record-vulnerability.ts'
export { type RegisterCustomerInput, registerCustomer, registerCustomerInputSchema } from './register-customer.ts'
export {
  type VulnerabilityId,
  type VulnerabilityIndicator,
  type VulnerabilityKind,
  vulnerabilityIdSchema,
  vulnerabilityIndicatorSchema,
  vulnerabilityKindSchema,
  vulnerabilityKinds,
} from './vulnerability-indicator.ts'
