import { join } from 'node:path'
import type { Check } from './check.ts'
import type { Consumer } from './installed.ts'
import type { NodeBinary } from './node-binaries.ts'
import { runCommand } from './run-command.ts'

type FoundNode = Extract<NodeBinary, { readonly path: string }>

/** A consumer does its work under one Node. */
export function useCheck(consumer: Consumer, node: FoundNode): Check {
  return {
    name: `${consumer.name}: works under Node ${node.version}`,
    run: async () => `${await useConsumer(consumer, node)} tests`,
  }
}

/** Runs the tests of a consumer and gives how many passed; one that runs none has failed. */
export async function useConsumer({ folder, main = '' }: Consumer, { path }: FoundNode): Promise<number> {
  const { ok, output } = await runCommand([path, '--test-reporter=tap', join(folder, main)], folder)
  const passed = Number(/^# pass (\d+)$/m.exec(output)?.[1] ?? 0)
  if (!ok || passed === 0 || !/^# fail 0$/m.test(output)) throw new Error(output)
  return passed
}
