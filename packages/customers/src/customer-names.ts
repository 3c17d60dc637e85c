import { isErased } from '@casework/kernel'
import type { Customer } from './customer.ts'
import { formatPersonName, type NameUse, type PersonName } from './person-name.ts'

/**
 * Gives the name a person asks to be called by: the one they are known as, or else their main name.
 *
 * @returns The name as they write it, with its transliteration where there is one, or `undefined` where it was erased.
 *
 * @example
 * preferredName(aCustomer({ names: [aName('Amina Yusuf'), { ...aName('Mina'), use: 'knownAs' }] })) //=> { written: 'Mina' }
 * @public
 */
export function preferredName(customer: Customer): WrittenName | undefined {
  const name = nameFor(customer, 'knownAs') ?? nameFor(customer, 'main')
  return name === undefined ? undefined : written(name)
}

/**
 * Gives a person's main name as they write it.
 *
 * @returns The name, with its transliteration where there is one, or `undefined` where it was erased.
 *
 * @example
 * mainName(aCustomer({ names: [aName('Amina Yusuf')] })) //=> { written: 'Amina Yusuf' }
 * @public
 */
export function mainName(customer: Customer): WrittenName | undefined {
  const name = nameFor(customer, 'main')
  return name === undefined ? undefined : written(name)
}

/**
 * A name as it is shown: as the person writes it, and in Latin letters where that differs.
 * @public
 */
export type WrittenName = { readonly written: string; readonly transliteration?: string }

function nameFor(customer: Customer, use: NameUse): PersonName | undefined {
  return isErased(customer.names) ? undefined : customer.names.find((name) => name.use === use)
}

function written(name: PersonName): WrittenName {
  const { transliteration } = name
  return transliteration === undefined
    ? { written: formatPersonName(name) }
    : { written: formatPersonName(name), transliteration }
}
