import { type Context, type DomainEvent, eventWriter, type Policy } from '@casework/kernel'

/** Makes the function that writes a package's own events; each keeps the version of the policy that its verb was given. */
export function policyEventWriter<Event extends DomainEvent>() {
  const write = eventWriter<Event>()
  const underPolicy: typeof write = (type, data, context, ...personal) =>
    write(type, data, withVersion(context), ...personal)
  return underPolicy
}

function withVersion(context: Context & { readonly policy?: Policy<object> }): Context {
  const version = context.policyVersion ?? context.policy?.version
  return version === undefined ? context : { ...context, policyVersion: version }
}
