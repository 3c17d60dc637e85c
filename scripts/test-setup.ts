import { problemMatchers } from '@casework/kernel/testing'
import { expect } from 'vitest'

expect.extend(problemMatchers)
